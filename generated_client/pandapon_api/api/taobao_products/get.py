# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_products.get`: Get goods by their Taobao id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._request import Request
from ..._sending import (
    id_out,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_product import TaobaoProduct
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_products.get"]


def _request(
    *,
    item_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "itemId": id_out(item_id, "item_id") if item_id is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoProduct | None:
    return None if data is None else TaobaoProduct.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    item_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoProduct | None]:
    """Get goods by their Taobao id. Returns the envelope and the HTTP answer too."""
    return client.call(_request(item_id=item_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    item_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> TaobaoProduct | None:
    """Get goods by their Taobao id."""
    return sync_detailed(client=client, item_id=item_id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    item_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoProduct | None]:
    """Get goods by their Taobao id. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(item_id=item_id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    item_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> TaobaoProduct | None:
    """Get goods by their Taobao id."""
    return (await asyncio_detailed(client=client, item_id=item_id, extra=extra)).data
