"""An inbox in Redis: for several machines."""

from __future__ import annotations

import codecs
import re
import secrets
import socket
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from attrs import define, field

from pandapon._extras import extra
from pandapon.webhooks.delivery import Claim, Counts, DeadLetter, Leased, StoredMessage, aware_time
from pandapon.webhooks.errors import InboxError
from pandapon.webhooks.identity import Incoming
from pandapon.webhooks.inbox import Inbox
from pandapon_api import ConfigurationError, InvalidArgumentError

from . import scripts as lua

with extra("redis"):
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import RedisError, ResponseError
    from redis.retry import Retry

PAGE = 100
"""How many messages are read at once."""


@define(eq=False)
class RedisInbox(Inbox):
    """Messages in a Redis stream, for workers and receivers on any number of machines, in the order of arrival.

    **Redis must keep its data.** A 200 survives a crash of Redis only with `appendonly yes` and `appendfsync always`;
    with `everysec` up to a second of messages is lost. `maxmemory-policy` must be `noeviction`.
    A failover to a replica may lose messages too. All keys begin with the name of the stream and share one slot.
    Leases are measured by the clock of Redis. Needs Redis 6.2 or newer.

    Args:
        server: A URL such as `redis://127.0.0.1:6379/0`, or a `redis.Redis` that does not decode responses.
        max_tries: How often a message is delivered before it is set aside.
        lease: Seconds after which a message comes back if its worker is gone.
        keep: How long a finished message is remembered, to recognise a repeated push; at least three hours.
        keep_bodies: Whether its body is remembered as well, for `stored`.
        stream: Name of the stream, and prefix of all other keys.
        group: Name of the consumer group.
        consumer: Name of this consumer in Redis; by default the machine's.
        timeout: Seconds to wait for a response of Redis. There is one retry on a new connection, so twice this
            should be less than the receiver's deadline. A client that you pass has its own.

    Raises:
        ConfigurationError: a setting does not work.
    """

    server: str | Redis = field(repr=False)
    stream: str = field(default="pandapon:messages", kw_only=True)
    group: str = field(default="pandapon", kw_only=True)
    consumer: str = field(factory=socket.gethostname, kw_only=True)
    timeout: float = field(default=0.35, kw_only=True)
    _redis: Redis = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not self.stream or "{" in self.stream or "}" in self.stream:
            raise ConfigurationError(f"stream is {self.stream!r}; it must not be empty or contain braces")
        self._redis = _connect(self.server, self.timeout)

    def check(self) -> None:
        """Write a key as a message is written; Redis deletes it after a minute."""
        with self._translate_errors():
            self._redis.register_script(lua.CHECK)([self._name("check")], [""])

    def close(self) -> None:
        """Close the connections, unless you passed the client."""
        if isinstance(self.server, str):
            self._redis.close()

    def finish(self, claim: Claim) -> None:
        """Record that a message is done."""
        key, keep = claim.delivery.key, int(self.keep.total_seconds())
        self._run(lua.FINISH, key, self.group, key, keep, int(self.keep_bodies))

    def hand_back(self, claim: Claim) -> None:
        """Hand a message back as if it had not been delivered."""
        self._held(lua.HAND_BACK, claim.delivery.key, claim.token, self.consumer, self._lease_ms)

    def renew(self, claim: Claim) -> bool:
        """Renew the lease."""
        return bool(self._held(lua.RENEW, claim.delivery.key, claim.token, self.consumer, self._lease_ms))

    def dead_letters(self) -> Generator[DeadLetter]:
        """The messages that were set aside, oldest first."""
        after = "-"
        while entries := self._dead_entries(after):
            for entry, found in entries:
                after = f"({entry.decode()}"
                yield found

    def stored(self) -> Generator[StoredMessage]:
        """Every message that is remembered, in any state and in no order. It changes nothing."""
        prefix, seen = self._name("message:"), set[bytes]()
        pattern = re.sub(r"([\\*?[\]])", r"\\\1", prefix) + "*"
        found = self._names_like(pattern)
        while names := [*islice(found, PAGE)]:
            with self._translate_errors():
                pipe: Any = self._redis.pipeline(transaction=False)
                for name in names:
                    pipe.hmget(name, "body", "pushes", "received_at", "state")
                hashes = pipe.execute()
            for name, (body, pushes, received_at, state) in zip(names, hashes, strict=True):
                if received_at is not None and name not in seen:  # a scan may show a key twice
                    seen.add(name)
                    yield StoredMessage(
                        key=name.decode().removeprefix(prefix),
                        body=body or b"",
                        pushes=int(pushes),
                        received_at=aware_time(float(received_at)),
                        state=state.decode(),
                    )

    def retry(self, key: str) -> None:
        """Put a message that was set aside back in the queue."""
        if not self._run(lua.RETRY, key, key):
            raise InvalidArgumentError(f"no message {key!r} is set aside; dead_letters() lists those that are")

    def counts(self) -> Counts:
        """The number of messages in each state."""
        with self._translate_errors():
            pipe: Any = self._redis.pipeline(transaction=True)
            pipe.xlen(self.stream).zcard(self._name("delayed")).xlen(self._name("dead")).zcard(self._name("finished"))
            pipe.xpending(self.stream, self.group)
            stream, delayed, dead, done, pending = pipe.execute(raise_on_error=False)
        # A group does not exist before its first read.
        running = pending["pending"] if isinstance(pending, dict) else 0
        return Counts(waiting=stream - running + delayed, running=running, done=done, dead=dead)

    @property
    def _lease_ms(self) -> int:
        return max(1, round(self.lease * 1000))

    def _put(self, incoming: Incoming) -> bool:
        return bool(self._run(lua.PUT, incoming.key, incoming.key, incoming.body, incoming.problem or ""))

    def _take(self) -> Leased | None:
        token = secrets.token_hex(8)
        found = self._run(lua.TAKE, "", self.group, self.consumer, self._lease_ms, token, self._name("message:"))
        if not found:
            return None
        key, body, tries, pushes, received_at = found
        return Leased(
            key=key.decode(),
            body=body,
            tries=int(tries),
            pushes=int(pushes),
            received_at=float(received_at),
            token=token,
        )

    def _postpone(self, key: str, token: str, delay: float) -> None:
        self._held(lua.POSTPONE, key, token, delay)

    def _set_aside(self, key: str, token: str, reason: str) -> None:
        self._held(lua.SET_ASIDE, key, token, reason)

    def _replay(self, key: str) -> str:
        return str(self._run(lua.REPLAY, key, key), "ascii")

    def _record(self, identity: str, state: str) -> None:
        with self._translate_errors():
            self._redis.hset(self._name("orders"), identity, state)

    def _recorded(self, identity: str) -> str | None:
        with self._translate_errors():
            state: Any = self._redis.hget(self._name("orders"), identity)
        return None if state is None else str(state, "ascii")

    def _dead_entries(self, after: str) -> list[tuple[bytes, DeadLetter]]:
        with self._translate_errors():
            entries: Any = self._redis.xrange(self._name("dead"), min=after, count=PAGE)
            pipe: Any = self._redis.pipeline(transaction=False)
            for _, fields in entries:
                name = self._name(f"message:{fields[b'key'].decode()}")
                pipe.hmget(name, "reason", "body", "tries", "pushes", "received_at")
            hashes = pipe.execute()
        return [
            (entry, self._set_aside_from(fields[b"key"].decode(), values))
            for (entry, fields), values in zip(entries, hashes, strict=True)
            if None not in values
        ]

    def _set_aside_from(self, key: str, values: list[bytes]) -> DeadLetter:
        reason, body, tries, pushes, received_at = values
        return DeadLetter(
            key=key,
            reason=reason.decode(),
            body=body,
            tries=min(int(tries), self.max_tries),
            pushes=int(pushes),
            received_at=aware_time(float(received_at)),
        )

    def _names_like(self, pattern: str) -> Iterator[bytes]:
        with self._translate_errors():
            yield from self._redis.scan_iter(match=pattern, count=1000)

    def _held(self, script: str, key: str, token: str, *arguments: Any) -> Any:
        return self._run(script, key, self.group, key, token, *arguments)

    def _run(self, script: str, key: str, *arguments: Any) -> Any:
        names = [self.stream, *map(self._name, (f"message:{key}", "delayed", "dead", "finished"))]
        with self._translate_errors():
            return self._redis.register_script(script)(names, arguments)

    def _name(self, part: str) -> str:
        return f"{{{self.stream}}}:{part}"

    @contextmanager
    def _translate_errors(self) -> Iterator[None]:
        try:
            yield
        except ResponseError as error:
            raise InboxError(
                f"Redis refused the command ({error}): check its memory, disk and permissions, then try again"
            ) from error
        except RedisError as error:
            reason = f"{type(error).__name__}: {error}"
            raise InboxError(f"Redis does not respond ({reason}): start it, or make it reachable") from error


