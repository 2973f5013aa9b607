# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.get_im_link`: Get a link to a chat about an item or an order."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
    text,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_im_link_request import TaobaoImLinkRequest
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.get_im_link"]


def _request(
    *,
    body: TaobaoImLinkRequest,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> str:
    return missing("data") if data is None else data if type(data) is str else text(data, "data", strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoImLinkRequest,
) -> Response[str]:
    """Get a link to a chat about an item or an order. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoImLinkRequest,
) -> str:
    """Get a link to a chat about an item or an order."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoImLinkRequest,
) -> Response[str]:
    """Get a link to a chat about an item or an order. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoImLinkRequest,
) -> str:
    """Get a link to a chat about an item or an order."""
    return (await asyncio_detailed(client=client, body=body)).data
