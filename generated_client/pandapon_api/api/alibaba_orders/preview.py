# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.preview`: Preview an order at one merchant."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_order_preview import AlibabaOrderPreview
from ...models.alibaba_order_preview_request import AlibabaOrderPreviewRequest
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.preview"]


def _request(
    *,
    body: AlibabaOrderPreviewRequest,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaOrderPreview:
    return missing("data") if data is None else AlibabaOrderPreview.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaOrderPreviewRequest,
) -> Response[AlibabaOrderPreview]:
    """Preview an order at one merchant. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaOrderPreviewRequest,
) -> AlibabaOrderPreview:
    """Preview an order at one merchant."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaOrderPreviewRequest,
) -> Response[AlibabaOrderPreview]:
    """Preview an order at one merchant. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaOrderPreviewRequest,
) -> AlibabaOrderPreview:
    """Preview an order at one merchant."""
    return (await asyncio_detailed(client=client, body=body)).data
