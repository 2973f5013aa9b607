"""The nightly check names parcels that do not move, and its exit code says whether there are any."""

import pytest

from pandapon_sandbox import Running
from tests.examples.programs import Run

pytestmark = pytest.mark.slow

SHIPPED = 11


def sub_orders(sandbox: Running) -> int:
    """How many sub-orders of dispatched orders say their id, as the sandbox tells it."""
    shipped = [order for order in sandbox.app.state.orders if order["status"] == SHIPPED]
    assert shipped
    return sum(bool(row.get("subOrderResult")) for order in shipped for row in order["subOrderVOS"])


def test_parcels_that_stand_still(run: Run, sandbox: Running) -> None:
    count = sub_orders(sandbox)
    done = run("parcel_check.py", "--since", "400")
    assert done.returncode == 1
    *lines, total = done.stdout.splitlines()
    assert total == f"{count} sub-orders in transit, {count} to check"
    assert len(lines) == count
    assert lines[0].endswith("parcel EX0000000000001: TRANSPORT, last news 2024-01-04 06:07:08+08:00")
    assert sandbox.app.state.journal.arrived()["taobao_orders.get_logistics"] == count


def test_all_is_well(run: Run, sandbox: Running) -> None:
    done = run("parcel_check.py", "--since", "400", "--days", "100000")
    assert (done.returncode, done.stdout) == (0, f"{sub_orders(sandbox)} sub-orders in transit, 0 to check\n")


def test_one_that_cannot_be_read(run: Run, sandbox: Running) -> None:
    sandbox.app.state.faults.break_next("null_data", "taobao_orders.get_logistics")
    sandbox.app.state.faults.break_next("html", "taobao_orders.get_logistics", status=404)
    done = run("parcel_check.py", "--since", "400", "--days", "100000")
    assert done.returncode == 1
    assert done.stdout.endswith(f"{sub_orders(sandbox)} sub-orders in transit, 2 to check\n")
    assert "not read: taobao_orders.get_logistics: " in done.stdout


def test_the_api_is_away(run: Run, sandbox: Running) -> None:
    with sandbox.refusing():
        done = run("parcel_check.py")
    assert (done.returncode, done.stdout) == (1, "")
    assert "nothing was sent" in done.stderr
    assert "Traceback" not in done.stderr
