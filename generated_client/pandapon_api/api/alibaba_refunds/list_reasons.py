# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_refunds.list_reasons`: List the reasons a refund may give."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_refund_list_reasons import AlibabaRefundListReasons
from ...models.alibaba_refund_reasons import AlibabaRefundReasons
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_refunds.list_reasons"]


def _request(
    *,
    body: AlibabaRefundListReasons,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaRefundReasons | None:
    return None if data is None else AlibabaRefundReasons.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaRefundListReasons,
) -> Response[AlibabaRefundReasons | None]:
    """List the reasons a refund may give. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaRefundListReasons,
) -> AlibabaRefundReasons | None:
    """List the reasons a refund may give."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaRefundListReasons,
) -> Response[AlibabaRefundReasons | None]:
    """List the reasons a refund may give. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaRefundListReasons,
) -> AlibabaRefundReasons | None:
    """List the reasons a refund may give."""
    return (await asyncio_detailed(client=client, body=body)).data
