"""Every order of a time range, once, window by window: two loops over one state machine."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Any

from pandapon_api import AsyncClient, Client
from pandapon_api.models import TaobaoOrder

from .settings import SyncSettings
from .state import Sync


def walk(client: Client, settings: SyncSettings) -> Generator[TaobaoOrder]:
    """The loop of `PandaPon.order_sync`."""
    with settings.open_checkpoint() as checkpoint:
        sync = Sync(settings, checkpoint, identity(client, settings))
        while listing := sync.next_window():
            while not listing.settled:
                listing.read(client.taobao_orders.page(**listing.query))
            yield from sync.pending_orders(listing)


async def walk_async(client: AsyncClient, settings: SyncSettings) -> AsyncGenerator[TaobaoOrder]:
    """The loop of `AsyncPandaPon.order_sync`."""
    with settings.open_checkpoint() as checkpoint:
        sync = Sync(settings, checkpoint, identity(client, settings))
        while listing := sync.next_window():
            while not listing.settled:
                listing.read(await client.taobao_orders.page(**listing.query))
            for order in sync.pending_orders(listing):
                yield order


def identity(client: Client | AsyncClient, settings: SyncSettings) -> dict[str, Any]:
    """The settings that identify a sync."""
    return {
        "operation": "taobao_orders.page",
        "base_url": client.base_url,
        "user_id": client.auth.user_id,
        "status": None if settings.status is None else int(settings.status),
    }
