# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_refunds.submit_return`: Tell the seller how the goods are sent back."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_refund_return_submitted import AlibabaRefundReturnSubmitted
from ...models.alibaba_refund_submit_return import AlibabaRefundSubmitReturn
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_refunds.submit_return"]


def _request(
    *,
    body: AlibabaRefundSubmitReturn,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaRefundReturnSubmitted | None:
    return None if data is None else AlibabaRefundReturnSubmitted.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaRefundSubmitReturn,
) -> Response[AlibabaRefundReturnSubmitted | None]:
    """Tell the seller how the goods are sent back. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaRefundSubmitReturn,
) -> AlibabaRefundReturnSubmitted | None:
    """Tell the seller how the goods are sent back."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaRefundSubmitReturn,
) -> Response[AlibabaRefundReturnSubmitted | None]:
    """Tell the seller how the goods are sent back. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaRefundSubmitReturn,
) -> AlibabaRefundReturnSubmitted | None:
    """Tell the seller how the goods are sent back."""
    return (await asyncio_detailed(client=client, body=body)).data
