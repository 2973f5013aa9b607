"""Follows the pages of a list that changes meanwhile.

A list ends with an empty page, or with a page that reaches the total and is shorter than both the requested size and
the page before. The total alone does not end it: totals may be missing, capped, or those of one page. After a full page
that reaches the total, one more page is requested; the end is confirmed if it is empty, or if it only repeats items,
because some servers return the last or the first page for any number beyond the end.

A short page alone does not end it either: servers reduce page sizes silently.
Items that arrive at the front push others to later pages, where they are seen again and skipped.
Items that leave pull others to earlier pages: when the total shrinks, those pages are read again.

So an item that is in the list from the first request to the last is yielded exactly once, if

- items have a key, every page gives the true total, and the walk begins with page 1;
- items arrive only at the front, may leave anywhere, and do not move otherwise;
- no more than `REACH` items leave between two requests;
- pages are requested one after the other. With `concurrency` the responses may come in another order, and then
  an arrival and a departure between two responses can hide each other.

If the walk cannot be sure, it continues and logs a warning: the total keeps shrinking and going back finds
nothing new, `TRIES` times; items without a key move; the list reports more items than it shows.
"""

from __future__ import annotations

import contextvars
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Hashable
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import define, field

from ._sending import within
from .errors import ConfigurationError, InvalidArgumentError, ResponseShapeError, UnexpectedResponseError
from .observability import logger as parent

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

logger = parent.getChild("lists")

P = TypeVar("P")
T = TypeVar("T")

Opened = Callable[[P], tuple[list[T] | None, int | None]]
"""Returns the items of a page, and the total if the response has one."""

Key = Callable[[T], Hashable]
"""Returns the key of an item, or None if it has none."""

REMEMBERED = 20_000
"""The least number of keys kept. Items that move between pages are seen again soon."""

REACH = REMEMBERED // 2
"""The most items that the walk goes back: only as far as it remembers their keys."""

TRIES = 3
"""How many times in a row the walk goes back without finding anything new."""

PATIENCE = 10
"""How many pages in a row may repeat earlier items without arrivals that explain it."""


def paginate(
    fetch: Callable[[int], P | None],
    opened: Opened[P, T],
    *,
    operation: str,
    first: int,
    size: int | None = None,
    key: Key[T] | None = None,
    prefetch: bool = False,
) -> Generator[T]:
    """Yield all items from page `first` on, each once. With `prefetch` the next page loads while one is used.

    `size` is the requested page size; None if the operation has no such parameter.
    """
    walk = Walk(operation, opened, first, size, key)
    if not prefetch:
        while not walk.ended:
            yield from walk.read(fetch(walk.number))
        walk.warn_of_missing()
        return
    from concurrent.futures import ThreadPoolExecutor

    pool, process = ThreadPoolExecutor(1, "pandapon-prefetch"), os.getpid()

    def ask() -> Future[P | None]:
        return pool.submit(contextvars.copy_context().run, fetch, walk.number)

    try:
        page = ask()
        while not walk.ended:
            if os.getpid() != process:  # its thread is the parent's
                raise ConfigurationError(
                    "an iterator with prefetch belongs to the process that started it; start a new one"
                )
            items = walk.read(page.result())
            if not walk.ended:
                page = ask()
            yield from items
        walk.warn_of_missing()
    finally:
        if os.getpid() == process:
            pool.shutdown(cancel_futures=True)


async def paginate_async(
    fetch: Callable[[int], Awaitable[P | None]],
    opened: Opened[P, T],
    *,
    operation: str,
    first: int,
    size: int | None = None,
    key: Key[T] | None = None,
    prefetch: bool = False,
    concurrency: int = 1,
) -> AsyncGenerator[T]:
    """The same for an async client. `concurrency` is the number of pages that load while one is used."""
    try:
        within(concurrency, "concurrency", 1, None)
    except InvalidArgumentError as error:
        error.operation = operation
        raise
    import asyncio

    ahead = concurrency if concurrency > 1 else int(prefetch)
    walk = Walk(operation, opened, first, size, key)
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
        walk.warn_of_missing()
    finally:
        await _cancelled(pending)


async def _cancelled(pending: dict[int, asyncio.Future[P | None]]) -> None:
    import asyncio

    for page in pending.values():
        page.cancel()
    await asyncio.gather(*pending.values(), return_exceptions=True)
    pending.clear()


