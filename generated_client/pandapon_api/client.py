# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`Client` and `AsyncClient`: settings, connections, and one way to send a call."""

from __future__ import annotations

import copy
import re
import ssl
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, aclosing, closing, nullcontext
from functools import cached_property, lru_cache, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypedDict, TypeVar, Unpack
from urllib.parse import urlencode

from . import _aiohttp, _http, _pools, _surroundings
from ._connections import Connections, this_loop, this_process
from ._exchange import Exchange, Parse
from ._request import Request
from .auth import LogisticsSigner, QueryAuth, SignatureAuth, TimestampUnit
from .clock import Clock
from .errors import ConfigurationError, InsecureTransportWarning, PandaPonError, UnverifiedPathWarning
from .limiter import Limiter
from .operations import OPERATIONS, SPEC_VERSION, Operation
from .retries import ONCE, Retries, made_ready
from .sight import Hook, Tracing
from .types import Response

if TYPE_CHECKING:
    from .facades.addresses import Addresses, AsyncAddresses
    from .facades.alibaba_cart import AlibabaCart, AsyncAlibabaCart
    from .facades.alibaba_marketing import AlibabaMarketing, AsyncAlibabaMarketing
    from .facades.alibaba_orders import AlibabaOrders, AsyncAlibabaOrders
    from .facades.alibaba_products import AlibabaProducts, AsyncAlibabaProducts
    from .facades.alibaba_refunds import AlibabaRefunds, AsyncAlibabaRefunds
    from .facades.logistics import AsyncLogistics, Logistics
    from .facades.taobao_cart import AsyncTaobaoCart, TaobaoCart
    from .facades.taobao_orders import AsyncTaobaoOrders, TaobaoOrders
    from .facades.taobao_products import AsyncTaobaoProducts, TaobaoProducts
    from .facades.taobao_refunds import AsyncTaobaoRefunds, TaobaoRefunds

T = TypeVar("T")
H = TypeVar("H", _http.Client, _http.AsyncClient)
B = TypeVar("B", _http.BaseTransport, _http.AsyncBaseTransport | _aiohttp.Pool)

BASE_URL = "https://api.pandapon.com"

HEADERS: Final = [
    (b"accept", b"application/json"),
    (b"accept-encoding", b"gzip, deflate"),
    (b"user-agent", f"pandapon_api/{SPEC_VERSION}".encode()),
]
JSON_HEADERS: Final = [*HEADERS, (b"content-type", b"application/json")]

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


class _Settings(Generic[H, B]):
    """What both flavours of client know."""

    _pools: tuple[_aiohttp.Pool, ...] = ()
    _here = staticmethod(this_process)

    def __init__(
        self,
        access_key: str = "",
        access_secret: str = "",
        user_id: str = "",
        *,
        base_url: str = BASE_URL,
        timeout: float | _http.Timeout | None = 30.0,
        strict: bool = False,
        paths: Mapping[str, str] | None = None,
        timestamp_unit: TimestampUnit = "s",
        retries: Retries | None = Retries(),
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
        _check_base_url(base_url)
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
        self.auth = auth or SignatureAuth(
            access_key, access_secret, user_id, timestamp_unit=timestamp_unit, clock=clock
        )
        self.logistics_signer = logistics_signer
        self.base_url = base_url.rstrip("/")
        self.timeout = timeout
        self.strict = strict
        self.paths = {name: _checked_path(name, path) for name, path in (paths or {}).items()}
        self.retries = retries or ONCE
        self.limiter = limiter
        self.hooks = tuple(hooks)
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
        for tag in {operation.tag for operation in OPERATIONS.values()}:
            other.__dict__.pop(tag, None)  # a facade belongs to its client
        other._is_copy = True
        if "timeout" in options:
            other.timeout = options["timeout"]
            other._request_options = {**self._request_options, "timeout": options["timeout"]}
        if "retries" in options:
            other.retries = options["retries"] or ONCE
        if "user_id" in options:
            other.auth = self.auth.for_user(options["user_id"])
        if "strict" in options:
            other.strict = options["strict"]
        if "limiter" in options:
            other.limiter = options["limiter"]
        if "hooks" in options:
            other.hooks = tuple(options["hooks"])
        if "tracing" in options:
            other.tracing = options["tracing"]
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.auth.access_key!r}, base_url={self.base_url!r})"

    def _prepared(self, http: H, request: Request) -> Callable[[], _http.Request]:
        """Makes the request of each attempt. A client of httpx that was passed in adds to it what it adds to all."""
        method, url, content = (
            request.operation.method,
            request.url(self.base_url, self._path(request.operation)),
            request.content(),
        )
        headers = HEADERS if content is None else JSON_HEADERS
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

    def _auth_of(self, operation: Operation) -> SignatureAuth | QueryAuth:
        if operation.auth == "query-sign":
            return QueryAuth(operation, self.logistics_signer, self.auth.clock)
        return self.auth

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
                stacklevel=7,
            )
        return operation.path

    def _check_open(self) -> None:
        if self._connections.closed:
            raise ConfigurationError("the client is closed; make a new one")


