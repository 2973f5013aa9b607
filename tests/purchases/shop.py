"""A shop that buys through a journal, sync or async."""

import asyncio
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from attrs import define

from pandapon import AsyncPandaPon, PandaPon
from pandapon import Clock as ClientClock
from pandapon.models import (
    AlibabaOrderAddress,
    AlibabaOrderCargo,
    AlibabaOrderCreate,
    TaobaoOrderCreate,
    TaobaoOrderLine,
)
from pandapon.purchases import Journal, Purchase, Settlement
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_calls import RECEIVER

DAY = 86_400.0


@define
class Clock:
    """The time of the sandbox and of the clients."""

    ahead: float = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


def on_taobao(reference: str, quantity: int = 2) -> TaobaoOrderCreate:
    line = TaobaoOrderLine(item_id="2048000000000001", sku_id="5000000000001", quantity=quantity, price=4500)
    return TaobaoOrderCreate(
        order_line_list=[line], receiver=RECEIVER, purchase_amount=4500 * quantity, seller_order_number=reference
    )


def on_1688(reference: str, quantity: int = 2) -> AlibabaOrderCreate:
    spec_id = "00000000000000000000000000000001"
    return AlibabaOrderCreate(
        flow="general",
        address_param=AlibabaOrderAddress(
            full_name="Example", mobile="13800000000", city_text="示例市", address="示例路1号"
        ),
        cargo_param_list=[AlibabaOrderCargo(offer_id="600000000001", spec_id=spec_id, quantity=Decimal(quantity))],
        out_order_id=reference,
    )


@define
class Shop:
    """Buys and settles with a new client and a new journal each time, as a new process does."""

    base_url: str
    clock: Clock
    place: str
    is_async: bool

    def buy(self, order: Any, **more: Any) -> Any:
        options = {"patience": 0.0} | more
        with Journal(self.place) as journal:
            if self.is_async:
                return self._run(lambda pp: journal.buy_async(pp, order, **options))
            with self._client() as pp:
                return journal.buy(pp, order, **options)

    def settle(self) -> Settlement:
        with Journal(self.place) as journal:
            if self.is_async:
                settlement: Settlement = self._run(journal.settle_async)
                return settlement
            with self._client() as pp:
                return journal.settle(pp)

    def entry(self, reference: str) -> Purchase:
        with Journal(self.place) as journal:
            found = journal.purchase(reference)
            assert found
            return found

    def _client(self) -> PandaPon:
        return PandaPon(*FAKE_KEYS, base_url=self.base_url, clock=ClientClock(self.clock), retries=None)

    def _run(self, use: Callable[[Any], Any]) -> Any:
        async def main() -> Any:
            async with AsyncPandaPon(
                *FAKE_KEYS, base_url=self.base_url, clock=ClientClock(self.clock), retries=None
            ) as pp:
                return await use(pp)

        return asyncio.run(main())
