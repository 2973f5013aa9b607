# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_refunds.get`: Get a refund by its number."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    id_out,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_refund import AlibabaRefund
from ...models.alibaba_refund_get import AlibabaRefundGet
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_refunds.get"]


def _request(
    *,
    refund_id_in_query: str | None = None,
    body: AlibabaRefundGet,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "refundId": id_out(refund_id_in_query, "refund_id_in_query")
                    if refund_id_in_query is not None
                    else None,
                },
            ),
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaRefund:
    return missing("data") if data is None else AlibabaRefund.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    refund_id_in_query: str | None = None,
    body: AlibabaRefundGet,
) -> Response[AlibabaRefund]:
    """Get a refund by its number. Returns the envelope and the HTTP answer too."""
    return client.call(_request(refund_id_in_query=refund_id_in_query, body=body), _parse)


def sync(
    *,
    client: Client,
    refund_id_in_query: str | None = None,
    body: AlibabaRefundGet,
) -> AlibabaRefund:
    """Get a refund by its number."""
    return sync_detailed(client=client, refund_id_in_query=refund_id_in_query, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    refund_id_in_query: str | None = None,
    body: AlibabaRefundGet,
) -> Response[AlibabaRefund]:
    """Get a refund by its number. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(refund_id_in_query=refund_id_in_query, body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    refund_id_in_query: str | None = None,
    body: AlibabaRefundGet,
) -> AlibabaRefund:
    """Get a refund by its number."""
    return (await asyncio_detailed(client=client, refund_id_in_query=refund_id_in_query, body=body)).data
