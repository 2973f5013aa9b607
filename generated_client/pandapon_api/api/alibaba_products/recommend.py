# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.recommend`: Recommend products to one of your users."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    array,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_product_recommend import AlibabaProductRecommend
from ...models.alibaba_recommended_product import AlibabaRecommendedProduct
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.recommend"]


def _request(
    *,
    body: AlibabaProductRecommend,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> list[AlibabaRecommendedProduct] | None:
    return (
        None
        if data is None
        else [AlibabaRecommendedProduct.from_dict(item, strict=strict) for item in array(data, "data")]
    )


def sync_detailed(
    *,
    client: Client,
    body: AlibabaProductRecommend,
) -> Response[list[AlibabaRecommendedProduct] | None]:
    """Recommend products to one of your users. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaProductRecommend,
) -> list[AlibabaRecommendedProduct] | None:
    """Recommend products to one of your users."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaProductRecommend,
) -> Response[list[AlibabaRecommendedProduct] | None]:
    """Recommend products to one of your users. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaProductRecommend,
) -> list[AlibabaRecommendedProduct] | None:
    """Recommend products to one of your users."""
    return (await asyncio_detailed(client=client, body=body)).data
