# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.related`: List products related to a product."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    array,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_product_related import AlibabaProductRelated
from ...models.alibaba_related_product import AlibabaRelatedProduct
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.related"]


def _request(
    *,
    body: AlibabaProductRelated,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> list[AlibabaRelatedProduct] | None:
    return (
        None if data is None else [AlibabaRelatedProduct.from_dict(item, strict=strict) for item in array(data, "data")]
    )


def sync_detailed(
    *,
    client: Client,
    body: AlibabaProductRelated,
) -> Response[list[AlibabaRelatedProduct] | None]:
    """List products related to a product. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaProductRelated,
) -> list[AlibabaRelatedProduct] | None:
    """List products related to a product."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaProductRelated,
) -> Response[list[AlibabaRelatedProduct] | None]:
    """List products related to a product. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaProductRelated,
) -> list[AlibabaRelatedProduct] | None:
    """List products related to a product."""
    return (await asyncio_detailed(client=client, body=body)).data
