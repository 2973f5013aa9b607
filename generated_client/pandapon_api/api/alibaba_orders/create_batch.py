# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.create_batch`: Create orders at several merchants."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    array,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_order import AlibabaOrder
from ...models.alibaba_order_create_batch import AlibabaOrderCreateBatch
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.create_batch"]


def _request(
    *,
    body: AlibabaOrderCreateBatch,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> list[AlibabaOrder] | None:
    return None if data is None else [AlibabaOrder.from_dict(item, strict=strict) for item in array(data, "data")]


def sync_detailed(
    *,
    client: Client,
    body: AlibabaOrderCreateBatch,
) -> Response[list[AlibabaOrder] | None]:
    """Create orders at several merchants. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaOrderCreateBatch,
) -> list[AlibabaOrder] | None:
    """Create orders at several merchants."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaOrderCreateBatch,
) -> Response[list[AlibabaOrder] | None]:
    """Create orders at several merchants. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaOrderCreateBatch,
) -> list[AlibabaOrder] | None:
    """Create orders at several merchants."""
    return (await asyncio_detailed(client=client, body=body)).data
