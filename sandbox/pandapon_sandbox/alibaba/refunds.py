"""The 1688 refund operations: their effect on the refund book, and their responses."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.storage.ledger import Row

from .goods import fen
from .order_book import COMPLETED, SHIPPED, AlibabaOrderBook, lines_of
from .order_rows import POSTAGE
from .refund_book import SENT_BACK, TO_SEND_BACK, AlibabaRefundBook

RECEIVED = 2
GOODS = {
    "refundWaitSellerSend": ("waitsellersend", 1, 1),
    "refundWaitBuyerReceive": (SHIPPED, 1, 1),
    "refundBuyerReceived": (SHIPPED, 1, RECEIVED),
    "aftersaleBuyerNotReceived": (COMPLETED, 2, 1),
    "aftersaleBuyerReceived": (COMPLETED, 2, RECEIVED),
}
"""Values of ``goodsStatus``: the line status that each matches, and the refund's two numbers for it."""


class AlibabaRefunds:
    """The operations of the tag ``alibaba_refunds`` on one refund book; ``handlers`` maps their names."""

    def __init__(self, book: AlibabaRefundBook, orders: AlibabaOrderBook, examples: Mapping[str, Any]) -> None:
        self._book = book
        self._orders = orders
        self._examples = examples
        self.handlers: dict[str, Handler] = {
            "alibaba_refunds.create": self.create,
            "alibaba_refunds.get": self.get,
            "alibaba_refunds.list_reasons": self.list_reasons,
            "alibaba_refunds.submit_return": self.submit_return,
            "alibaba_refunds.upload_voucher": self.upload_voucher,
        }

    def list_reasons(self, call: Call) -> Any:
        """Return the documented reasons if these lines can be refunded."""
        self._refundable(call)
        return call.example

    def upload_voucher(self, call: Call) -> Any:
        """Save a picture."""
        return self._book.add_voucher()

    def create(self, call: Call) -> Any:
        """Request a refund of some lines, or of all of them."""
        body = call.body
        order, lines = self._refundable(call)
        _, phase, goods = GOODS[body["goodsStatus"]]
        returns = body["disputeRequest"] == "returnRefund"
        if not returns and body["disputeRequest"] != "refund":
            raise Refusal(Code.BAD_REQUEST, "disputeRequest must be refund or returnRefund.")
        if returns and goods != RECEIVED:
            raise Refusal(Code.WRONG_STATE, "Goods that were not received cannot be sent back.")
        reason = self._reason(body["applyReasonId"])
        self._check_vouchers(reason, body.get("vouchers", []))
        most = sum(fen(Decimal(str(line["itemAmount"]))) for line in lines)
        _check_amounts(body, most, 0 if reason["noRefundCarriage"] else fen(POSTAGE))
        terms = {
            "orderId": order["baseInfo"]["id"],
            "orderEntryIdList": [line["subItemID"] for line in lines],
            "orderEntryCountMap": _counts(lines, body.get("orderEntryCountList", ())),
            "productName": lines[0]["name"],
            "applyPayment": body["applyPayment"],
            "applyCarriage": body["applyCarriage"],
            "refundPayment": body["applyPayment"],
            "refundCarriage": body["applyCarriage"],
            "canRefundPayment": most,
            "applyReasonId": reason["id"],
            "applyReason": reason["name"],
            "disputeType": phase,
            "goodsStatus": goods,
            "goodsReceived": goods == RECEIVED,
            "refundGoods": returns,
            "onlyRefund": not returns,
            "buyerSendGoods": False,
        }
        return {"refundId": self._book.create(lines, terms).row["refundId"]}

    def get(self, call: Call) -> Any:
        """Return one refund; its number may be in the query or in the body."""
        return self._book.find(call.require("refundId")).row

    def submit_return(self, call: Call) -> Any:
        """Record how goods are sent back; an unknown carrier is refused in upstream's way."""
        refund = self._book.find(call.require("refundId"))
        if refund.row["status"] != TO_SEND_BACK:
            msg = f"1688 refund {refund.row['refundId']} has status {refund.row['status']} instead of {TO_SEND_BACK}."
            raise Refusal(Code.WRONG_STATE, msg)
        carriers = {row["companyNo"]: row for row in self._examples["alibaba_refunds.list_logistics_companies"]}
        carrier = carriers.get(call.body["logisticsCompanyNo"])
        if carrier is None:
            msg = f"There is no carrier {call.body['logisticsCompanyNo']}."
            return {"success": False, "errorCode": "4004", "errorInfo": msg}
        refund.row.update(
            buyerSendGoods=True,
            buyerLogisticsName=carrier["companyName"],
            freightBill=call.body["freightBill"],
            goodsStatus=3,
        )
        refund.move(SENT_BACK)
        return {"success": True}

    def _refundable(self, call: Call) -> tuple[Row, list[Row]]:
        """Return the order and the lines to refund."""
        order = self._orders.find(call.body["orderId"])
        lines = lines_of(order, call.body.get("orderEntryIds", ()))
        goods_status = call.body["goodsStatus"]
        if goods_status not in GOODS:
            raise Refusal(Code.BAD_REQUEST, f"goodsStatus must be one of {', '.join(GOODS)}.")
        for line in lines:
            if line["status"] != GOODS[goods_status][0]:
                msg = f"Line {line['subItemID']} has status {line['status']}, which {goods_status} does not match."
                raise Refusal(Code.WRONG_STATE, msg)
        return order, lines

    def _reason(self, reason_id: int) -> Row:
        for reason in self._examples["alibaba_refunds.list_reasons"]["reasons"]:
            if reason["id"] == reason_id:
                return dict(reason)
        raise Refusal(Code.NOT_FOUND, f"There is no reason {reason_id}.")

    def _check_vouchers(self, reason: Row, vouchers: list[str]) -> None:
        if reason["needVoucher"] and not vouchers:
            raise Refusal(Code.BAD_REQUEST, f"Reason {reason['id']} needs a voucher.")
        if not set(vouchers) <= self._book.vouchers:
            raise Refusal(Code.NOT_FOUND, "A voucher was not uploaded.")


def _check_amounts(body: Row, payment: int, carriage: int) -> None:
    if not 1 <= body["applyPayment"] <= payment:
        raise Refusal(Code.BAD_REQUEST, f"applyPayment must be between 1 and {payment}.")
    if not 0 <= body["applyCarriage"] <= carriage:
        raise Refusal(Code.BAD_REQUEST, f"applyCarriage must be between 0 and {carriage}.")


def _counts(lines: list[Row], named: Any) -> Row:
    """Return the count of each line to send back: as given, or else all of it."""
    counts = {str(line["subItemID"]): line["quantity"] for line in lines}
    for entry in named:
        line_id, number = str(entry.get("id")), entry.get("count", 0)
        if line_id not in counts:
            raise Refusal(Code.NOT_FOUND, f"Line {line_id} is not among those to refund.")
        if not 1 <= number <= counts[line_id]:
            raise Refusal(Code.BAD_REQUEST, f"The count of line {line_id} must be between 1 and {counts[line_id]:g}.")
        counts[line_id] = number
    return dict(counts)
