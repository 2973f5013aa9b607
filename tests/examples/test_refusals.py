"""Guides and examples when a response with code 200 refuses: nothing was bought, and they say so."""

from pathlib import Path
from typing import Any

import pytest

from pandapon import PandaPon, RefusedError
from pandapon_sandbox import Running
from tests.examples.programs import BUY, Run, orders
from tests.support.credentials import FAKE_KEYS
from tests.support.guides import BLOCK

pytestmark = pytest.mark.slow

DOCS = Path(__file__).parents[2] / "docs"


def order_once(page: str) -> Any:
    """The function of a guide, without the lines that call it."""
    namespace: dict[str, Any] = {}
    for block in BLOCK.findall((DOCS / page).read_text("utf-8")):
        exec(block.partition("\nwith PandaPon")[0], namespace)
        if "order_once" in namespace:
            return namespace["order_once"]
    raise AssertionError(f"{page} has no order_once")


@pytest.mark.parametrize("page", ["buying-on-taobao.md", "retries.md"])
def test_the_guides_order_once_is_refused_and_can_be_sent_again(sandbox: Running, page: str) -> None:
    buy, books = order_once(page), len(sandbox.app.state.orders)
    sandbox.app.state.faults.break_next("refused_inside", "taobao_orders.create")
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        with pytest.raises(RefusedError, match="no stock"):
            buy(pp, "GUIDE-1")
        assert len(sandbox.app.state.orders) == books
        assert buy(pp, "GUIDE-1") is not None
    assert len(sandbox.app.state.orders) == books + 1


@pytest.mark.parametrize("operation", ["alibaba_orders.preview", "alibaba_orders.create"])
def test_a_purchase_on_1688_that_is_refused(run: Run, sandbox: Running, operation: str) -> None:
    sandbox.app.state.faults.break_next("refused_inside", operation)
    done = run(*BUY, "58")
    assert (done.returncode, "was created" in done.stdout) == (1, False)
    assert f"{operation}: refused inside a response that reports success, code 4004: 'no stock'" in done.stderr
    assert "look" not in done.stderr
    assert orders(sandbox) == []


def test_a_purchase_on_1688_of_which_a_part_is_refused(run: Run, sandbox: Running) -> None:
    sandbox.app.state.faults.break_next("refused_inside", "alibaba_orders.create", partly=True)
    done = run(*BUY, "58")
    assert done.returncode == 1
    assert "a part of it was done; check before you repeat it" in done.stderr
    assert "1 orders await payment; compare them with this one before you run it again" in done.stderr
