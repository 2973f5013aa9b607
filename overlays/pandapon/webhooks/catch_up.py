"""Finding what was lost when the API gave up pushing.

Why a message alone does not count as seen: a push says that something changed, not what the last state is. Were an
order counted as known because some message about it came, a later change whose push was lost would stay hidden.
So the inbox records states of orders that were read, and only these: a handler reads the order again, acts on it,
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
    """Read the Taobao order list, and yield every order whose present state the inbox has not recorded.

    A state is recorded when the next order is asked for, so an order whose consumer crashed is yielded again.
    Messages do not count, only `inbox.saw`: a push says that something changed, not what the last state is, and
    a later change whose push was lost would hide behind it.

    Args:
        pp: The client.
        inbox: What knows the states.
        since: Begin of the range, presumably of the times of creation (guess): go back to before the oldest
            order that may still change, and not only to the begin of the outage.
        until: End of the range; None is now.

    Raises:
        PandaPonError: what reading the list or using the inbox raises.
    """
    for order in pp.taobao_orders.iter(begin_date_time=since, end_date_time=until):
        if not inbox.has_seen(order):
            yield order
            inbox.saw(order)


async def acatch_up(
    pp: AsyncClient, inbox: Inbox, since: datetime.datetime, *, until: datetime.datetime | None = None
) -> AsyncGenerator[TaobaoOrder]:
    """The same for async code; the inbox is used in threads."""
    async for order in pp.taobao_orders.iter(begin_date_time=since, end_date_time=until):
        if not await asyncio.to_thread(inbox.has_seen, order):
            yield order
            await asyncio.to_thread(inbox.saw, order)
