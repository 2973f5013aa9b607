# Generated from spec/ by `nox -s generate`; not to be edited.
"""`work_orders.settings`: Get the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    members,
    missing,
)
from ..._request import Request
from ..._sending import (
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["work_orders.settings"]


def _request(
    *,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {},
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> dict[str, Any]:
    return missing("data") if data is None else dict(members(data, "data"))


def sync_detailed(
    *,
    client: Client,
    extra: Mapping[str, str] | None = None,
) -> Response[dict[str, Any]]:
    """Get the settings. Returns the envelope and the HTTP answer too."""
    return client.call(_request(extra=extra), _parse)


def sync(
    *,
    client: Client,
    extra: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Get the settings."""
    return sync_detailed(client=client, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    extra: Mapping[str, str] | None = None,
) -> Response[dict[str, Any]]:
    """Get the settings. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    extra: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Get the settings."""
    return (await asyncio_detailed(client=client, extra=extra)).data
