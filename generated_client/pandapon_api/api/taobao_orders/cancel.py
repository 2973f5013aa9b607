# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.cancel`: Cancel an order or some of its lines."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_order_cancel import TaobaoOrderCancel
from ...models.taobao_order_cancelled import TaobaoOrderCancelled
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.cancel"]


def _request(
    *,
    body: TaobaoOrderCancel,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoOrderCancelled | None:
    return None if data is None else TaobaoOrderCancelled.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoOrderCancel,
) -> Response[TaobaoOrderCancelled | None]:
    """Cancel an order or some of its lines. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoOrderCancel,
) -> TaobaoOrderCancelled | None:
    """Cancel an order or some of its lines."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoOrderCancel,
) -> Response[TaobaoOrderCancelled | None]:
    """Cancel an order or some of its lines. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoOrderCancel,
) -> TaobaoOrderCancelled | None:
    """Cancel an order or some of its lines."""
    return (await asyncio_detailed(client=client, body=body)).data
