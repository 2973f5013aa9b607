# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_refunds.upload_voucher`: Upload a picture as proof for a refund."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_refund_upload_voucher import AlibabaRefundUploadVoucher
from ...models.alibaba_refund_voucher import AlibabaRefundVoucher
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_refunds.upload_voucher"]


def _request(
    *,
    body: AlibabaRefundUploadVoucher,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaRefundVoucher | None:
    return None if data is None else AlibabaRefundVoucher.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaRefundUploadVoucher,
) -> Response[AlibabaRefundVoucher | None]:
    """Upload a picture as proof for a refund. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaRefundUploadVoucher,
) -> AlibabaRefundVoucher | None:
    """Upload a picture as proof for a refund."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaRefundUploadVoucher,
) -> Response[AlibabaRefundVoucher | None]:
    """Upload a picture as proof for a refund. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaRefundUploadVoucher,
) -> AlibabaRefundVoucher | None:
    """Upload a picture as proof for a refund."""
    return (await asyncio_detailed(client=client, body=body)).data
