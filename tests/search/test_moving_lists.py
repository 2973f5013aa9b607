"""Orders are deleted and added between any two pages: a sync loses none silently."""

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from pandapon import OrderStatus, PandaPon, UnsettledWindowError
from pandapon_sandbox import Running, Settings, serve
from pandapon_sandbox.protocol.paging import Pages
from tests.support.credentials import FAKE_KEYS
from tests.support.order_shop import MINUTE, START, Shop, open_shop
from tests.support.search_effort import TIMES

pytestmark = pytest.mark.slow

RUNS = 25 * TIMES
DAY = timedelta(days=1)
UNPAID = OrderStatus.AWAITING_PAYMENT


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


def moving(shop: Shop, chance: random.Random, moves: int, *, arrivals: bool) -> Iterator[Callable[[], object]]:
    """Between two pages, so many times: some orders go, from anywhere; others appear, anywhere."""

    def move() -> None:
        for _ in range(chance.choice([0, 0, 1, 1, 2, 5])):
            rows = [*shop.rows]
            if rows:
                shop.rows.pop(chance.choice(rows))
        if arrivals:
            shop.add(*(START + chance.randrange(1440) * MINUTE for _ in range(chance.choice([0, 0, 1, 1, 2, 5]))))

    for _ in range(moves):
        yield move


def lying(chance: random.Random) -> Callable[[int], Any]:
    """Totals that are right; none; or anything."""
    kind = chance.choice(["right", "right", "none", "any"])
    return lambda total: total if kind == "right" else None if kind == "none" else chance.choice([0, -1, 3, total, "x"])


@pytest.mark.parametrize("arrivals", [False, True])
@pytest.mark.parametrize("status", [None, UNPAID])
def test_nothing_is_lost_in_silence(
    empty_sandbox: Running,
    monkeypatch: pytest.MonkeyPatch,
    count: Callable[[int], None],
    arrivals: bool,
    status: Any,
) -> None:
    said, met = 0, 0
    for seed in range(RUNS):
        chance = random.Random(seed if TIMES == 1 else None)
        with monkeypatch.context() as patch:
            shop = open_shop(empty_sandbox, patch)
            cut, total = Pages.cut, lying(chance)

            def answer(*asked: Any, cut: Any = cut, total: Any = total) -> Any:
                page = cut(*asked)
                return page | {"total": total(page["total"])}

            patch.setattr(Pages, "cut", answer)
            shop.add(*(START + chance.randrange(1440) * MINUTE for _ in range(chance.randrange(60))))
            there, checkpoint = {*shop.rows}, dict[str, str]()
            shop.scripts = moving(shop, chance, chance.choice([2, 5, 20, 1000]), arrivals=arrivals)
            found: set[Any] = set()
            with PandaPon(*FAKE_KEYS, base_url=shop.base_url) as pp:
                settings: dict[str, Any] = {
                    "page_size": chance.choice([2, 5, 9, 20]),
                    "window": chance.choice([DAY, DAY / 4]),
                    "checkpoint": checkpoint,
                    "status": status,
                }
                try:
                    for order in pp.orders_created(START, START + DAY, **settings):
                        found.add(order.id)
                except UnsettledWindowError:
                    said += 1
                    shop.scripts = iter(())
                    patch.setattr(Pages, "cut", cut)
                    found |= {order.id for order in pp.orders_created(START, START + DAY, **settings)}
            lost = there & {*shop.rows} - found
            assert not lost, f"seed {seed}: {len(lost)} of {len(there)}"
            met += len(found)
    assert met
    assert said < RUNS
    count(RUNS)
