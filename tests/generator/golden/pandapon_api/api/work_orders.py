# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `work_orders`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import (
    array,
    id_number,
    integer,
    members,
    missing,
    text,
)
from .._content import Same
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._iter_page import IterPage
from .._once import CreatedOnce, Once
from .._operation import Operation
from .._pagination import paginate, paginate_async
from .._request import Request
from .._sending import (
    integer_out,
    path_text,
    query_text,
    sought,
    text_out,
    time_out,
    within,
)
from ..models.work_order_close import WorkOrderClose
from ..models.work_order_history import WorkOrderHistory
from ..models.work_order_names import WorkOrderNames
from ..models.work_order_page import WorkOrderPage
from ..models.work_order_search import WorkOrderSearch
from ..models.work_order_start import WorkOrderStart
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import MoneyDict, WorkOrderLineDict
    from ..models.money import Money
    from ..models.started_work_order import StartedWorkOrder
    from ..models.work_order import WorkOrder
    from ..models.work_order_line import WorkOrderLine


def _page(
    _operation: Operation,
    /,
    *,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "page": integer_out(page, "page") if page is not None else None,
                "size": integer_out(size, "size") if size is not None else None,
                "number": text_out(number, "number") if number is not None else None,
            },
            extra,
        ),
    )


PAGE = Endpoint(
    OPERATIONS["work_orders.page"],
    _page,
    lambda data, strict: missing("data") if data is None else WorkOrderPage.from_dict(data, strict=strict),
)


def _search(
    _operation: Operation,
    /,
    site: str,
    *,
    page_num: int,
    page_size: int,
    lang: str | None = None,
    words: Sequence[str] | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Request:
    return Request(
        _operation,
        path={
            "site": path_text(text_out(site, "site"), "site"),
        },
        query=query_text(
            {
                "lang": text_out(lang, "lang") if lang is not None else None,
            },
        ),
        body=WorkOrderSearch(page_num=page_num, page_size=page_size, words=words, extra=extra).to_dict(),
    )


SEARCH = Endpoint(
    OPERATIONS["work_orders.search"],
    _search,
    lambda data, strict: missing("data") if data is None else WorkOrderNames.from_dict(data, strict=strict),
)


def _count(_operation: Operation, /, floor: int, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        path={
            "floor": path_text(within(floor, "floor", -3, None, integer_out), "floor"),
        },
        query=query_text({}, extra),
    )


def _read_count(data: Any, strict: bool) -> int | None:
    return None if data is None else data if type(data) is int else integer(data, "data", strict)


COUNT = Endpoint(
    OPERATIONS["work_orders.count"],
    _count,
    _read_count,
)


def _read_close(data: Any, strict: bool) -> list[str] | None:
    return None if data is None else [id_number(item, "data[]", strict) for item in array(data, "data")]


CLOSE = Endpoint(
    OPERATIONS["work_orders.close"],
    body_of(WorkOrderClose),
    _read_close,
)


def _read_start(data: Any, strict: bool) -> str | None:
    return None if data is None else data if type(data) is str else text(data, "data", strict)


START = Endpoint(
    OPERATIONS["work_orders.start"],
    body_of(WorkOrderStart),
    _read_start,
)

START_ONCE: Once[StartedWorkOrder, str] = Once(
    START,
    reference="number",
    name="number",
    list_name="work_orders.history",
    page=lambda methods, number, since: methods.history(
        page=number,
        size=50,
        started_from=since,
    ),
    opened=lambda page: (page.orders, page.total),
    size=50,
    key=lambda item: item.id,
    shown=lambda item: item.part.part_no if item.part else None,
    same=(
        Same(
            sent="pieces",
            shown="pieces",
        ),
        Same(
            sent="lines",
            shown="lines",
            keys=(("partNo", "partNo"),),
            count=("quantity", "quantity"),
        ),
    ),
)


def _history(
    _operation: Operation,
    /,
    *,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    started_from: datetime.datetime | str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "page": integer_out(page, "page") if page is not None else None,
                "size": integer_out(size, "size") if size is not None else None,
                "number": text_out(number, "number") if number is not None else None,
                "startedFrom": time_out(started_from, "started_from", "local-date-time:string")
                if started_from is not None
                else None,
            },
            extra,
        ),
    )


