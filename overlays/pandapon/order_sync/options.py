"""The options of the methods that sync orders. Their defaults are those of `FeedSettings` and `SyncSettings`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import timedelta
from typing import Any, TypedDict

from pandapon_api.enums import AlibabaOrderStatusFilter, OrderStatus

from .created.settings import SyncProgress
from .feed.settings import FeedProgress
from .settings import Checkpoint


class FeedOptions(TypedDict, total=False):
    """The options of `order_sync` for both platforms."""

    overlap: timedelta
    checkpoint: Checkpoint | None
    on_progress: Callable[[FeedProgress], object] | None
    page_size: int


class TaobaoFeedOptions(FeedOptions, total=False):
    """The options of `order_sync` for Taobao."""

    horizon: timedelta
    recheck: timedelta
    final: Collection[OrderStatus | int]


class CreatedOptions(TypedDict, total=False):
    """The options of `orders_created`."""

    window: timedelta
    overlap: timedelta
    checkpoint: Checkpoint | None
    on_progress: Callable[[SyncProgress], object] | None
    page_size: int
    status: OrderStatus | int | AlibabaOrderStatusFilter | str | None


def check_names(method: str, options: Mapping[str, Any], known: type) -> None:
    """Refuse an option that the method does not have, as Python does.

    Raises:
        TypeError: there is one.
    """
    for name in options:
        if name not in known.__annotations__:
            raise TypeError(f"{method}() got an unexpected keyword argument {name!r}")
