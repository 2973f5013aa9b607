# Generated from spec/ by `nox -s generate`; not to be edited.
"""`work_orders.count`: Count work orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    integer,
)
from ..._request import Request
from ..._sending import (
    integer_out,
    path_text,
    query_text,
    within,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["work_orders.count"]


def _request(
    *,
    floor: int,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            path={
                "floor": path_text(within(floor, "floor", -3, None, integer_out), "floor"),
            },
            query=query_text(
                {},
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> int | None:
    return None if data is None else data if type(data) is int else integer(data, "data", strict)


def sync_detailed(
    *,
    client: Client,
    floor: int,
    extra: Mapping[str, str] | None = None,
) -> Response[int | None]:
    """Count work orders. Returns the envelope and the HTTP answer too."""
    return client.call(_request(floor=floor, extra=extra), _parse)


def sync(
    *,
    client: Client,
    floor: int,
    extra: Mapping[str, str] | None = None,
) -> int | None:
    """Count work orders."""
    return sync_detailed(client=client, floor=floor, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    floor: int,
    extra: Mapping[str, str] | None = None,
) -> Response[int | None]:
    """Count work orders. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(floor=floor, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    floor: int,
    extra: Mapping[str, str] | None = None,
) -> int | None:
    """Count work orders."""
    return (await asyncio_detailed(client=client, floor=floor, extra=extra)).data