@define
class Walk(Generic[P, T]):
    """The state of the walk through the pages."""

    operation: str
    opened: Opened[P, T]
    first: int
    size: int | None
    """The requested page size."""
    key: Key[T] | None
    steps_back: bool = True
    """Whether to read again the pages onto which items may have moved."""
    number: int = field(init=False)
    """The page to read next."""
    ended: bool = False
    stepped_back: bool = False
    """Whether the next page was read before."""
    sure: bool = True
    """Whether no item can have been missed because the list shrank."""
    met: int = 0
    """The number of different items seen."""
    least: int | None = None
    """The smallest total reported."""
    _starts: dict[int, int] = field(init=False)
    """The number of items before each page, from page `first` on."""
    _total: int | None = None
    """The last total reported."""
    _covered: int = 0
    """The length of the head of the list in which no item that was there all the time can have been missed."""
    _familiar: int = 0
    """The length of the head of the list in which items may be known ones."""
    _seen: dict[Hashable, None] = field(factory=dict)
    _nameless: bool = False
    """Whether an item without a key was seen, which could not be recognised again."""
    _last: list[T] = field(factory=list)
    """The previous page, if items have no key. Otherwise it is not kept, which would slow down decoding."""
    _repeats: int = 0
    """The number of pages in a row that had nothing new, without a known reason."""
    _again: int = 0
    """The number of items in a row that were seen before."""
    _in_vain: int = 0
    """How often the walk went back since the last new item."""

    def __attrs_post_init__(self) -> None:
        if self.first is None:
            reason = "the number of the first page is None; leave it out to begin with page 1"
            raise InvalidArgumentError(reason, operation=self.operation)
        self.number = self.first
        self._starts = {self.first: 0}

    def read(self, page: P | None) -> list[T]:
        """Return the new items of the requested page, and choose the next page."""
        items, told = (None, None) if page is None else self.opened(page)
        total = told if type(told) is int else None
        if items is None:
            self._check_missing_list(told)
            items = []
        self._notice(total)
        start = self._starts[self.number]
        end = self._starts[self.number + 1] = start + len(items)
        before, surprises = self._starts.get(self.number - 1, start), self._repeats
        new = self._new(items)
        self._count(new, items, end)
        if start == self._total and self._repeats and not surprises and self.first == 1:
            self.ended = True  # the total was reached before, and the pages after it repeat items
            return []
        self.stepped_back = self.steps_back and start > self._covered and self._may_step_back()
        if self.stepped_back:
            while self._starts[self.number] > self._covered:
                self.number -= 1
        else:
            self._covered = end
            self.number += 1
            # If the walk starts after page 1, the number of earlier items is unknown: only an empty page ends it.
            # More items than the total prove the total wrong; a page that repeats another one does not count.
            full = len(items) in (self.size, start - before) or (self.size is not None and len(items) > self.size)
            self.ended = not items or (self.first == 1 and end == total and not full and not self._repeats)
        return new

    def warn_of_missing(self) -> None:
        """Log a warning if the list showed fewer items than the smallest total it reported."""
        if self.first == 1 and self.least is not None and self.least > self.met:
            logger.warning("%s: the list reports %d items but shows %d", self.operation, self.least, self.met)

    def upcoming(self, ahead: int) -> range:
        """The pages to request while the last one is used."""
        if self.ended:
            ahead = 0
        elif self.first == 1 and self._total is not None:
            start = self._starts[self.number]
            length = start - self._starts.get(self.number - 1, start) or 1
            ahead = min(ahead, max(1, -((start - self._total) // length)))
        return range(self.number, self.number + ahead)

    def _notice(self, total: int | None) -> None:
        """Handle a change of the total: items may have arrived at the head, or moved to earlier pages."""
        if total is None:
            return
        change = 0 if self._total is None else total - self._total
        self._total = total
        self.least = total if self.least is None else min(total, self.least)
        if change > 0:
            self._familiar += change
        elif change < 0:
            self._covered = max(0, self._covered + change, self._starts[self.number] - REACH)

    def _new(self, items: list[T]) -> list[T]:
        """Return the items not seen before, and remember their keys."""
        new, key, seen = list[T](), self.key, self._seen
        for item in items:
            known = None if key is None else key(item)
            if known is None:
                self._nameless = True
            elif known in seen:
                continue
            else:
                seen[known] = None
            new.append(item)
        if len(seen) > REMEMBERED + REACH:
            self._seen = dict.fromkeys([*seen][-REMEMBERED:])
        return new

    def _count(self, new: list[T], items: list[T], end: int) -> None:
        """Raise an error if the server keeps returning the same pages."""
        if new and items != self._last:
            self.met += len(new)
            self._repeats = self._in_vain = self._again = 0
        elif items:
            self._again += len(items)
            self._repeats += end > self._familiar
        self._last = items if self._nameless else []
        self._familiar = max(self._familiar, end)
        # Arrivals and steps back show known items again, but not more often than this.
        if self._repeats >= PATIENCE or self._again > (TRIES + 2) * self.met + PATIENCE * len(items):
            raise UnexpectedResponseError(
                f"page {self.number} and at least {PATIENCE} pages before it repeat items of earlier pages: the "
                "server seems to ignore the page number, or the list grows faster than it is read",
                operation=self.operation,
            )

    def _may_step_back(self) -> bool:
        """Whether to go back to the pages onto which items may have moved, rather than continue."""
        if self._nameless or self._in_vain >= TRIES:
            self.sure = False
            logger.warning(
                "%s: the list shrinks every time page %d is read; an item may be missed"
                if not self._nameless
                else "%s: the list shrank before page %d was read and has items without an id; an item may be missed",
                self.operation,
                self.number,
            )
            return False
        self._in_vain += 1
        return True

    def _check_missing_list(self, told: object) -> None:
        """Raise an error if a response without a list may hide items; otherwise it is an empty page."""
        known = self._total if told is None and self.first == 1 else told
        read = self._starts[self.number]
        all_read = known is None or (isinstance(known, int) and known <= read)
        if not (all_read if read else known == 0):
            raise ResponseShapeError(f"page {self.number} has no list of items", operation=self.operation)
