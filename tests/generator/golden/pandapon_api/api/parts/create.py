# Generated from spec/ by `nox -s generate`; not to be edited.
"""`parts.create`: Make a part."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    text,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.part_create import PartCreate
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["parts.create"]


def _request(
    *,
    body: PartCreate,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> str | None:
    return None if data is None else data if type(data) is str else text(data, "data", strict)


def sync_detailed(
    *,
    client: Client,
    body: PartCreate,
) -> Response[str | None]:
    """Make a part. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: PartCreate,
) -> str | None:
    """Make a part."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: PartCreate,
) -> Response[str | None]:
    """Make a part. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: PartCreate,
) -> str | None:
    """Make a part."""
    return (await asyncio_detailed(client=client, body=body)).data
