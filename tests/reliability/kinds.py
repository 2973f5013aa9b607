"""The kinds of operation in the fault matrix: how each is called, and what the books show."""

from collections.abc import Callable
from itertools import count
from typing import Any

from attrs import frozen

from pandapon import OrderStatus, PandaPon, RefundStatus, RefundType, SubOrderResult
from pandapon.models import TaobaoOrderLine, TaobaoReceiver, TaobaoSubOrder
from pandapon_sandbox import Running
from tests.support.operation_examples import arguments

SHIPPED = OrderStatus.SHIPPED
LINE = TaobaoOrderLine(item_id="2048000000000001", sku_id="5000000000001", quantity=2, price=4500, currency="CNY")
RECEIVER = TaobaoReceiver(name="Example Receiver", country="China")
WAREHOUSE = "logistics.create_order"

_numbers = count(1)


@frozen
class Kind:
    """One kind of operation.

    Args:
        call: Calls it, given a client of either flavour and the target.
        truth: What a whole result says, given the sandbox and the target, after the call.
        target: Makes what is called about: an id, several, or a number of one's own.
        done: Whether a change is in the books. None for a read, and for what has no book.
        found: The same, asked by the call that an error names, or by the one that its sentence tells to make.
    """

    name: str
    operation: str
    call: Callable[[Any, Any], Any]
    truth: Callable[[Running, Any], Any]
    target: Callable[[Running, PandaPon], Any] = lambda sandbox, pp: None
    done: Callable[[Running, Any], bool] | None = None
    found: Callable[[Any], bool] | None = None
    changes: bool = False
    answers: bool = True
    """Whether the answer has data."""
    at_once: int = 1
    """How many requests are under way at the same time."""


def shipped(sandbox: Running) -> list[dict[str, Any]]:
    """The orders that no test moves, in the order of the list."""
    return [order for order in sandbox.app.state.orders if order["status"] == SHIPPED]


def order_ids(sandbox: Running, pp: PandaPon) -> list[str]:
    return [order["id"] for order in shipped(sandbox)][:3]


def own_number(sandbox: Running, pp: PandaPon) -> str:
    return f"R-{next(_numbers)}"


def unpaid_order(sandbox: Running, pp: PandaPon) -> str:
    created = pp.taobao_orders.create(order_line_list=[LINE], receiver=RECEIVER, purchase_amount=9000)
    assert created
    assert created.order_list
    order_id = created.order_list[0].purchase_id
    assert order_id
    return order_id


def open_refund(sandbox: Running, pp: PandaPon) -> str:
    order_id = unpaid_order(sandbox, pp)
    pp.taobao_orders.pay(order_id=order_id)
    (line,) = sandbox.app.state.orders.find(order_id)["subOrderVOS"]
    pp.taobao_refunds.submit(
        sub_order_id=_line_id(line), refund_type=RefundType.REFUND_ONLY, reason_id="1001", refund_fee=500
    )
    return str(_refund(next(iter(sandbox.app.state.taobao_refunds)).detail)["refundId"])


def _line_id(line: dict[str, Any]) -> str:
    result = SubOrderResult.of(TaobaoSubOrder.from_dict(line))
    assert result
    assert result.sub_purchase_order_id
    return result.sub_purchase_order_id


def _refund(detail: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = detail["refundOrderAggregate"]["refundOrder"]
    return found


def _refund_detail(sandbox: Running, refund_id: str) -> dict[str, Any]:
    details = [refund.detail for refund in sandbox.app.state.taobao_refunds]
    (found,) = [detail for detail in details if str(_refund(detail)["refundId"]) == refund_id]
    return dict(found)


def numbered(sandbox: Running, number: str) -> list[dict[str, Any]]:
    """The orders in the books that have this number of ours."""
    return [order for order in sandbox.app.state.orders if order["sellerOrderNumber"] == number]


def made(sandbox: Running, number: str) -> bool:
    orders = numbered(sandbox, number)
    assert len(orders) <= 1, f"{number} was made {len(orders)} times"
    return bool(orders)


def receipt(sandbox: Running, number: str) -> dict[str, Any]:
    (order,) = numbered(sandbox, number)
    return {
        "outerPurchaseId": order["orderNo"],
        "orderList": [{"purchaseId": order["id"], "estimateAmount": order["purchaseAmount"]}],
    }


READS = [
    Kind(
        "read",
        "taobao_orders.get",
        lambda pp, ids: pp.taobao_orders.get(ids[0]),
        lambda sandbox, ids: sandbox.app.state.orders.find(ids[0]),
        order_ids,
    ),
    Kind(
        "paged read",
        "taobao_orders.page",
        lambda pp, _: pp.taobao_orders.page(status=SHIPPED, page_size=50),
        lambda sandbox, _: {"total": len(shipped(sandbox)), "data": shipped(sandbox)},
    ),
    Kind(
        "iterator",
        "taobao_orders.page",
        lambda pp, _: pp.taobao_orders.iter(status=SHIPPED, page_size=2),
        lambda sandbox, _: shipped(sandbox),
    ),
    Kind(
        "bulk read",
        "taobao_orders.get",
        lambda pp, ids: pp.taobao_orders.get_many(ids, concurrency=2),
        lambda sandbox, ids: {order_id: sandbox.app.state.orders.find(order_id) for order_id in ids},
        order_ids,
        at_once=2,
    ),
]

CHANGES = [
    Kind(
        "create",
        "taobao_orders.create",
        lambda pp, number: pp.taobao_orders.create(
            order_line_list=[LINE], receiver=RECEIVER, purchase_amount=9000, seller_order_number=number
        ),
        receipt,
        own_number,
        made,
        bool,
        changes=True,
    ),
    Kind(
        "pay",
        "taobao_orders.pay",
        lambda pp, order_id: pp.taobao_orders.pay(order_id=order_id),
        lambda sandbox, order_id: {"willPayPurchaseOrderIds": [order_id], "payFailurePurchaseOrderIds": []},
        unpaid_order,
        lambda sandbox, order_id: bool(sandbox.app.state.orders.find(order_id)["status"] == OrderStatus.PAID),
        lambda page: bool(page.orders[0].status == OrderStatus.PAID),
        changes=True,
    ),
    Kind(
        "change by GET",
        "taobao_refunds.cancel",
        lambda pp, refund_id: pp.taobao_refunds.cancel(refund_id),
        lambda sandbox, refund_id: {"cancelSuccess": True, **_refund_detail(sandbox, refund_id)},
        open_refund,
        lambda sandbox, refund_id: _refund(_refund_detail(sandbox, refund_id))["refundStatus"] == RefundStatus.CLOSED,
        lambda refund: bool(refund.refund.refund_order.refund_status == RefundStatus.CLOSED),
        changes=True,
    ),
    Kind(
        "signed in the query",
        WAREHOUSE,
        lambda pp, _: pp.logistics.create_order(**arguments(WAREHOUSE, pp)),
        lambda sandbox, _: None,
        changes=True,
        answers=False,
    ),
]

KINDS = {kind.name: kind for kind in (*READS, *CHANGES)}
