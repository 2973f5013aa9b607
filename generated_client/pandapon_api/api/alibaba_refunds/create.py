# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_refunds.create`: Ask for a refund, with or without sending the goods back."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_refund_create import AlibabaRefundCreate
from ...models.alibaba_refund_created import AlibabaRefundCreated
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_refunds.create"]


def _request(
    *,
    body: AlibabaRefundCreate,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaRefundCreated | None:
    return None if data is None else AlibabaRefundCreated.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaRefundCreate,
) -> Response[AlibabaRefundCreated | None]:
    """Ask for a refund, with or without sending the goods back. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaRefundCreate,
) -> AlibabaRefundCreated | None:
    """Ask for a refund, with or without sending the goods back."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaRefundCreate,
) -> Response[AlibabaRefundCreated | None]:
    """Ask for a refund, with or without sending the goods back. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaRefundCreate,
) -> AlibabaRefundCreated | None:
    """Ask for a refund, with or without sending the goods back."""
    return (await asyncio_detailed(client=client, body=body)).data
