# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_products.search`: Search goods by words, page by page."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_product_search import TaobaoProductSearch
from ...models.taobao_product_search_page import TaobaoProductSearchPage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_products.search"]


def _request(
    *,
    body: TaobaoProductSearch,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoProductSearchPage | None:
    return None if data is None else TaobaoProductSearchPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoProductSearch,
) -> Response[TaobaoProductSearchPage | None]:
    """Search goods by words, page by page. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoProductSearch,
) -> TaobaoProductSearchPage | None:
    """Search goods by words, page by page."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoProductSearch,
) -> Response[TaobaoProductSearchPage | None]:
    """Search goods by words, page by page. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoProductSearch,
) -> TaobaoProductSearchPage | None:
    """Search goods by words, page by page."""
    return (await asyncio_detailed(client=client, body=body)).data
