"""The Taobao order operations: their effect on the order book, and their responses."""

from typing import Any
from uuid import uuid4

import orjson

from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.paging import Pages
from pandapon_sandbox.protocol.validation import is_int64
from pandapon_sandbox.storage.ledger import Row

from .order_book import OrderBook
from .order_rows import result_of, results

IM_LINK = "https://distributor.taobao.global/apps/open/imchat?loginToken="


class TaobaoOrders:
    """The operations of the tag ``taobao_orders`` on one order book; ``handlers`` maps their names."""

    def __init__(self, book: OrderBook, pages: Pages) -> None:
        self._book = book
        self._pages = pages
        self.handlers: dict[str, Handler] = {
            "taobao_orders.cancel": self.cancel,
            "taobao_orders.create": self.create,
            "taobao_orders.get": self.get,
            "taobao_orders.get_im_link": self.get_im_link,
            "taobao_orders.get_logistics": self.get_logistics,
            "taobao_orders.page": self.page,
            "taobao_orders.pay": self.pay,
            "taobao_orders.render": self.render,
            "taobao_orders.update_warehouse": self.update_warehouse,
            "taobao_orders.upload_payment_voucher": self.upload_payment_voucher,
        }

    def page(self, call: Call) -> Any:
        """List the orders that match every filter, newest first."""
        wanted = call.parameters
        orders = self._book.between(wanted.get("beginDateTime"), wanted.get("endDateTime"))
        for name in ("id", "orderNo", "status"):
            if name in wanted:
                orders = [order for order in orders if order[name] == wanted[name]]
        if "sellerNick" in wanted:
            orders = [order for order in orders if wanted["sellerNick"] in _seller_nicks(order)]
        return self._pages.cut(orders, wanted.get("pageNum"), wanted.get("pageSize"))

    def get(self, call: Call) -> Any:
        """Return one order."""
        return self._book.find(call.parameters["id"])

    def create(self, call: Call) -> Any:
        """Add an order and respond in the upstream's form."""
        body, lines = call.body, _order_lines(call)
        _check_amount(body["purchaseAmount"], lines)
        order = self._book.create(lines, body["purchaseAmount"], body.get("orderSource"), body.get("sellerOrderNumber"))
        return {
            "paymentUrl": f"https://pay.example.com/purchase/{order['id']}",
            "outerPurchaseId": order["orderNo"],
            "success": True,
            "orderList": [
                {
                    "purchaseId": int(order["id"]),
                    "estimateAmount": order["purchaseAmount"],
                    "estimateCurrency": "CNY",
                    "orderLineList": [
                        _created_line(line, result) for line, result in zip(lines, results(order), strict=True)
                    ],
                }
            ],
        }

    def pay(self, call: Call) -> Any:
        """Pay for unpaid orders. The one in ``orderId`` must be payable; those of the list may fail individually."""
        single = call.body.get("orderId")
        named = dict.fromkeys(map(str, call.body.get("purchaseOrderIdList", ())))
        listed = [order_id for order_id in named if order_id != single]
        if not listed:
            single = call.require("orderId")
        paid: list[str] = []
        failures: list[Row] = []
        if single is not None:
            self._book.pay(single)
            paid.append(single)
        for order_id in listed:
            try:
                self._book.pay(order_id)
                paid.append(order_id)
            except Refusal as refusal:
                failure = {
                    "gspOrderId": int(order_id),
                    "errorCode": str(refusal.code.value),
                    "errorMessage": refusal.msg,
                }
                failures.append(failure)
        return {
            "willPayPurchaseOrderIds": paid,
            "payFailurePurchaseOrderIds": [str(failure["gspOrderId"]) for failure in failures],
            "payFailedResults": failures,
        }

    def upload_payment_voucher(self, call: Call) -> Any:
        """Mark an unpaid order as paid by a transfer."""
        self._book.accept_voucher(call.require("orderId"))
        return call.example

    def cancel(self, call: Call) -> Any:
        """Cancel an unpaid order; a list of sub-orders has to name all of them, as the sandbox splits no orders."""
        order_id = call.require("orderId")
        named = set(call.body.get("subPurchaseOrderIdList", ()))
        own = {result["sub_purchase_order_id"] for result in results(self._book.find(order_id))}
        if not named <= own:
            raise Refusal(Code.NOT_FOUND, f"Order {order_id} has no sub-order {', '.join(sorted(named - own))}.")
        if named and named != own:
            raise Refusal(Code.BAD_REQUEST, "The sandbox cancels whole orders only: name all sub-orders or none.")
        self._book.cancel(order_id, call.body.get("cancelReason"))
        return {"success": True, "errorCode": "", "errorMsg": ""}

    def update_warehouse(self, call: Call) -> Any:
        """Respond as documented if the order exists; no response has an order's warehouse, so none is saved."""
        self._book.find(call.require("orderId"))
        return call.example

    def get_logistics(self, call: Call) -> Any:
        """Return the parcel of an order that was shipped here, and the documented parcels of any other."""
        order, sub_order = self._book.find_line(call.require("subPurchaseOrderId"))
        goods, parcel = result_of(sub_order), self._book.parcel(order["id"])
        answer = {**call.example, "purchaseOrderOuterId": goods["purchase_order_line_outer_id"]}
        return answer if parcel is None else answer | {"pnmLogisticsDetails": [parcel.detail(goods)]}

    def get_im_link(self, call: Call) -> Any:
        """Return an address with a random token; the request does not affect it."""
        return IM_LINK + uuid4().hex

    def render(self, call: Call) -> Any:
        """Return the documented preview with these goods and quantities; its prices are not computed."""
        preview, lines = call.example, orjson.loads(call.body["orderLineList"])
        seller = preview["renderItemList"][0]
        template = seller["itemPriceInfos"][0]
        seller["itemPriceInfos"] = [
            {
                **template,
                "itemId": line.get("itemId"),
                "skuId": line.get("skuId"),
                "quantity": int(line.get("quantity", 1)),
            }
            for line in lines
        ]
        return preview


