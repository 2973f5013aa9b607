# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_products.recommend`: List recommended goods, page by page."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_product_recommend import TaobaoProductRecommend
from ...models.taobao_product_recommend_page import TaobaoProductRecommendPage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_products.recommend"]


def _request(
    *,
    body: TaobaoProductRecommend,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoProductRecommendPage:
    return missing("data") if data is None else TaobaoProductRecommendPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoProductRecommend,
) -> Response[TaobaoProductRecommendPage]:
    """List recommended goods, page by page. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoProductRecommend,
) -> TaobaoProductRecommendPage:
    """List recommended goods, page by page."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoProductRecommend,
) -> Response[TaobaoProductRecommendPage]:
    """List recommended goods, page by page. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoProductRecommend,
) -> TaobaoProductRecommendPage:
    """List recommended goods, page by page."""
    return (await asyncio_detailed(client=client, body=body)).data
