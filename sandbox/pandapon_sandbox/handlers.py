"""The handlers of all stateful operations, and the books that they share."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from .addresses import Addresses
from .alibaba.cart import AlibabaCart
from .alibaba.goods import AlibabaGoods
from .alibaba.order_book import AlibabaOrderBook
from .alibaba.orders import AlibabaOrders
from .alibaba.refund_book import AlibabaRefundBook
from .alibaba.refunds import AlibabaRefunds
from .cart import Cart
from .protocol.call import Handler
from .protocol.paging import Pages
from .settings import Settings
from .storage.ledger import Ledger
from .taobao.cart import TaobaoCart
from .taobao.order_book import OrderBook
from .taobao.orders import TaobaoOrders
from .taobao.refund_book import TaobaoRefundBook
from .taobao.refunds import TaobaoRefunds


@frozen
class Handlers:
    """The books by their name in ``app.state``, and the handlers by the name of their operation."""

    books: dict[str, Any]
    by_operation: dict[str, Handler]


def make_handlers(settings: Settings, examples: Mapping[str, Any], ledger: Ledger) -> Handlers:
    """Open the books of a sandbox and make the handlers that use them.

    Args:
        settings: The clock, the maximum page size and whether the sandbox is seeded.
        examples: The ``data`` of the documented responses, by operation; not to be changed.
        ledger: Holds the rows of the books.
    """
    pages, goods, addresses = Pages(settings.max_page_size), AlibabaGoods(examples), Addresses(ledger)
    orders, alibaba_orders = OrderBook(settings, ledger), AlibabaOrderBook(settings, goods, ledger)
    refunds, alibaba_refunds = (
        TaobaoRefundBook(orders, ledger, settings.clock),
        AlibabaRefundBook(alibaba_orders, ledger, settings.clock),
    )
    cart, alibaba_cart = Cart("taobao_cart", 101, ledger), Cart("alibaba_cart", 2001, ledger)
    return Handlers(
        books={
            "orders": orders,
            "taobao_refunds": refunds,
            "taobao_cart": cart,
            "alibaba_orders": alibaba_orders,
            "alibaba_refunds": alibaba_refunds,
            "alibaba_cart": alibaba_cart,
            "addresses": addresses,
        },
        by_operation={
            **TaobaoOrders(orders, pages).handlers,
            **TaobaoRefunds(refunds, orders, examples, settings.clock, pages).handlers,
            **TaobaoCart(cart, orders).handlers,
            **AlibabaOrders(alibaba_orders, goods, pages).handlers,
            **AlibabaRefunds(alibaba_refunds, alibaba_orders, examples).handlers,
            **AlibabaCart(alibaba_cart, goods, alibaba_orders).handlers,
            **addresses.handlers,
        },
    )
