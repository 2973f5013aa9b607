"""Finds changes whose pushes were lost.

A message alone does not mark an order as seen: a push says that something changed, not what the last state is. If
it did, a later change whose push was lost would stay hidden.
So the inbox records only the states of orders that were read: a handler reads the order again, acts on it,
and then calls `inbox.saw(order)`.
"""

from __future__ import annotations

import asyncio
import datetime
import os
from collections.abc import AsyncGenerator, Generator, MutableMapping
from contextlib import aclosing, closing
from typing import TYPE_CHECKING

from pandapon_api.models import TaobaoOrder

from .inbox import Inbox

if TYPE_CHECKING:
    from pandapon.client import AsyncPandaPon, PandaPon

Checkpoint = MutableMapping[str, str] | str | os.PathLike[str]


def catch_up(
    pp: PandaPon,
    inbox: Inbox,
    since: datetime.datetime,
    *,
    until: datetime.datetime | None = None,
    checkpoint: Checkpoint | None = None,
) -> Generator[TaobaoOrder]:
    """Read Taobao orders with `PandaPon.order_sync`, and yield those whose current state the inbox has not recorded.

    A state is recorded when the next order is requested, so an order whose consumer crashed is yielded again.
    Only `inbox.saw` records a state, not a message: a push says that something changed, not what the last state is.

    Args:
        pp: The client.
        inbox: The inbox with the recorded states.
        since: Begin of the range, presumably of the times of creation (guess): go back to before the oldest
            order that may still change, not only to the start of the outage.
        until: End of the range; None means now.
        checkpoint: As for `order_sync`: a later call then reads only what has changed since, and follows the orders
            of the first one until they are final. None reads the whole range.

    Raises:
        InboxError: the inbox cannot be used.
        PandaPonError: what `order_sync` raises.
    """
    with closing(pp.order_sync(since, until, checkpoint=checkpoint)) as orders:
        for order in orders:
            if not inbox.has_seen(order):
                yield order
                inbox.saw(order)


async def acatch_up(
    pp: AsyncPandaPon,
    inbox: Inbox,
    since: datetime.datetime,
    *,
    until: datetime.datetime | None = None,
    checkpoint: Checkpoint | None = None,
) -> AsyncGenerator[TaobaoOrder]:
    """The same for async code. The inbox runs in threads."""
    async with aclosing(pp.order_sync(since, until, checkpoint=checkpoint)) as orders:
        async for order in orders:
            if not await asyncio.to_thread(inbox.has_seen, order):
                yield order
                await asyncio.to_thread(inbox.saw, order)
