"""The 1688 order operations: their effect on the order book, and their responses."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pandapon_sandbox.protocol.call import Call, Handler
from pandapon_sandbox.protocol.envelope import Code, Refusal
from pandapon_sandbox.protocol.paging import Pages
from pandapon_sandbox.protocol.times import LOCAL_DATE_TIME, ZONE
from pandapon_sandbox.storage.ledger import Row

from .goods import AlibabaGoods, Line
from .order_book import UNPAID, AlibabaOrderBook, require_status
from .previews import created, preview

PAY_PATH = "/_sandbox/pay"
"""The path of the sandbox's payment page: a GET of this path with an order id pays the order."""

PERIODS = (
    ("createTime", "createStartTime", "createEndTime"),
    ("modifyTime", "modifyStartTime", "modifyEndTime"),
)
"""The times of an order, and the filters of the list for their beginning and end."""

EARLIEST, LATEST = "0", "9"
"""Texts before and after every time."""


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
        return self._pages.cut(_passing(self._book, wanted), wanted.get("page"), wanted.get("pageSize"))

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
        self._book.pay(*call.body["orderIds"])
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
        """Return the trace of an order's parcel: the carrier picked it up, and may have delivered it."""
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


def _passing(orders: Iterable[Row], wanted: Row) -> list[Row]:
    """Return the orders that match all filters of the list; periods include both ends."""
    passing = list(orders)
    for member, start, end in PERIODS:
        if start in wanted or end in wanted:
            first = _time(start, wanted) if start in wanted else EARLIEST
            last = _time(end, wanted) if end in wanted else LATEST
            passing = [order for order in passing if first <= order["baseInfo"][member] <= last]
    if "orderStatus" in wanted:
        passing = [order for order in passing if order["baseInfo"]["status"] == wanted["orderStatus"]]
    if "outOrderId" in wanted:
        passing = [order for order in passing if order["baseInfo"].get("outOrderId") == wanted["outOrderId"]]
    if "refundStatus" in wanted:
        passing = [order for order in passing if wanted["refundStatus"] in _refund_statuses(order)]
    if "orderIds" in wanted:
        ids = set(wanted["orderIds"])
        passing = [order for order in passing if order["baseInfo"]["id"] in ids]
    return passing


def _refund_statuses(order: Row) -> tuple[str | None, str | None]:
    return order["baseInfo"].get("refundStatus"), order["baseInfo"].get("refundStatusForAs")


def _time(name: str, wanted: Row) -> str:
    """Return a time in the zone of the orders, so that times compare as strings.

    Raises:
        Refusal: It is not written as 1688 writes times.
    """
    try:
        time = datetime.strptime(wanted[name], "%Y%m%d%H%M%S%f%z").astimezone(ZONE)
    except (TypeError, ValueError):
        raise Refusal(Code.BAD_REQUEST, f"{name} must be a time such as 20240102030405000+0800.") from None
    return f"{time:%Y%m%d%H%M%S}{time.microsecond // 1000:03}+0800"


def _trace(order: Row, parcel: Row) -> Row:
    steps = [(parcel["deliveredTime"], "已揽收")]
    if "receivingTime" in order["baseInfo"]:
        steps.append((order["baseInfo"]["receivingTime"], "已签收"))
    return {
        "logisticsId": parcel["logisticsCode"],
        "orderId": order["baseInfo"]["id"],
        "logisticsBillNo": parcel["logisticsBillNo"],
        "logisticsSteps": [{"acceptTime": _local(time), "remark": remark} for time, remark in steps],
    }


def _local(time: str) -> str:
    return datetime.strptime(time[:14], "%Y%m%d%H%M%S").strftime(LOCAL_DATE_TIME)
