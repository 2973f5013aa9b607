"""`RateLimit`: the line in which calls wait, and when the next one may go."""

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
"""Seconds to wait beyond the end of a window, as the end itself still belongs to it."""
LONGEST_SLEEP = 60.0
"""Seconds after which a waiter looks again whatever was computed: the machine may sleep, and a Redis may be emptied."""


def monotonic() -> float:
    """Seconds of a clock that nobody sets; where the system has one, it goes on while the machine sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class RateLimitError(PandaPonError):
    """A call would have to wait longer than `max_wait`. Nothing was sent.

    `wait` is how many more seconds it would have to wait at least.
    """

    wait: float = 0.0


class LimiterUnavailableError(RateLimitError):
    """The Redis that holds the shared limits cannot be used. Nothing was sent: no call goes out unlimited."""


@frozen
class WaitClock:
    """Where time comes from; tests give their own."""

    now: Callable[[], float] = monotonic
    """Seconds from some beginning; for limits that a Redis holds, from 1970."""
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep


@define(eq=False)
class _Waiter:
    """A call that stands in line."""

    operation: str
    buckets: Sequence[Bucket]
    since: float
    queued: bool = False
    granted: bool = False
    gone: bool = False


class RateLimit:
    """Holds calls back to what the limits allow, over exact moving windows. For any number of clients, sync and async.

    A call counts against every limit that names its operation: the overall one, and each of `operations` that matches.
    It takes its tokens all at once or none. Calls go in the order of their arrival, except that one which waits for a
    limit of its own lets others pass.

    With `redis` all processes with the same address and `key` share the limits. Together they never exceed them, as
    long as their clocks agree; when two ask for the last token at the same moment, one may lose a token of another
    limit, so that less is sent than allowed. Order of arrival holds within a process.

    Args:
        limits: The overall limits, `"10/second"` or `"10/second; 1000/hour"`; None for none.
        operations: Limits by operation, `{"taobao_orders.create": "1/second"}`. In a name with `*`, such as
            `"alibaba_products.*"`, all that match share the limit.
        redis: The address of the Redis to share the limits over, `"redis://127.0.0.1:6379/0"`.
        max_wait: The longest that one call may wait, in seconds; None waits as long as it takes, 0 never waits.
        key: Whose budget it is, where one Redis holds the limits of several accounts.
        clock: For tests.

    Raises:
        ConfigurationError: a limit cannot be read, a name is that of no operation, or there is no limit at all.
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
            raise ConfigurationError(f"max_wait is {max_wait}; it is a number of seconds, 0 or more, or None")
        asked = dict(operations or {})
        if limits is not None:
            asked["*"] = f"{limits}; {asked['*']}" if "*" in asked else limits
        if not asked:
            raise ConfigurationError("there is no limit: give limits, operations or both")
        self._buckets = buckets_of(asked)
        self._clock = clock or WaitClock(monotonic if redis is None else time.time)
        self._store: Store = MemoryStore(self._clock.now) if redis is None else redis_store(redis, key)
        self._max_wait = max_wait
        self._lock = threading.Lock()
        self._queue: list[_Waiter] = []
        _limiters.add(self)

    def _reset_after_fork(self) -> None:
        """In a forked child: threads of the parent neither hold the lock here nor wait in line."""
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
        """The same for async code; the loop is never blocked."""
        waiter = self._waiter(operation)
        try:
            while (wait := await self._poll_async(waiter)) is not None:
                await self._clock.sleep_async(wait)
        finally:
            waiter.gone = True

    def _waiter(self, operation: str) -> _Waiter:
        if operation not in self._buckets:
            raise ConfigurationError(f"{operation!r} is no operation, so no limit is known for it; nothing was sent")
        return _Waiter(operation, self._buckets[operation], self._clock.now())

    async def _poll_async(self, waiter: _Waiter) -> float | None:
        return await asyncio.to_thread(self._poll, waiter) if self._store.errors else self._poll(waiter)

    def _poll(self, waiter: _Waiter) -> float | None:
        """Let all go who may, in their order; the seconds after which to look again, or None if `waiter` may go."""
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
                f"the shared limits cannot be read: {reason}. Nothing was sent. "
                "Start the Redis again, or make a RateLimit without redis=.",
                operation=operation,
            ) from error

    def _try_take(self, waiter: _Waiter, full: dict[Bucket, float]) -> bool:
        """Take the tokens of a waiter if all its buckets have room; note those which have none."""
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
                f"it would have to wait {wait:.3f} seconds or more, and max_wait is {self._max_wait} "
                f"(limits: {limits}). Nothing was sent. Call again later, or raise max_wait.",
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
