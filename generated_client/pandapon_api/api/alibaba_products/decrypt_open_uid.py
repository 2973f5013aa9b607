# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.decrypt_open_uid`: Turn a seller's encrypted id into a Wangwang chat link or nickname."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    text,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_open_uid_decrypt import AlibabaOpenUidDecrypt
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.decrypt_open_uid"]


def _request(
    *,
    body: AlibabaOpenUidDecrypt,
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
    body: AlibabaOpenUidDecrypt,
) -> Response[str | None]:
    """Turn a seller's encrypted id into a Wangwang chat link or nickname. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaOpenUidDecrypt,
) -> str | None:
    """Turn a seller's encrypted id into a Wangwang chat link or nickname."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaOpenUidDecrypt,
) -> Response[str | None]:
    """Turn a seller's encrypted id into a Wangwang chat link or nickname. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaOpenUidDecrypt,
) -> str | None:
    """Turn a seller's encrypted id into a Wangwang chat link or nickname."""
    return (await asyncio_detailed(client=client, body=body)).data
