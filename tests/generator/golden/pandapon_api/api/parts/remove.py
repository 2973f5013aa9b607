# Generated from spec/ by `nox -s generate`; not to be edited.
"""`parts.remove`: Remove a part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._request import Request
from ..._sending import (
    boolean_out,
    id_out,
    path_text,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["parts.remove"]


def _request(
    *,
    part_id: str,
    force: bool | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            path={
                "partId": path_text(id_out(part_id, "part_id"), "part_id"),
            },
            query=query_text(
                {
                    "force": boolean_out(force, "force") if force is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> Any:
    return data


def sync_detailed(
    *,
    client: Client,
    part_id: str,
    force: bool | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[Any]:
    """Remove a part. Returns the envelope and the HTTP answer too."""
    return client.call(_request(part_id=part_id, force=force, extra=extra), _parse)


def sync(
    *,
    client: Client,
    part_id: str,
    force: bool | None = None,
    extra: Mapping[str, str] | None = None,
) -> Any:
    """Remove a part."""
    return sync_detailed(client=client, part_id=part_id, force=force, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    part_id: str,
    force: bool | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[Any]:
    """Remove a part. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(part_id=part_id, force=force, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    part_id: str,
    force: bool | None = None,
    extra: Mapping[str, str] | None = None,
) -> Any:
    """Remove a part."""
    return (await asyncio_detailed(client=client, part_id=part_id, force=force, extra=extra)).data
