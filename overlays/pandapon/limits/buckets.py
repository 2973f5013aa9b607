"""The limits, and the stores of their tokens: in this process or in Redis."""

from __future__ import annotations

import difflib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Protocol
from urllib.parse import urlsplit

from attrs import field, frozen

from pandapon._extras import extra
from pandapon_api import OPERATIONS, ConfigurationError

with extra("limits"):
    from limits import RateLimitItem, parse_many
    from limits.storage import RedisStorage
    from limits.strategies import MovingWindowRateLimiter

REDIS_TIMEOUT = 5.0
"""Seconds after which a Redis that does not respond counts as unavailable."""


@frozen
class Bucket:
    """One limit, and the operations that count against it."""

    item: RateLimitItem
    pattern: str
    """An operation, or a pattern with `*`: all operations that match share the bucket."""

    def __str__(self) -> str:
        return f"{self.item} for {self.pattern}"


def buckets_of(limits: Mapping[str, str]) -> dict[str, list[Bucket]]:
    """The buckets of every operation, the most generous first.

    Raises:
        ConfigurationError: a limit is not valid, or a name is not an operation.
    """
    found: dict[str, list[Bucket]] = {name: [] for name in OPERATIONS}
    for pattern, text in limits.items():
        buckets = [Bucket(item, pattern) for item in _items(pattern, text)]
        for name in _matching(pattern):
            found[name] += buckets
    for buckets in found.values():
        buckets.sort(key=lambda bucket: bucket.item.amount / bucket.item.get_expiry(), reverse=True)
    return found


def _items(pattern: str, text: str) -> list[RateLimitItem]:
    try:
        items = list(dict.fromkeys(parse_many(text)))
    except ValueError:
        items = []
    if not items or any(item.amount < 1 for item in items):
        raise ConfigurationError(
            f"the limit for {pattern!r} is {text!r}; it must be like '10/second' or '10/second; 1000/hour'"
        )
    return items


def _matching(pattern: str) -> list[str]:
    found = [name for name in OPERATIONS if fnmatchcase(name, pattern)]
    if not found:
        names = [*OPERATIONS, *dict.fromkeys(f"{operation.tag}.*" for operation in OPERATIONS.values())]
        near = difflib.get_close_matches(pattern, names, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ConfigurationError(f"operations has {pattern!r}, which is not an operation{hint}")
    return found


class Store(Protocol):
    """Counts tokens over moving windows."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """The exceptions raised if it cannot be reached; a store that has any may also block."""
        ...

    def free_at(self, bucket: Bucket) -> float | None:
        """The time at which the bucket has room again, by its limiter's clock; None if it has room now."""
        ...

    def take(self, buckets: Sequence[Bucket]) -> Bucket | None:
        """Take a token from each bucket; stop at the first that has none, and return it.

        The scarcest comes last, so that only tokens of the more generous ones are wasted.
        """
        ...


@frozen
class MemoryStore:
    """Tokens counted in one process, by a monotonic clock. The caller holds a lock."""

    now: Callable[[], float]
    errors: tuple[type[Exception], ...] = ()
    _taken: dict[Bucket, deque[float]] = field(factory=dict, init=False, repr=False)

    def free_at(self, bucket: Bucket) -> float | None:
        """The time at which the oldest token leaves the window."""
        taken = self._taken.get(bucket)
        if taken is None or len(taken) < bucket.item.amount:
            return None
        free_at = taken[0] + bucket.item.get_expiry()
        return free_at if free_at >= self.now() else None

    def take(self, buckets: Sequence[Bucket]) -> Bucket | None:
        """Take a token from each bucket. No other call can have taken the last one since the caller checked."""
        for bucket in buckets:
            self._taken.setdefault(bucket, deque(maxlen=bucket.item.amount)).append(self.now())
        return None


@frozen
class RedisStore:
    """Tokens shared by all processes with the same Redis and key, counted by the library `limits`."""

    key: str
    strategy: MovingWindowRateLimiter = field(repr=False)
    errors: tuple[type[Exception], ...]

    def free_at(self, bucket: Bucket) -> float | None:
        """The end of the bucket's window, in seconds since 1970."""
        reset, remaining = self.strategy.get_window_stats(bucket.item, self.key, bucket.pattern)
        return None if remaining > 0 else reset

    def take(self, buckets: Sequence[Bucket]) -> Bucket | None:
        """Take a token from each bucket."""
        for bucket in buckets:
            if not self.strategy.hit(bucket.item, self.key, bucket.pattern):
                return bucket
        return None


def redis_store(url: str, key: str) -> RedisStore:
    """A store of tokens that all processes with the same Redis and key share.

    Raises:
        ConfigurationError: the URL is not a Redis URL.
        MissingExtraError: redis is not installed.
    """
    with extra("redis"):
        from redis import ConnectionPool, RedisError
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    try:
        if urlsplit(url).scheme not in ("redis", "rediss"):
            raise ValueError
        pool = ConnectionPool.from_url(
            url, socket_timeout=REDIS_TIMEOUT, socket_connect_timeout=REDIS_TIMEOUT, retry=Retry(NoBackoff(), 1)
        )
    except ValueError:
        # The URL is not shown, because it may contain a password.
        raise ConfigurationError("redis must be a URL like 'redis://127.0.0.1:6379/0', or rediss://") from None
    return RedisStore(key, MovingWindowRateLimiter(RedisStorage(url, pool)), (RedisError,))
