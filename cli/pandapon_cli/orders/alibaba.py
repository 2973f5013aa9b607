"""A 1688 order for people: statuses by name, amounts in yuan."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pandapon.enums import AlibabaOrderStatus
from pandapon_api.models import AlibabaOrder, AlibabaOrderBaseInfo, AlibabaOrderItem

PLACES = 20
"""The maximum number of digits before the decimal point; a longer amount stays as received."""


def row(order: AlibabaOrder) -> dict[str, Any]:
    """The order as one row of a list."""
    base = order.base_info or AlibabaOrderBaseInfo()
    return {
        "order_no": number(order),
        "own_no": base.out_order_id,
        "created": base.create_time,
        "status": status_name(base.status),
        "yuan": yuan(base.total_amount),
        "goods": "; ".join(str(item.name or item.product_id or "no title") for item in order.product_items or ()),
    }


def details(order: AlibabaOrder) -> Iterator[tuple[str, Any]]:
    """The fields of an order that people look for, by name."""
    base = order.base_info or AlibabaOrderBaseInfo()
    yield from (
        ("order_no", number(order)),
        ("status", status_name(base.status)),
        ("created", base.create_time),
        ("paid", base.pay_time),
        ("amount_yuan", yuan(base.total_amount)),
        ("postage_yuan", yuan(base.shipping_fee)),
        ("seller", base.seller_login_id),
        ("refund_status", base.refund_status),
        ("remark", base.remark),
    )
    for place, item in enumerate(order.product_items or (), 1):
        for name, value in _line(item):
            yield f"{place}.{name}", value


def _line(item: AlibabaOrderItem) -> Iterator[tuple[str, Any]]:
    yield from (
        ("title", item.name),
        ("properties", ", ".join(f"{info.name}: {info.value}" for info in item.sku_infos or ())),
        ("status", status_name(item.status)),
        ("quantity", item.quantity),
        ("unit", item.unit),
        ("piece_yuan", yuan(item.price)),
        ("amount_yuan", yuan(item.item_amount)),
        ("item_id", item.product_id),
        ("sku_id", item.sku_id),
        ("sub_order_id", item.sub_item_id_string or item.sub_item_id),
        ("picture_url", " ".join(map(str, item.product_image_urls or ()))),
        ("refund_id", item.refund_id),
    )


def number(order: AlibabaOrder) -> str | None:
    """The order's id, as a string if there is one, because a program may have rounded the integer."""
    base = order.base_info or AlibabaOrderBaseInfo()
    return base.id_string or base.id


def yuan(amount: Any) -> Any:
    """An amount with at least two decimals; any other value as received."""
    if not isinstance(amount, Decimal) or not amount.is_finite() or amount.adjusted() > PLACES:
        return amount
    rounded = amount.quantize(Decimal("0.01"))
    return rounded if rounded == amount else amount


def status_name(status: Any) -> str:
    """The name of a status."""
    return AlibabaOrderStatus(status).name if isinstance(status, str) else "" if status is None else str(status)
