"""The Taobao refund operations: their effect on the refund book, and their responses."""

from collections.abc import Callable, Mapping
from typing import Any

from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.paging import Pages
from pandapon_sandbox.storage.ledger import Row

from .order_book import OrderBook
from .order_book import Status as OrderStatus
from .order_rows import refunded_line, result_of
from .refund_book import Refund, Status, TaobaoRefundBook, Type

NUMBERS = ("refundType", "goodsStatus", "reasonId", "refundFee")
LOGISTICS = ("logisticsNo", "buyerPhone", "returnGoodsDesc")


class TaobaoRefunds:
    """The operations of the tag ``taobao_refunds`` on one refund book; ``handlers`` maps their names.

    Where the form of an answer is not known, it is the example; only the two lists show rows, for nothing else would
    show the messages.
    """

    def __init__(
        self,
        book: TaobaoRefundBook,
        orders: OrderBook,
        examples: Mapping[str, Any],
        clock: Callable[[], float],
        pages: Pages,
    ) -> None:
        self._book = book
        self._orders = orders
        self._examples = examples
        self._clock = clock
        self._pages = pages
        self.handlers: dict[str, Handler] = {
            "taobao_refunds.cancel": self.cancel,
            "taobao_refunds.get": self.get,
            "taobao_refunds.modify": self.modify,
            "taobao_refunds.page": self.page,
            "taobao_refunds.page_messages": self.page_messages,
            "taobao_refunds.render": self.render,
            "taobao_refunds.render_return_logistics": self.render_return_logistics,
            "taobao_refunds.submit": self.submit,
            "taobao_refunds.submit_message": self.submit_message,
            "taobao_refunds.submit_return_logistics": self.submit_return_logistics,
        }

    def render(self, call: Call) -> Any:
        """Return the documented preview with the type, the status and the amount of this sub-order."""
        _, sub_order = self._refundable(call)
        amount = result_of(sub_order)["purchase_amount"]
        preview = call.example
        template = preview["refundOrderTemplate"]
        template["refundOrder"] = {
            "refundType": call.body["refundType"],
            "goodsStatus": call.body["goodsStatus"],
            "refundStatus": "0",
            "refundFee": amount,
            "canEditFee": True,
        }
        template["maxRefundFee"]["refundFee"] = amount
        return preview

    def submit(self, call: Call) -> Any:
        """Request a refund. Its id is in the order list and not in the response, whose form is not known."""
        order, sub_order = self._refundable(call)
        line = refunded_line(order, sub_order)
        for name in ("refundType", "refundFee"):
            call.require(name)
        self._book.create(line, self._terms(call, line), int(self._clock() * 1000))
        return call.example

    def modify(self, call: Call) -> Any:
        """Change the requested terms: the body may also have the members of ``submit``."""
        refund = self._find(call)
        refund.require_status(Status.APPLIED, Status.AGREED)
        refund.change(self._terms(call, refund.line))
        return call.example

    def cancel(self, call: Call) -> Any:
        """Withdraw a refund, unless goods are on their way back."""
        refund = self._find(call)
        refund.require_status(Status.APPLIED, Status.AGREED)
        refund.move(Status.CLOSED)
        return {"cancelSuccess": True, **refund.detail}

    def get(self, call: Call) -> Any:
        """Return one refund."""
        return self._find(call).detail

    def page(self, call: Call) -> Any:
        """List the refunds that match every filter, newest first; the real form is not known."""
        wanted = call.body
        rows = [refund.detail["refundOrderAggregate"] for refund in self._book if _passes(refund, wanted)]
        return self._pages.cut(rows, wanted.get("pageNo"), wanted["pageSize"])

    def submit_message(self, call: Call) -> Any:
        """Save a message."""
        message = {name: call.body.get(name) for name in ("refundMessage", "refundImages")}
        self._find(call).messages.append(message)
        return call.example

    def page_messages(self, call: Call) -> Any:
        """List the messages as they were sent, oldest first; the real form is not known."""
        return self._pages.cut(self._find(call).messages, call.body.get("pageNo"), call.body.get("pageSize"))

    def render_return_logistics(self, call: Call) -> Any:
        """Respond as documented if goods must be sent back."""
        self._find(call).require_status(Status.AGREED)
        return call.example

    def submit_return_logistics(self, call: Call) -> Any:
        """Record how the goods are sent back."""
        refund = self._find(call)
        refund.require_status(Status.AGREED)
        company = {"logisticsCompanyCode": call.require("logisticsCompanyCode")}
        call.require("logisticsNo")
        refund.logistics.update({name: call.body.get(name) for name in LOGISTICS}, logisticsCompany=company)
        refund.move(Status.SENT_BACK)
        return call.example

    def _find(self, call: Call) -> Refund:
        return self._book.find(call.require("refundId"))

    def _refundable(self, call: Call) -> tuple[Row, Row]:
        """Return the order and the sub-order to refund."""
        order, sub_order = self._orders.find_line(call.require("subOrderId"))
        if order["status"] in (OrderStatus.UNPAID, OrderStatus.CANCELLED):
            msg = f"Order {order['id']} has status {order['status']}; only a paid order can be refunded."
            raise Refusal(Code.WRONG_STATE, msg)
        return order, sub_order

    def _terms(self, call: Call, line: Row) -> Row:
        """Return the requested terms as members of a refund."""
        body = call.body
        for name in NUMBERS:
            if not isinstance(body.get(name, 0), int):
                raise Refusal(Code.BAD_REQUEST, f"{name} must be an integer.")
        terms = {name: body[name] for name in (*NUMBERS, "refundDesc") if name in body}
        if terms.get("refundType", Type.MONEY) not in tuple(Type):
            raise Refusal(Code.BAD_REQUEST, "refundType must be 1 (money) or 2 (money for goods sent back).")
        if not 1 <= terms.get("refundFee", 1) <= line["totalPrice"]:
            raise Refusal(Code.BAD_REQUEST, f"refundFee must be between 1 and {line['totalPrice']}.")
        if "reasonId" in terms:
            terms["reasonDesc"] = self._reason(terms["reasonId"])
        return terms

    def _reason(self, reason_id: int) -> Any:
        template = self._examples["taobao_refunds.render"]["refundOrderTemplate"]
        for reason in template["refundReasons"]:
            if reason["reasonId"] == reason_id:
                return reason["reasonDesc"]
        raise Refusal(Code.NOT_FOUND, f"There is no reason {reason_id}.")


def _passes(refund: Refund, wanted: Row) -> bool:
    """Whether a refund matches all filters of the list; the times are those of the request, both ends included."""
    shown = {
        "refundId": refund.order["refundId"],
        "purchaseOrderId": str(refund.line["purchaseOrderId"]),
        "salesOrderId": refund.line["salesOrderId"],
        "refundStatus": refund.order["refundStatus"],
    }
    return (
        all(shown[name] == wanted[name] for name in shown if name in wanted)
        and wanted.get("refundStartTime", refund.applied) <= refund.applied
        and refund.applied <= wanted.get("refundEndTime", refund.applied)
    )
