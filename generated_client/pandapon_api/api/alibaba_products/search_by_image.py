# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.search_by_image`: Search products by picture."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_image_product_page import AlibabaImageProductPage
from ...models.alibaba_product_image_search import AlibabaProductImageSearch
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.search_by_image"]


def _request(
    *,
    body: AlibabaProductImageSearch,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaImageProductPage:
    return missing("data") if data is None else AlibabaImageProductPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaProductImageSearch,
) -> Response[AlibabaImageProductPage]:
    """Search products by picture. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaProductImageSearch,
) -> AlibabaImageProductPage:
    """Search products by picture."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaProductImageSearch,
) -> Response[AlibabaImageProductPage]:
    """Search products by picture. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaProductImageSearch,
) -> AlibabaImageProductPage:
    """Search products by picture."""
    return (await asyncio_detailed(client=client, body=body)).data
