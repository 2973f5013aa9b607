# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`logistics.update_domestic`: Update the domestic logistics of an order."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.domestic_logistics_update import DomesticLogisticsUpdate
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["logistics.update_domestic"]


def _request(
    *,
    body: DomesticLogisticsUpdate,
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
    body: DomesticLogisticsUpdate,
) -> Response[Any]:
    """Update the domestic logistics of an order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: DomesticLogisticsUpdate,
) -> Any:
    """Update the domestic logistics of an order."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: DomesticLogisticsUpdate,
) -> Response[Any]:
    """Update the domestic logistics of an order. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: DomesticLogisticsUpdate,
) -> Any:
    """Update the domestic logistics of an order."""
    return (await asyncio_detailed(client=client, body=body)).data
