# Generated from specification 0.2.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""Following pages. A page that is shorter than asked for is no end: servers cut page sizes without saying so."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeVar

from attrs import define

from .errors import ResponseShapeError

P = TypeVar("P")
T = TypeVar("T")

Opened = Callable[[P], tuple[list[T] | None, int | None]]
"""The items of a page, and the total where the answer tells it."""


def each(fetch: Callable[[int], P | None], opened: Opened[P, T], *, operation: str, first: int) -> Iterator[T]:
    """All items from page `first` on. Ends at an empty page, or when the total has been reached."""
    progress = _Progress(operation, first, first)
    while not progress.ended:
        yield from progress.read(fetch(progress.number), opened)


async def each_async(
    fetch: Callable[[int], Awaitable[P | None]], opened: Opened[P, T], *, operation: str, first: int
) -> AsyncIterator[T]:
    """The same for an async client."""
    progress = _Progress(operation, first, first)
    while not progress.ended:
        for item in progress.read(await fetch(progress.number), opened):
            yield item


@define
class _Progress:
    """How far the pages have been followed."""

    operation: str
    first: int
    number: int
    seen: int = 0
    ended: bool = False

    def read(self, page: P | None, opened: Opened[P, T]) -> list[T]:
        """The items of the next page."""
        items, total = (None, None) if page is None else opened(page)
        if items is None:
            self._end_without_list(total)
            return []
        self.number += 1
        self.seen += len(items)
        # Starting later than page 1, how many items came before is unknown: only an empty page ends it then.
        self.ended = not items or (self.first == 1 and isinstance(total, int) and self.seen >= total)
        return items

    def _end_without_list(self, total: int | None) -> None:
        """An answer without a list is an end only where nothing can be missing."""
        if total != 0 and (total is not None or self.seen == 0):
            raise ResponseShapeError(f"page {self.number} has no list of items", operation=self.operation)
        self.ended = True
