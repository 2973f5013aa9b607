# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""Following pages. A page that is shorter than asked for is no end: servers cut page sizes without saying so."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeVar

P = TypeVar("P")
T = TypeVar("T")

Opened = Callable[[P], tuple[list[T], int | None]]
"""The items of a page, and the total where the answer tells it."""


def each(fetch: Callable[[int], P], opened: Opened[P, T], *, first: int) -> Iterator[T]:
    """All items from page `first` on. Ends at an empty page, or when the total has been reached."""
    number, seen = first, 0
    while True:
        items, total = opened(fetch(number))
        yield from items
        number, seen = number + 1, seen + len(items)
        if _ended(first, seen, len(items), total):
            return


async def each_async(fetch: Callable[[int], Awaitable[P]], opened: Opened[P, T], *, first: int) -> AsyncIterator[T]:
    """The same for an async client."""
    number, seen = first, 0
    while True:
        items, total = opened(await fetch(number))
        for item in items:
            yield item
        number, seen = number + 1, seen + len(items)
        if _ended(first, seen, len(items), total):
            return


def _ended(first: int, seen: int, count: int, total: int | None) -> bool:
    # Starting later than page 1, how many items came before is unknown: only an empty page ends it then.
    return count == 0 or (first == 1 and isinstance(total, int) and seen >= total)
