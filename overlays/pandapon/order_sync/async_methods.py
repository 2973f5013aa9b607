"""The methods of `AsyncPandaPon` that sync orders."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from functools import partial
from typing import Literal, Unpack, overload

from pandapon_api import AsyncClient
from pandapon_api.models import AlibabaOrder, TaobaoOrder

from .created.settings import SyncSettings
from .created.state import Sync
from .feed.memory import Feed
from .feed.settings import FeedSettings
from .forms import ALIBABA, ALIBABA_CREATED, TAOBAO, Platform
from .options import CreatedOptions, FeedOptions, TaobaoFeedOptions, check_names
from .walk import walk_async


class AsyncOrderSyncs(AsyncClient):
    """The methods. `AsyncPandaPon` takes them from here when they are first used."""

    @overload
    def order_sync(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        platform: Literal["taobao"] = "taobao",
        **options: Unpack[TaobaoFeedOptions],
    ) -> AsyncGenerator[TaobaoOrder]: ...
    @overload
    def order_sync(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        platform: Literal["alibaba"],
        **options: Unpack[FeedOptions],
    ) -> AsyncGenerator[AlibabaOrder]: ...
    def order_sync(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        platform: Platform = "taobao",
        **options: Unpack[TaobaoFeedOptions],
    ) -> AsyncGenerator[TaobaoOrder] | AsyncGenerator[AlibabaOrder]:
        """Yield every state of every order: new orders, and later states of known ones.

        The first run yields each order of the range once, in its present state. Each later run with the same checkpoint
        yields every order that is new, or whose content has changed since it was yielded, in its present state. After
        a crash or a `break`, the next run begins with the order at which the loop was, and repeats no other.

        An order counts as yielded when you ask for the next one: save by id, so that a repeat changes nothing.

        Taobao lists orders by their time of creation (a guess). Windows with orders that are not final are listed
        again, up to `horizon`: first the orders of each state that is not final, then only the windows in which one
        became final or came back. Final orders change too, by a refund for example: each run also lists a part of the
        horizon again, so that all of it is listed once in `recheck`. 1688 lists orders by the time of their last
        change, and a first run yields those that changed in the range.
        Windows adapt to about a page of orders each, so that a year without orders costs a dozen requests.
        A window is listed completely before its first order is yielded, as in `orders_created`.

        If you leave the loop early, the checkpoint's file stays in use until the generator is closed;
        `contextlib.aclosing` closes it at once.

        Args:
            since: Begin of the range of the first run; an aware datetime. Later runs begin where the last one ended.
            until: End of the range; an aware datetime. None or a future time means now. Known orders are followed
                even if they were created later.
            platform: `taobao` or `alibaba` (1688).
            options: By name:

                - `overlap`: How late an order may appear in the list, and how wrong the clock may be; whole seconds.
                  The default of 15 minutes is more than the ten by which PandaPon lets a clock be wrong.
                - `checkpoint`: Where to save the progress, and a hash of each state that may be listed again: the path
                  of a file, or any dict of strings that outlives the process. None is a first run every time.
                - `on_progress`: Called when a window has been listed, and at the end. Its exceptions are raised.
                - `page_size`: Orders per request; 50 by default.
                - `horizon`: How long to follow the orders of a window (Taobao); 90 days by default.
                - `recheck`: How late a run finds the change of a final order (Taobao); 7 days by default.
                - `final`: The states in which an order seldom changes (Taobao); `CANCELLED` and `SHIPPED` by default.
                  States that the specification lacks are never final by default. Values: `pandapon.OrderStatus`.

        Yields:
            The orders.

        Raises:
            InvalidArgumentError: an argument is not valid; raised by the call itself.
            CheckpointError: the checkpoint is damaged, in use, belongs to another sync or to `orders_created`, is
                ahead of the clock, or cannot be written.
            ApiError: PandaPon responded with a code other than 200. The next call continues from the checkpoint, as
                after the next two errors.
            UnsettledWindowError: the list shows fewer orders than it reports, or changed at every reading, so
                that an order may have been missed. The window does not count as done.
            UnexpectedResponseError: the response cannot be read, or the server keeps returning the same pages.
            TransportError: no response came.
        """
        check_names("order_sync", options, TaobaoFeedOptions)
        settings = FeedSettings.create(since, until, platform=platform, **options)
        if platform == "alibaba":
            return walk_async(self, ALIBABA, settings.checkpoint, partial(Feed, ALIBABA, settings))
        return walk_async(self, TAOBAO, settings.checkpoint, partial(Feed, TAOBAO, settings))

    @overload
    def orders_created(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        platform: Literal["taobao"] = "taobao",
        **options: Unpack[CreatedOptions],
    ) -> AsyncGenerator[TaobaoOrder]: ...
    @overload
    def orders_created(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        platform: Literal["alibaba"],
        **options: Unpack[CreatedOptions],
    ) -> AsyncGenerator[AlibabaOrder]: ...
    def orders_created(
        self,
        since: datetime,
        until: datetime | None = None,
        *,
        platform: Platform = "taobao",
        **options: Unpack[CreatedOptions],
    ) -> AsyncGenerator[TaobaoOrder] | AsyncGenerator[AlibabaOrder]:
        """Yield the orders created in a time range, each once, window by window.

        That Taobao's list filters by the time of creation, and in +08:00, is a guess; that 1688's does is upstream's.
        Windows with few orders grow up to a year, so that ten years without orders cost about twenty requests; a
        window longer than `window` has at most a page of orders.
        A window is listed completely before its first order is yielded, so that your changes to orders do not move
        others out of it; it must fit into memory. Within a window, orders come in the order of the list.
        All pages but the last are requested twice, to be sure that no order was missed while others left the list;
        a window of one page costs one request.

        With a checkpoint, the next call continues where the last one ended or was interrupted. An order counts as
        done when you ask for the next one. If the loop ends early, `break` included, that order is yielded again:
        save by `order.id` so that a repeat changes nothing. An order without an id or a number is
        identified by its content.

        If you leave the loop early, the checkpoint's file stays in use until the generator is closed;
        `contextlib.aclosing` closes it at once.

        Args:
            since: Begin of the range; an aware datetime. If the checkpoint has a position, that is used instead.
            until: End of the range; an aware datetime. None or a future time means now. An unfinished window is
                finished first.
            platform: `taobao` or `alibaba` (1688).
            options: By name:

                - `window`: The time range to list at once if it has more than a page of orders; whole seconds; a day by
                  default.
                - `overlap`: How long before the end of a window the next one begins; whole seconds. It catches orders
                  that appear late and a clock that is ahead. Yielded orders are remembered for that long. The default
                  of 15 minutes is more than the ten by which PandaPon lets a clock be wrong.
                - `checkpoint`: Where to save the progress: the path of a file, or any dict of strings that outlives
                  the process. None begins at `since` every time.
                - `on_progress`: Called when a window has been listed, and at the end. Its exceptions are raised.
                - `page_size`: Orders per request; 50 by default.
                - `status`: Only orders in this state when their window is listed; an order that gets there later is
                  not found. Values: `pandapon.OrderStatus`, for 1688 `pandapon.AlibabaOrderStatusFilter`.

        Yields:
            The orders.

        Raises:
            InvalidArgumentError: an argument is not valid; raised by the call itself.
            CheckpointError: the checkpoint is damaged, in use, belongs to another sync, or cannot be written.
            ApiError: PandaPon responded with a code other than 200. The next call continues from the checkpoint, as
                after the next two errors.
            UnsettledWindowError: the list shows fewer orders than it reports, or changed at every reading, so
                that an order may have been missed. The window does not count as done.
            UnexpectedResponseError: the response cannot be read, or the server keeps returning the same pages.
            TransportError: no response came.
        """
        check_names("orders_created", options, CreatedOptions)
        settings = SyncSettings.create(since, until, **options)
        if platform == "alibaba":
            return walk_async(self, ALIBABA_CREATED, settings.checkpoint, partial(Sync, ALIBABA_CREATED, settings))
        return walk_async(self, TAOBAO, settings.checkpoint, partial(Sync, TAOBAO, settings))
