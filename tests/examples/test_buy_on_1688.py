"""The purchase ends at an address that pays, and never buys twice."""

import re

import httpx
import pytest

from pandapon_sandbox import Running
from tests.examples.programs import BUY, Run, orders

pytestmark = pytest.mark.slow


def test_from_the_search_to_the_payment(run: Run, sandbox: Running) -> None:
    done = run(*BUY, "58")
    assert done.returncode == 0, done.stderr
    assert "It costs 58.00 yuan, 8.00 of them postage\n" in done.stdout
    (order,) = orders(sandbox)
    order_id = order["baseInfo"]["idOfStr"]
    assert f"Order {order_id} was created\n" in done.stdout
    link = re.findall(r"Pay it at (\S+)", done.stdout)[0]
    assert httpx.get(link, trust_env=False).json() == {"paid": order_id}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*BUY, "57.99"), "that is more than 57.99 yuan; nothing was ordered"),
        (("buy_on_1688.py", "示例", "--quantity", "1000000", "--at-most", "58"), "with 1000000 in stock"),
    ],
)
def test_nothing_is_ordered(run: Run, sandbox: Running, arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 1
    assert said in done.stderr
    assert orders(sandbox) == []


@pytest.mark.parametrize(("fault", "count"), [("reset_before", 0), ("reset_after", 1)])
def test_a_lost_answer(run: Run, sandbox: Running, fault: str, count: int) -> None:
    sandbox.app.state.faults.break_next(fault, "alibaba_orders.create")
    done = run(*BUY, "58")
    assert done.returncode == 1
    assert "alibaba_orders.create: the response was lost after sending" in done.stderr
    assert f"{count} orders await payment; compare them with this one before you run it again" in done.stderr
    for order in orders(sandbox):
        assert f"awaiting payment: order {order['baseInfo']['idOfStr']}, created " in done.stderr
    assert sandbox.app.state.journal.arrived()["alibaba_orders.create"] == 1