class Client(_Settings[_http.Client, _http.BaseTransport]):
    """The sync client. Connections are opened when first needed and kept until `close`.

    Args:
        access_key: The developer's key.
        access_secret: Its secret; never shown, never sent.
        user_id: The sub-account to act for.
        base_url: Where the API is. Plain http to another machine warns (`InsecureTransportWarning`).
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
        transport: A transport of httpx instead of the usual one.
        event_hooks: Event hooks of httpx.
        http_client: A client of httpx to use instead of an own one; whoever made it closes it.
        truthful: Vouches for a `transport` or `http_client` that is not of httpx itself: that it sends everything once,
            and raises a `ConnectError` or the like only when nothing was sent. Without it, a change that fails there
            is an `OutcomeUnknownError`.
        auth: Signs the requests instead of `access_key`, `access_secret` and `user_id`.
        logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.

    Raises:
        ConfigurationError: a setting that cannot work.
    """

    @staticmethod
    def _http_client(**settings: Any) -> _http.Client:
        return _pools.client(**settings)

    def close(self) -> None:
        """Close the connections. A client of httpx that was passed in stays open, and a copy closes nothing."""
        if not self._is_copy and (http := self._connections.close()) is not None:
            http.close()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint module made, and open the answer."""
        made_ready()
        http, auth = self.http, self._auth_of(request.operation)
        prepared = self._prepared(http, request)
        exchange = self._exchange(request, parse)
        try:
            with self._span(request.operation) as tracer:
                hooks = self._hooks_and(tracer)

                def attempt() -> Response[T]:
                    if self.limiter is not None:
                        self.limiter.acquire(request.operation.id)
                    with exchange.attempt(hooks, http):
                        sending = http.send(
                            exchange.sending(prepared(), http), auth=auth, follow_redirects=False, stream=True
                        )
                        with closing(sending) as answer:
                            exchange.begin(answer)
                            for part in answer.iter_bytes():
                                exchange.take(answer, part)
                        return exchange.opened(answer)

                try:
                    return attempt()
                except PandaPonError as error:
                    again = exchange.after(error)

                def attempt_again() -> Response[T]:
                    again.first()
                    return attempt()

                import stamina

                return stamina.RetryingCaller(**again.settings)(again.worth_repeating, attempt_again)
        except BaseException as error:
            exchange.leaving(error, http)
            raise

    @cached_property
    def taobao_products(self) -> TaobaoProducts:
        """Taobao goods: search by words and by picture, look up, check many at once."""
        from .facades.taobao_products import TaobaoProducts

        return TaobaoProducts(self)

    @cached_property
    def taobao_cart(self) -> TaobaoCart:
        """The Taobao shopping cart: fill it, change it, order from it."""
        from .facades.taobao_cart import TaobaoCart

        return TaobaoCart(self)

    @cached_property
    def taobao_orders(self) -> TaobaoOrders:
        """Taobao orders: preview, create, pay, cancel, list and follow them."""
        from .facades.taobao_orders import TaobaoOrders

        return TaobaoOrders(self)

    @cached_property
    def taobao_refunds(self) -> TaobaoRefunds:
        """Taobao after-sales: ask for refunds, talk about them, send goods back."""
        from .facades.taobao_refunds import TaobaoRefunds

        return TaobaoRefunds(self)

    @cached_property
    def alibaba_products(self) -> AlibabaProducts:
        """1688 goods: search by words, picture and shop, look up, categories, recommendations."""
        from .facades.alibaba_products import AlibabaProducts

        return AlibabaProducts(self)

    @cached_property
    def alibaba_marketing(self) -> AlibabaMarketing:
        """1688 selections and best-seller lists."""
        from .facades.alibaba_marketing import AlibabaMarketing

        return AlibabaMarketing(self)

    @cached_property
    def alibaba_cart(self) -> AlibabaCart:
        """The 1688 shopping cart: fill it, change it, order from it."""
        from .facades.alibaba_cart import AlibabaCart

        return AlibabaCart(self)

    @cached_property
    def alibaba_orders(self) -> AlibabaOrders:
        """1688 orders: preview, create, pay, cancel, list, follow and receive them."""
        from .facades.alibaba_orders import AlibabaOrders

        return AlibabaOrders(self)

    @cached_property
    def alibaba_refunds(self) -> AlibabaRefunds:
        """1688 after-sales: reasons, vouchers, refunds, goods sent back."""
        from .facades.alibaba_refunds import AlibabaRefunds

        return AlibabaRefunds(self)

    @cached_property
    def addresses(self) -> Addresses:
        """Delivery addresses kept at PandaPon."""
        from .facades.addresses import Addresses

        return Addresses(self)

    @cached_property
    def logistics(self) -> Logistics:
        """Warehouse logistics: overseas freight and international shipments."""
        from .facades.logistics import Logistics

        return Logistics(self)


class AsyncClient(_Settings[_http.AsyncClient, _http.AsyncBaseTransport | _aiohttp.Pool]):
    """The async client. Connections are opened when first needed and kept until `aclose`.

    Args:
        access_key: The developer's key.
        access_secret: Its secret; never shown, never sent.
        user_id: The sub-account to act for.
        base_url: Where the API is. Plain http to another machine warns (`InsecureTransportWarning`).
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
        transport: Whose connections are used: `"httpx"`, which is the default, or `"aiohttp"` with the extra of that
            name. Or a transport of httpx.
        event_hooks: Event hooks of httpx.
        http_client: A client of httpx to use instead of an own one; whoever made it closes it.
        truthful: Vouches for a `transport` or `http_client` that is not of httpx itself: that it sends everything once,
            and raises a `ConnectError` or the like only when nothing was sent. Without it, a change that fails there
            is an `OutcomeUnknownError`.
        auth: Signs the requests instead of `access_key`, `access_secret` and `user_id`.
        logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.

    Raises:
        ConfigurationError: a setting that cannot work.
    """

    _pools = ("aiohttp", "httpx")
    _here = staticmethod(this_loop)

    @staticmethod
    def _http_client(**settings: Any) -> _http.AsyncClient:
        return _aiohttp.async_client(**settings)

    async def aclose(self) -> None:
        """Close the connections. A client of httpx that was passed in stays open, and a copy closes nothing."""
        if not self._is_copy and (http := self._connections.close()) is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint module made, and open the answer."""
        made_ready()
        http, auth = self.http, self._auth_of(request.operation)
        prepared = self._prepared(http, request)
        exchange = self._exchange(request, parse)
        try:
            with self._span(request.operation) as tracer:
                hooks = self._hooks_and(tracer)

                async def attempt() -> Response[T]:
                    if self.limiter is not None:
                        await self.limiter.acquire_async(request.operation.id)
                    with exchange.attempt(hooks, http):
                        sending = await http.send(
                            exchange.sending(prepared(), http), auth=auth, follow_redirects=False, stream=True
                        )
                        async with aclosing(sending) as answer:
                            exchange.begin(answer)
                            async for part in answer.aiter_bytes():
                                exchange.take(answer, part)
                        return exchange.opened(answer)

                try:
                    return await attempt()
                except PandaPonError as error:
                    again = exchange.after(error)

                async def attempt_again() -> Response[T]:
                    again.first()
                    return await attempt()

                import stamina

                return await stamina.AsyncRetryingCaller(**again.settings)(again.worth_repeating, attempt_again)
        except BaseException as error:
            exchange.leaving(error, http)
            raise

    @cached_property
    def taobao_products(self) -> AsyncTaobaoProducts:
        """Taobao goods: search by words and by picture, look up, check many at once."""
        from .facades.taobao_products import AsyncTaobaoProducts

        return AsyncTaobaoProducts(self)

    @cached_property
    def taobao_cart(self) -> AsyncTaobaoCart:
        """The Taobao shopping cart: fill it, change it, order from it."""
        from .facades.taobao_cart import AsyncTaobaoCart

        return AsyncTaobaoCart(self)

    @cached_property
    def taobao_orders(self) -> AsyncTaobaoOrders:
        """Taobao orders: preview, create, pay, cancel, list and follow them."""
        from .facades.taobao_orders import AsyncTaobaoOrders

        return AsyncTaobaoOrders(self)

    @cached_property
    def taobao_refunds(self) -> AsyncTaobaoRefunds:
        """Taobao after-sales: ask for refunds, talk about them, send goods back."""
        from .facades.taobao_refunds import AsyncTaobaoRefunds

        return AsyncTaobaoRefunds(self)

    @cached_property
    def alibaba_products(self) -> AsyncAlibabaProducts:
        """1688 goods: search by words, picture and shop, look up, categories, recommendations."""
        from .facades.alibaba_products import AsyncAlibabaProducts

        return AsyncAlibabaProducts(self)

    @cached_property
    def alibaba_marketing(self) -> AsyncAlibabaMarketing:
        """1688 selections and best-seller lists."""
        from .facades.alibaba_marketing import AsyncAlibabaMarketing

        return AsyncAlibabaMarketing(self)

    @cached_property
    def alibaba_cart(self) -> AsyncAlibabaCart:
        """The 1688 shopping cart: fill it, change it, order from it."""
        from .facades.alibaba_cart import AsyncAlibabaCart

        return AsyncAlibabaCart(self)

    @cached_property
    def alibaba_orders(self) -> AsyncAlibabaOrders:
        """1688 orders: preview, create, pay, cancel, list, follow and receive them."""
        from .facades.alibaba_orders import AsyncAlibabaOrders

        return AsyncAlibabaOrders(self)

    @cached_property
    def alibaba_refunds(self) -> AsyncAlibabaRefunds:
        """1688 after-sales: reasons, vouchers, refunds, goods sent back."""
        from .facades.alibaba_refunds import AsyncAlibabaRefunds

        return AsyncAlibabaRefunds(self)

    @cached_property
    def addresses(self) -> AsyncAddresses:
        """Delivery addresses kept at PandaPon."""
        from .facades.addresses import AsyncAddresses

        return AsyncAddresses(self)

    @cached_property
    def logistics(self) -> AsyncLogistics:
        """Warehouse logistics: overseas freight and international shipments."""
        from .facades.logistics import AsyncLogistics

        return AsyncLogistics(self)


