# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_cart.list`: List what is in the cart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_cart_contents import AlibabaCartContents
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_cart.list"]


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


def _parse(data: Any, strict: bool) -> AlibabaCartContents:
    return missing("data") if data is None else AlibabaCartContents.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    extra: Mapping[str, str] | None = None,
) -> Response[AlibabaCartContents]:
    """List what is in the cart. Returns the envelope and the HTTP answer too."""
    return client.call(_request(extra=extra), _parse)


def sync(
    *,
    client: Client,
    extra: Mapping[str, str] | None = None,
) -> AlibabaCartContents:
    """List what is in the cart."""
    return sync_detailed(client=client, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    extra: Mapping[str, str] | None = None,
) -> Response[AlibabaCartContents]:
    """List what is in the cart. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    extra: Mapping[str, str] | None = None,
) -> AlibabaCartContents:
    """List what is in the cart."""
    return (await asyncio_detailed(client=client, extra=extra)).data
