"""The base of the sync and the async client: settings, and building the request of a call."""

from __future__ import annotations

import copy
import ssl
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache, partial
from typing import Any, ClassVar, Generic, Self, TypedDict, TypeVar, Unpack
from urllib.parse import urlencode

from attrs import define, field

from . import _aiohttp, _http, _surroundings
from ._addresses import check_base_url, checked_path
from ._connections import Connections, this_process
from ._exchange import Exchange, Parse
from ._operation import Operation
from ._request import Request
from .auth import LogisticsSigner, QueryAuth, SignatureAuth, TimestampUnit
from .clock import Clock
from .errors import ConfigurationError, UnverifiedPathWarning
from .limiter import Limiter
from .observability import Hook, Tracing
from .retries import ONCE, USUAL, Retries

T = TypeVar("T")
H = TypeVar("H", _http.Client, _http.AsyncClient)
B = TypeVar("B", _http.BaseTransport, _http.AsyncBaseTransport | _aiohttp.Pool)

_parsed = lru_cache(maxsize=256)(_http.URL)
"""A URL without arguments in its path is the same at every call."""

_warned: set[str] = set()


class Options(TypedDict, total=False):
    """The settings that `with_options` can change; see the arguments of the client."""

    timeout: float | _http.Timeout | None
    retries: Retries | None
    user_id: str
    strict: bool
    limiter: Limiter | None
    hooks: Sequence[Hook]
    tracing: Tracing | None


@define(eq=False)
class Api:
    """What a generated client knows about its API."""

    operations: Mapping[str, Operation]
    base_url: str
    """The default address."""
    sign: Callable[[ClientBase[Any, Any], Operation], SignatureAuth | QueryAuth]
    """Returns the signature of an operation."""
    user_agent: str
    codes: Mapping[int | str, str]
    """What each known code means."""
    timestamp_unit: TimestampUnit
    """The unit of the timestamp, if the caller does not choose one."""
    headers: list[tuple[bytes, bytes]] = field(init=False)
    """The headers of every request without a body, except the signature."""
    json_headers: list[tuple[bytes, bytes]] = field(init=False)
    """The same with a body."""

    def __attrs_post_init__(self) -> None:
        headers = [
            (b"accept", b"application/json"),
            (b"accept-encoding", b"gzip, deflate"),
            (b"user-agent", self.user_agent.encode()),
        ]
        self.headers, self.json_headers = headers, [*headers, (b"content-type", b"application/json")]


