# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `parts`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncGenerator, Generator, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._batch import BatchResult, read_batch, read_batch_async
from .._codec import (
    array,
    members,
    missing,
    text,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._pagination import paginate, paginate_async
from .._request import Request
from .._sending import (
    boolean_out,
    decimal_text_out,
    id_number_out,
    id_out,
    integer_out,
    number_out,
    path_text,
    query_text,
    sought,
    text_out,
    time_out,
    within,
)
from ..models.part_category import PartCategory
from ..models.part_create import PartCreate
from ..models.part_detail import PartDetail
from ..models.part_page import PartPage
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import AssemblyDict, PartLineDict, PartOwnerDict
    from ..enums.stickers import PartClass
    from ..models.assembly import Assembly
    from ..models.part import Part
    from ..models.part_line import PartLine
    from ..models.part_owner import PartOwner


def _list(
    _operation: Operation,
    /,
    *,
    shelf: str,
    floor: int,
    made_until: datetime.datetime | str,
    query: str | None = None,
    maker_id: str | None = None,
    box_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    class_: PartClass | int | None = None,
    in_stock: bool | None = None,
    min_weight: float | None = None,
    made_from: datetime.datetime | str | None = None,
    tested_from: datetime.datetime | str | None = None,
    max_price: Decimal | int | str | None = None,
    least_cost: Decimal | int | str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "shelf": text_out(shelf, "shelf"),
                "q": text_out(query, "query") if query is not None else None,
                "makerId": id_out(maker_id, "maker_id") if maker_id is not None else None,
                "boxId": id_number_out(box_id, "box_id") if box_id is not None else None,
                "pageNum": within(page_num, "page_num", 1, None, integer_out) if page_num is not None else None,
                "pageSize": within(page_size, "page_size", 1, 20, integer_out) if page_size is not None else None,
                "floor": within(floor, "floor", -3, None, integer_out),
                "class": within(class_, "class_", None, 9, integer_out) if class_ is not None else None,
                "inStock": boolean_out(in_stock, "in_stock") if in_stock is not None else None,
                "minWeight": number_out(min_weight, "min_weight") if min_weight is not None else None,
                "madeFrom": time_out(made_from, "made_from", "local-date-time:string")
                if made_from is not None
                else None,
                "madeUntil": time_out(made_until, "made_until", "local-date-time:string"),
                "testedFrom": time_out(tested_from, "tested_from", "epoch-milliseconds:integer")
                if tested_from is not None
                else None,
                "maxPrice": within(max_price, "max_price", Decimal("0.01"), None, decimal_text_out)
                if max_price is not None
                else None,
                "leastCost": within(least_cost, "least_cost", None, Decimal("99999.99"), decimal_text_out)
                if least_cost is not None
                else None,
            },
            extra,
        ),
    )


LIST = Endpoint(
    OPERATIONS["parts.list"],
    _list,
    lambda data, strict: missing("data") if data is None else PartPage.from_dict(data, strict=strict),
)


def _read_create(data: Any, strict: bool) -> str | None:
    return None if data is None else data if type(data) is str else text(data, "data", strict)


CREATE = Endpoint(
    OPERATIONS["parts.create"],
    body_of(PartCreate),
    _read_create,
)


def _get(_operation: Operation, /, part_id: str, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        path={
            "partId": path_text(id_out(part_id, "part_id"), "part_id"),
        },
        query=query_text({}, extra),
    )


GET = Endpoint(
    OPERATIONS["parts.get"],
    _get,
    lambda data, strict: None if data is None else PartDetail.from_dict(data, strict=strict),
)


def _remove(
    _operation: Operation, /, part_id: str, *, force: bool | None = None, extra: Mapping[str, str] | None = None
) -> Request:
    return Request(
        _operation,
        path={
            "partId": path_text(id_out(part_id, "part_id"), "part_id"),
        },
        query=query_text(
            {
                "force": boolean_out(force, "force") if force is not None else None,
            },
            extra,
        ),
    )


