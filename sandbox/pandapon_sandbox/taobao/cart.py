"""The operations of the Taobao cart."""

from typing import Any

from pandapon_sandbox.cart import Cart, quantity_of
from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Row

from .order_book import OrderBook

PRICES = ("promotionPrice", "price")
"""The members of a row that may hold its price; the first one present counts."""


class TaobaoCart:
    """The operations of the tag ``taobao_cart`` on one cart, whose orders go into the Taobao order book.

    The forms of most answers are not known. Those are null, as in the examples,
    but for the list: nothing else would show the ids of the rows.
    """

    def __init__(self, cart: Cart, orders: OrderBook) -> None:
        self._cart = cart
        self._orders = orders
        self.handlers: dict[str, Handler] = {
            "taobao_cart.add": self.add,
            "taobao_cart.create_order": self.create_order,
            "taobao_cart.delete": cart.delete,
            "taobao_cart.list": self.list,
            "taobao_cart.preview_order": self.preview_order,
            "taobao_cart.update_quantity": cart.update_quantity,
        }

    def add(self, call: Call) -> Any:
        """Add goods to the cart as described in the request, without a catalogue."""
        quantity_of(call)
        for name in PRICES:
            if call.body.get(name, 0) < 0:
                raise Refusal(Code.BAD_REQUEST, f"{name} must be 0 or more.")
        self._cart.add(call.body)
        return call.example

    def list(self, call: Call) -> Any:
        """List the rows: the added members, and the id."""
        return list(self._cart)

    def preview_order(self, call: Call) -> Any:
        """Confirm that these rows can be ordered."""
        self._cart.find(call.require("ids"))
        return call.example

    def create_order(self, call: Call) -> Any:
        """Create an unpaid order of some rows and remove them from the cart."""
        rows = self._cart.find(call.require("ids"))
        amount = sum(row["quantity"] * (_price(row) or 0) for row in rows)
        self._orders.create([_order_line(row) for row in rows], amount)
        self._cart.remove(rows)
        return call.example


def _price(row: Row) -> int | None:
    return next((row[name] for name in PRICES if row.get(name) is not None), None)


def _order_line(row: Row) -> Row:
    """Return a row in the form of an entry of ``orderLineList``, with numbers as strings of digits."""
    line = {"itemId": row["mpId"], "skuId": row["mpSkuId"], "quantity": str(row["quantity"])}
    if _price(row) is not None:
        line["price"] = str(_price(row))
    if row.get("itemTitle"):
        line["title"] = row["itemTitle"]
    return line
