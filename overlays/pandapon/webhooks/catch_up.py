"""Finds changes whose pushes were lost.

A message alone does not mark an order as seen: a push says that something changed, not what the last state is. If
it did, a later change whose push was lost would stay hidden.
So the inbox records only the states of orders that were read: a handler reads the order again, acts on it,
and then calls `inbox.saw(order)`.
"""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import AsyncGenerator, Generator

from pandapon_api import AsyncClient, Client
from pandapon_api.models import TaobaoOrder

from .inbox import Inbox


def catch_up(
    pp: Client, inbox: Inbox, since: datetime.datetime, *, until: datetime.datetime | None = None
) -> Generator[TaobaoOrder]:
    """Read the Taobao order list, and yield every order whose current state the inbox has not recorded.

    A state is recorded when the next order is requested, so an order whose consumer crashed is yielded again.
    Only `inbox.saw` records a state, not a message: a push says that something changed, not what the last state is.

    Args:
        pp: The client.
        inbox: The inbox with the recorded states.
        since: Begin of the range, presumably of the times of creation (guess): go back to before the oldest
            order that may still change, not only to the start of the outage.
        until: End of the range; None means now.
    """
    for order in pp.taobao_orders.iter(begin_date_time=since, end_date_time=until):
        if not inbox.has_seen(order):
            yield order
            inbox.saw(order)


async def acatch_up(
    pp: AsyncClient, inbox: Inbox, since: datetime.datetime, *, until: datetime.datetime | None = None
) -> AsyncGenerator[TaobaoOrder]:
    """The same for async code. The inbox runs in threads."""
    async for order in pp.taobao_orders.iter(begin_date_time=since, end_date_time=until):
        if not await asyncio.to_thread(inbox.has_seen, order):
            yield order
            await asyncio.to_thread(inbox.saw, order)
