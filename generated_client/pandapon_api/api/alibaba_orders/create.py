# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.create`: Create an order at one merchant."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_order_create import AlibabaOrderCreate
from ...models.alibaba_order_created import AlibabaOrderCreated
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.create"]


def _request(
    *,
    body: AlibabaOrderCreate,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaOrderCreated | None:
    return None if data is None else AlibabaOrderCreated.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaOrderCreate,
) -> Response[AlibabaOrderCreated | None]:
    """Create an order at one merchant. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaOrderCreate,
) -> AlibabaOrderCreated | None:
    """Create an order at one merchant."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaOrderCreate,
) -> Response[AlibabaOrderCreated | None]:
    """Create an order at one merchant. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaOrderCreate,
) -> AlibabaOrderCreated | None:
    """Create an order at one merchant."""
    return (await asyncio_detailed(client=client, body=body)).data
