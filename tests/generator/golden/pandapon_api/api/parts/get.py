# Generated from spec/ by `nox -s generate`; not to be edited.
"""`parts.get`: Get one part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._request import Request
from ..._sending import (
    id_out,
    path_text,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.part_detail import PartDetail
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["parts.get"]


def _request(
    *,
    part_id: str,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            path={
                "partId": path_text(id_out(part_id, "part_id"), "part_id"),
            },
            query=query_text(
                {},
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> PartDetail | None:
    return None if data is None else PartDetail.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    part_id: str,
    extra: Mapping[str, str] | None = None,
) -> Response[PartDetail | None]:
    """Get one part. Returns the envelope and the HTTP answer too."""
    return client.call(_request(part_id=part_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    part_id: str,
    extra: Mapping[str, str] | None = None,
) -> PartDetail | None:
    """Get one part."""
    return sync_detailed(client=client, part_id=part_id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    part_id: str,
    extra: Mapping[str, str] | None = None,
) -> Response[PartDetail | None]:
    """Get one part. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(part_id=part_id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    part_id: str,
    extra: Mapping[str, str] | None = None,
) -> PartDetail | None:
    """Get one part."""
    return (await asyncio_detailed(client=client, part_id=part_id, extra=extra)).data
