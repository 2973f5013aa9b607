"""Many reads of the same kind, several at a time, with their results and errors."""

from __future__ import annotations

import contextvars
from collections.abc import Awaitable, Callable, Iterable
from typing import Generic, TypeVar

from attrs import field, frozen

from ._codec import show
from ._sending import within
from .errors import ConfigurationError, InvalidArgumentError, PandaPonError

T = TypeVar("T")


@frozen
class BatchResult(Generic[T]):
    """The results of many reads, by key, in the order of the keys."""

    found: dict[str, T] = field(factory=dict)
    missing: list[str] = field(factory=list)
    """The keys whose response reports success but has no data."""
    errors: dict[str, PandaPonError] = field(factory=dict)
    """The error of each read that failed. The others are not affected."""

    def raise_for_errors(self) -> None:
        """Raise all errors together.

        Raises:
            ExceptionGroup: at least one read failed.
        """
        if self.errors:
            raise ExceptionGroup(f"{len(self.errors)} of {self._asked} reads failed", list(self.errors.values()))

    @property
    def _asked(self) -> int:
        return len(self.found) + len(self.missing) + len(self.errors)


def read_batch(read: Callable[[str], T | None], keys: Iterable[str], concurrency: int) -> BatchResult[T]:
    """Read each key once, `concurrency` at a time, in threads."""
    from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

    def outcome(key: str) -> T | PandaPonError | None:
        try:
            return read(key)
        except ConfigurationError:
            raise
        except PandaPonError as error:
            return error

    asked = _once(keys, concurrency)
    with ThreadPoolExecutor(concurrency, "pandapon-many") as pool:
        futures = [pool.submit(contextvars.copy_context().run, outcome, key) for key in asked]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
        finally:
            pool.shutdown(cancel_futures=True)
        # A read that failed began before the cancelled ones, so its error is raised first.
        return _sorted(zip(asked, [future.result() for future in futures], strict=True))


async def read_batch_async(
    read: Callable[[str], Awaitable[T | None]], keys: Iterable[str], concurrency: int
) -> BatchResult[T]:
    """The same for an async client."""
    import asyncio

    asked = _once(keys, concurrency)
    outcomes: dict[str, T | PandaPonError | None] = {}
    waiting = iter(asked)

    async def work() -> None:
        for key in waiting:
            try:
                outcomes[key] = await read(key)
            except ConfigurationError:
                raise
            except PandaPonError as error:
                outcomes[key] = error

    workers = [asyncio.ensure_future(work()) for _ in range(min(concurrency, len(asked)))]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    return _sorted((key, outcomes[key]) for key in asked)


def _once(keys: Iterable[str], concurrency: int) -> list[str]:
    if isinstance(keys, str | bytes):
        raise InvalidArgumentError(f"pass a list of ids, not {show(keys)}")
    within(concurrency, "concurrency", 1, None)
    try:
        return list(dict.fromkeys(keys))
    except TypeError:
        raise InvalidArgumentError(f"pass a list of ids, not {show(keys)}") from None


def _sorted(outcomes: Iterable[tuple[str, T | PandaPonError | None]]) -> BatchResult[T]:
    result: BatchResult[T] = BatchResult()
    for key, outcome in outcomes:
        if outcome is None:
            result.missing.append(key)
        elif isinstance(outcome, PandaPonError):
            result.errors[key] = outcome
        else:
            result.found[key] = outcome
    return result
