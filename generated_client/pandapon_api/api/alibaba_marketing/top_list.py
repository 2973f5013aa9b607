# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_marketing.top_list`: Get a best-seller list."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_top_list import AlibabaTopList
from ...models.alibaba_top_list_get import AlibabaTopListGet
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_marketing.top_list"]


def _request(
    *,
    body: AlibabaTopListGet,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaTopList | None:
    return None if data is None else AlibabaTopList.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaTopListGet,
) -> Response[AlibabaTopList | None]:
    """Get a best-seller list. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaTopListGet,
) -> AlibabaTopList | None:
    """Get a best-seller list."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaTopListGet,
) -> Response[AlibabaTopList | None]:
    """Get a best-seller list. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaTopListGet,
) -> AlibabaTopList | None:
    """Get a best-seller list."""
    return (await asyncio_detailed(client=client, body=body)).data
