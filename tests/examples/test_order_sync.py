"""Every order is in the file once, no matter what stopped the program."""

import json
from pathlib import Path

import pytest

from pandapon_sandbox import Running
from tests.examples.programs import Run

pytestmark = pytest.mark.slow


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()]


def everything(sandbox: Running) -> list[str]:
    return sorted(order["id"] for order in sandbox.app.state.orders)


def test_every_order_once(run: Run, sandbox: Running, tmp_path: Path) -> None:
    done = run("order_sync.py", "orders.jsonl", "--since", "2023-09-01")
    assert (done.returncode, done.stdout) == (0, "51 new orders in orders.jsonl\n"), done.stderr
    assert sorted(ids(tmp_path / "orders.jsonl")) == everything(sandbox)

    again = run("order_sync.py", "orders.jsonl", "--since", "2023-09-01")
    assert again.stdout == "0 new orders in orders.jsonl\n", again.stderr
    assert sorted(ids(tmp_path / "orders.jsonl")) == everything(sandbox)


def test_it_goes_on_where_it_was_stopped(run: Run, sandbox: Running, tmp_path: Path) -> None:
    file = tmp_path / "orders.jsonl"
    sandbox.app.state.faults.break_next("date_missing", "taobao_orders.page", times=3)
    sandbox.app.state.faults.break_next("signature_refused", "taobao_orders.page")
    stopped = run("order_sync.py", "orders.jsonl", "--since", "2023-09-01")
    assert stopped.returncode == 1
    assert "refused with code 90105" in stopped.stderr
    assert stopped.stderr.endswith("run it again to continue.\n")
    written = ids(file)
    assert 0 < len(written) < 51

    with file.open("a", encoding="utf-8") as half:
        half.write('{"id": "10')
    assert run("order_sync.py", "orders.jsonl", "--since", "2023-09-01").returncode == 0
    assert ids(file)[: len(written)] == written
    assert sorted(ids(file)) == everything(sandbox)


def test_a_file_with_something_else(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "orders.jsonl"
    file.write_text("id,status\n1,0\nlast line", encoding="utf-8")
    done = run("order_sync.py", "orders.jsonl")
    assert (done.returncode, done.stderr) == (1, "orders.jsonl contains other data than orders; name another file\n")
    assert file.read_text(encoding="utf-8") == "id,status\n1,0\nlast line"
