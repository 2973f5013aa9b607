# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_orders.confirm_receipt`: Confirm that goods have arrived."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_receipt_confirm import AlibabaReceiptConfirm
from ...models.alibaba_receipt_confirmed import AlibabaReceiptConfirmed
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_orders.confirm_receipt"]


def _request(
    *,
    body: AlibabaReceiptConfirm,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaReceiptConfirmed | None:
    return None if data is None else AlibabaReceiptConfirmed.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaReceiptConfirm,
) -> Response[AlibabaReceiptConfirmed | None]:
    """Confirm that goods have arrived. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaReceiptConfirm,
) -> AlibabaReceiptConfirmed | None:
    """Confirm that goods have arrived."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaReceiptConfirm,
) -> Response[AlibabaReceiptConfirmed | None]:
    """Confirm that goods have arrived. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaReceiptConfirm,
) -> AlibabaReceiptConfirmed | None:
    """Confirm that goods have arrived."""
    return (await asyncio_detailed(client=client, body=body)).data