def _check_base_url(base_url: str) -> None:
    """Refuse what is no address; warn of one where others can listen. A password in it is not shown."""
    wanted = "base_url must be an http or https address without user and password"
    if not re.fullmatch(r"https?://[^/?#@\s]+(?:/[^?#\s]*)?", base_url):
        raise ConfigurationError(wanted if "@" in base_url else f"{wanted}, not {base_url!r}")
    try:
        url = _http.URL(base_url)
    except _http.InvalidURL as error:
        raise ConfigurationError(f"{wanted}, not {base_url!r}: {error}") from None
    if url.port is not None and not 0 < url.port < 2**16:
        raise ConfigurationError(f"{wanted}, and its port below 65536, not {url.port}")
    if url.scheme == "http" and not _is_loopback(url.host):
        warnings.warn(
            f"base_url is {base_url}: plain http, so that anyone on the way can read and change what is sent and "
            "answered. Use https.",
            InsecureTransportWarning,
            stacklevel=3,
        )


def _is_loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _checked_path(name: str, path: str) -> str:
    operation = OPERATIONS.get(name)
    if operation is None:
        import difflib

        near = difflib.get_close_matches(name, OPERATIONS, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ConfigurationError(f"paths names {name!r}, which is no operation{hint}")
    parameters = re.findall(r"{[^}]*}", path)
    if not path.startswith("/") or sorted(parameters) != sorted(re.findall(r"{[^}]*}", operation.path)):
        raise ConfigurationError(
            f"paths[{name!r}] is {path!r}; it must begin with a slash and have the parameters of {operation.path!r}"
        )
    return path
