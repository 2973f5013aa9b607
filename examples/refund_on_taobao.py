"""A refund on Taobao: list the reasons and the amount, and request it.

    python examples/refund_on_taobao.py ORDER_NO                             # list the reasons and the amount
    python examples/refund_on_taobao.py ORDER_NO --reason 1001 --yuan 45.00  # request it

PandaPon's pages about refunds say that they are in development, and that amounts are in fen is a guess:
start with a small refund and see what arrives.
"""

import argparse
import sys
from decimal import Decimal

from pandapon import (
    GoodsStatus,
    PandaPon,
    PandaPonError,
    RefundStatus,
    RefundType,
    SubOrderResult,
    fen_to_yuan,
    yuan_to_fen,
)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Request a refund for the first line of an order whose goods were not sent yet."
    )
    parser.add_argument("order_no")
    parser.add_argument("--reason", help="id of a reason; without it, the reasons are shown")
    parser.add_argument("--yuan", type=Decimal, help="amount; the maximum by default")
    return parser.parse_args()


def first_line(pp: PandaPon, order_no: str) -> SubOrderResult:
    """Return the order line as it is now; it includes a requested refund."""
    for order in pp.taobao_orders.iter(order_no=order_no):
        for sub_order in order.sub_orders:
            result = SubOrderResult.of(sub_order)
            if result and result.sub_purchase_order_id:
                return result
    sys.exit(f"no order {order_no} with a line that can be refunded")


def preview(pp: PandaPon, line: SubOrderResult) -> int:
    """Show the reasons, and return the largest amount in fen."""
    answer = pp.taobao_refunds.render(
        sub_order_id=line.sub_purchase_order_id,
        refund_type=RefundType.REFUND_ONLY,
        goods_status=GoodsStatus.NOT_SHIPPED,
    )
    template = answer.refund_order_template
    most = template.max_refund_fee.refund_fee if template and template.max_refund_fee else None
    if template is None or most is None:
        sys.exit("the preview has no amount")
    for reason in template.refund_reasons or []:
        print(f"reason {reason.reason_id}: {reason.reason_description}")
    print(f"at most {fen_to_yuan(most)} yuan")
    return most


def submit(pp: PandaPon, line: SubOrderResult, reason: str, fen: int) -> None:
    """Request the refund once. Calling this again after a lost response may request it twice."""
    try:
        pp.taobao_refunds.submit(
            sub_order_id=line.sub_purchase_order_id,
            refund_type=RefundType.REFUND_ONLY,
            goods_status=GoodsStatus.NOT_SHIPPED,
            reason_id=reason,
            refund_fee=fen,
        )
    except PandaPonError as error:
        if not error.look_up:
            raise
        print(f"{error}\nReading the order again.", file=sys.stderr)


def main() -> None:
    options = arguments()
    try:
        with PandaPon.from_env() as pp:
            line = first_line(pp, options.order_no)
            if line.refund_id:
                sys.exit(f"refund {line.refund_id} was already requested")
            most = preview(pp, line)
            if options.reason is None:
                return
            submit(pp, line, options.reason, most if options.yuan is None else yuan_to_fen(options.yuan))
            line = first_line(pp, options.order_no)
    except PandaPonError as error:
        sys.exit(f"{error}")
    if not line.refund_id:
        sys.exit("The order shows no refund yet. Check again later; until then, do not request it again.")
    state = "?" if line.refund_status is None else RefundStatus(line.refund_status).name
    print(f"refund {line.refund_id} is {state}")


if __name__ == "__main__":
    main()
