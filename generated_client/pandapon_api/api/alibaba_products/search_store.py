# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.search_store`: Search the products of one shop."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_product_store_search import AlibabaProductStoreSearch
from ...models.alibaba_store_product_page import AlibabaStoreProductPage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.search_store"]


def _request(
    *,
    body: AlibabaProductStoreSearch,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaStoreProductPage:
    return missing("data") if data is None else AlibabaStoreProductPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaProductStoreSearch,
) -> Response[AlibabaStoreProductPage]:
    """Search the products of one shop. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaProductStoreSearch,
) -> AlibabaStoreProductPage:
    """Search the products of one shop."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaProductStoreSearch,
) -> Response[AlibabaStoreProductPage]:
    """Search the products of one shop. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaProductStoreSearch,
) -> AlibabaStoreProductPage:
    """Search the products of one shop."""
    return (await asyncio_detailed(client=client, body=body)).data
