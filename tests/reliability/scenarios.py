"""The callers of the soak: every operation with its example, and the life of an order."""

import random
from collections.abc import Callable, Generator
from functools import partial
from typing import Any

from attrs import frozen

from pandapon import OPERATIONS
from tests.reliability.comparison import HUGE
from tests.reliability.kinds import LINE, RECEIVER, SHIPPED
from tests.reliability.outcomes import Outcome
from tests.support.operation_examples import arguments

AMOUNT = 9000


@frozen
class Step:
    """One call that is to be made."""

    operation: str
    call: Callable[[], Any]
    number: str | None = None
    """The own number of an order that it makes."""


@frozen
class Ended:
    """How a call ended, and what it gave."""

    outcome: Outcome
    result: Any = None


Scenario = Generator[Step, Ended, None]


class MisreadError(Exception):
    """A result contradicts what was bought."""


def example(pp: Any, chance: random.Random) -> Scenario:
    """Any operation, with the example of the document."""
    name = chance.choice(sorted(OPERATIONS))
    tag, _, method = name.partition(".")
    yield Step(name, lambda: getattr(getattr(pp, tag), method)(**arguments(name, pp)))


def listing(pp: Any, chance: random.Random) -> Scenario:
    """Follow the pages, and read some orders at once."""
    ended = yield Step("taobao_orders.page", lambda: pp.taobao_orders.iter(status=SHIPPED, page_size=2))
    ids = [order.id for order in ended.result or () if isinstance(order.id, str)]
    yield Step("taobao_orders.get", lambda: pp.taobao_orders.get_many(ids, concurrency=2))


def order_life(pp: Any, chance: random.Random) -> Scenario:
    """Create an order, find it, pay it, read it."""
    number = f"S-{chance.getrandbits(64):016x}"
    yield Step(
        "taobao_orders.create",
        lambda: pp.taobao_orders.create(
            order_line_list=[LINE], receiver=RECEIVER, purchase_amount=AMOUNT, seller_order_number=number
        ),
        number,
    )
    ended = yield Step("taobao_orders.page", lambda: pp.taobao_orders.page(page_size=20))
    page = ended.result.orders if ended.result else None
    found = [order.id for order in page or () if order.seller_order_number == number and isinstance(order.id, str)]
    for order_id in found:
        yield Step("taobao_orders.pay", partial(pp.taobao_orders.pay, order_id=order_id))
        ended = yield Step("taobao_orders.get", partial(pp.taobao_orders.get, order_id))
        if ended.result:
            _check(ended.result, order_id, number)


def _check(order: Any, order_id: str, number: str) -> None:
    """Whether an order is the one that was bought, as far as the answer told anything."""
    for told, true in ((order.id, order_id), (order.seller_order_number, number), (order.purchase_amount, AMOUNT)):
        if told is not None and told != true and told != HUGE:
            raise MisreadError(f"{told!r} instead of {true!r}")


def drawn(pp: Any, chance: random.Random) -> Scenario:
    """One of the three."""
    (scenario,) = chance.choices((example, listing, order_life), (12, 1, 3))
    return scenario(pp, chance)
