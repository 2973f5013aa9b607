"""The operations of the 1688 cart."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from pandapon_sandbox.cart import Cart, quantity_of
from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.storage.ledger import Row

from .goods import AlibabaGoods, Line, Sku, line_of
from .order_book import AlibabaOrderBook
from .previews import created, preview


class AlibabaCart:
    """The operations of the tag ``alibaba_cart`` on one cart, whose orders go into the 1688 order book."""

    def __init__(self, cart: Cart, goods: AlibabaGoods, orders: AlibabaOrderBook) -> None:
        self._cart = cart
        self._goods = goods
        self._orders = orders
        self.handlers: dict[str, Handler] = {
            "alibaba_cart.add": self.add,
            "alibaba_cart.create_order": self.create_order,
            "alibaba_cart.delete": cart.delete,
            "alibaba_cart.list": self.list,
            "alibaba_cart.preview_order": self.preview_order,
            "alibaba_cart.update_quantity": cart.update_quantity,
        }

    def add(self, call: Call) -> Any:
        """Add goods to the cart with the prices of the catalogue: callers do not set prices."""
        sku = self._goods.find(call.require("offerId"), call.require("specId"))
        self._cart.add({"offerId": sku.offer_id, "specId": sku.spec_id, "quantity": quantity_of(call)})
        return call.example

    def list(self, call: Call) -> Any:
        """List the rows by shop. All of them can be ordered."""
        shops: dict[str, Row] = {}
        for row in self._cart:
            sku = self._sku(row)
            shop = {"sellerOpenId": sku.seller_open_id, "sellerNickName": sku.seller_name, "cartItemInfos": []}
            shops.setdefault(sku.seller_open_id, shop)["cartItemInfos"].append(_item(row, sku))
        return {"disableList": [], "enableList": list(shops.values())}

    def preview_order(self, call: Call) -> Any:
        """Return the cost of an order of some rows."""
        return preview([self._lines(self._cart.find(call.body["cartIds"]))])

    def create_order(self, call: Call) -> Any:
        """Create an unpaid order of some rows and remove them from the cart."""
        rows = self._cart.find(call.body["cartIds"])
        order = self._orders.create(self._lines(rows), call.body)
        self._cart.remove(rows)
        return created(order)

    def _lines(self, rows: Iterable[Row]) -> Sequence[Line]:
        return [line_of(self._sku(row), Decimal(row["quantity"])) for row in rows]

    def _sku(self, row: Row) -> Sku:
        return self._goods.find(row["offerId"], row["specId"])


def _item(row: Row, sku: Sku) -> Row:
    """Return a row in the form of the list, where the goods id is an opaque string."""
    return {
        "id": row["id"],
        "offerMapId": str(sku.offer_id),
        "specId": sku.spec_id,
        "skuId": str(sku.sku_id),
        "itemTitle": sku.title,
        "itemPic": sku.picture,
        "price": float(sku.price),
        "quantity": row["quantity"],
        "amountOnSale": sku.stock,
        "properties": sku.properties,
    }
