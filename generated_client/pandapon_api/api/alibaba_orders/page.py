# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.page`: List orders, page by page."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_order_page import AlibabaOrderPage
from ...models.alibaba_order_search import AlibabaOrderSearch
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.page"]


def _request(
    *,
    body: AlibabaOrderSearch,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaOrderPage | None:
    return None if data is None else AlibabaOrderPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaOrderSearch,
) -> Response[AlibabaOrderPage | None]:
    """List orders, page by page. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaOrderSearch,
) -> AlibabaOrderPage | None:
    """List orders, page by page."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaOrderSearch,
) -> Response[AlibabaOrderPage | None]:
    """List orders, page by page. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaOrderSearch,
) -> AlibabaOrderPage | None:
    """List orders, page by page."""
    return (await asyncio_detailed(client=client, body=body)).data
