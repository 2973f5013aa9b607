# Generated from specification 7.8.9 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""Following pages of a list that changes meanwhile.

A page that is shorter than asked for is no end: servers cut page sizes without saying so.
What arrives meanwhile pushes items to later pages, where they are met again and left out.
What leaves meanwhile pulls items to earlier pages: when the total shrinks, those pages are read again.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from attrs import define, field

from .errors import InvalidArgumentError, ResponseShapeError, UnexpectedResponseError

P = TypeVar("P")
T = TypeVar("T")

Opened = Callable[[P], tuple[list[T] | None, int | None]]
"""The items of a page, and the total where the answer tells it."""

Key = Callable[[T], Hashable]
"""What an item is known by; None where it has none."""

REMEMBERED = 20_000
"""How many keys are kept. What moves between pages is met again soon."""

PATIENCE = 10
"""How many pages in a row may repeat what came before."""


def each(
    fetch: Callable[[int], P | None],
    opened: Opened[P, T],
    *,
    operation: str,
    first: int,
    key: Key[T] | None = None,
    prefetch: bool = False,
) -> Iterator[T]:
    """All items from page `first` on, each once. With `prefetch` the next page is on its way while one is used."""
    walk = _Walk(operation, opened, first, key)
    if not prefetch:
        while not walk.ended:
            yield from walk.read(fetch(walk.number))
        return
    pool = ThreadPoolExecutor(1, "pandapon-prefetch")
    pending: dict[int, Future[P | None]] = {}
    try:
        while not walk.ended:
            page = pending.pop(walk.number, None) or pool.submit(fetch, walk.number)
            items = walk.read(page.result())
            pending = {number: pool.submit(fetch, number) for number in walk.upcoming(1)}
            yield from items
    finally:
        pool.shutdown(cancel_futures=True)


async def each_async(
    fetch: Callable[[int], Awaitable[P | None]],
    opened: Opened[P, T],
    *,
    operation: str,
    first: int,
    key: Key[T] | None = None,
    prefetch: bool = False,
    concurrency: int = 1,
) -> AsyncIterator[T]:
    """The same for an async client. With `concurrency` so many pages are on their way while one is used."""
    if concurrency < 1:
        raise InvalidArgumentError(f"concurrency is {concurrency}; the least is 1", operation=operation)
    ahead = concurrency if concurrency > 1 else int(prefetch)
    walk = _Walk(operation, opened, first, key)
    pending: dict[int, asyncio.Future[P | None]] = {}
    try:
        while not walk.ended:
            page = pending.pop(walk.number, None)
            items = walk.read(await (page or fetch(walk.number)))
            if walk.stepped_back:
                await _cancelled(pending)
            for number in walk.upcoming(ahead):
                if number not in pending:
                    pending[number] = asyncio.ensure_future(fetch(number))
            for item in items:
                yield item
    finally:
        await _cancelled(pending)


async def _cancelled(pending: dict[int, asyncio.Future[P | None]]) -> None:
    for page in pending.values():
        page.cancel()
    await asyncio.gather(*pending.values(), return_exceptions=True)
    pending.clear()


@define
class _Walk(Generic[P, T]):
    """How far the pages have been followed."""

    operation: str
    opened: Opened[P, T]
    first: int
    key: Key[T] | None
    number: int = field(init=False)
    """The page to read next."""
    ended: bool = False
    stepped_back: bool = False
    """Whether the page to read next was read before."""
    _lengths: dict[int, int] = field(factory=dict)
    _total: int | None = None
    _seen: dict[Hashable, None] = field(factory=dict)
    _repeats: int = 0
    """How many pages in a row brought nothing new."""
    _moved: bool = True
    """Whether anything new came since the last step back."""

    def __attrs_post_init__(self) -> None:
        self.number = self.first

    def read(self, page: P | None) -> list[T]:
        """The new items of the page that was asked for, and what to ask for next."""
        items, total = (None, None) if page is None else self.opened(page)
        if items is None:
            self._end_without_list(total)
            return []
        lost = self._total - total if isinstance(total, int) and self._total is not None else 0
        self._total = total if isinstance(total, int) else None
        new = [item for item in items if self._is_new(item)]
        self._count(new, items)
        self._lengths[self.number] = len(items)
        self.stepped_back = lost > 0 and self._step_back(lost)
        if not self.stepped_back:
            self.number += 1
            # Starting later than page 1, how many items came before is unknown: only an empty page ends it then.
            # More items than the total tells prove the total wrong.
            self.ended = not items or (self.first == 1 and self._position == self._total)
        return new

    def upcoming(self, ahead: int) -> range:
        """The pages to ask for while the last one is used."""
        if self.ended:
            ahead = 0
        elif self.first == 1 and self._total is not None:
            length = self._lengths.get(self.number - 1) or 1
            ahead = min(ahead, max(1, -((self._position - self._total) // length)))
        return range(self.number, self.number + ahead)

    @property
    def _position(self) -> int:
        """How many items the pages before this one hold."""
        return sum(self._lengths[number] for number in range(self.first, self.number))

    def _is_new(self, item: T) -> bool:
        known = None if self.key is None else self.key(item)
        if known is None:
            return True
        if known in self._seen:
            return False
        self._seen[known] = None
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return True

    def _count(self, new: list[T], items: list[T]) -> None:
        """Raise when the server keeps giving the same page."""
        self._moved = self._moved or bool(new)
        self._repeats = 0 if new or not items else self._repeats + 1
        if self._repeats >= PATIENCE:
            raise UnexpectedResponseError(
                f"pages {self.number - PATIENCE + 1} to {self.number} repeat items of earlier pages: "
                "the server seems to ignore the page number",
                operation=self.operation,
            )

    def _step_back(self, lost: int) -> bool:
        """Go back to the page onto which the first item can have slid, if that is of any use."""
        if self.key is None or not self._moved or self.number == self.first:
            return False
        number = self.number
        while lost > 0 and number > self.first:
            number -= 1
            lost -= self._lengths[number]
        self.number = number
        self._moved = False
        return True

    def _end_without_list(self, total: int | None) -> None:
        """An answer without a list is an end only where nothing can be missing."""
        if total != 0 and (total is not None or not any(self._lengths.values())):
            raise ResponseShapeError(f"page {self.number} has no list of items", operation=self.operation)
        self.ended = True
