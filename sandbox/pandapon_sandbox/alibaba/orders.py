"""The 1688 order operations: their effect on the order book, and their responses."""

from datetime import datetime
from typing import Any

from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.paging import Pages
from pandapon_sandbox.protocol.times import LOCAL_DATE_TIME
from pandapon_sandbox.storage.ledger import Row

from .goods import AlibabaGoods, Line
from .order_book import UNPAID, AlibabaOrderBook, require_status
from .previews import created, preview

PAY_PATH = "/_sandbox/pay"
"""The path of the sandbox's payment page: a GET of this path with an order id pays the order."""

TIMES = {
    "createStartTime": "createTime",
    "createEndTime": "createTime",
    "modifyStartTime": "modifyTime",
    "modifyEndTime": "modifyTime",
}


class AlibabaOrders:
    """The operations of the tag ``alibaba_orders`` on one order book; ``handlers`` maps their names."""

    def __init__(self, book: AlibabaOrderBook, goods: AlibabaGoods, pages: Pages) -> None:
        self._book = book
        self._goods = goods
        self._pages = pages
        self.handlers: dict[str, Handler] = {
            "alibaba_orders.cancel": self.cancel,
            "alibaba_orders.confirm_receipt": self.confirm_receipt,
            "alibaba_orders.create": self.create,
            "alibaba_orders.create_batch": self.create_batch,
            "alibaba_orders.get": self.get,
            "alibaba_orders.get_logistics_trace": self.get_logistics_trace,
            "alibaba_orders.get_pay_url": self.get_pay_url,
            "alibaba_orders.page": self.page,
            "alibaba_orders.preview": self.preview,
            "alibaba_orders.preview_batch": self.preview_batch,
            "alibaba_orders.submit_and_pay_batch": self.submit_and_pay_batch,
        }

    def preview(self, call: Call) -> Any:
        """Return the cost of an order."""
        return preview([self._goods.lines(call.require("cargoParamList"))])

    def preview_batch(self, call: Call) -> Any:
        """Return the cost of orders, one per shop."""
        return preview(self._shops(call))

    def create(self, call: Call) -> Any:
        """Add an unpaid order."""
        return created(self._book.create(self._goods.lines(call.body["cargoParamList"]), call.body))

    def create_batch(self, call: Call) -> Any:
        """Add one unpaid order per shop."""
        return [self._book.create(lines, call.body) for lines in self._shops(call)]

    def get(self, call: Call) -> Any:
        """Return one order."""
        return self._book.find(call.require("orderId"))

    def page(self, call: Call) -> Any:
        """List the orders that match the filters for ids, statuses and times, newest first."""
        wanted = call.body
        orders = [order for order in self._book if _passes(order, wanted)]
        return self._pages.cut(orders, wanted.get("page"), wanted.get("pageSize"))

    def get_pay_url(self, call: Call) -> Any:
        """Return the address of the sandbox's payment page."""
        order_id = call.require("orderId")
        require_status(self._book.find(order_id), UNPAID)
        return {
            "orderId": order_id,
            "protocolPaySuccess": False,
            "payUrl": f"{call.base_url}{PAY_PATH}/{order_id}",
            "cantPayOrderList": [],
        }

    def submit_and_pay_batch(self, call: Call) -> Any:
        """Pay for orders, all or none."""
        self._book.pay(call.body["orderIds"])
        return call.example

    def cancel(self, call: Call) -> Any:
        """Cancel an unpaid order."""
        self._book.cancel(call.body["orderId"], call.body["cancelReason"], call.body.get("remark"))
        return True

    def confirm_receipt(self, call: Call) -> Any:
        """Confirm that lines have arrived; all of them if none is named."""
        self._book.confirm(call.require("orderId"), call.body.get("orderEntryIds", ()))
        return {"success": True, "errorInfo": "", "errorCode": ""}

    def get_logistics_trace(self, call: Call) -> Any:
        """Return the trace of an order's parcel: the carrier picked it up, and it has not moved since."""
        order = self._book.find(call.parameters["orderId"])
        parcels = order["nativeLogistics"]["logisticsItems"]
        if not parcels:
            raise Refusal(Code.WRONG_STATE, f"1688 order {order['baseInfo']['idOfStr']} has not been shipped.")
        wanted = call.parameters.get("logisticsId", parcels[0]["logisticsCode"])
        if wanted != parcels[0]["logisticsCode"]:
            raise Refusal(Code.NOT_FOUND, f"1688 order {order['baseInfo']['idOfStr']} has no parcel {wanted}.")
        return {"logisticsTrace": [_trace(order, parcel) for parcel in parcels], "success": True}

    def _shops(self, call: Call) -> list[list[Line]]:
        """Group the lines of a batch by shop."""
        cargo = call.require("cargoParamList")
        shops: dict[str | None, list[Line]] = {}
        for entry, line in zip(cargo, self._goods.lines(cargo), strict=True):
            shops.setdefault(entry.get("sellerOpenId"), []).append(line)
        return list(shops.values())


def _passes(order: Row, wanted: Row) -> bool:
    """Whether an order matches the filters; times in 1688's form compare as strings, both ends included."""
    base = order["baseInfo"]
    refunds = (base.get("refundStatus"), base.get("refundStatusForAs"))
    starts = [(base[time], wanted[name]) for name, time in TIMES.items() if "Start" in name and name in wanted]
    ends = [(base[time], wanted[name]) for name, time in TIMES.items() if "End" in name and name in wanted]
    return (
        wanted.get("orderStatus", base["status"]) == base["status"]
        and ("refundStatus" not in wanted or wanted["refundStatus"] in refunds)
        and base["id"] in wanted.get("orderIds", (base["id"],))
        and all(start <= time for time, start in starts)
        and all(time <= end for time, end in ends)
    )


def _trace(order: Row, parcel: Row) -> Row:
    sent = datetime.strptime(parcel["deliveredTime"][:14], "%Y%m%d%H%M%S").strftime(LOCAL_DATE_TIME)
    return {
        "logisticsId": parcel["logisticsCode"],
        "orderId": order["baseInfo"]["id"],
        "logisticsBillNo": parcel["logisticsBillNo"],
        "logisticsSteps": [{"acceptTime": sent, "remark": "已揽收"}],
    }