def _seller_nicks(order: Row) -> set[str | None]:
    """Return the sellers of an order, which only the ``subOrderResult`` of its sub-orders names."""
    return {result["option_fields"].get("supplierNick") for result in results(order)}


def _order_lines(call: Call) -> list[Row]:
    """Decode ``orderLineList`` and refuse lines that no shop could deliver."""
    lines: list[Row] = orjson.loads(call.body["orderLineList"])
    if not lines:
        raise Refusal(Code.BAD_REQUEST, "orderLineList is empty.")
    for index, line in enumerate(lines):
        place = f"orderLineList[{index}]"
        if int(line.get("quantity", 0)) < 1:
            raise Refusal(Code.BAD_REQUEST, f"{place}.quantity must be 1 or more.")
        if int(line.get("price", 0)) < 0:
            raise Refusal(Code.BAD_REQUEST, f"{place}.price must be 0 or more.")
        if not is_int64(line.get("skuId", 0)):
            raise Refusal(Code.BAD_REQUEST, f"{place}.skuId must be a number, because the response has it as one.")
    return lines


def _check_amount(amount: int, lines: list[Row]) -> None:
    """Refuse an amount that differs from the sum of the lines; lines without a price may cost anything."""
    total = sum(int(line["quantity"]) * int(line.get("price", 0)) for line in lines)
    if amount < total or (amount > total and all("price" in line for line in lines)):
        raise Refusal(Code.BAD_REQUEST, f"purchaseAmount is {amount}, but the lines add up to {total}.")


def _created_line(line: Row, result: Row) -> Row:
    return {
        "itemId": line.get("itemId"),
        "skuId": int(line["skuId"]) if "skuId" in line else None,
        "orderLineNo": line.get("orderLineNo"),
        "quantity": result["quantity"],
        "estimateAmount": result["purchase_amount"],
        "estimateCurrency": result["purchase_currency"],
        "subPurchaseOrderId": int(result["sub_purchase_order_id"]),
    }
