# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_refunds.get`: Get one refund by its id."""

from __future__ import annotations

from collections.abc import Mapping
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
from ...models.taobao_refund_detail import TaobaoRefundDetail
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_refunds.get"]


def _request(
    *,
    refund_id: str,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "refundId": id_out(refund_id, "refund_id"),
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoRefundDetail:
    return missing("data") if data is None else TaobaoRefundDetail.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    refund_id: str,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoRefundDetail]:
    """Get one refund by its id. Returns the envelope and the HTTP answer too."""
    return client.call(_request(refund_id=refund_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    refund_id: str,
    extra: Mapping[str, str] | None = None,
) -> TaobaoRefundDetail:
    """Get one refund by its id."""
    return sync_detailed(client=client, refund_id=refund_id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    refund_id: str,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoRefundDetail]:
    """Get one refund by its id. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(refund_id=refund_id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    refund_id: str,
    extra: Mapping[str, str] | None = None,
) -> TaobaoRefundDetail:
    """Get one refund by its id."""
    return (await asyncio_detailed(client=client, refund_id=refund_id, extra=extra)).data
