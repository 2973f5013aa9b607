"""`pandapon.testing`: the plugin as pytest finds it, and docs/testing.md as written."""

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

from pandapon import ConfigurationError, PandaPon, TransportError
from pandapon.models import AlibabaOrder, AlibabaOrderBaseInfo, TaobaoOrder
from pandapon.testing import SandboxAndClient, sandbox_and_client
from pandapon_sandbox import FAULTS, FaultError, Refusal, Settings

pytestmark = pytest.mark.slow

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")


def run_pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder of its own, as somebody does who has installed pandapon."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:asyncio",
        "-p",
        "no:cacheprovider",
        "-W",
        "error",
        *arguments,
        str(folder),
    ]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder)


@pytest.fixture
def box() -> Iterator[SandboxAndClient]:
    with sandbox_and_client() as box:
        yield box


def test_the_page_runs_as_written(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    for number, block in enumerate(blocks):
        (tmp_path / f"test_block_{number}.py").write_text(block, encoding="utf-8")
    done = run_pytest(tmp_path, "-q")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{sum(block.count('def test_') for block in blocks) + 1} passed" in done.stdout


def test_every_fault_stands_on_the_page() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", PAGE, re.MULTILINE))
    assert rows == {name: fault.sentence for name, fault in FAULTS.items()}


def test_the_fixture_is_listed(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, "--fixtures")
    assert "pandapon_sandbox" in done.stdout
    assert "A separate sandbox for the test" in done.stdout


def test_a_1688_order_moves_on() -> None:
    with sandbox_and_client(Settings(alibaba_orders=20, max_page_size=20)) as box:
        listed = box.client.alibaba_orders.page(page_size=20)
        assert listed is not None
        order = next(order for order in listed.orders if order.base_info.status == "waitbuyerpay")
        box.reprice(order, 90)
        box.pay(order)
        box.ship(order)
        box.sign(order)
        box.confirm(order)
        with pytest.raises(Refusal, match="has status success"):
            box.close(order)
        with pytest.raises(Refusal, match="needs no approval"):
            box.approve(order.base_info.id_string)


def test_cancellations_and_refunds_of_both_platforms() -> None:
    with sandbox_and_client({"orders": 60, "alibaba_orders": 20, "faults": ["taobao_orders.page=html*1"]}) as box:
        taobao = box.client.taobao_orders.page(page_size=100).orders
        listed = box.client.alibaba_orders.page(page_size=20)
        assert box.journal.arrived()["taobao_orders.page"] == 2
        assert listed is not None
        unpaid, paid = (next(order for order in taobao if order.status == status) for status in (0, 1))
        alibaba = {order.base_info.status: order for order in listed.orders if order.base_info}
        for order in (unpaid, alibaba["waitbuyerpay"]):
            box.cancel(order)
        for order in (paid, alibaba["waitsellersend"]):
            box.refund(order)
            with pytest.raises(Refusal, match="has no open refund"):
                box.refuse_refund(order)
        assert [*box.pushes] == []


@pytest.mark.parametrize("order", [TaobaoOrder(), AlibabaOrder(), AlibabaOrder(base_info=AlibabaOrderBaseInfo())])
def test_an_order_without_an_id(box: SandboxAndClient, order: TaobaoOrder | AlibabaOrder) -> None:
    with pytest.raises(ValueError, match="the order has no id"):
        box.ship(order)


@pytest.mark.parametrize("order", [7, None, object()])
def test_what_is_no_order(box: SandboxAndClient, order: Any) -> None:
    with pytest.raises(TypeError, match="name the order by its id as a string, or pass the order, not a"):
        box.ship(order)


MARKED = """
import pytest

pytestmark = pytest.mark.pandapon_sandbox(orders=3)


def test_the_module(pandapon_sandbox):
    assert len(pandapon_sandbox.orders) == 4


@pytest.mark.pandapon_sandbox(seeded=False)
def test_the_nearest_counts(pandapon_sandbox):
    assert len(pandapon_sandbox.orders) == 0


@pytest.mark.pandapon_sandbox(order=3)
def test_unknown(pandapon_sandbox):
    pass


@pytest.mark.pandapon_sandbox(3)
def test_unnamed(pandapon_sandbox):
    pass
"""


def test_the_marker_sets_up_the_sandbox(tmp_path: Path) -> None:
    (tmp_path / "test_marked.py").write_text(MARKED, encoding="utf-8")
    done = run_pytest(tmp_path, "-q", "--strict-markers")
    assert "2 passed, 2 errors" in done.stdout
    assert "name the settings of the sandbox" in done.stdout
    assert "the sandbox has no setting 'order'; did you mean orders?" in done.stdout
    assert "settings of the sandbox that the fixture starts" in run_pytest(tmp_path, "--markers").stdout


CONFTEST = """
import sys

heavy = {"attrs", "httpx", "orjson", "pandapon.client", "pandapon_api.client", "pandapon_sandbox", "starlette"}
assert "pandapon.testing" in sys.modules
assert not heavy & set(sys.modules), heavy & set(sys.modules)

import httpx2

httpx2.alias_httpx()
"""
OVER_ANOTHER_HTTPX = """
import sys

import httpx2


def test_ask(pandapon_sandbox):
    assert pandapon_sandbox.client.taobao_orders.page().total == 1
    assert sys.modules["httpx"] is httpx2
    assert isinstance(pandapon_sandbox.client.http, httpx2.Client)
"""


@pytest.mark.parametrize("loaded", ["by its entry point", "by name"])
def test_the_plugin_leaves_it_to_a_conftest_what_httpx_is(
    loaded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tmp_path / "test_ask.py").write_text(OVER_ANOTHER_HTTPX, encoding="utf-8")
    others = {entry.name for entry in entry_points(group="pytest11")} - {"pandapon"}  # one of which imports httpx
    if loaded == "by name":
        monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        done = run_pytest(tmp_path, "-p", "pandapon.pytest_plugin")
    else:
        done = run_pytest(tmp_path, *(word for name in others for word in ("-p", f"no:{name}")))
    assert done.returncode == 0, done.stdout + done.stderr


WITHOUT_THE_EXTRA = """
import sys

sys.modules["uvicorn"] = None  # importing it fails from now on


def test_ask(pandapon_sandbox):
    pass
"""


def test_without_the_extra_the_fixture_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "test_ask.py").write_text(WITHOUT_THE_EXTRA, encoding="utf-8")
    done = run_pytest(tmp_path)
    assert done.returncode == 1
    assert "ConfigurationError: the sandbox is not installed (" in done.stdout
    assert ": pip install 'pandapon[sandbox]'" in done.stdout


