"""What the sync and the async client share: settings, and the request that a call makes."""

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
"""The address of an operation whose arguments are not in it is the same at every call."""

_warned: set[str] = set()


class Options(TypedDict, total=False):
    """What `with_options` can change. What each means: the arguments of the client."""

    timeout: float | _http.Timeout | None
    retries: Retries | None
    user_id: str
    strict: bool
    limiter: Limiter | None
    hooks: Sequence[Hook]
    tracing: Tracing | None


@define(eq=False)
class Api:
    """What a generated client knows of its API."""

    operations: Mapping[str, Operation]
    base_url: str
    """Where it is, unless a client is given another address."""
    sign: Callable[[ClientBase[Any, Any], Operation], SignatureAuth | QueryAuth]
    """How an operation is signed."""
    user_agent: str
    headers: list[tuple[bytes, bytes]] = field(init=False)
    """What every request without a body is sent with, the signature aside."""
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
    """What both flavours of client know."""

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
        timestamp_unit: TimestampUnit = "s",
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
        """Nothing is connected before it is needed.

        Args:
            access_key: The developer's key.
            access_secret: Its secret; never shown, never sent.
            user_id: The sub-account to act for.
            base_url: Where the API is; by default the address in the specification. Plain http to another machine warns
                (`InsecureTransportWarning`).
            timeout: Seconds to wait for a connection, for sending and for each part of an answer; None waits for ever.
                A client of httpx that is passed in has its own.
            strict: Raise `ResponseShapeError` where a scalar has another type than documented,
                instead of reading or keeping it.
            paths: Paths that correct the specification, by operation: `{"taobao_orders.cancel": "/…"}`.
            timestamp_unit: `"s"` or `"ms"`; which one the API wants is not documented.
            retries: How often a failed call is tried again; None sends everything once.
                A call that may have changed something is never sent twice.
            limiter: Holds calls back until they may be sent, such as `pandapon.limits.RateLimit`. Off by default.
            hooks: Called with an `Attempt` after every attempt.
            tracing: Makes a span of every call, such as `pandapon.otel.OpenTelemetry`.
            max_response_bytes: The largest answer to take, unpacked; a larger one raises `UnexpectedResponseError`.
            clock: The server's time; by default learnt from the answers.
            proxy: Address of a proxy. Those of the environment (`HTTPS_PROXY`) are used without being named.
            verify: An `ssl.SSLContext` that knows your own certificates; False checks none, which is never safe.
            transport: A transport of httpx instead of the usual one. For the async client also whose connections are
                used: `"httpx"`, which is the default, or `"aiohttp"` with the extra of that name.
            event_hooks: Event hooks of httpx.
            http_client: A client of httpx to use instead of an own one; whoever made it closes it.
            truthful: Vouches for a `transport` or `http_client` that is not of httpx itself: that it sends everything
                once, and raises a `ConnectError` or the like only when nothing was sent. Without it, a change that
                fails there is an `OutcomeUnknownError`.
            auth: Signs the requests instead of `access_key`, `access_secret` and `user_id`.
            logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.

        Raises:
            ConfigurationError: a setting that cannot work.
        """
        base_url = self._api.base_url if base_url is None else base_url
        check_base_url(base_url)
        if max_response_bytes < 1:
            raise ConfigurationError(f"max_response_bytes is {max_response_bytes}; the least is 1")
        if http_client is not None and (proxy is not None or transport or event_hooks or verify is not True):
            raise ConfigurationError(
                "proxy, verify, transport and event_hooks are settings of the http_client you pass"
            )
        _aiohttp.check_given(transport, http_client, self._pools)
        if not isinstance(verify, bool | ssl.SSLContext):
            raise ConfigurationError(
                "verify must be an ssl.SSLContext, which ssl.create_default_context makes, or False"
            )
        checked_proxy = _surroundings.checked_proxy(proxy)
        if auth is not None and clock is not None:
            raise ConfigurationError("the clock is a setting of the auth you pass")
        self.auth: SignatureAuth = auth or SignatureAuth(
            access_key, access_secret, user_id, timestamp_unit=timestamp_unit, clock=clock
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
        raise TypeError("only Client and AsyncClient can be opened")

    @property
    def http(self) -> H:
        """The client of httpx that sends the requests, opened when first asked for."""
        return self._connections.open()

    @property
    def clock_offset(self) -> float:
        """Seconds by which the server's clock is ahead of the local one, as far as its answers have told."""
        return self.auth.clock.offset

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A light copy with other settings, which shares the connections, the clock and the limiter.

        Closing the copy closes nothing. `pp.with_options(user_id="…")` acts for another sub-account.

        Args:
            options: Any of `timeout`, `retries`, `user_id`, `strict`, `limiter`, `hooks` and `tracing`.

        Raises:
            ConfigurationError: an option that does not exist or cannot work.
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
        """Makes the request of each attempt. A client of httpx that was passed in adds to it what it adds to all."""
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
                f"If you know better, pass paths={correction}.",
                UnverifiedPathWarning,
                stacklevel=6,
            )
        return operation.path

    def _check_open(self) -> None:
        if self._connections.closed:
            raise ConfigurationError("the client is closed; make a new one")
