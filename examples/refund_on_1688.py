"""A refund on 1688: list the reasons, and request a refund for goods that were not sent, or are returned.

python examples/refund_on_1688.py ORDER_ID                                        # list the reasons
python examples/refund_on_1688.py ORDER_ID --reason 20021 --yuan 50 --photo a.jpg # request it
"""

import argparse
import base64
import sys
from decimal import Decimal
from pathlib import Path

from pandapon import (
    AlibabaDisputeRequest,
    AlibabaRefundGoodsStatus,
    AlibabaRefundStatus,
    AlibabaWebSite,
    PandaPon,
    PandaPonError,
    fen_to_yuan,
    yuan_to_fen,
)
from pandapon.models import AlibabaOrderItem

GOODS = {
    "not-sent": (AlibabaRefundGoodsStatus.IN_SALE_NOT_SENT, AlibabaDisputeRequest.REFUND_ONLY),
    "received": (AlibabaRefundGoodsStatus.IN_SALE_RECEIVED, AlibabaDisputeRequest.RETURN_AND_REFUND),
    "confirmed": (AlibabaRefundGoodsStatus.AFTER_SALE_RECEIVED, AlibabaDisputeRequest.RETURN_AND_REFUND),
}
"""The state of the goods, and the matching request."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Request a refund for all lines of a 1688 order.")
    parser.add_argument("order_id")
    parser.add_argument("--goods", choices=GOODS, default="received")
    parser.add_argument("--reason", help="id of a reason; without it, the reasons are shown")
    parser.add_argument("--yuan", type=Decimal, help="amount, without postage")
    parser.add_argument("--photo", type=Path, help="a picture, for reasons that need one")
    options = parser.parse_args()
    if options.reason and options.yuan is None:
        parser.error("--reason needs --yuan")
    return options


def lines(pp: PandaPon, order_id: str) -> list[AlibabaOrderItem]:
    """Return the lines of the order, which include a requested refund."""
    order = pp.alibaba_orders.get(web_site=AlibabaWebSite.CHINESE_SITE, order_id=order_id)
    return (order and order.product_items) or []


def refund_of(order_lines: list[AlibabaOrderItem]) -> str | None:
    return next(filter(None, (line.refund_id or line.after_sale_refund_id for line in order_lines)), None)


def show_reasons(pp: PandaPon, options: argparse.Namespace, ids: list[str]) -> None:
    goods_status, _ = GOODS[options.goods]
    found = pp.alibaba_refunds.list_reasons(order_id=options.order_id, order_entry_ids=ids, goods_status=goods_status)
    for reason in (found and found.reasons) or []:
        print(f"reason {reason.id}: {reason.name}{' (with a picture)' if reason.need_voucher else ''}")


def create(pp: PandaPon, options: argparse.Namespace, ids: list[str]) -> None:
    """Request the refund once. Calling this again after a lost response may request it twice."""
    goods_status, request = GOODS[options.goods]
    pictures = None
    if options.photo:
        picture = pp.alibaba_refunds.upload_voucher(image_data=base64.b64encode(options.photo.read_bytes()).decode())
        if picture is None:
            sys.exit("the picture was not accepted")
        pictures = [f"{picture.image_domain}/{picture.image_relative_url}"]
    try:
        pp.alibaba_refunds.create(
            order_id=options.order_id,
            order_entry_ids=ids,
            dispute_request=request,
            apply_payment=yuan_to_fen(options.yuan),
            apply_carriage=0,
            apply_reason_id=options.reason,
            description="The goods are not what was ordered.",
            goods_status=goods_status,
            vouchers=pictures,
        )
    except PandaPonError as error:
        if not error.look_up:
            raise
        print(f"{error}\nReading the order again.", file=sys.stderr)


def main() -> None:
    options = arguments()
    try:
        with PandaPon.from_env() as pp:
            order_lines = lines(pp, options.order_id)
            ids = [line.sub_item_id for line in order_lines if line.sub_item_id]
            if refund_id := refund_of(order_lines):
                sys.exit(f"refund {refund_id} was already requested")
            if options.reason is None:
                show_reasons(pp, options, ids)
                return
            create(pp, options, ids)
            refund_id = refund_of(lines(pp, options.order_id))
            if refund_id is None:
                sys.exit("The order shows no refund yet. Check again later; until then, do not request it again.")
            refund = pp.alibaba_refunds.get(refund_id=refund_id)
    except (PandaPonError, OSError) as error:
        sys.exit(f"{error}")
    state = "?" if refund.status is None else AlibabaRefundStatus(refund.status).name
    print(f"refund {refund_id} is {state}, {fen_to_yuan(refund.apply_payment or 0)} yuan requested")


if __name__ == "__main__":
    main()
