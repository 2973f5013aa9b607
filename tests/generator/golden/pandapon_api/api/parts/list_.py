# Generated from spec/ by `nox -s generate`; not to be edited.
"""`parts.list`: List parts, page by page."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    boolean_out,
    decimal_text_out,
    id_number_out,
    id_out,
    integer_out,
    number_out,
    query_text,
    text_out,
    time_out,
    within,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.part_page import PartPage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["parts.list"]


def _request(
    *,
    shelf: str,
    floor: int,
    made_until: datetime.datetime | str,
    query: str | None = None,
    maker_id: str | None = None,
    box_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    class_: int | None = None,
    in_stock: bool | None = None,
    min_weight: float | None = None,
    made_from: datetime.datetime | str | None = None,
    tested_from: datetime.datetime | str | None = None,
    max_price: Decimal | None = None,
    least_cost: Decimal | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
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
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> PartPage:
    return missing("data") if data is None else PartPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    shelf: str,
    floor: int,
    made_until: datetime.datetime | str,
    query: str | None = None,
    maker_id: str | None = None,
    box_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    class_: int | None = None,
    in_stock: bool | None = None,
    min_weight: float | None = None,
    made_from: datetime.datetime | str | None = None,
    tested_from: datetime.datetime | str | None = None,
    max_price: Decimal | None = None,
    least_cost: Decimal | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[PartPage]:
    """List parts, page by page. Returns the envelope and the HTTP answer too."""
    return client.call(
        _request(
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
        ),
        _parse,
    )


def sync(
    *,
    client: Client,
    shelf: str,
    floor: int,
    made_until: datetime.datetime | str,
    query: str | None = None,
    maker_id: str | None = None,
    box_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    class_: int | None = None,
    in_stock: bool | None = None,
    min_weight: float | None = None,
    made_from: datetime.datetime | str | None = None,
    tested_from: datetime.datetime | str | None = None,
    max_price: Decimal | None = None,
    least_cost: Decimal | None = None,
    extra: Mapping[str, str] | None = None,
) -> PartPage:
    """List parts, page by page."""
    return sync_detailed(
        client=client,
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
    ).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    shelf: str,
    floor: int,
    made_until: datetime.datetime | str,
    query: str | None = None,
    maker_id: str | None = None,
    box_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    class_: int | None = None,
    in_stock: bool | None = None,
    min_weight: float | None = None,
    made_from: datetime.datetime | str | None = None,
    tested_from: datetime.datetime | str | None = None,
    max_price: Decimal | None = None,
    least_cost: Decimal | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[PartPage]:
    """List parts, page by page. Returns the envelope and the HTTP answer too."""
    return await client.call(
        _request(
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
        ),
        _parse,
    )


async def asyncio(
    *,
    client: AsyncClient,
    shelf: str,
    floor: int,
    made_until: datetime.datetime | str,
    query: str | None = None,
    maker_id: str | None = None,
    box_id: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    class_: int | None = None,
    in_stock: bool | None = None,
    min_weight: float | None = None,
    made_from: datetime.datetime | str | None = None,
    tested_from: datetime.datetime | str | None = None,
    max_price: Decimal | None = None,
    least_cost: Decimal | None = None,
    extra: Mapping[str, str] | None = None,
) -> PartPage:
    """List parts, page by page."""
    return (
        await asyncio_detailed(
            client=client,
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
    ).data
