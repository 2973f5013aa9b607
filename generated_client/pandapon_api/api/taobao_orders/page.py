# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.page`: List orders, page by page."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    id_out,
    integer_out,
    query_text,
    text_out,
    time_out,
    within,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_order_page import TaobaoOrderPage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.page"]


def _request(
    *,
    order_no: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    status: int | None = None,
    seller_nick: str | None = None,
    begin_date_time: datetime.datetime | str | None = None,
    end_date_time: datetime.datetime | str | None = None,
    id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "orderNo": id_out(order_no, "order_no") if order_no is not None else None,
                    "pageNum": within(page_num, "page_num", 1, None, integer_out) if page_num is not None else None,
                    "pageSize": within(page_size, "page_size", 1, None, integer_out) if page_size is not None else None,
                    "status": integer_out(status, "status") if status is not None else None,
                    "sellerNick": text_out(seller_nick, "seller_nick") if seller_nick is not None else None,
                    "beginDateTime": time_out(begin_date_time, "begin_date_time", "local-date-time:string")
                    if begin_date_time is not None
                    else None,
                    "endDateTime": time_out(end_date_time, "end_date_time", "local-date-time:string")
                    if end_date_time is not None
                    else None,
                    "id": id_out(id, "id") if id is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoOrderPage:
    return missing("data") if data is None else TaobaoOrderPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    order_no: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    status: int | None = None,
    seller_nick: str | None = None,
    begin_date_time: datetime.datetime | str | None = None,
    end_date_time: datetime.datetime | str | None = None,
    id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoOrderPage]:
    """List orders, page by page. Returns the envelope and the HTTP answer too."""
    return client.call(
        _request(
            order_no=order_no,
            page_num=page_num,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        ),
        _parse,
    )


def sync(
    *,
    client: Client,
    order_no: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    status: int | None = None,
    seller_nick: str | None = None,
    begin_date_time: datetime.datetime | str | None = None,
    end_date_time: datetime.datetime | str | None = None,
    id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> TaobaoOrderPage:
    """List orders, page by page."""
    return sync_detailed(
        client=client,
        order_no=order_no,
        page_num=page_num,
        page_size=page_size,
        status=status,
        seller_nick=seller_nick,
        begin_date_time=begin_date_time,
        end_date_time=end_date_time,
        id=id,
        extra=extra,
    ).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    order_no: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    status: int | None = None,
    seller_nick: str | None = None,
    begin_date_time: datetime.datetime | str | None = None,
    end_date_time: datetime.datetime | str | None = None,
    id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoOrderPage]:
    """List orders, page by page. Returns the envelope and the HTTP answer too."""
    return await client.call(
        _request(
            order_no=order_no,
            page_num=page_num,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        ),
        _parse,
    )


async def asyncio(
    *,
    client: AsyncClient,
    order_no: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    status: int | None = None,
    seller_nick: str | None = None,
    begin_date_time: datetime.datetime | str | None = None,
    end_date_time: datetime.datetime | str | None = None,
    id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> TaobaoOrderPage:
    """List orders, page by page."""
    return (
        await asyncio_detailed(
            client=client,
            order_no=order_no,
            page_num=page_num,
            page_size=page_size,
            status=status,
            seller_nick=seller_nick,
            begin_date_time=begin_date_time,
            end_date_time=end_date_time,
            id=id,
            extra=extra,
        )
    ).data
