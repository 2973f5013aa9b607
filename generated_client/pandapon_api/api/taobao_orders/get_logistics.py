# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.get_logistics`: Follow the parcels of a sub-order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    id_out,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_logistics import TaobaoLogistics
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.get_logistics"]


def _request(
    *,
    sub_purchase_order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "subPurchaseOrderId": id_out(sub_purchase_order_id, "sub_purchase_order_id")
                    if sub_purchase_order_id is not None
                    else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoLogistics:
    return missing("data") if data is None else TaobaoLogistics.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    sub_purchase_order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoLogistics]:
    """Follow the parcels of a sub-order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(sub_purchase_order_id=sub_purchase_order_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    sub_purchase_order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> TaobaoLogistics:
    """Follow the parcels of a sub-order."""
    return sync_detailed(client=client, sub_purchase_order_id=sub_purchase_order_id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    sub_purchase_order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoLogistics]:
    """Follow the parcels of a sub-order. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(sub_purchase_order_id=sub_purchase_order_id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    sub_purchase_order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> TaobaoLogistics:
    """Follow the parcels of a sub-order."""
    return (await asyncio_detailed(client=client, sub_purchase_order_id=sub_purchase_order_id, extra=extra)).data
