"""The seam between the client and an engine, which carries its requests.

An engine sends a request once, passes the response on as it arrives, and knows whether the request may have arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Protocol, Self
from urllib.parse import quote_plus

from attrs import define, field, frozen

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import ssl


@frozen
class Timeouts:
    """Seconds to wait in each phase; None waits forever."""

    connect: float | None
    """For a connection."""
    read: float | None
    """For each part of a response."""
    write: float | None
    """For each part of the request to be accepted."""
    pool: float | None
    """For a free connection."""

    @classmethod
    def of(cls, given: Any) -> Self:
        """From one number for every phase, None, or a `Timeout` of httpx or httpx2.

        Raises:
            ConfigurationError: it is something else, or a number that no wait can have.
        """
        if given is None:
            return cls(None, None, None, None)
        if isinstance(given, int | float) and not isinstance(given, bool):
            if not 0 < given < inf:
                raise ConfigurationError(f"timeout is {given}; it must be more than 0 seconds, or None to wait forever")
            return cls(given, given, given, given)
        phases: Any = given
        try:
            return cls(phases.connect, phases.read, phases.write, phases.pool)
        except AttributeError:
            raise ConfigurationError(
                f"timeout is of type {type(given).__name__}; it must be seconds, None, or an httpx.Timeout"
            ) from None


@frozen
class Proxy:
    """A proxy. Its `repr` shows neither user nor password."""

    url: str
    """Without user and password."""
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """More headers for the proxy."""
    ssl_context: ssl.SSLContext | None = field(default=None, repr=False)
    """How to connect to an https proxy."""
    setting: str = "proxy"
    """The setting or variable that names it."""

    @property
    def scheme(self) -> str:
        """The part of the URL before the colon."""
        return self.url.partition(":")[0]


@define(eq=False)
class Outgoing:
    """A request, signed and ready to be sent once."""

    method: str
    url: str
    """Without the query."""
    query: dict[str, str] = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    """By lower-case name."""
    content: bytes | None = field(repr=False)
    timeouts: Timeouts | None
    """None means those of an `http_client` that was passed in."""
    is_change: bool
    """Whether it may change something, so that no engine may send it twice."""
    may_have_left: bool = False
    """Whether any of it may have been sent. An engine sets it before it hands over the first byte, and takes it back
    only if it knows that nothing was sent."""

    @property
    def target(self) -> str:
        """The URL with its query."""
        return self.url + self.encoded_query

    @property
    def encoded_query(self) -> str:
        """The query with its question mark, or nothing."""
        if not self.query:
            return ""
        return "?" + "&".join([f"{_encoded(name)}={_encoded(value)}" for name, value in self.query.items()])


def _encoded(text: str) -> str:
    return text if text.isalnum() and text.isascii() else quote_plus(text)


class Headers(Mapping[str, str]):
    """The headers of a response, under names of any case. Values under one name are joined by commas."""

    __slots__ = ("_joined", "_pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._pairs = list(pairs)
        self._joined: dict[str, str] = {name.lower(): value for name, value in self._pairs}
        if len(self._joined) != len(self._pairs):
            values: dict[str, list[str]] = {}
            for name, value in self._pairs:
                values.setdefault(name.lower(), []).append(value)
            self._joined = {name: ", ".join(those) for name, those in values.items()}

    def __getitem__(self, name: str) -> str:
        return self._joined[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._joined

    def __iter__(self) -> Iterator[str]:
        return iter(self._joined)

    def __len__(self) -> int:
        return len(self._joined)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._joined)})"

    def multi_items(self) -> list[tuple[str, str]]:
        """Every header, repeated ones included."""
        return list(self._pairs)


@frozen(eq=False)
class Head:
    """The head of a response."""

    status: int
    headers: Headers
    http_version: str = "HTTP/1.1"


class Receiver(Protocol):
    """Takes a response as it arrives. What it raises ends the call, and the engine lets it pass."""

    def begin(self, head: Head, /) -> None:
        """Take the head."""
        ...

    def take(self, part: bytes, /) -> None:
        """Take a part of the body, decompressed."""
        ...


class EngineError(Exception):
    """Why an engine could not carry a call. `Outgoing.may_have_left` says whether the request may have arrived."""


class Failed(EngineError):
    """No connection, no response, or only a part of one.

    Args:
        reason: The kind of failure, and what the engine says of it. It quotes neither the URL nor the request.
        passing: Whether it may be different next time: the network failed, not the code of the engine.
    """

    def __init__(self, reason: str, *, passing: bool = True) -> None:
        super().__init__(reason)
        self.passing = passing


class Undecodable(EngineError):
    """The response came, and cannot be decompressed."""


class Closed(EngineError):
    """The engine is closed."""


class SentTwice(EngineError):
    """A transport tried to send a change a second time, and was stopped."""


class AnyEngine(Protocol):
    """What both kinds of engine have."""

    @property
    def name(self) -> str:
        """The name under which a client shows it, such as `httpx`."""
        ...

    @property
    def may_connect(self) -> bool:
        """Whether it opens connections, so that it belongs to one process and one event loop."""
        ...

    @property
    def is_connected(self) -> bool:
        """Whether it has connections now, as far as it can tell."""
        ...


class Engine(AnyEngine, Protocol):
    """An engine of the sync client, safe for any number of threads."""

    def send(self, request: Outgoing, receiver: Receiver) -> None:
        """Send a request once, and pass the response to `receiver`.

        Raises:
            EngineError: it was not sent, or no whole response came.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncEngine(AnyEngine, Protocol):
    """An engine of the async client, for any number of tasks of one event loop."""

    async def send(self, request: Outgoing, receiver: Receiver) -> None:
        """The same as `Engine.send`. If it is cancelled, it leaves nothing behind."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


@frozen(kw_only=True)
class Settings:
    """How to open an engine."""

    base_url: str
    """Every request goes to its host."""
    timeouts: Timeouts
    verify: ssl.SSLContext | bool | str
    """False trusts every certificate; a string is the path of a PEM file with the only ones to trust."""
    cert: tuple[str, str] | None
    """The paths of a client certificate and of its key, in PEM."""
    proxy: Proxy | None
    """The proxy for `base_url`, passed in or from the environment."""
    transport: Any
    """A transport of httpx or httpx2; None to use the engine's own connections."""
    http_client: Any
    """A client of httpx or httpx2, which its owner closes."""
    event_hooks: Mapping[str, list[Callable[..., Any]]] | None
    truthful: bool
    """Whether the caller vouches for the transport or client."""
    loop: Any = None
    """The event loop to open an async engine for, which may run on another thread; None for a sync one."""
