"""The loops, sync and async, over what is to be listed and yielded."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator, MutableMapping
from typing import Any, Protocol, TypeVar

from pandapon_api import ApiError, AsyncClient, Client

from .forms import Form
from .listing import Listing
from .settings import Checkpoint, open_checkpoint

P = TypeVar("P")
R = TypeVar("R")


class Progress(Protocol[P, R]):
    """What a sync has done, and what comes next. It makes no calls."""

    def next_listing(self) -> Listing[P, R] | None: ...
    def pending_orders(self, listing: Listing[P, R]) -> Iterator[R]: ...


Start = Callable[[MutableMapping[str, str], dict[str, Any]], Progress[P, R]]
"""Starts from a checkpoint, for an operation, an address and an account."""


def walk(client: Client, form: Form[P, R], checkpoint: Checkpoint | None, start: Start[P, R]) -> Generator[R]:
    """List and yield until all is done."""
    page: Callable[..., P] = getattr(client, form.tag).page
    with open_checkpoint(checkpoint) as opened:
        progress = start(opened, _identity(client, form))
        while listing := progress.next_listing():
            while not listing.settled:
                try:
                    found = page(**listing.query)
                except ApiError as error:
                    listing.refuse(error)
                else:
                    listing.read(found)
            yield from progress.pending_orders(listing)


async def walk_async(
    client: AsyncClient, form: Form[P, R], checkpoint: Checkpoint | None, start: Start[P, R]
) -> AsyncGenerator[R]:
    """The same for async code."""
    page: Callable[..., Awaitable[P]] = getattr(client, form.tag).page
    with open_checkpoint(checkpoint) as opened:
        progress = start(opened, _identity(client, form))
        while listing := progress.next_listing():
            while not listing.settled:
                try:
                    found = await page(**listing.query)
                except ApiError as error:
                    listing.refuse(error)
                else:
                    listing.read(found)
            for order in progress.pending_orders(listing):
                yield order


def _identity(client: Client | AsyncClient, form: Form[Any, Any]) -> dict[str, Any]:
    return {"operation": form.operation, "base_url": client.base_url, "user_id": client.auth.user_id}
