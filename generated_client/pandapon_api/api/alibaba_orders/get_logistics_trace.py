# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.get_logistics_trace`: Follow the parcels of an order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._request import Request
from ..._sending import (
    id_number_out,
    id_out,
    query_text,
    text_out,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_order_trace import AlibabaOrderTrace
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.get_logistics_trace"]


def _request(
    *,
    order_id: str,
    web_site: str,
    logistics_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "orderId": id_number_out(order_id, "order_id"),
                    "webSite": text_out(web_site, "web_site"),
                    "logisticsId": id_out(logistics_id, "logistics_id") if logistics_id is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaOrderTrace | None:
    return None if data is None else AlibabaOrderTrace.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    order_id: str,
    web_site: str,
    logistics_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[AlibabaOrderTrace | None]:
    """Follow the parcels of an order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(order_id=order_id, web_site=web_site, logistics_id=logistics_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    order_id: str,
    web_site: str,
    logistics_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> AlibabaOrderTrace | None:
    """Follow the parcels of an order."""
    return sync_detailed(
        client=client, order_id=order_id, web_site=web_site, logistics_id=logistics_id, extra=extra
    ).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    order_id: str,
    web_site: str,
    logistics_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[AlibabaOrderTrace | None]:
    """Follow the parcels of an order. Returns the envelope and the HTTP answer too."""
    return await client.call(
        _request(order_id=order_id, web_site=web_site, logistics_id=logistics_id, extra=extra), _parse
    )


async def asyncio(
    *,
    client: AsyncClient,
    order_id: str,
    web_site: str,
    logistics_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> AlibabaOrderTrace | None:
    """Follow the parcels of an order."""
    return (
        await asyncio_detailed(
            client=client, order_id=order_id, web_site=web_site, logistics_id=logistics_id, extra=extra
        )
    ).data
