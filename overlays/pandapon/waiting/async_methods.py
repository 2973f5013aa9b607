"""The method of `AsyncPandaPon` that waits for an order."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Literal, overload

from anyio import sleep

from pandapon_api import AsyncClient, PandaPonError
from pandapon_api.enums import AlibabaOrderStatus, OrderStatus
from pandapon_api.models import AlibabaOrder, TaobaoOrder

from .wait import new_wait


class AsyncOrderWaits(AsyncClient):
    """The method. `AsyncPandaPon` takes it from here when it is first used."""

    @overload
    async def wait_until(
        self,
        order: str | TaobaoOrder,
        until: OrderStatus | int | Collection[OrderStatus | int] | Callable[[TaobaoOrder], bool],
        *,
        platform: Literal["taobao"] = "taobao",
        timeout: float = 600.0,
        pause: float = 1.0,
        longest_pause: float = 30.0,
    ) -> TaobaoOrder: ...
    @overload
    async def wait_until(
        self,
        order: AlibabaOrder,
        until: AlibabaOrderStatus | str | Collection[AlibabaOrderStatus | str] | Callable[[AlibabaOrder], bool],
        *,
        timeout: float = 600.0,
        pause: float = 1.0,
        longest_pause: float = 30.0,
    ) -> AlibabaOrder: ...
    @overload
    async def wait_until(
        self,
        order: str,
        until: AlibabaOrderStatus | str | Collection[AlibabaOrderStatus | str] | Callable[[AlibabaOrder], bool],
        *,
        platform: Literal["alibaba"],
        timeout: float = 600.0,
        pause: float = 1.0,
        longest_pause: float = 30.0,
    ) -> AlibabaOrder: ...
    async def wait_until(
        self,
        order: str | TaobaoOrder | AlibabaOrder,
        until: Any,
        *,
        platform: Literal["taobao", "alibaba"] = "taobao",
        timeout: float = 600.0,
        pause: float = 1.0,
        longest_pause: float = 30.0,
    ) -> TaobaoOrder | AlibabaOrder:
        """Read an order again and again until it has a status, and return it.

        The first read is immediate. The pause between two reads grows from `pause` to `longest_pause`. A failed
        connection or a busy server does not end the wait, a refusal does. An order may pass a status between two
        reads: give the later ones too.

            order = await pp.wait_until(order, {OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED}, timeout=3600)

        Guide: docs/orders.md.

        Args:
            order: The order, or its id: `id` of a Taobao order, the number of a 1688 order.
            until: The status, several of them, or a function that takes the order and says whether the wait is over.
            platform: `"taobao"` or `"alibaba"` (1688), if `order` is an id.
            timeout: Seconds until the wait fails. The last read begins then, and has the client's `timeout` to respond.
            pause: Seconds before the second read.
            longest_pause: The longest pause in seconds.

        Raises:
            WaitTimeoutError: the time is over; `order` is as last read.
            WaitError: the order ended in another status, such as `CANCELLED`.
            ApiError: PandaPon refused a read. A 1688 order that does not exist is refused.
            InvalidArgumentError: an argument is not valid.
        """
        wait = new_wait(order, until, platform, timeout, pause, longest_pause)
        while True:
            try:
                pp = self.with_options(retries=wait.retries(self.retries))
                response = await wait.form.ask(pp, wait.order_id)
            except PandaPonError as error:
                wait.failed(error)
            else:
                if (found := wait.found(response)) is not None:
                    ended: TaobaoOrder | AlibabaOrder = found
                    return ended
            await sleep(wait.next_pause())
