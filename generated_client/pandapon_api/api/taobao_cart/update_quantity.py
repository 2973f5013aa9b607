# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_cart.update_quantity`: Change the quantity of goods in the cart."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    boolean,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_cart_update_quantity import TaobaoCartUpdateQuantity
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_cart.update_quantity"]


def _request(
    *,
    body: TaobaoCartUpdateQuantity,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> bool | None:
    return None if data is None else data if type(data) is bool else boolean(data, "data", strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoCartUpdateQuantity,
) -> Response[bool | None]:
    """Change the quantity of goods in the cart. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoCartUpdateQuantity,
) -> bool | None:
    """Change the quantity of goods in the cart."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoCartUpdateQuantity,
) -> Response[bool | None]:
    """Change the quantity of goods in the cart. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoCartUpdateQuantity,
) -> bool | None:
    """Change the quantity of goods in the cart."""
    return (await asyncio_detailed(client=client, body=body)).data