REMOVE = Endpoint(
    OPERATIONS["parts.remove"],
    _remove,
    lambda data, strict: data,
)


def _categories(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


def _read_categories(data: Any, strict: bool) -> list[PartCategory]:
    return (
        missing("data")
        if data is None
        else [PartCategory.from_dict(item, strict=strict) for item in array(data, "data")]
    )


CATEGORIES = Endpoint(
    OPERATIONS["parts.categories"],
    _categories,
    _read_categories,
)


def _colours(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


def _read_colours(data: Any, strict: bool) -> dict[str, str]:
    return (
        missing("data")
        if data is None
        else {
            key: item if type(item) is str else text(item, "data{}", strict)
            for key, item in members(data, "data").items()
        }
    )


COLOURS = Endpoint(
    OPERATIONS["parts.colours"],
    _colours,
    _read_colours,
)


class Parts:
    """Parts of "machines": look up, make, remove; C:\\new\\table, '''three quotes''' and {braces} are kept."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(LIST)
    def list(
        self,
        *,
        shelf: str,
        floor: int,
        made_until: datetime.datetime | str,
        query: str | None = None,
        maker_id: str | None = None,
        box_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        class_: PartClass | int | None = None,
        in_stock: bool | None = None,
        min_weight: float | None = None,
        made_from: datetime.datetime | str | None = None,
        tested_from: datetime.datetime | str | None = None,
        max_price: Decimal | int | str | None = None,
        least_cost: Decimal | int | str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> PartPage:
        """List parts, page by page.

        Every kind of query parameter. Says "quoted", 'single', '''triple''', a back\\slash, {braces}, 100 %, 零件 and
        ends on a quote: "end".

        Args:
            shelf: Shelf to look at. Evidence: documented.
            floor: Floor; basements count down. Evidence: documented.
            made_until: End of a time range. Evidence: documented.
            query: Words to look for. Wire name `q`. Evidence: documented.
            maker_id: Maker, as text. Evidence: documented.
            box_id: Box, as a number. Evidence: documented.
            page_num: Page number. Evidence: documented.
            page_size: Parts per page. Evidence: documented.
            class_: Class, a word that Python keeps for itself. Values: `pandapon.PartClass`. Evidence:
                documented.
            in_stock: Only what is there, or only what is not. Evidence: documented.
            min_weight: Least weight in grams. Evidence: documented.
            made_from: Start of a time range. Evidence: guess.
            tested_from: Start of another time range, as a count of milliseconds. Evidence: documented.
            max_price: Highest price; money in a query. In yuan. Evidence: documented.
            least_cost: Lowest cost; the unit may stand on the schema too. In yuan; evidence of the unit: guess.
                Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts`. Evidence: path documented; request complete; response partial. PandaPon does not say whether it
        requires `maker_id`.
        """
        return LIST.sync(
            self._client,
            shelf=shelf,
            floor=floor,
            made_until=made_until,
            query=query,
            maker_id=maker_id,
            box_id=box_id,
            page_num=page_num,
            page_size=page_size,
            class_=class_,
            in_stock=in_stock,
            min_weight=min_weight,
            made_from=made_from,
            tested_from=tested_from,
            max_price=max_price,
            least_cost=least_cost,
            extra=extra,
        )

    @checked(LIST)
    def iter_list(
        self,
        *,
        page_num: int = 1,
        page_size: int = 20,
        shelf: str,
        floor: int,
        made_until: datetime.datetime | str,
        query: str | None = None,
        maker_id: str | None = None,
        box_id: str | None = None,
        class_: PartClass | int | None = None,
        in_stock: bool | None = None,
        min_weight: float | None = None,
        made_from: datetime.datetime | str | None = None,
        tested_from: datetime.datetime | str | None = None,
        max_price: Decimal | int | str | None = None,
        least_cost: Decimal | int | str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
    ) -> Generator[Part]:
        """List parts, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_num: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            shelf: Shelf to look at. Evidence: documented.
            floor: Floor; basements count down. Evidence: documented.
            made_until: End of a time range. Evidence: documented.
            query: Words to look for. Wire name `q`. Evidence: documented.
            maker_id: Maker, as text. Evidence: documented.
            box_id: Box, as a number. Evidence: documented.
            class_: Class, a word that Python keeps for itself. Values: `pandapon.PartClass`. Evidence:
                documented.
            in_stock: Only what is there, or only what is not. Evidence: documented.
            min_weight: Least weight in grams. Evidence: documented.
            made_from: Start of a time range. Evidence: guess.
            tested_from: Start of another time range, as a count of milliseconds. Evidence: documented.
            max_price: Highest price; money in a query. In yuan. Evidence: documented.
            least_cost: Lowest cost; the unit may stand on the schema too. In yuan; evidence of the unit: guess.
                Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts`. Evidence: path documented; request complete; response partial. PandaPon does not say whether it
        requires `maker_id`.
        """
        return paginate(
            lambda _number: self.list(
                shelf=shelf,
                floor=floor,
                made_until=made_until,
                query=query,
                maker_id=maker_id,
                box_id=box_id,
                page_num=_number,
                page_size=page_size,
                class_=class_,
                in_stock=in_stock,
                min_weight=min_weight,
                made_from=made_from,
                tested_from=tested_from,
                max_price=max_price,
                least_cost=least_cost,
                extra=extra,
            ),
            lambda page: (page.parts, page.total),
            operation="parts.list",
            first=page_num,
            size=page_size,
            key=lambda item: item.id,
            prefetch=prefetch,
        )

    @checked(LIST)
    def find_by_part_no(
        self,
        part_no: str,
        *,
        page_size: int = 20,
        shelf: str,
        floor: int,
        made_until: datetime.datetime | str,
        query: str | None = None,
        maker_id: str | None = None,
        box_id: str | None = None,
        class_: PartClass | int | None = None,
        in_stock: bool | None = None,
        min_weight: float | None = None,
        made_from: datetime.datetime | str | None = None,
        tested_from: datetime.datetime | str | None = None,
        max_price: Decimal | int | str | None = None,
        least_cost: Decimal | int | str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> builtins.list[Part]:
        """Find by `part_no`. The list has no filter for it, so the pages are read and compared.

        Pass a time range or another filter if you can; without one, all pages are read. Use it to find out whether a
        call with this `part_no` took effect. A new item may take a while to appear.

        Args:
            part_no: Text on the part; may hold "quotes", \\backslashes\\, '''three quotes''' and 零件. Evidence:
                sample.
            page_size: How many items to request per page.
            shelf: Shelf to look at. Evidence: documented.
            floor: Floor; basements count down. Evidence: documented.
            made_until: End of a time range. Evidence: documented.
            query: Words to look for. Wire name `q`. Evidence: documented.
            maker_id: Maker, as text. Evidence: documented.
            box_id: Box, as a number. Evidence: documented.
            class_: Class, a word that Python keeps for itself. Values: `pandapon.PartClass`. Evidence:
                documented.
            in_stock: Only what is there, or only what is not. Evidence: documented.
            min_weight: Least weight in grams. Evidence: documented.
            made_from: Start of a time range. Evidence: guess.
            tested_from: Start of another time range, as a count of milliseconds. Evidence: documented.
            max_price: Highest price; money in a query. In yuan. Evidence: documented.
            least_cost: Lowest cost; the unit may stand on the schema too. In yuan; evidence of the unit: guess.
                Evidence: documented.
            extra: Further parameters, by wire name.

        Returns:
            All matching items, in the order of the pages; an empty list if there are none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.
        """
        part_no = sought(part_no, "part_no", "parts.list")
        items = self.iter_list(
            shelf=shelf,
            floor=floor,
            made_until=made_until,
            query=query,
            maker_id=maker_id,
            box_id=box_id,
            page_size=page_size,
            class_=class_,
            in_stock=in_stock,
            min_weight=min_weight,
            made_from=made_from,
            tested_from=tested_from,
            max_price=max_price,
            least_cost=least_cost,
            extra=extra,
        )
        return [item for item in items if item.part_no == part_no]

    @checked(CREATE)
    def create(
        self,
        *,
        part_no: str,
        maker_id: str,
        lines: Sequence[PartLine | PartLineDict],
        owner: PartOwner | PartOwnerDict,
        secret: str,
        list_price: str,
        properties: Mapping[str, str] | None = None,
        limits: Mapping[str, Any] | None = None,
        deposit: Decimal | int | str | None = None,
        discount: Decimal | int | str | None = None,
        pieces: int | None = None,
        weight: int | None = None,
        assembly: Assembly | AssemblyDict | None = None,
        pin: str | None = None,
        due_at: datetime.datetime | str | None = None,
        checks: Sequence[datetime.datetime | str] | None = None,
        source: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str | None:
        """Make a part.

        JSON inside strings of every kind.

        Args:
            part_no: Text on the part. Evidence: documented.
            maker_id: Maker of the part. Evidence: documented.
            lines: What it is made of; a JSON array sent as text. Evidence: documented.
            owner: Who owns it; a JSON object sent as text. Evidence: documented.
            secret: Opens the box. Evidence: documented.
            list_price: Price on the list. In yuan. Evidence: documented.
            properties: Properties; a JSON object sent as text. Evidence: documented.
            limits: Limits of any kind; a JSON object sent as text. Evidence: documented.
            deposit: What is paid at once; an amount with limits. In yuan. Evidence: documented.
            discount: What comes off, in quotes. In yuan. Evidence: documented.
            pieces: How many to make, as digits in quotes. Evidence: documented.
            weight: Weight, whose limits a component has. Evidence: documented.
            assembly: How it is put together; a schema that leads back to itself. Evidence: documented.
            pin: Opens the lock. Evidence: documented.
            due_at: When it is due. Evidence: documented.
            checks: When it is to be checked. Evidence: documented.
            source: Anything at all. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Id of the new part.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /parts`. Evidence: path client; request upstream (unreliable), guess; response names-only. PandaPon does
        not say whether it requires `pin`. Not safe to repeat: Read the list (parts.list) and look for "part_no" in
        C:\\parts.
        """
        return CREATE.sync(
            self._client,
            part_no=part_no,
            maker_id=maker_id,
            lines=lines,
            owner=owner,
            secret=secret,
            list_price=list_price,
            properties=properties,
            limits=limits,
            deposit=deposit,
            discount=discount,
            pieces=pieces,
            weight=weight,
            assembly=assembly,
            pin=pin,
            due_at=due_at,
            checks=checks,
            source=source,
            extra=extra,
        )

    @checked(GET)
    def get(self, part_id: str, *, extra: Mapping[str, str] | None = None) -> PartDetail | None:
        """Get one part.

        Shows how every kind of value is read.

        Args:
            part_id: Id of the part. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts/{partId}`. Evidence: path twin; request complete; response complete.
        """
        return GET.sync(self._client, part_id, extra=extra)

    @checked(GET)
    def get_many(
        self, part_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[PartDetail]:
        """Get one part. For many at once.

        Reads each `part_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            part_ids: Id of the part. Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(lambda _key: self.get(_key, extra=extra), part_ids, concurrency)

    @checked(REMOVE)
    def remove(self, part_id: str, *, force: bool | None = None, extra: Mapping[str, str] | None = None) -> Any:
        """Remove a part.

        Nobody knows the path.

        Args:
            part_id: Id of the part. Evidence: none.
            force: Remove it even if it is in use. Evidence: none.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            Nothing is known about it.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `DELETE /parts/{partId}`. Evidence: path none; request none; response none. Not safe to repeat: Read the part
        (parts.get); it is gone when there is none.
        """
        return REMOVE.sync(self._client, part_id, force=force, extra=extra)

    @checked(CATEGORIES)
    def categories(self, *, extra: Mapping[str, str] | None = None) -> builtins.list[PartCategory]:
        """Get the tree of categories.

        A model that holds itself, in a list that must be there.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts/categories`. Evidence: path analogy; request complete; response complete.
        """
        return CATEGORIES.sync(self._client, extra=extra)

    @checked(COLOURS)
    def colours(self, *, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """Get names of colours.

        A map.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            Names by code.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts/colours`. Evidence: path analogy; request complete; response complete.
        """
        return COLOURS.sync(self._client, extra=extra)


class AsyncParts:
    """Parts of "machines": look up, make, remove; C:\\new\\table, '''three quotes''' and {braces} are kept."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(LIST)
    async def list(
        self,
        *,
        shelf: str,
        floor: int,
        made_until: datetime.datetime | str,
        query: str | None = None,
        maker_id: str | None = None,
        box_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        class_: PartClass | int | None = None,
        in_stock: bool | None = None,
        min_weight: float | None = None,
        made_from: datetime.datetime | str | None = None,
        tested_from: datetime.datetime | str | None = None,
        max_price: Decimal | int | str | None = None,
        least_cost: Decimal | int | str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> PartPage:
        """List parts, page by page.

        Every kind of query parameter. Says "quoted", 'single', '''triple''', a back\\slash, {braces}, 100 %, 零件 and
        ends on a quote: "end".

        Args:
            shelf: Shelf to look at. Evidence: documented.
            floor: Floor; basements count down. Evidence: documented.
            made_until: End of a time range. Evidence: documented.
            query: Words to look for. Wire name `q`. Evidence: documented.
            maker_id: Maker, as text. Evidence: documented.
            box_id: Box, as a number. Evidence: documented.
            page_num: Page number. Evidence: documented.
            page_size: Parts per page. Evidence: documented.
            class_: Class, a word that Python keeps for itself. Values: `pandapon.PartClass`. Evidence:
                documented.
            in_stock: Only what is there, or only what is not. Evidence: documented.
            min_weight: Least weight in grams. Evidence: documented.
            made_from: Start of a time range. Evidence: guess.
            tested_from: Start of another time range, as a count of milliseconds. Evidence: documented.
            max_price: Highest price; money in a query. In yuan. Evidence: documented.
            least_cost: Lowest cost; the unit may stand on the schema too. In yuan; evidence of the unit: guess.
                Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts`. Evidence: path documented; request complete; response partial. PandaPon does not say whether it
        requires `maker_id`.
        """
        return await LIST.asyncio(
            self._client,
            shelf=shelf,
            floor=floor,
            made_until=made_until,
            query=query,
            maker_id=maker_id,
            box_id=box_id,
            page_num=page_num,
            page_size=page_size,
            class_=class_,
            in_stock=in_stock,
            min_weight=min_weight,
            made_from=made_from,
            tested_from=tested_from,
            max_price=max_price,
            least_cost=least_cost,
            extra=extra,
        )

    @checked(LIST)
    def iter_list(
        self,
        *,
        page_num: int = 1,
        page_size: int = 20,
        shelf: str,
        floor: int,
        made_until: datetime.datetime | str,
        query: str | None = None,
        maker_id: str | None = None,
        box_id: str | None = None,
        class_: PartClass | int | None = None,
        in_stock: bool | None = None,
        min_weight: float | None = None,
        made_from: datetime.datetime | str | None = None,
        tested_from: datetime.datetime | str | None = None,
        max_price: Decimal | int | str | None = None,
        least_cost: Decimal | int | str | None = None,
        extra: Mapping[str, str] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[Part]:
        """List parts, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_num: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            shelf: Shelf to look at. Evidence: documented.
            floor: Floor; basements count down. Evidence: documented.
            made_until: End of a time range. Evidence: documented.
            query: Words to look for. Wire name `q`. Evidence: documented.
            maker_id: Maker, as text. Evidence: documented.
            box_id: Box, as a number. Evidence: documented.
            class_: Class, a word that Python keeps for itself. Values: `pandapon.PartClass`. Evidence:
                documented.
            in_stock: Only what is there, or only what is not. Evidence: documented.
            min_weight: Least weight in grams. Evidence: documented.
            made_from: Start of a time range. Evidence: guess.
            tested_from: Start of another time range, as a count of milliseconds. Evidence: documented.
            max_price: Highest price; money in a query. In yuan. Evidence: documented.
            least_cost: Lowest cost; the unit may stand on the schema too. In yuan; evidence of the unit: guess.
                Evidence: documented.
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

        `GET /parts`. Evidence: path documented; request complete; response partial. PandaPon does not say whether it
        requires `maker_id`.
        """
        return paginate_async(
            lambda _number: self.list(
                shelf=shelf,
                floor=floor,
                made_until=made_until,
                query=query,
                maker_id=maker_id,
                box_id=box_id,
                page_num=_number,
                page_size=page_size,
                class_=class_,
                in_stock=in_stock,
                min_weight=min_weight,
                made_from=made_from,
                tested_from=tested_from,
                max_price=max_price,
                least_cost=least_cost,
                extra=extra,
            ),
            lambda page: (page.parts, page.total),
            operation="parts.list",
            first=page_num,
            size=page_size,
            key=lambda item: item.id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(LIST)
    async def find_by_part_no(
        self,
        part_no: str,
        *,
        page_size: int = 20,
        shelf: str,
        floor: int,
        made_until: datetime.datetime | str,
        query: str | None = None,
        maker_id: str | None = None,
        box_id: str | None = None,
        class_: PartClass | int | None = None,
        in_stock: bool | None = None,
        min_weight: float | None = None,
        made_from: datetime.datetime | str | None = None,
        tested_from: datetime.datetime | str | None = None,
        max_price: Decimal | int | str | None = None,
        least_cost: Decimal | int | str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> builtins.list[Part]:
        """Find by `part_no`. The list has no filter for it, so the pages are read and compared.

        Pass a time range or another filter if you can; without one, all pages are read. Use it to find out whether a
        call with this `part_no` took effect. A new item may take a while to appear.

        Args:
            part_no: Text on the part; may hold "quotes", \\backslashes\\, '''three quotes''' and 零件. Evidence:
                sample.
            page_size: How many items to request per page.
            shelf: Shelf to look at. Evidence: documented.
            floor: Floor; basements count down. Evidence: documented.
            made_until: End of a time range. Evidence: documented.
            query: Words to look for. Wire name `q`. Evidence: documented.
            maker_id: Maker, as text. Evidence: documented.
            box_id: Box, as a number. Evidence: documented.
            class_: Class, a word that Python keeps for itself. Values: `pandapon.PartClass`. Evidence:
                documented.
            in_stock: Only what is there, or only what is not. Evidence: documented.
            min_weight: Least weight in grams. Evidence: documented.
            made_from: Start of a time range. Evidence: guess.
            tested_from: Start of another time range, as a count of milliseconds. Evidence: documented.
            max_price: Highest price; money in a query. In yuan. Evidence: documented.
            least_cost: Lowest cost; the unit may stand on the schema too. In yuan; evidence of the unit: guess.
                Evidence: documented.
            extra: Further parameters, by wire name.

        Returns:
            All matching items, in the order of the pages; an empty list if there are none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.
        """
        part_no = sought(part_no, "part_no", "parts.list")
        items = self.iter_list(
            shelf=shelf,
            floor=floor,
            made_until=made_until,
            query=query,
            maker_id=maker_id,
            box_id=box_id,
            page_size=page_size,
            class_=class_,
            in_stock=in_stock,
            min_weight=min_weight,
            made_from=made_from,
            tested_from=tested_from,
            max_price=max_price,
            least_cost=least_cost,
            extra=extra,
        )
        return [item async for item in items if item.part_no == part_no]

    @checked_async(CREATE)
    async def create(
        self,
        *,
        part_no: str,
        maker_id: str,
        lines: Sequence[PartLine | PartLineDict],
        owner: PartOwner | PartOwnerDict,
        secret: str,
        list_price: str,
        properties: Mapping[str, str] | None = None,
        limits: Mapping[str, Any] | None = None,
        deposit: Decimal | int | str | None = None,
        discount: Decimal | int | str | None = None,
        pieces: int | None = None,
        weight: int | None = None,
        assembly: Assembly | AssemblyDict | None = None,
        pin: str | None = None,
        due_at: datetime.datetime | str | None = None,
        checks: Sequence[datetime.datetime | str] | None = None,
        source: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str | None:
        """Make a part.

        JSON inside strings of every kind.

        Args:
            part_no: Text on the part. Evidence: documented.
            maker_id: Maker of the part. Evidence: documented.
            lines: What it is made of; a JSON array sent as text. Evidence: documented.
            owner: Who owns it; a JSON object sent as text. Evidence: documented.
            secret: Opens the box. Evidence: documented.
            list_price: Price on the list. In yuan. Evidence: documented.
            properties: Properties; a JSON object sent as text. Evidence: documented.
            limits: Limits of any kind; a JSON object sent as text. Evidence: documented.
            deposit: What is paid at once; an amount with limits. In yuan. Evidence: documented.
            discount: What comes off, in quotes. In yuan. Evidence: documented.
            pieces: How many to make, as digits in quotes. Evidence: documented.
            weight: Weight, whose limits a component has. Evidence: documented.
            assembly: How it is put together; a schema that leads back to itself. Evidence: documented.
            pin: Opens the lock. Evidence: documented.
            due_at: When it is due. Evidence: documented.
            checks: When it is to be checked. Evidence: documented.
            source: Anything at all. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Id of the new part.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /parts`. Evidence: path client; request upstream (unreliable), guess; response names-only. PandaPon does
        not say whether it requires `pin`. Not safe to repeat: Read the list (parts.list) and look for "part_no" in
        C:\\parts.
        """
        return await CREATE.asyncio(
            self._client,
            part_no=part_no,
            maker_id=maker_id,
            lines=lines,
            owner=owner,
            secret=secret,
            list_price=list_price,
            properties=properties,
            limits=limits,
            deposit=deposit,
            discount=discount,
            pieces=pieces,
            weight=weight,
            assembly=assembly,
            pin=pin,
            due_at=due_at,
            checks=checks,
            source=source,
            extra=extra,
        )

    @checked_async(GET)
    async def get(self, part_id: str, *, extra: Mapping[str, str] | None = None) -> PartDetail | None:
        """Get one part.

        Shows how every kind of value is read.

        Args:
            part_id: Id of the part. Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts/{partId}`. Evidence: path twin; request complete; response complete.
        """
        return await GET.asyncio(self._client, part_id, extra=extra)

    @checked_async(GET)
    async def get_many(
        self, part_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[PartDetail]:
        """Get one part. For many at once.

        Reads each `part_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            part_ids: Id of the part. Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(lambda _key: self.get(_key, extra=extra), part_ids, concurrency)

    @checked_async(REMOVE)
    async def remove(self, part_id: str, *, force: bool | None = None, extra: Mapping[str, str] | None = None) -> Any:
        """Remove a part.

        Nobody knows the path.

        Args:
            part_id: Id of the part. Evidence: none.
            force: Remove it even if it is in use. Evidence: none.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            Nothing is known about it.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `DELETE /parts/{partId}`. Evidence: path none; request none; response none. Not safe to repeat: Read the part
        (parts.get); it is gone when there is none.
        """
        return await REMOVE.asyncio(self._client, part_id, force=force, extra=extra)

    @checked_async(CATEGORIES)
    async def categories(self, *, extra: Mapping[str, str] | None = None) -> builtins.list[PartCategory]:
        """Get the tree of categories.

        A model that holds itself, in a list that must be there.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts/categories`. Evidence: path analogy; request complete; response complete.
        """
        return await CATEGORIES.asyncio(self._client, extra=extra)

    @checked_async(COLOURS)
    async def colours(self, *, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """Get names of colours.

        A map.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            Names by code.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /parts/colours`. Evidence: path analogy; request complete; response complete.
        """
        return await COLOURS.asyncio(self._client, extra=extra)
