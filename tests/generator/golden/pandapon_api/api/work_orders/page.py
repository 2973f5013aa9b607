# Generated from spec/ by `nox -s generate`; not to be edited.
"""`work_orders.page`: List work orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    integer_out,
    query_text,
    text_out,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.work_order_page import WorkOrderPage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["work_orders.page"]


def _request(
    *,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "page": integer_out(page, "page") if page is not None else None,
                    "size": integer_out(size, "size") if size is not None else None,
                    "number": text_out(number, "number") if number is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> WorkOrderPage:
    return missing("data") if data is None else WorkOrderPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[WorkOrderPage]:
    """List work orders. Returns the envelope and the HTTP answer too."""
    return client.call(_request(page=page, size=size, number=number, extra=extra), _parse)


def sync(
    *,
    client: Client,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> WorkOrderPage:
    """List work orders."""
    return sync_detailed(client=client, page=page, size=size, number=number, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[WorkOrderPage]:
    """List work orders. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(page=page, size=size, number=number, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    page: int | None = None,
    size: int | None = None,
    number: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> WorkOrderPage:
    """List work orders."""
    return (await asyncio_detailed(client=client, page=page, size=size, number=number, extra=extra)).data
