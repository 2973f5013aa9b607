# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`taobao_products.batch_check`: Check many goods by their Taobao ids."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.taobao_product_batch_check import TaobaoProductBatchCheck
from ...models.taobao_product_batch_checked import TaobaoProductBatchChecked
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["taobao_products.batch_check"]


def _request(
    *,
    body: TaobaoProductBatchCheck,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> TaobaoProductBatchChecked:
    return missing("data") if data is None else TaobaoProductBatchChecked.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: TaobaoProductBatchCheck,
) -> Response[TaobaoProductBatchChecked]:
    """Check many goods by their Taobao ids. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: TaobaoProductBatchCheck,
) -> TaobaoProductBatchChecked:
    """Check many goods by their Taobao ids."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: TaobaoProductBatchCheck,
) -> Response[TaobaoProductBatchChecked]:
    """Check many goods by their Taobao ids. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: TaobaoProductBatchCheck,
) -> TaobaoProductBatchChecked:
    """Check many goods by their Taobao ids."""
    return (await asyncio_detailed(client=client, body=body)).data
