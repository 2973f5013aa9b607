# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_products.get_category`: Get one category and its direct children."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_category import AlibabaCategory
from ...models.alibaba_category_get import AlibabaCategoryGet
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_products.get_category"]


def _request(
    *,
    body: AlibabaCategoryGet,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaCategory | None:
    return None if data is None else AlibabaCategory.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaCategoryGet,
) -> Response[AlibabaCategory | None]:
    """Get one category and its direct children. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaCategoryGet,
) -> AlibabaCategory | None:
    """Get one category and its direct children."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaCategoryGet,
) -> Response[AlibabaCategory | None]:
    """Get one category and its direct children. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaCategoryGet,
) -> AlibabaCategory | None:
    """Get one category and its direct children."""
    return (await asyncio_detailed(client=client, body=body)).data
