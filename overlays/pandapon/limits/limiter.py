"""`RateLimit`: the queue in which calls wait for room."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from weakref import WeakSet

from attrs import define, frozen

from pandapon_api import ConfigurationError, PandaPonError

from .buckets import Bucket, MemoryStore, Store, buckets_of, redis_store

MARGIN = 0.001
"""Seconds to wait beyond the end of a window, because the end itself still belongs to it."""
LONGEST_SLEEP = 60.0
"""Seconds after which a waiter always checks again: the machine may sleep, or Redis may be emptied."""


def monotonic() -> float:
    """Seconds of a monotonic clock; if the system has one, of a clock that continues while the machine sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class RateLimitError(PandaPonError):
    """A call would have to wait longer than `max_wait`. Nothing was sent.

    `wait` is the least number of seconds that it would still have to wait.
    """

    wait: float = 0.0


class LimiterUnavailableError(RateLimitError):
    """The Redis with the shared limits cannot be used. Nothing was sent: no call is sent without its limit."""


@frozen
class WaitClock:
    """The clock and sleep functions; tests pass their own."""

    now: Callable[[], float] = monotonic
    """Returns seconds from any start; for limits in Redis, since 1970."""
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep


@define(eq=False)
class _Waiter:
    """A waiting call."""

    operation: str
    buckets: Sequence[Bucket]
    since: float
    queued: bool = False
    granted: bool = False
    gone: bool = False


class RateLimit:
    """Delays requests to stay within limits over exact moving windows. For any number of clients, sync and async.

    A call counts against the overall limits and against each limit in `operations` that matches its operation.
    It takes all its tokens at once, when all its limits have room. Calls are sent in the order of their arrival, but
    a call that waits for its own limit does not block other operations.

    With `redis`, all processes with the same URL and `key` share the limits. Together they never exceed them, as
    long as their clocks agree. If two ask for the last token at the same moment, one may lose a token of another
    limit, so that fewer calls are sent than allowed. Order of arrival holds within a process.

    Args:
        limits: The overall limits, `"10/second"` or `"10/second; 1000/hour"`; None for none.
        operations: Limits by operation, `{"taobao_orders.create": "1/second"}`. All operations that match a name
            with `*`, such as `"alibaba_products.*"`, share the limit.
        redis: The URL of the Redis that shares the limits, `"redis://127.0.0.1:6379/0"`.
        max_wait: The longest wait of a call in seconds; None waits as long as needed, 0 never waits.
        key: The name of the budget, if one Redis holds the limits of several accounts.
        clock: For tests.

    Raises:
        ConfigurationError: a limit is not valid, a name is not an operation, or there is no limit.
    """

    def __init__(
        self,
        limits: str | None = None,
        *,
        operations: Mapping[str, str] | None = None,
        redis: str | None = None,
        max_wait: float | None = None,
        key: str = "pandapon",
        clock: WaitClock | None = None,
    ) -> None:
        if max_wait is not None and not max_wait >= 0:
            raise ConfigurationError(f"max_wait is {max_wait}; it must be 0 or more seconds, or None")
        asked = dict(operations or {})
        if limits is not None:
            asked["*"] = f"{limits}; {asked['*']}" if "*" in asked else limits
        if not asked:
            raise ConfigurationError("there is no limit; pass limits, operations or both")
        self._buckets = buckets_of(asked)
        self._clock = clock or WaitClock(monotonic if redis is None else time.time)
        self._store: Store = MemoryStore(self._clock.now) if redis is None else redis_store(redis, key)
        self._max_wait = max_wait
        self._lock = threading.Lock()
        self._queue: list[_Waiter] = []
        _limiters.add(self)

    def _reset_after_fork(self) -> None:
        """Reset in a forked child, where the parent's threads neither hold the lock nor wait."""
        self._lock = threading.Lock()
        self._queue = []

    def acquire(self, operation: str) -> None:
        """Block this thread until the call may be sent.

        Raises:
            RateLimitError: it would have to wait longer than `max_wait`; nothing was sent.
            LimiterUnavailableError: the Redis cannot be used; nothing was sent.
        """
        waiter = self._waiter(operation)
        try:
            while (wait := self._poll(waiter)) is not None:
                self._clock.sleep(wait)
        finally:
            waiter.gone = True

    async def acquire_async(self, operation: str) -> None:
        """The same for async code, without blocking the event loop."""
        waiter = self._waiter(operation)
        try:
            while (wait := await self._poll_async(waiter)) is not None:
                await self._clock.sleep_async(wait)
        finally:
            waiter.gone = True

    def _waiter(self, operation: str) -> _Waiter:
        if operation not in self._buckets:
            raise ConfigurationError(f"{operation!r} is not an operation, so it has no limit; nothing was sent")
        return _Waiter(operation, self._buckets[operation], self._clock.now())

    async def _poll_async(self, waiter: _Waiter) -> float | None:
        return await asyncio.to_thread(self._poll, waiter) if self._store.errors else self._poll(waiter)

    def _poll(self, waiter: _Waiter) -> float | None:
        """Grant all waiters that have room, in order; return None if `waiter` is granted, or the seconds to wait."""
        with self._lock:
            if not waiter.queued:
                self._queue.append(waiter)
                waiter.queued = True
            full: dict[Bucket, float] = {}
            if not waiter.granted:
                self._advance(waiter.operation, full)
        return None if waiter.granted else self._wait_time(waiter, max(full.get(b, 0.0) for b in waiter.buckets))

    def _advance(self, operation: str, full: dict[Bucket, float]) -> None:
        try:
            self._queue = [
                other for other in self._queue if not (other.gone or other.granted or self._try_take(other, full))
            ]
        except self._store.errors as error:
            reason = f"{type(error).__name__}: {error}".rstrip(".")
            raise LimiterUnavailableError(
                f"the shared limits cannot be read, so nothing was sent: {reason}; "
                "start Redis again, or make a RateLimit without redis=",
                operation=operation,
            ) from error

    def _try_take(self, waiter: _Waiter, full: dict[Bucket, float]) -> bool:
        """Take the tokens of a waiter if all its buckets have room; record the full ones."""
        for bucket in waiter.buckets:
            if bucket not in full and (free_at := self._store.free_at(bucket)) is not None:
                full[bucket] = free_at
        if not full.keys().isdisjoint(waiter.buckets):
            return False
        refused = self._store.take(waiter.buckets)
        if refused is not None:
            full[refused] = self._store.free_at(refused) or self._clock.now()
            return False
        waiter.granted = True
        return True

    def _wait_time(self, waiter: _Waiter, free_at: float) -> float:
        now = self._clock.now()
        wait = max(free_at - now, 0.0) + MARGIN
        if self._max_wait is not None and now + wait > waiter.since + self._max_wait:
            limits = "; ".join(map(str, waiter.buckets))
            error = RateLimitError(
                f"nothing was sent: the call would wait at least {wait:.3f} seconds, but max_wait is {self._max_wait} "
                f"(limits: {limits}); call again later, or raise max_wait",
                operation=waiter.operation,
            )
            error.wait = wait
            raise error
        return min(wait, LONGEST_SLEEP)


_limiters: WeakSet[RateLimit] = WeakSet()


def _after_a_fork() -> None:
    for limiter in _limiters:
        limiter._reset_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_a_fork)
