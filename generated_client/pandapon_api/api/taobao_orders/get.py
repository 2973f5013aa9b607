# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_orders.get`: Get one order by its id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    id_out,
    path_text,
    query_text,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_order import TaobaoOrder
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_orders.get"]


def _request(
    *,
    id: str,
    extra: Mapping[str, str] | None = None,
) -> Request:
    try:
        return Request(
            OPERATION,
            path={
                "id": path_text(id_out(id, "id"), "id"),
            },
            query=query_text(
                {},
                extra,
            ),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoOrder:
    return missing("data") if data is None else TaobaoOrder.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    id: str,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoOrder]:
    """Get one order by its id. Returns the envelope and the HTTP answer too."""
    return client.call(_request(id=id, extra=extra), _parse)


def sync(
    *,
    client: Client,
    id: str,
    extra: Mapping[str, str] | None = None,
) -> TaobaoOrder:
    """Get one order by its id."""
    return sync_detailed(client=client, id=id, extra=extra).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    id: str,
    extra: Mapping[str, str] | None = None,
) -> Response[TaobaoOrder]:
    """Get one order by its id. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(id=id, extra=extra), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    id: str,
    extra: Mapping[str, str] | None = None,
) -> TaobaoOrder:
    """Get one order by its id."""
    return (await asyncio_detailed(client=client, id=id, extra=extra)).data
