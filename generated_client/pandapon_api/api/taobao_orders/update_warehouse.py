# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.update_warehouse`: Change the forwarder's warehouse of an order."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_order_update_warehouse import TaobaoOrderUpdateWarehouse
from ...models.taobao_warehouse_updated import TaobaoWarehouseUpdated
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.update_warehouse"]


def _request(
    *,
    body: TaobaoOrderUpdateWarehouse,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoWarehouseUpdated | None:
    return None if data is None else TaobaoWarehouseUpdated.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoOrderUpdateWarehouse,
) -> Response[TaobaoWarehouseUpdated | None]:
    """Change the forwarder's warehouse of an order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoOrderUpdateWarehouse,
) -> TaobaoWarehouseUpdated | None:
    """Change the forwarder's warehouse of an order."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoOrderUpdateWarehouse,
) -> Response[TaobaoWarehouseUpdated | None]:
    """Change the forwarder's warehouse of an order. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoOrderUpdateWarehouse,
) -> TaobaoWarehouseUpdated | None:
    """Change the forwarder's warehouse of an order."""
    return (await asyncio_detailed(client=client, body=body)).data
