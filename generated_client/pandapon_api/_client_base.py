"""The base of the sync and the async client: settings, and building the request of a call."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Never, Self, TypeVar, Unpack
from urllib.parse import urlsplit

from attrs import evolve

from ._addresses import check_base_url, warn_of_path
from ._advice import Adviser
from ._api import Api, Options
from ._connections import Connections, Here, this_process
from ._engines.choice import EngineName, chosen
from ._engines.seam import AsyncEngine, Engine, Outgoing, Settings, Timeouts
from ._engines.surroundings import checked_cert, checked_proxy, checked_verify, surrounded
from ._exchange import CODES, Exchange, Parse
from ._headers import checked_headers
from ._operation import Operation
from ._request import Request
from ._settings import checked_hooks, checked_limiter, checked_size, checked_tracing, refuse
from .auth import LogisticsSigner, SignatureAuth, TimestampUnit
from .clock import Clock
from .errors import ConfigurationError
from .limiter import Limiter
from .observability import Hook, Recorder, Recording, Tracing
from .retries import USUAL, Retries, checked_retries, made_ready

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._corrections import Corrected, Corrections

T = TypeVar("T")
E = TypeVar("E", Engine, AsyncEngine)

_warned: set[str] = set()

_NO_SPAN = nullcontext()

NEEDED = ("email.utils", "encodings.idna")
"""Modules that a call imports when it first needs them."""


class ClientBase(Generic[E]):
    """The base of both clients."""

    _api: ClassVar[Api]
    _is_async: ClassVar[bool] = False
    _add_ons: ClassVar[tuple[str, ...]] = ()
    """The settings that only a subclass has."""
    _here = staticmethod(this_process)

    def __init__(
        self,
        access_key: str = "",
        access_secret: str = "",
        user_id: str = "",
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 30.0,
        strict: bool = False,
        paths: Mapping[str, str] | None = None,
        timestamp_unit: TimestampUnit | None = None,
        retries: Retries | None = USUAL,
        limiter: Limiter | None = None,
        hooks: Sequence[Hook] = (),
        tracing: Tracing | None = None,
        max_response_bytes: int = 64 * 1024 * 1024,
        clock: Clock | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | bool | str | os.PathLike[str] = True,
        cert: str | os.PathLike[str] | tuple[str | os.PathLike[str], str | os.PathLike[str]] | None = None,
        transport: EngineName | httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
        http_client: httpx.Client | httpx.AsyncClient | None = None,
        truthful: bool = False,
        auth: SignatureAuth | None = None,
        logistics_signer: LogisticsSigner | None = None,
        corrections: Corrections | None = None,
        recorder: Recorder | None = None,
        headers: Mapping[str, str] | None = None,
        **unknown: Never,
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
            paths: Paths that correct the specification, by operation: `{"taobao_orders.get": "/open/order/detail"}`,
                with another method `"POST /open/order/detail"`. A parameter in braces is sent in the path, the others
                in the query by GET and DELETE, else in the body. `"POST /open/order/detail?id"` sends `id` in the
                query.
            timestamp_unit: `"s"` or `"ms"`; by default that of the corrections or of the specification, and seconds if
                neither knows it.
            retries: How often a failed call is retried; None never retries.
                A call that may have changed something is never sent twice.
            limiter: Delays requests until they may be sent, such as `pandapon.limits.RateLimit`. Off by default.
            hooks: Called with an `Attempt` after every attempt.
            tracing: Creates a span for every call, such as `pandapon.otel.OpenTelemetry`.
            max_response_bytes: The largest response accepted, decompressed; a larger one raises
                `UnexpectedResponseError`.
            clock: The server's time; by default learnt from the responses.
            proxy: The URL of a proxy. Proxies from the environment (`HTTPS_PROXY`) are used automatically.
            verify: The path of a PEM file with the only certificates to trust, or an `ssl.SSLContext`, which not every
                engine can use. False checks no certificate, which is never safe.
            cert: The path of your client certificate in PEM, or the paths of the certificate and of its key.
            transport: The engine that carries the requests: `"httpx"`, the default, `"httpx2"`, `"pyqwest"`, for the
                async client also `"aiohttp"`, or `"fast"`, the fastest of them. Or a transport of httpx or httpx2.
            event_hooks: Event hooks for httpx or httpx2.
            http_client: A client of httpx or httpx2 to use instead of a new one; you close it.
            truthful: Vouches for a `transport` or `http_client` that is not httpx's own: that it sends every request
                once, and raises a `ConnectError` or the like only if nothing was sent. Without it, a change that
                fails there raises `OutcomeUnknownError`.
            auth: Signs the requests, in place of `access_key`, `access_secret` and `user_id`.
            logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.
            corrections: What is known better than the specification, such as `pandapon.facts.corrections` returns.
                Your own `paths` and `timestamp_unit` come first. Its zone and its messages hold for the whole process.
            recorder: Receives every attempt with its data, such as `pandapon.recording.Recorder`.
            headers: More headers for every request, such as one that a gateway needs. They are not signed, and no
                error or log line shows their values.
            unknown: There are no other settings.

        Raises:
            ConfigurationError: a setting does not work, or the corrections contradict those of an open client.
        """
        if unknown:
            refuse(type(self).__name__, unknown, self._settings())
        base_url = self._api.base_url if base_url is None else base_url
        check_base_url(base_url, stacklevel=3 if type(self).__init__ is ClientBase.__init__ else 4)
        if http_client is not None and (
            proxy is not None or transport or event_hooks or verify is not True or cert is not None
        ):
            raise ConfigurationError(
                "proxy, verify, cert, transport and event_hooks cannot be combined with http_client; "
                "set them on that client"
            )
        self.engine: str = chosen(transport, http_client, is_async=self._is_async)
        given = None if isinstance(transport, str) else transport
        if auth is not None and clock is not None:
            raise ConfigurationError("clock cannot be combined with auth; set it on the auth that you pass")
        if timestamp_unit is None:
            timestamp_unit = (corrections and corrections.timestamp_unit) or self._api.timestamp_unit
        self.auth: SignatureAuth = auth or SignatureAuth(
            access_key, access_secret, user_id, timestamp_unit=timestamp_unit, clock=clock
        )
        self._adviser = Adviser(
            base_url.rstrip("/"),
            urlsplit(base_url).hostname == urlsplit(self._api.base_url).hostname,
            self.auth.timestamp_unit,
            {**self._api.abouts, **(corrections.abouts if corrections else {})},
        )
        self.logistics_signer = logistics_signer
        self.base_url: str = base_url.rstrip("/")
        self._headers: dict[str, str] = checked_headers(headers)
        self.timeout = timeout
        self._timeouts: Timeouts | None = Timeouts.of(timeout)
        self.strict = strict
        if not isinstance(paths, Mapping | None):
            raise ConfigurationError(f"paths is of type {type(paths).__name__}; it must be a dict")
        self.paths: dict[str, str] = dict(paths or {})
        self.corrections = corrections
        self._corrected: Mapping[str, Corrected] = {}
        self._codes = self._api.known_codes
        self.retries: Retries = checked_retries(retries)
        self.limiter: Limiter | None = checked_limiter(limiter)
        self.hooks: tuple[Hook, ...] = checked_hooks(hooks)
        self.tracing: Tracing | None = checked_tracing(tracing)
        self._recording = None if recorder is None else Recording(recorder)
        self.max_response_bytes: int = checked_size(max_response_bytes)
        self._is_copy = False
        self.truthful = truthful
        settings = Settings(
            base_url=self.base_url,
            timeouts=self._timeouts,
            verify=checked_verify(verify),
            cert=checked_cert(cert, verify),
            proxy=checked_proxy(proxy),
            transport=given,
            http_client=http_client,
            event_hooks=event_hooks,
            truthful=truthful,
        )
        self._http_client = http_client
        if http_client is not None:
            self._timeouts = None
        self._connections: Connections[E] = Connections(
            lambda loop: self._opened(self.engine, evolve(surrounded(settings), loop=loop)),
            self._here,
            ours=given is None and http_client is None,
            own=http_client is None,
        )
        if corrections is not None:
            from ._corrections import corrected_operations

            self._corrected = corrected_operations(corrections, self._api.operations)
            self._codes = {**self._codes, **corrections.codes, **CODES}
        if self.paths:
            from ._paths import with_paths

            self._corrected = with_paths(self.paths, self._api.operations, self._corrected)
        if corrections is not None:
            from ._process import hold

            hold(corrections, self._connections)

    @staticmethod
    def _opened(name: str, settings: Settings) -> E:
        raise TypeError("only Client and AsyncClient can open connections")

    @property
    def http(self) -> Any:
        """The client of httpx or httpx2 that sends the requests, opened on first use.

        Raises:
            ConfigurationError: another engine carries the requests.
        """
        http = getattr(self._connections.open(), "http", None)
        if http is None:
            raise ConfigurationError(f"the requests go through {self.engine}, so there is no httpx client")
        return http

    @property
    def clock_offset(self) -> float:
        """Seconds by which the server's clock is ahead of the local one, as learnt from its responses."""
        return self.auth.clock.offset

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Return a light copy with other settings that shares the connections, the clock and the limiter.

        Closing the copy does nothing. `pp.with_options(user_id="…")` acts for another sub-account.

        Args:
            options: Any of `timeout`, `retries`, `headers`, `user_id`, `strict`, `limiter`, `hooks` and `tracing`.

        Raises:
            ConfigurationError: an option does not exist or does not work.
        """
        strangers = sorted(set(options) - set(Options.__annotations__))
        if fixed := [name for name in strangers if name in self._settings()]:
            raise ConfigurationError(f"with_options cannot change {', '.join(fixed)}; make another client")
        refuse("with_options", strangers, Options.__annotations__)
        other = copy.copy(self)
        for tag in {operation.tag for operation in self._api.operations.values()}:
            vars(other).pop(tag, None)  # the operations of a tag belong to their client
        vars(other).update(options, _is_copy=True)
        other.retries, other.hooks = checked_retries(other.retries), checked_hooks(other.hooks)
        checked_limiter(other.limiter)
        checked_tracing(other.tracing)
        if "headers" in options:
            other._headers = checked_headers(vars(other).pop("headers"))
        if "user_id" in options:
            other.auth = self.auth.for_user(vars(other).pop("user_id"))
        if "timeout" in options:
            other._timeouts = Timeouts.of(options["timeout"])
        return other

    @classmethod
    def _settings(cls) -> list[str]:
        """The names of all settings."""
        return sorted(ClientBase.__init__.__annotations__.keys() - {"unknown", "return"} | {*cls._add_ons})

    def operation(self, name: str) -> Operation:
        """An operation as this client calls it, with its corrections and its `paths`.

        Args:
            name: Its id, `taobao_orders.page`.
        """
        found = self._corrected.get(name)
        return self._api.operations[name] if found is None else found.operation

    def corrected(self, request: Request) -> Request:
        """Return a request as this client sends it: its method, and each parameter at its place.

        Raises:
            InvalidArgumentError: a parameter cannot be sent at its place, or the path lacks one.
        """
        found = None if request.as_given else self._corrected.get(request.operation.id)
        return request if found is None else found.request(request)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.auth.access_key!r}, base_url={self.base_url!r}, engine={self.engine!r})"

    def _prepared(self, request: Request) -> Callable[[], Outgoing]:
        """Return a function that builds and signs the request of each attempt."""
        operation = request.operation
        sign = self._api.sign(self, operation)
        path = operation.path if request.as_given else self._path(operation)
        url, content = request.url(self.base_url, path), request.content()
        headers = self._api.headers if content is None else self._api.json_headers

        def made() -> Outgoing:
            outgoing = Outgoing(
                operation.method,
                url,
                {**request.query} if self._http_client is None else {**self._http_client.params, **request.query},
                {**headers, **self._headers},
                content,
                self._timeouts,
                not operation.safe_to_retry,
            )
            sign.apply(outgoing)
            return outgoing

        return made

    def _any_request(self, method: str, path: str, query: Mapping[str, Any] | None, body: Any, safe: bool) -> Request:
        from ._any_request import any_request

        known = [(each.path, each) for each in map(self.operation, self._api.operations)]
        known += [(each.path, each) for each in self._api.operations.values() if each.id in self._corrected]
        return any_request(method, path, query, body, safe=safe, known=known, refusals=self._api.refusals)

    def _exchange(self, request: Request, parse: Parse[T]) -> Exchange[T]:
        return Exchange(
            request,
            parse,
            self.strict,
            self.auth.clock,
            self.retries,
            self.max_response_bytes,
            self._codes,
            self._adviser,
            self._recording,
            self.hooks,
        )

    def _span(self, operation: Operation) -> AbstractContextManager[Hook | None]:
        return _NO_SPAN if self.tracing is None else self.tracing.span(operation)

    def _path(self, operation: Operation) -> str:
        if not operation.verified and operation.id not in _warned:
            _warned.add(operation.id)
            warn_of_path(operation, stacklevel=7)
        return operation.path

    def _checked(self, tags: tuple[str, ...]) -> list[str]:
        """The tags to make ready: all, unless some are named."""
        self._check_open()
        known = {operation.tag for operation in self._api.operations.values()}
        if strangers := sorted(set(tags) - known):
            raise ConfigurationError(f"there is no tag {strangers[0]!r}; the tags are {', '.join(sorted(known))}")
        return sorted(tags or known)

    def _get_ready(self, here: Here, tags: list[str]) -> None:
        """Import and build what the first call needs, for the process and event loop of `here`."""
        made_ready()
        self._connections.open(here)
        for name in NEEDED:
            import_module(name)
        for tag in tags:
            import_module(f".api.{tag}", __package__)

    def _check_open(self) -> None:
        if self._connections.closed:
            raise ConfigurationError("the client is closed; make a new one")
