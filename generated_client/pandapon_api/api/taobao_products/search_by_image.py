# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_products.search_by_image`: Search goods by a picture."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    array,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_product_row import TaobaoProductRow
from ...models.taobao_product_search_by_image import TaobaoProductSearchByImage
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_products.search_by_image"]


def _request(
    *,
    body: TaobaoProductSearchByImage,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> list[TaobaoProductRow] | None:
    return None if data is None else [TaobaoProductRow.from_dict(item, strict=strict) for item in array(data, "data")]


def sync_detailed(
    *,
    client: Client,
    body: TaobaoProductSearchByImage,
) -> Response[list[TaobaoProductRow] | None]:
    """Search goods by a picture. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoProductSearchByImage,
) -> list[TaobaoProductRow] | None:
    """Search goods by a picture."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoProductSearchByImage,
) -> Response[list[TaobaoProductRow] | None]:
    """Search goods by a picture. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoProductSearchByImage,
) -> list[TaobaoProductRow] | None:
    """Search goods by a picture."""
    return (await asyncio_detailed(client=client, body=body)).data
