# Generated from specification 0.2.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`Client` and `AsyncClient`: settings, connections, and one way to send a call."""

from __future__ import annotations

import difflib
import re
import warnings
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import stamina

from . import _http
from ._exchange import Parse, Request, explained, opened, worth_repeating
from .auth import LogisticsSigner, QueryAuth, SignatureAuth, TimestampUnit
from .errors import ConfigurationError, UnverifiedPathWarning
from .operations import OPERATIONS, SPEC_VERSION, Operation
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

BASE_URL = "https://api.pandapon.com"

_warned: set[str] = set()


class _Settings(Generic[H]):
    """What both flavours of client know."""

    def __init__(
        self,
        access_key: str = "",
        access_secret: str = "",
        user_id: str = "",
        *,
        base_url: str = BASE_URL,
        timeout: float | None = 30.0,
        strict: bool = False,
        paths: Mapping[str, str] | None = None,
        timestamp_unit: TimestampUnit = "s",
        attempts: int = 3,
        http_client: H | None = None,
        auth: SignatureAuth | None = None,
        logistics_signer: LogisticsSigner | None = None,
    ) -> None:
        if not re.fullmatch(r"https?://[^/?#\s]+(?:/[^?#\s]*)?", base_url):
            raise ConfigurationError(f"base_url must be an http or https address, not {base_url!r}")
        if attempts < 1:
            raise ConfigurationError(f"attempts is {attempts}; the least is 1")
        self.auth = auth or SignatureAuth(access_key, access_secret, user_id, timestamp_unit=timestamp_unit)
        self.logistics_signer = logistics_signer
        self.base_url = base_url.rstrip("/")
        self.timeout = timeout
        self.strict = strict
        self.paths = {name: _checked_path(name, path) for name, path in (paths or {}).items()}
        self.attempts = attempts
        self._given: H | None = http_client
        self._own: H | None = None
        self._closed = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.auth.access_key!r}, base_url={self.base_url!r})"

    def _arguments(self, request: Request) -> dict[str, Any]:
        """The arguments of httpx's build_request."""
        content = request.content()
        headers = {"accept": "application/json", "user-agent": f"pandapon_api/{SPEC_VERSION}"}
        if content is not None:
            headers["content-type"] = "application/json"
        return {
            "method": request.operation.method,
            "url": request.url(self.base_url, self._path(request.operation)),
            "params": request.query or None,
            "content": content,
            "headers": headers,
        }

    def _auth_of(self, operation: Operation) -> SignatureAuth | QueryAuth:
        return QueryAuth(operation, self.logistics_signer) if operation.auth == "query-sign" else self.auth

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
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")


class Client(_Settings[_http.Client]):
    """The sync client. Connections are opened when first needed and kept until `close`.

    Args:
        access_key: The developer's key.
        access_secret: Its secret; never shown, never sent.
        user_id: The sub-account to act for.
        base_url: Where the API is.
        timeout: Seconds to wait for a connection, for sending and for each part of an answer; None waits for ever.
        strict: Raise `ResponseShapeError` where a scalar has another type than documented,
            instead of reading or keeping it.
        paths: Paths that correct the specification, by operation: `{"taobao_orders.cancel": "/…"}`.
        timestamp_unit: `"s"` or `"ms"`; which one the API wants is not documented.
        attempts: How often a call is tried when the connection fails. A call that may have changed something
            is never sent twice.
        http_client: A client of httpx to use instead of an own one; whoever made it closes it.
        auth: Signs the requests instead of `access_key`, `access_secret` and `user_id`.
        logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.

    Raises:
        ConfigurationError: a setting that cannot work.
    """

    @property
    def http(self) -> _http.Client:
        """The client of httpx that sends the requests, opened when first asked for."""
        self._check_open()
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = _http.Client(timeout=self.timeout)
        return self._own

    def close(self) -> None:
        """Close the connections. A client of httpx that was passed in stays open."""
        self._closed = True
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint module made, and open the answer."""
        http, auth, arguments = self.http, self._auth_of(request.operation), self._arguments(request)

        def attempt() -> _http.Response:
            with explained(request.operation):
                return http.send(http.build_request(**arguments), auth=auth, follow_redirects=False)

        retrying = stamina.RetryingCaller(attempts=self.attempts, timeout=None)
        return opened(request.operation, retrying(worth_repeating, attempt), parse, self.strict)

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


class AsyncClient(_Settings[_http.AsyncClient]):
    """The async client. Connections are opened when first needed and kept until `aclose`.

    Args:
        access_key: The developer's key.
        access_secret: Its secret; never shown, never sent.
        user_id: The sub-account to act for.
        base_url: Where the API is.
        timeout: Seconds to wait for a connection, for sending and for each part of an answer; None waits for ever.
        strict: Raise `ResponseShapeError` where a scalar has another type than documented,
            instead of reading or keeping it.
        paths: Paths that correct the specification, by operation: `{"taobao_orders.cancel": "/…"}`.
        timestamp_unit: `"s"` or `"ms"`; which one the API wants is not documented.
        attempts: How often a call is tried when the connection fails. A call that may have changed something
            is never sent twice.
        http_client: A client of httpx to use instead of an own one; whoever made it closes it.
        auth: Signs the requests instead of `access_key`, `access_secret` and `user_id`.
        logistics_signer: Makes the signature of the warehouse operations, whose rule is not documented.

    Raises:
        ConfigurationError: a setting that cannot work.
    """

    @property
    def http(self) -> _http.AsyncClient:
        """The client of httpx that sends the requests, opened when first asked for."""
        self._check_open()
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = _http.AsyncClient(timeout=self.timeout)
        return self._own

    async def aclose(self) -> None:
        """Close the connections. A client of httpx that was passed in stays open."""
        self._closed = True
        if self._own is not None:
            await self._own.aclose()

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def call(self, request: Request, parse: Parse[T]) -> Response[T]:
        """Send a request that an endpoint module made, and open the answer."""
        http, auth, arguments = self.http, self._auth_of(request.operation), self._arguments(request)

        async def attempt() -> _http.Response:
            with explained(request.operation):
                return await http.send(http.build_request(**arguments), auth=auth, follow_redirects=False)

        retrying = stamina.AsyncRetryingCaller(attempts=self.attempts, timeout=None)
        return opened(request.operation, await retrying(worth_repeating, attempt), parse, self.strict)

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


def _checked_path(name: str, path: str) -> str:
    operation = OPERATIONS.get(name)
    if operation is None:
        near = difflib.get_close_matches(name, OPERATIONS, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ConfigurationError(f"paths names {name!r}, which is no operation{hint}")
    parameters = re.findall(r"{[^}]*}", path)
    if not path.startswith("/") or sorted(parameters) != sorted(re.findall(r"{[^}]*}", operation.path)):
        raise ConfigurationError(
            f"paths[{name!r}] is {path!r}; it must begin with a slash and have the parameters of {operation.path!r}"
        )
    return path