class ClientBase(Generic[H, B]):
    """The base of both clients."""

    _api: ClassVar[Api]
    _pools: tuple[_aiohttp.Pool, ...] = ()
    _here = staticmethod(this_process)

    def __init__(
        self,
        access_key: str = "",
        access_secret: str = "",
        user_id: str = "",
        *,
        base_url: str | None = None,
        timeout: float | _http.Timeout | None = 30.0,
        strict: bool = False,
        paths: Mapping[str, str] | None = None,
        timestamp_unit: TimestampUnit | None = None,
        retries: Retries | None = USUAL,
        limiter: Limiter | None = None,
        hooks: Sequence[Hook] = (),
        tracing: Tracing | None = None,
        max_response_bytes: int = 64 * 1024 * 1024,
        clock: Clock | None = None,
        proxy: str | _http.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        transport: B | None = None,
        event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
        http_client: H | None = None,
        truthful: bool = False,
        auth: SignatureAuth | None = None,
        logistics_signer: LogisticsSigner | None = None,
    ) -> None:
        """Create a client. It connects at the first call.

        Args:
            access_key: The developer's key.
            access_secret: Its secret; never shown, never sent.
            user_id: The sub-account to act for.
            base_url: The address of the API; by default the one in the specification. Plain http to another machine
                warns (`InsecureTransportWarning`).
            timeout: Seconds to wait for a connection, for sending and for each part of a response; None waits forever.
                An `http_client` that you pass has its own.
            strict: Raise `ResponseShapeError` if a scalar does not have the documented type,
                instead of converting or keeping it.
            paths: Paths that correct the specification, by operation: `{"taobao_orders.cancel": "/…"}`.
            timestamp_unit: `"s"` or `"ms"`; by default as in the specification, and seconds if it does not know.
            retries: How often a failed call is retried; None never retries.
                A call that may have changed something is never sent twice.
            limiter: Delays requests until they may be sent, such as `pandapon.limits.RateLimit`. Off by default.
            hooks: Called with an `Attempt` after every attempt.
            tracing: Creates a span for every call, such as `pandapon.otel.OpenTelemetry`.
            max_response_bytes: The largest response accepted, decompressed; a larger one raises
                `UnexpectedResponseError`.
            clock: The server's time; by default learnt from the responses.
            proxy: The URL of a proxy. Proxies from the environment (`HTTPS_PROXY`) are used automatically.
            verify: An `ssl.SSLContext` with your own certificates; False checks no certificate, which is never safe.
            transport: An httpx transport to use instead of the default. For the async client also the name of the
                connection pool: `"httpx"`, the default, or `"aiohttp"`, with the extra of that name.
            event_hooks: Event hooks for httpx.
            http_client: An httpx client to use instead of a new one; you close it.
            truthful: Vouches for a `transport` or `http_client` that is not httpx's own: that it sends every request
                once, and raises a `ConnectError` or the like only if nothing was sent. Without it, a change that
                fails there raises `OutcomeUnknownError`.
            auth: Signs the requests, in place of `access_key`, `access_secret` and `user_id`.
            logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.

        Raises:
            ConfigurationError: a setting does not work.
        """
        base_url = self._api.base_url if base_url is None else base_url
        check_base_url(base_url)
        if max_response_bytes < 1:
            raise ConfigurationError(f"max_response_bytes is {max_response_bytes}; it must be at least 1")
        if http_client is not None and (proxy is not None or transport or event_hooks or verify is not True):
            raise ConfigurationError(
                "proxy, verify, transport and event_hooks cannot be combined with http_client; set them on that client"
            )
        _aiohttp.check_given(transport, http_client, self._pools)
        if not isinstance(verify, bool | ssl.SSLContext):
            raise ConfigurationError(
                "verify must be an ssl.SSLContext, such as ssl.create_default_context() returns, or False"
            )
        checked_proxy = _surroundings.checked_proxy(proxy)
        if auth is not None and clock is not None:
            raise ConfigurationError("clock cannot be combined with auth; set it on the auth that you pass")
        self.auth: SignatureAuth = auth or SignatureAuth(
            access_key,
            access_secret,
            user_id,
            timestamp_unit=self._api.timestamp_unit if timestamp_unit is None else timestamp_unit,
            clock=clock,
        )
        self.logistics_signer = logistics_signer
        self.base_url: str = base_url.rstrip("/")
        self.timeout = timeout
        self.strict = strict
        self.paths: dict[str, str] = {
            name: checked_path(name, path, self._api.operations) for name, path in (paths or {}).items()
        }
        self.retries: Retries = retries or ONCE
        self.limiter = limiter
        self.hooks: tuple[Hook, ...] = tuple(hooks)
        self.tracing = tracing
        self.max_response_bytes = max_response_bytes
        self._request_options: dict[str, Any] = {}
        self._is_copy = False
        self.truthful = truthful
        self._connections: Connections[H] = Connections(
            http_client,
            lambda: self._opened(
                verify, timeout=timeout, proxy=checked_proxy, transport=transport, event_hooks=event_hooks
            ),
            self._here,
            ours=http_client is None and (transport is None or isinstance(transport, str)),
        )

    def _opened(
        self, verify: ssl.SSLContext | bool, *, proxy: _http.Proxy | None, transport: B | None, **settings: Any
    ) -> H:
        _surroundings.check_socks(proxy)
        if proxy is None and (transport is None or isinstance(transport, str)):
            _surroundings.check_environment()
        trusted = _surroundings.trusted(verify)
        return _surroundings.opened(
            lambda: self._http_client(verify=trusted, proxy=proxy, transport=transport, **settings)
        )

    @staticmethod
    def _http_client(**settings: Any) -> H:
        raise TypeError("only Client and AsyncClient can open connections")

    @property
    def http(self) -> H:
        """The httpx client that sends the requests, opened on first use."""
        return self._connections.open()

    @property
    def clock_offset(self) -> float:
        """Seconds by which the server's clock is ahead of the local one, as learnt from its responses."""
        return self.auth.clock.offset

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Return a light copy with other settings that shares the connections, the clock and the limiter.

        Closing the copy does nothing. `pp.with_options(user_id="…")` acts for another sub-account.

        Args:
            options: Any of `timeout`, `retries`, `user_id`, `strict`, `limiter`, `hooks` and `tracing`.

        Raises:
            ConfigurationError: an option does not exist or does not work.
        """
        strangers = sorted(set(options) - set(Options.__annotations__))
        if strangers:
            raise ConfigurationError(f"with_options cannot change {', '.join(strangers)}; make another client")
        other = copy.copy(self)
        for tag in {operation.tag for operation in self._api.operations.values()}:
            vars(other).pop(tag, None)  # the operations of a tag belong to their client
        vars(other).update(options, _is_copy=True)
        other.retries, other.hooks = other.retries or ONCE, tuple(other.hooks)
        if "user_id" in options:
            other.auth = self.auth.for_user(vars(other).pop("user_id"))
        if "timeout" in options:
            other._request_options = {"timeout": options["timeout"]}
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.auth.access_key!r}, base_url={self.base_url!r})"

    def _prepared(self, http: H, request: Request) -> Callable[[], _http.Request]:
        """Return a function that builds the request of each attempt. A passed httpx client adds its own settings."""
        method, url = request.operation.method, request.url(self.base_url, self._path(request.operation))
        content = request.content()
        headers = self._api.headers if content is None else self._api.json_headers
        if not self._connections.own:
            return partial(
                http.build_request,
                method,
                url,
                params=request.query or None,
                content=content,
                headers=headers,
                **self._request_options,
            )
        extensions = {"timeout": _http.Timeout(self.timeout).as_dict()}

        def made() -> _http.Request:
            address = f"{url}?{urlencode(request.query)}" if request.query else _parsed(url)
            return _http.Request(method, address, content=content, headers=headers, extensions=extensions)

        return made

    def _exchange(self, request: Request, parse: Parse[T]) -> Exchange[T]:
        return Exchange(
            request, parse, self.strict, self.auth.clock, self.retries, self.max_response_bytes, self.truthful
        )

    def _span(self, operation: Operation) -> AbstractContextManager[Hook | None]:
        return nullcontext() if self.tracing is None else self.tracing.span(operation)

    def _hooks_and(self, tracer: Hook | None) -> tuple[Hook, ...]:
        return self.hooks if tracer is None else (*self.hooks, tracer)

    def _path(self, operation: Operation) -> str:
        if operation.id in self.paths:
            return self.paths[operation.id]
        if not operation.verified and operation.id not in _warned:
            _warned.add(operation.id)
            correction = {operation.id: "/…"}
            others = (
                f" Other candidates: {', '.join(operation.path_alternatives)}." if operation.path_alternatives else ""
            )
            warnings.warn(
                f"{operation.id}: no page shows the path {operation.path} ({operation.path_evidence}).{others} "
                f"If you know the right path, pass paths={correction}",
                UnverifiedPathWarning,
                stacklevel=6,
            )
        return operation.path

    def _check_open(self) -> None:
        if self._connections.closed:
            raise ConfigurationError("the client is closed; make a new one")
