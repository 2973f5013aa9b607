# Generated from spec/ by `nox -s generate`; not to be edited.
"""`work_orders.search`: Search work orders."""

from __future__ import annotations

from typing import Any

from ..._codec import (
    missing,
)
from ..._request import Request
from ..._sending import (
    path_text,
    query_text,
    text_out,
)
from ...client import AsyncClient, Client
from ...errors import InvalidArgumentError
from ...models.work_order_names import WorkOrderNames
from ...models.work_order_search import WorkOrderSearch
from ...operations import OPERATIONS
from ...types import Response

OPERATION = OPERATIONS["work_orders.search"]


def _request(
    *,
    site: str,
    lang: str | None = None,
    body: WorkOrderSearch,
) -> Request:
    try:
        return Request(
            OPERATION,
            path={
                "site": path_text(text_out(site, "site"), "site"),
            },
            query=query_text(
                {
                    "lang": text_out(lang, "lang") if lang is not None else None,
                },
            ),
            body=body.to_dict(),
        )
    except InvalidArgumentError as error:
        error.operation = OPERATION.id
        raise


def _parse(data: Any, strict: bool) -> WorkOrderNames:
    return missing("data") if data is None else WorkOrderNames.from_dict(data, strict=strict)


def sync_detailed(
    *,
    client: Client,
    site: str,
    lang: str | None = None,
    body: WorkOrderSearch,
) -> Response[WorkOrderNames]:
    """Search work orders. Returns the envelope and the HTTP answer too."""
    return client.call(_request(site=site, lang=lang, body=body), _parse)


def sync(
    *,
    client: Client,
    site: str,
    lang: str | None = None,
    body: WorkOrderSearch,
) -> WorkOrderNames:
    """Search work orders."""
    return sync_detailed(client=client, site=site, lang=lang, body=body).data


async def asyncio_detailed(
    *,
    client: AsyncClient,
    site: str,
    lang: str | None = None,
    body: WorkOrderSearch,
) -> Response[WorkOrderNames]:
    """Search work orders. Returns the envelope and the HTTP answer too."""
    return await client.call(_request(site=site, lang=lang, body=body), _parse)


async def asyncio(
    *,
    client: AsyncClient,
    site: str,
    lang: str | None = None,
    body: WorkOrderSearch,
) -> WorkOrderNames:
    """Search work orders."""
    return (await asyncio_detailed(client=client, site=site, lang=lang, body=body)).data