HISTORY = Endpoint(
    OPERATIONS["work_orders.history"],
    _history,
    lambda data, strict: missing("data") if data is None else WorkOrderHistory.from_dict(data, strict=strict),
)


def _settings(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


def _read_settings(data: Any, strict: bool) -> dict[str, Any]:
    return missing("data") if data is None else dict(members(data, "data"))


SETTINGS = Endpoint(
    OPERATIONS["work_orders.settings"],
    _settings,
    _read_settings,
)


class WorkOrders:
    """Work orders."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(PAGE)
    def page(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        number: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> WorkOrderPage:
        """List work orders.

        Pages without a total.

        Args:
            page: Page number. Evidence: documented.
            size: Orders per page. Evidence: documented.
            number: Only the order with this number. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders`. Evidence: path documented; request complete; response complete.
        """
        return PAGE.sync(self._client, page=page, size=size, number=number, extra=extra)

    @checked(PAGE)
    def iter(
        self,
        *,
        page: int = 1,
        size: int = 50,
        number: str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
    ) -> Generator[WorkOrder]:
        """List work orders.

        Follows the pages and yields one item at a time.

        Args:
            page: The page to start from; pages count from 1.
            size: How many items to request per page.
            number: Only the order with this number. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders`. Evidence: path documented; request complete; response complete.
        """
        return paginate(
            lambda _number: self.page(page=_number, size=size, number=number, extra=extra),
            lambda page: (page.orders, None),
            operation="work_orders.page",
            first=page,
            size=size,
            prefetch=prefetch,
        )

    iter_page: IterPage[Generator[WorkOrder]] = IterPage(iter)

    @checked(PAGE)
    def find_by_id(
        self, id: str, *, size: int = 50, number: str | None = None, extra: Mapping[str, str] | None = None
    ) -> list[WorkOrder]:
        """Find by `id`. The list has no filter for it, so the pages are read and compared.

        Pass a time range or another filter if you can; without one, all pages are read. Use it to find out whether a
        call with this `id` took effect. A new item may take a while to appear.

        Args:
            id: Id of the order. Evidence: documented.
            size: How many items to request per page.
            number: Only the order with this number. Evidence: documented.
            extra: Further parameters, by wire name.

        Returns:
            All matching items, in the order of the pages; an empty list if there are none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.
        """
        id = sought(id, "id", "work_orders.page")
        items = self.iter(size=size, number=number, extra=extra)
        return [item for item in items if item.id == id]

    @checked(SEARCH)
    def search(
        self,
        site: str,
        *,
        page_num: int,
        page_size: int,
        lang: str | None = None,
        words: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> WorkOrderNames:
        """Search work orders.

        The page number travels in the body; the items are texts.

        Args:
            site: Site to search. Evidence: documented.
            page_num: Page number. Evidence: documented.
            page_size: Names per page. Evidence: documented.
            lang: Language. Evidence: documented.
            words: Words to look for. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /work/{site}/search`. Evidence: path documented; request complete; response complete.
        """
        return SEARCH.sync(
            self._client, site, page_num=page_num, page_size=page_size, lang=lang, words=words, extra=extra
        )

    @checked(SEARCH)
    def iter_search(
        self,
        site: str,
        *,
        page_num: int = 1,
        page_size: int = 50,
        lang: str | None = None,
        words: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[str]:
        """Search work orders.

        Follows the pages and yields one item at a time.

        Args:
            site: Site to search. Evidence: documented.
            page_num: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            lang: Language. Evidence: documented.
            words: Words to look for. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /work/{site}/search`. Evidence: path documented; request complete; response complete.
        """
        return paginate(
            lambda _number: self.search(
                site, page_num=_number, page_size=page_size, lang=lang, words=words, extra=extra
            ),
            lambda page: (page.names, page.total),
            operation="work_orders.search",
            first=page_num,
            size=page_size,
            prefetch=prefetch,
        )

    @checked(COUNT)
    def count(self, floor: int, *, extra: Mapping[str, str] | None = None) -> int | None:
        """Count work orders.

        A number, or nothing.

        Args:
            floor: Floor to count on; a number. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/floors/{floor}/count`. Evidence: path v2; request complete; response complete.
        """
        return COUNT.sync(self._client, floor, extra=extra)

    @checked(CLOSE)
    def close(
        self,
        *,
        ids: Sequence[str],
        costs: Mapping[str, Money | MoneyDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[str] | None:
        """Close work orders.

        A list of numbers each way.

        Args:
            ids: Ids of the orders. Evidence: documented.
            costs: What each cost, by id. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `PUT /work/orders/close`. Evidence: path reseller; request complete; response complete. Not safe to repeat:
        Read the list.
        """
        return CLOSE.sync(self._client, ids=ids, costs=costs, extra=extra)

    @checked(START)
    def start(
        self,
        *,
        number: str,
        pieces: int | None = None,
        lines: Sequence[WorkOrderLine | WorkOrderLineDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str | None:
        """Start a work order.

        It is started once for each number.

        Args:
            number: Your own number for the order. Evidence: documented.
            pieces: How many to make. Evidence: documented.
            lines: What it takes. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Id of the new order.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /work/orders/start`. Evidence: path documented; request complete; response complete. Not safe to repeat:
        Read the list.
        """
        return START.sync(self._client, number=number, pieces=pieces, lines=lines, extra=extra)

    @checked(START)
    def start_once(
        self,
        *,
        number: str,
        pieces: int | None = None,
        lines: Sequence[WorkOrderLine | WorkOrderLineDict] | None = None,
        extra: Mapping[str, Any] | None = None,
        since: datetime.datetime | None = None,
        patience: float = 30.0,
        before_sending: Callable[[], object] | None = None,
    ) -> CreatedOnce[StartedWorkOrder, str]:
        """Start a work order. At most once for its `number`, which is looked up first.

        If the list of `history` shows it, nothing is sent. If the outcome of the request is unknown, the list is read
        again until it shows it, or until `patience` is over; the request is sent once at most. Two calls for one
        `number` may both send if they run at the same time, or if the list does not show the item of the first one
        yet: a purchase journal (`pandapon.purchases`) prevents that.

        Args:
            number: Your own number for the order. Evidence: documented.
            pieces: How many to make. Evidence: documented.
            lines: What it takes. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            since: Only items created from a day before this time on are looked at; an aware datetime, at which
                you gave out the `number` or earlier. None reads all.
            patience: Seconds to look again, after sending, until the list shows it.
            before_sending: Called before the request is sent, if it is; if it raises, nothing is sent.

        Returns:
            The items as the list shows them, and whether this call created them.

        Raises:
            DifferentContentError: an item with this `number` has other content.
            UndecidedError: whether one exists is not known; `look_up` says how to check. Do not send it again before.
            ApiError: PandaPon refused the request, and the list shows nothing of it.
            PandaPonError: nothing was sent: the list cannot be read, or no connection came about.
            InvalidArgumentError: an argument is invalid, or `number` is not safe to look up.

        `POST /work/orders/start`. Evidence: path documented; request complete; response complete. Not safe to repeat:
        Read the list.
        """
        return START_ONCE.sync(
            self,
            self._client,
            START.prepare(number=number, pieces=pieces, lines=lines, extra=extra),
            since=since,
            patience=patience,
            before_sending=before_sending,
        )

    @checked(HISTORY)
    def history(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        number: str | None = None,
        started_from: datetime.datetime | str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> WorkOrderHistory:
        """List all work orders.

        Pages with a total, of work orders that were started at any time.

        Args:
            page: Page number. Evidence: documented.
            size: Orders per page. Evidence: documented.
            number: Only the order with this number. Evidence: documented.
            started_from: Only orders started from this time on. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders/history`. Evidence: path documented; request complete; response complete.
        """
        return HISTORY.sync(self._client, page=page, size=size, number=number, started_from=started_from, extra=extra)

    @checked(HISTORY)
    def iter_history(
        self,
        *,
        page: int = 1,
        size: int = 50,
        number: str | None = None,
        started_from: datetime.datetime | str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
    ) -> Generator[StartedWorkOrder]:
        """List all work orders.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page: The page to start from; pages count from 1.
            size: How many items to request per page.
            number: Only the order with this number. Evidence: documented.
            started_from: Only orders started from this time on. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders/history`. Evidence: path documented; request complete; response complete.
        """
        return paginate(
            lambda _number: self.history(
                page=_number, size=size, number=number, started_from=started_from, extra=extra
            ),
            lambda page: (page.orders, page.total),
            operation="work_orders.history",
            first=page,
            size=size,
            key=lambda item: item.id,
            prefetch=prefetch,
        )

    @checked(SETTINGS)
    def settings(self, *, extra: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Get the settings.

        An object without known members.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders/settings`. Evidence: path guess; request complete; response none.
        """
        return SETTINGS.sync(self._client, extra=extra)


class AsyncWorkOrders:
    """Work orders."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(PAGE)
    async def page(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        number: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> WorkOrderPage:
        """List work orders.

        Pages without a total.

        Args:
            page: Page number. Evidence: documented.
            size: Orders per page. Evidence: documented.
            number: Only the order with this number. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders`. Evidence: path documented; request complete; response complete.
        """
        return await PAGE.asyncio(self._client, page=page, size=size, number=number, extra=extra)

    @checked(PAGE)
    def iter(
        self,
        *,
        page: int = 1,
        size: int = 50,
        number: str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[WorkOrder]:
        """List work orders.

        Follows the pages and yields one item at a time.

        Args:
            page: The page to start from; pages count from 1.
            size: How many items to request per page.
            number: Only the order with this number. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders`. Evidence: path documented; request complete; response complete.
        """
        return paginate_async(
            lambda _number: self.page(page=_number, size=size, number=number, extra=extra),
            lambda page: (page.orders, None),
            operation="work_orders.page",
            first=page,
            size=size,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    iter_page: IterPage[AsyncGenerator[WorkOrder]] = IterPage(iter)

    @checked_async(PAGE)
    async def find_by_id(
        self, id: str, *, size: int = 50, number: str | None = None, extra: Mapping[str, str] | None = None
    ) -> list[WorkOrder]:
        """Find by `id`. The list has no filter for it, so the pages are read and compared.

        Pass a time range or another filter if you can; without one, all pages are read. Use it to find out whether a
        call with this `id` took effect. A new item may take a while to appear.

        Args:
            id: Id of the order. Evidence: documented.
            size: How many items to request per page.
            number: Only the order with this number. Evidence: documented.
            extra: Further parameters, by wire name.

        Returns:
            All matching items, in the order of the pages; an empty list if there are none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.
        """
        id = sought(id, "id", "work_orders.page")
        items = self.iter(size=size, number=number, extra=extra)
        return [item async for item in items if item.id == id]

    @checked_async(SEARCH)
    async def search(
        self,
        site: str,
        *,
        page_num: int,
        page_size: int,
        lang: str | None = None,
        words: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> WorkOrderNames:
        """Search work orders.

        The page number travels in the body; the items are texts.

        Args:
            site: Site to search. Evidence: documented.
            page_num: Page number. Evidence: documented.
            page_size: Names per page. Evidence: documented.
            lang: Language. Evidence: documented.
            words: Words to look for. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /work/{site}/search`. Evidence: path documented; request complete; response complete.
        """
        return await SEARCH.asyncio(
            self._client, site, page_num=page_num, page_size=page_size, lang=lang, words=words, extra=extra
        )

    @checked(SEARCH)
    def iter_search(
        self,
        site: str,
        *,
        page_num: int = 1,
        page_size: int = 50,
        lang: str | None = None,
        words: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[str]:
        """Search work orders.

        Follows the pages and yields one item at a time.

        Args:
            site: Site to search. Evidence: documented.
            page_num: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            lang: Language. Evidence: documented.
            words: Words to look for. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /work/{site}/search`. Evidence: path documented; request complete; response complete.
        """
        return paginate_async(
            lambda _number: self.search(
                site, page_num=_number, page_size=page_size, lang=lang, words=words, extra=extra
            ),
            lambda page: (page.names, page.total),
            operation="work_orders.search",
            first=page_num,
            size=page_size,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(COUNT)
    async def count(self, floor: int, *, extra: Mapping[str, str] | None = None) -> int | None:
        """Count work orders.

        A number, or nothing.

        Args:
            floor: Floor to count on; a number. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/floors/{floor}/count`. Evidence: path v2; request complete; response complete.
        """
        return await COUNT.asyncio(self._client, floor, extra=extra)

    @checked_async(CLOSE)
    async def close(
        self,
        *,
        ids: Sequence[str],
        costs: Mapping[str, Money | MoneyDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[str] | None:
        """Close work orders.

        A list of numbers each way.

        Args:
            ids: Ids of the orders. Evidence: documented.
            costs: What each cost, by id. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `PUT /work/orders/close`. Evidence: path reseller; request complete; response complete. Not safe to repeat:
        Read the list.
        """
        return await CLOSE.asyncio(self._client, ids=ids, costs=costs, extra=extra)

    @checked_async(START)
    async def start(
        self,
        *,
        number: str,
        pieces: int | None = None,
        lines: Sequence[WorkOrderLine | WorkOrderLineDict] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str | None:
        """Start a work order.

        It is started once for each number.

        Args:
            number: Your own number for the order. Evidence: documented.
            pieces: How many to make. Evidence: documented.
            lines: What it takes. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Id of the new order.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /work/orders/start`. Evidence: path documented; request complete; response complete. Not safe to repeat:
        Read the list.
        """
        return await START.asyncio(self._client, number=number, pieces=pieces, lines=lines, extra=extra)

    @checked_async(START)
    async def start_once(
        self,
        *,
        number: str,
        pieces: int | None = None,
        lines: Sequence[WorkOrderLine | WorkOrderLineDict] | None = None,
        extra: Mapping[str, Any] | None = None,
        since: datetime.datetime | None = None,
        patience: float = 30.0,
        before_sending: Callable[[], Awaitable[object]] | None = None,
    ) -> CreatedOnce[StartedWorkOrder, str]:
        """Start a work order. At most once for its `number`, which is looked up first.

        If the list of `history` shows it, nothing is sent. If the outcome of the request is unknown, the list is read
        again until it shows it, or until `patience` is over; the request is sent once at most. Two calls for one
        `number` may both send if they run at the same time, or if the list does not show the item of the first one
        yet: a purchase journal (`pandapon.purchases`) prevents that.

        Args:
            number: Your own number for the order. Evidence: documented.
            pieces: How many to make. Evidence: documented.
            lines: What it takes. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            since: Only items created from a day before this time on are looked at; an aware datetime, at which
                you gave out the `number` or earlier. None reads all.
            patience: Seconds to look again, after sending, until the list shows it.
            before_sending: Called before the request is sent, if it is; if it raises, nothing is sent.

        Returns:
            The items as the list shows them, and whether this call created them.

        Raises:
            DifferentContentError: an item with this `number` has other content.
            UndecidedError: whether one exists is not known; `look_up` says how to check. Do not send it again before.
            ApiError: PandaPon refused the request, and the list shows nothing of it.
            PandaPonError: nothing was sent: the list cannot be read, or no connection came about.
            InvalidArgumentError: an argument is invalid, or `number` is not safe to look up.

        `POST /work/orders/start`. Evidence: path documented; request complete; response complete. Not safe to repeat:
        Read the list.
        """
        return await START_ONCE.asyncio(
            self,
            self._client,
            START.prepare(number=number, pieces=pieces, lines=lines, extra=extra),
            since=since,
            patience=patience,
            before_sending=before_sending,
        )

    @checked_async(HISTORY)
    async def history(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        number: str | None = None,
        started_from: datetime.datetime | str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> WorkOrderHistory:
        """List all work orders.

        Pages with a total, of work orders that were started at any time.

        Args:
            page: Page number. Evidence: documented.
            size: Orders per page. Evidence: documented.
            number: Only the order with this number. Evidence: documented.
            started_from: Only orders started from this time on. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders/history`. Evidence: path documented; request complete; response complete.
        """
        return await HISTORY.asyncio(
            self._client, page=page, size=size, number=number, started_from=started_from, extra=extra
        )

    @checked(HISTORY)
    def iter_history(
        self,
        *,
        page: int = 1,
        size: int = 50,
        number: str | None = None,
        started_from: datetime.datetime | str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[StartedWorkOrder]:
        """List all work orders.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page: The page to start from; pages count from 1.
            size: How many items to request per page.
            number: Only the order with this number. Evidence: documented.
            started_from: Only orders started from this time on. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders/history`. Evidence: path documented; request complete; response complete.
        """
        return paginate_async(
            lambda _number: self.history(
                page=_number, size=size, number=number, started_from=started_from, extra=extra
            ),
            lambda page: (page.orders, page.total),
            operation="work_orders.history",
            first=page,
            size=size,
            key=lambda item: item.id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(SETTINGS)
    async def settings(self, *, extra: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Get the settings.

        An object without known members.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /work/orders/settings`. Evidence: path guess; request complete; response none.
        """
        return await SETTINGS.asyncio(self._client, extra=extra)
