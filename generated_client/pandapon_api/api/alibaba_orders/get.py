# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.get`: Get one order by its id."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_order import AlibabaOrder
from ...models.alibaba_order_get import AlibabaOrderGet
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.get"]


def _request(
    *,
    body: AlibabaOrderGet,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaOrder | None:
    return None if data is None else AlibabaOrder.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaOrderGet,
) -> Response[AlibabaOrder | None]:
    """Get one order by its id. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaOrderGet,
) -> AlibabaOrder | None:
    """Get one order by its id."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaOrderGet,
) -> Response[AlibabaOrder | None]:
    """Get one order by its id. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaOrderGet,
) -> AlibabaOrder | None:
    """Get one order by its id."""
    return (await asyncio_detailed(client=client, body=body)).data
