# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.render`: Preview the price of an order."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_order_preview import TaobaoOrderPreview
from ...models.taobao_order_render import TaobaoOrderRender
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.render"]


def _request(
    *,
    body: TaobaoOrderRender,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoOrderPreview:
    return missing("data") if data is None else TaobaoOrderPreview.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoOrderRender,
) -> Response[TaobaoOrderPreview]:
    """Preview the price of an order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoOrderRender,
) -> TaobaoOrderPreview:
    """Preview the price of an order."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoOrderRender,
) -> Response[TaobaoOrderPreview]:
    """Preview the price of an order. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoOrderRender,
) -> TaobaoOrderPreview:
    """Preview the price of an order."""
    return (await asyncio_detailed(client=client, body=body)).data
