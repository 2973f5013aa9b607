# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_products.get_source`: Get goods as Taobao shows them, with a translation."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_product_get_source import TaobaoProductGetSource
from ...models.taobao_source_product import TaobaoSourceProduct
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_products.get_source"]


def _request(
    *,
    body: TaobaoProductGetSource,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoSourceProduct:
    return missing("data") if data is None else TaobaoSourceProduct.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoProductGetSource,
) -> Response[TaobaoSourceProduct]:
    """Get goods as Taobao shows them, with a translation. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoProductGetSource,
) -> TaobaoSourceProduct:
    """Get goods as Taobao shows them, with a translation."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoProductGetSource,
) -> Response[TaobaoSourceProduct]:
    """Get goods as Taobao shows them, with a translation. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoProductGetSource,
) -> TaobaoSourceProduct:
    """Get goods as Taobao shows them, with a translation."""
    return (await asyncio_detailed(client=client, body=body)).data
