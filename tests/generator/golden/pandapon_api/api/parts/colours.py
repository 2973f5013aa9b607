# Generated from spec/ by `nox -s generate`; not to be edited.
"""`parts.colours`: Get names of colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    members,
    missing,
    text,
)
from ..._request import Request
from ..._sending import (
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["parts.colours"]


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


def _parse(data: Any, strict: bool) -> dict[str, str]:
    return (
        missing("data")
        if data is None
        else {
            key: item if type(item) is str else text(item, "data{}", strict)
            for key, item in members(data, "data").items()
        }
    )


def sync_detailed(
    *,
    client: Client,
    extra: Mapping[str, str] | None = None,
) -> Response[dict[str, str]]:
    """Get names of colours. Returns the envelope and the HTTP answer too."""
    return client.call(_request(extra=extra), _parse)


def sync(
    *,
    client: Client,
    extra: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Get names of colours."""
    return sync_detailed(client=client, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    extra: Mapping[str, str] | None = None,
) -> Response[dict[str, str]]:
    """Get names of colours. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    extra: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Get names of colours."""
    return (await asyncio_detailed(client=client, extra=extra)).data