def test_without_the_extra_the_context_manager_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandapon_sandbox", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'pandapon\[sandbox\]'"), sandbox_and_client():
        pass


def test_what_the_box_holds(box: SandboxAndClient) -> None:
    assert box.client.taobao_orders.page().total == len(box.orders) == 1
    assert box.app.state.orders is box.orders
    assert box.journal.handled() == {"taobao_orders.page": 1}
    assert "secret" not in repr(box)
    with PandaPon.from_env(box.environment) as pp:
        assert (pp.base_url, pp.taobao_orders.page().total) == (box.base_url, 1)


def test_the_async_client(pandapon_sandbox: SandboxAndClient) -> None:
    async def total() -> int | None:
        async with pandapon_sandbox.async_client(strict=True) as pp:
            assert pp.strict
            return (await pp.taobao_orders.page()).total

    assert asyncio.run(total()) == 1


def test_breaking_calls(box: SandboxAndClient) -> None:
    box.break_next("reset_before", "taobao_orders.page", times=2)
    assert box.client.taobao_orders.page().total == 1
    assert box.journal.arrived() == {"taobao_orders.page": 3}
    with pytest.raises(FaultError, match="there is no fault 'resets'"):
        box.break_next("resets")


def test_refusing(box: SandboxAndClient) -> None:
    with box.refusing(), pytest.raises(TransportError, match="nothing was sent"):
        box.client.taobao_orders.page()


def test_the_client_is_closed_at_the_end() -> None:
    with sandbox_and_client(retries=None) as box:
        assert box.client.retries.attempts == 1
    with pytest.raises(ConfigurationError, match="closed"):
        box.client.taobao_orders.page()
