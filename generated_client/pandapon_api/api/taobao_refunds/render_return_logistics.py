# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_refunds.render_return_logistics`: List the carriers for sending goods back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._request import Request
from ..._sending import (
    id_out,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_refunds.render_return_logistics"]


def _request(
    *,
    refund_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            query=query_text(
                {
                    "refundId": id_out(refund_id, "refund_id") if refund_id is not None else None,
                },
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> Any:
    return data


def sync_detailed(
    *,
    client: Client,
    refund_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[Any]:
    """List the carriers for sending goods back. Returns the envelope and the HTTP answer too."""
    return client.call(_request(refund_id=refund_id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    refund_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Any:
    """List the carriers for sending goods back."""
    return sync_detailed(client=client, refund_id=refund_id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    refund_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Response[Any]:
    """List the carriers for sending goods back. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(refund_id=refund_id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    refund_id: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Any:
    """List the carriers for sending goods back."""
    return (await asyncio_detailed(client=client, refund_id=refund_id, extra=extra)).data
