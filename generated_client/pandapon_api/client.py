# Generated from spec/ by `nox -s generate`; not to be edited.
"""`Client` and `AsyncClient`: the operations of each tag, and their signatures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from ._api import Api
from ._client import AsyncClientBase, SyncClientBase
from ._client_base import ClientBase
from ._operation import Operation
from .auth import QueryAuth, SignatureAuth
from .operations import ABOUT_CODES, CODES, OPERATIONS, REFUSALS, SPEC_VERSION

if TYPE_CHECKING:
    from .api.addresses import Addresses, AsyncAddresses
    from .api.alibaba_cart import AlibabaCart, AsyncAlibabaCart
    from .api.alibaba_marketing import AlibabaMarketing, AsyncAlibabaMarketing
    from .api.alibaba_orders import AlibabaOrders, AsyncAlibabaOrders
    from .api.alibaba_products import AlibabaProducts, AsyncAlibabaProducts
    from .api.alibaba_refunds import AlibabaRefunds, AsyncAlibabaRefunds
    from .api.logistics import AsyncLogistics, Logistics
    from .api.taobao_cart import AsyncTaobaoCart, TaobaoCart
    from .api.taobao_orders import AsyncTaobaoOrders, TaobaoOrders
    from .api.taobao_products import AsyncTaobaoProducts, TaobaoProducts
    from .api.taobao_refunds import AsyncTaobaoRefunds, TaobaoRefunds


def _sign(client: ClientBase[Any], operation: Operation) -> SignatureAuth | QueryAuth:
    """Return the auth of the operation's security scheme."""
    if operation.auth == "query-sign":
        return QueryAuth(operation, client.logistics_signer, client.auth.clock)
    return client.auth


API: Final = Api(
    OPERATIONS, "https://api.pandapon.com", _sign, f"pandapon_api/{SPEC_VERSION}", CODES, "s", ABOUT_CODES, REFUSALS
)


class Client(SyncClientBase):
    """The sync client. It opens connections on first use and keeps them until `close`."""

    _api = API

    @cached_property
    def taobao_products(self) -> TaobaoProducts:
        """Taobao goods: search by keyword and by picture, look up, check many at once."""
        from .api.taobao_products import TaobaoProducts

        return TaobaoProducts(self)

    @cached_property
    def taobao_cart(self) -> TaobaoCart:
        """The Taobao shopping cart: fill it, change it, order from it."""
        from .api.taobao_cart import TaobaoCart

        return TaobaoCart(self)

    @cached_property
    def taobao_orders(self) -> TaobaoOrders:
        """Taobao orders: preview, create, pay, cancel, list and track them."""
        from .api.taobao_orders import TaobaoOrders

        return TaobaoOrders(self)

    @cached_property
    def taobao_refunds(self) -> TaobaoRefunds:
        """Taobao after-sales: request refunds, exchange messages, return goods."""
        from .api.taobao_refunds import TaobaoRefunds

        return TaobaoRefunds(self)

    @cached_property
    def alibaba_products(self) -> AlibabaProducts:
        """1688 goods: search by keyword, picture and shop, look up, categories, recommendations."""
        from .api.alibaba_products import AlibabaProducts

        return AlibabaProducts(self)

    @cached_property
    def alibaba_marketing(self) -> AlibabaMarketing:
        """1688 selections and best-seller lists."""
        from .api.alibaba_marketing import AlibabaMarketing

        return AlibabaMarketing(self)

    @cached_property
    def alibaba_cart(self) -> AlibabaCart:
        """The 1688 shopping cart: fill it, change it, order from it."""
        from .api.alibaba_cart import AlibabaCart

        return AlibabaCart(self)

    @cached_property
    def alibaba_orders(self) -> AlibabaOrders:
        """1688 orders: preview, create, pay, cancel, list, track and receive them."""
        from .api.alibaba_orders import AlibabaOrders

        return AlibabaOrders(self)

    @cached_property
    def alibaba_refunds(self) -> AlibabaRefunds:
        """1688 after-sales: reasons, vouchers, refunds, returns."""
        from .api.alibaba_refunds import AlibabaRefunds

        return AlibabaRefunds(self)

    @cached_property
    def addresses(self) -> Addresses:
        """Delivery addresses stored at PandaPon."""
        from .api.addresses import Addresses

        return Addresses(self)

    @cached_property
    def logistics(self) -> Logistics:
        """Warehouse logistics: overseas freight and international shipments."""
        from .api.logistics import Logistics

        return Logistics(self)


class AsyncClient(AsyncClientBase):
    """The async client. It opens connections on first use and keeps them until `aclose`."""

    _api = API

    @cached_property
    def taobao_products(self) -> AsyncTaobaoProducts:
        """Taobao goods: search by keyword and by picture, look up, check many at once."""
        from .api.taobao_products import AsyncTaobaoProducts

        return AsyncTaobaoProducts(self)

    @cached_property
    def taobao_cart(self) -> AsyncTaobaoCart:
        """The Taobao shopping cart: fill it, change it, order from it."""
        from .api.taobao_cart import AsyncTaobaoCart

        return AsyncTaobaoCart(self)

    @cached_property
    def taobao_orders(self) -> AsyncTaobaoOrders:
        """Taobao orders: preview, create, pay, cancel, list and track them."""
        from .api.taobao_orders import AsyncTaobaoOrders

        return AsyncTaobaoOrders(self)

    @cached_property
    def taobao_refunds(self) -> AsyncTaobaoRefunds:
        """Taobao after-sales: request refunds, exchange messages, return goods."""
        from .api.taobao_refunds import AsyncTaobaoRefunds

        return AsyncTaobaoRefunds(self)

    @cached_property
    def alibaba_products(self) -> AsyncAlibabaProducts:
        """1688 goods: search by keyword, picture and shop, look up, categories, recommendations."""
        from .api.alibaba_products import AsyncAlibabaProducts

        return AsyncAlibabaProducts(self)

    @cached_property
    def alibaba_marketing(self) -> AsyncAlibabaMarketing:
        """1688 selections and best-seller lists."""
        from .api.alibaba_marketing import AsyncAlibabaMarketing

        return AsyncAlibabaMarketing(self)

    @cached_property
    def alibaba_cart(self) -> AsyncAlibabaCart:
        """The 1688 shopping cart: fill it, change it, order from it."""
        from .api.alibaba_cart import AsyncAlibabaCart

        return AsyncAlibabaCart(self)

    @cached_property
    def alibaba_orders(self) -> AsyncAlibabaOrders:
        """1688 orders: preview, create, pay, cancel, list, track and receive them."""
        from .api.alibaba_orders import AsyncAlibabaOrders

        return AsyncAlibabaOrders(self)

    @cached_property
    def alibaba_refunds(self) -> AsyncAlibabaRefunds:
        """1688 after-sales: reasons, vouchers, refunds, returns."""
        from .api.alibaba_refunds import AsyncAlibabaRefunds

        return AsyncAlibabaRefunds(self)

    @cached_property
    def addresses(self) -> AsyncAddresses:
        """Delivery addresses stored at PandaPon."""
        from .api.addresses import AsyncAddresses

        return AsyncAddresses(self)

    @cached_property
    def logistics(self) -> AsyncLogistics:
        """Warehouse logistics: overseas freight and international shipments."""
        from .api.logistics import AsyncLogistics

        return AsyncLogistics(self)
