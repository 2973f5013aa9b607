# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.get_pay_url`: Pay for an order, or get the link to pay it."""

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
from ...models.alibaba_order_pay_url import AlibabaOrderPayUrl
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.get_pay_url"]


def _request(
    *,
    order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "orderId": id_out(order_id, "order_id") if order_id is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaOrderPayUrl | None:
    return None if data is None else AlibabaOrderPayUrl.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[AlibabaOrderPayUrl | None]:
    """Pay for an order, or get the link to pay it. Returns the envelope and the HTTP answer too."""
    return client.call(_request(order_id=order_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> AlibabaOrderPayUrl | None:
    """Pay for an order, or get the link to pay it."""
    return sync_detailed(client=client, order_id=order_id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[AlibabaOrderPayUrl | None]:
    """Pay for an order, or get the link to pay it. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(order_id=order_id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    order_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> AlibabaOrderPayUrl | None:
    """Pay for an order, or get the link to pay it."""
    return (await asyncio_detailed(client=client, order_id=order_id, extra=extra)).data
