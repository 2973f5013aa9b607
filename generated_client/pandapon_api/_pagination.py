"""Following pages of a list that changes meanwhile.

A list ends with an empty page, or with a page at which everything agrees: the total is reached, and the page is
shorter than was asked for and than the one before. A total alone ends nothing: totals may be missing, capped, or
those of one page. After a full page one more is asked for, although the total is reached; an empty one confirms it,
and so does one that only repeats, as some servers answer the last or the first page for any number beyond the end.

A short page alone is no end either: servers cut page sizes without saying so.
What arrives at the front pushes items to later pages, where they are met again and left out.
What leaves pulls items to earlier pages: when the total shrinks, those pages are read again.

So an item that is in the list from the first request to the last comes exactly once, when

- items have a key and every page tells the true total, and the walk begins with page 1;
- others arrive at the front only, while they may leave anywhere, and none changes its place otherwise;
- no more than `REACH` leave between two requests;
- pages are asked for one after the other. With `concurrency` they may be answered in another order, and then
  an arrival and a departure between two answers can hide each other.

Where the walk cannot be sure, it goes on and logs a warning: the total shrinks again and again and going back brings
nothing, `TRIES` times; items without a key move; the list says that it has more items than it shows.
"""

from __future__ import annotations

import contextvars
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Hashable
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import define, field

from .errors import ConfigurationError, InvalidArgumentError, ResponseShapeError, UnexpectedResponseError
from .observability import logger as parent

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

logger = parent.getChild("lists")

P = TypeVar("P")
T = TypeVar("T")

Opened = Callable[[P], tuple[list[T] | None, int | None]]
"""The items of a page, and the total where the answer tells it."""

Key = Callable[[T], Hashable]
"""What an item is known by; None where it has none."""

REMEMBERED = 20_000
"""How many keys are kept at the least. What moves between pages is met again soon."""

REACH = REMEMBERED // 2
"""How many items the walk goes back at the most: only so far that it knows them again."""

TRIES = 3
"""How many times in a row the walk goes back although that brought nothing new."""

PATIENCE = 10
"""How many pages in a row may repeat what came before, without arrivals that explain it."""


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
    """All items from page `first` on, each once. With `prefetch` the next page is on its way while one is used.

    `size` is how many items a page was asked for; None where it cannot be asked for.
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
                    "an iterator with prefetch belongs to the process that began it; begin a new one"
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
    """The same for an async client. With `concurrency` so many pages are on their way while one is used."""
    if concurrency < 1:
        raise InvalidArgumentError(f"concurrency is {concurrency}; the least is 1", operation=operation)
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
    """How far the pages have been followed."""

    operation: str
    opened: Opened[P, T]
    first: int
    size: int | None
    """How many items a page was asked for."""
    key: Key[T] | None
    steps_back: bool = True
    """Whether pages onto which items can have slid are read again."""
    number: int = field(init=False)
    """The page to read next."""
    ended: bool = False
    stepped_back: bool = False
    """Whether the page to read next was read before."""
    met: int = 0
    """How many items were met, each counted once."""
    least: int | None = None
    """The smallest total that was told."""
    _starts: dict[int, int] = field(init=False)
    """How many items come before each page, from page `first` on."""
    _total: int | None = None
    """The last that was told."""
    _covered: int = 0
    """So many items at the head of the list hold nothing that was there all the time and was not met."""
    _familiar: int = 0
    """So many items at the head of the list may be known ones."""
    _seen: dict[Hashable, None] = field(factory=dict)
    _nameless: bool = False
    """Whether an item without a key was met, which would not be known again."""
    _last: list[T] = field(factory=list)
    """The page before, where items have no key to be known again by. Kept for nothing, it would only slow decoding."""
    _repeats: int = 0
    """How many pages in a row brought nothing new for no known reason."""
    _again: int = 0
    """How many items in a row were met before."""
    _in_vain: int = 0
    """How often the walk went back since something new came."""

    def __attrs_post_init__(self) -> None:
        self.number = self.first
        self._starts = {self.first: 0}

    def read(self, page: P | None) -> list[T]:
        """The new items of the page that was asked for, and what to ask for next."""
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
            self.ended = True  # the total was reached before, and what comes behind it repeats
            return []
        self.stepped_back = self.steps_back and start > self._covered and self._may_step_back()
        if self.stepped_back:
            while self._starts[self.number] > self._covered:
                self.number -= 1
        else:
            self._covered = end
            self.number += 1
            # Starting later than page 1, how many items came before is unknown: only an empty page ends it then.
            # More items than the total tells prove the total wrong; a page that repeats another one does not count.
            full = len(items) in (self.size, start - before) or (self.size is not None and len(items) > self.size)
            self.ended = not items or (self.first == 1 and end == total and not full and not self._repeats)
        return new

    def warn_of_missing(self) -> None:
        """Log it when the list, at its end, has shown fewer items than it always said it has."""
        if self.first == 1 and self.least is not None and self.least > self.met:
            logger.warning("%s: the list says that it has %d items and shows %d", self.operation, self.least, self.met)

    def upcoming(self, ahead: int) -> range:
        """The pages to ask for while the last one is used."""
        if self.ended:
            ahead = 0
        elif self.first == 1 and self._total is not None:
            start = self._starts[self.number]
            length = start - self._starts.get(self.number - 1, start) or 1
            ahead = min(ahead, max(1, -((start - self._total) // length)))
        return range(self.number, self.number + ahead)

    def _notice(self, total: int | None) -> None:
        """What the change of the total means: so many may have arrived at the head, or slid back over it."""
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
        """Those that were not met before; their keys are remembered."""
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
        """Raise when the server keeps giving the same pages."""
        if new and items != self._last:
            self.met += len(new)
            self._repeats = self._in_vain = self._again = 0
        elif items:
            self._again += len(items)
            self._repeats += end > self._familiar
        self._last = items if self._nameless else []
        self._familiar = max(self._familiar, end)
        # Arrivals push what was met, and going back shows it again, but no oftener than this.
        if self._repeats >= PATIENCE or self._again > (TRIES + 2) * self.met + PATIENCE * len(items):
            raise UnexpectedResponseError(
                f"page {self.number} and those before it, {PATIENCE} at the least, repeat items of earlier pages: the "
                "server seems to ignore the page number, or the list grows faster than it is read",
                operation=self.operation,
            )

    def _may_step_back(self) -> bool:
        """Whether to read again the pages onto which items can have slid, rather than to go on."""
        if self._nameless or self._in_vain >= TRIES:
            logger.warning(
                "%s: the list shrinks whenever page %d is read; an item may be missed"
                if not self._nameless
                else "%s: the list shrank before page %d was read, and has items without an id; an item may be missed",
                self.operation,
                self.number,
            )
            return False
        self._in_vain += 1
        return True

    def _check_missing_list(self, told: object) -> None:
        """An answer without a list is an empty page only where nothing can be missing."""
        known = self._total if told is None and self.first == 1 else told
        read = self._starts[self.number]
        all_read = known is None or (isinstance(known, int) and known <= read)
        if not (all_read if read else known == 0):
            raise ResponseShapeError(f"page {self.number} has no list of items", operation=self.operation)
