# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`logistics.preview_freight`: Preview the overseas freight of an order."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.freight_preview import FreightPreview
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["logistics.preview_freight"]


def _request(
    *,
    body: FreightPreview,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> Any:
    return data


def sync_detailed(
    *,
    client: Client,
    body: FreightPreview,
) -> Response[Any]:
    """Preview the overseas freight of an order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: FreightPreview,
) -> Any:
    """Preview the overseas freight of an order."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: FreightPreview,
) -> Response[Any]:
    """Preview the overseas freight of an order. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: FreightPreview,
) -> Any:
    """Preview the overseas freight of an order."""
    return (await asyncio_detailed(client=client, body=body)).data
