# Generated from spec/ by `nox -s generate`; not to be edited.
"""`work_orders.close`: Close work orders."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    array,
    id_number,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.work_order_close import WorkOrderClose
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["work_orders.close"]


def _request(
    *,
    body: WorkOrderClose,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> list[str] | None:
    return None if data is None else [id_number(item, "data[]", strict) for item in array(data, "data")]


def sync_detailed(
    *,
    client: Client,
    body: WorkOrderClose,
) -> Response[list[str] | None]:
    """Close work orders. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: WorkOrderClose,
) -> list[str] | None:
    """Close work orders."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: WorkOrderClose,
) -> Response[list[str] | None]:
    """Close work orders. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: WorkOrderClose,
) -> list[str] | None:
    """Close work orders."""
    return (await asyncio_detailed(client=client, body=body)).data