def _connect(server: str | Redis, timeout: float) -> Redis:
    """Return a client that tries twice; it connects on first use."""
    if isinstance(server, str):
        return _client_of(server, timeout)
    if not isinstance(server, Redis):
        kind = f"{type(server).__module__}.{type(server).__qualname__}"
        raise ConfigurationError(f"server is a {kind}; pass a URL, or a redis.Redis (neither async nor a cluster)")
    encoder = server.get_encoder()
    if encoder.decode_responses or codecs.lookup(encoder.encoding).name != "utf-8":
        raise ConfigurationError(
            "the client decodes responses or does not write UTF-8, but a message may be any bytes: "
            "pass one with decode_responses=False, encoding='utf-8'"
        )
    return server


def _client_of(address: str, timeout: float) -> Redis:
    try:
        client = Redis.from_url(
            address, socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 1)
        )
    except ValueError:
        raise ConfigurationError("server must be a Redis URL, such as redis://127.0.0.1:6379/0") from None
    pool = client.connection_pool
    # The URL may ask for decoding, but messages are always bytes.
    pool.connection_kwargs.update(decode_responses=False, encoding="utf-8", encoding_errors="strict")
    try:
        pool.connection_class(**pool.connection_kwargs)
    except (TypeError, ValueError, RedisError) as error:
        raise ConfigurationError(f"the Redis URL has an option that does not work: {error}") from None
    return client
