# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`alibaba_marketing.search_global_selection`: Search the products of the global strict selection."""

from __future__ import annotations

from typing import Any

from ..._request import Request
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.alibaba_selection_page import AlibabaSelectionPage
from ...models.alibaba_selection_search import AlibabaSelectionSearch
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["alibaba_marketing.search_global_selection"]


def _request(
    *,
    body: AlibabaSelectionSearch,
) -> Request:
    try:
        return Request(
            OPERATION,
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> AlibabaSelectionPage | None:
    return None if data is None else AlibabaSelectionPage.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    body: AlibabaSelectionSearch,
) -> Response[AlibabaSelectionPage | None]:
    """Search the products of the global strict selection. Returns the envelope and the HTTP answer too."""
    return client.call(_request(body=body), _parse)


def sync(
    *,
    client: Client,
    body: AlibabaSelectionSearch,
) -> AlibabaSelectionPage | None:
    """Search the products of the global strict selection."""
    return sync_detailed(client=client, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AlibabaSelectionSearch,
) -> Response[AlibabaSelectionPage | None]:
    """Search the products of the global strict selection. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: AlibabaSelectionSearch,
) -> AlibabaSelectionPage | None:
    """Search the products of the global strict selection."""
    return (await asyncio_detailed(client=client, body=body)).data
