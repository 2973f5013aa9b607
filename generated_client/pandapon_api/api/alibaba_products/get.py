# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.get`: Get the details of one product."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_product import AlibabaProduct
from ...models.alibaba_product_get import AlibabaProductGet
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.get"]


def _request(
    *,
    body: AlibabaProductGet,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaProduct:
    return missing("data") if data is None else AlibabaProduct.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaProductGet,
) -> Response[AlibabaProduct]:
    """Get the details of one product. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaProductGet,
) -> AlibabaProduct:
    """Get the details of one product."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaProductGet,
) -> Response[AlibabaProduct]:
    """Get the details of one product. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaProductGet,
) -> AlibabaProduct:
    """Get the details of one product."""
    return (await asyncio_detailed(client=client, body=body)).data
