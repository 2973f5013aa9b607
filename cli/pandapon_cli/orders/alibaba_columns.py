"""1688 orders as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any

from pandapon_api.models import AlibabaOrder, AlibabaOrderBaseInfo, AlibabaOrderItem

from .alibaba import number, status_name
from .kinds import Cell, Column, Kind, cells_of, extra_text
from .options import Rows


def _of_base(member: str) -> Callable[[AlibabaOrder], Any]:
    return lambda order: getattr(order.base_info, member, None)


def _text_of(member: str) -> Callable[[Any], str | None]:
    def value(source: Any) -> str | None:
        found = getattr(source, member)
        return None if found is None else str(found)

    return value


OF_ORDERS = (
    Column("order_id", Kind.TEXT, number),
    Column("own_number", Kind.TEXT, _of_base("out_order_id")),
    Column("created", Kind.TIME, _of_base("create_time")),
    Column("changed", Kind.TIME, _of_base("modify_time")),
    Column("paid", Kind.TIME, _of_base("pay_time")),
    Column("status", Kind.TEXT, lambda order: (order.base_info or AlibabaOrderBaseInfo()).status),
    Column("status_name", Kind.TEXT, lambda order: status_name(getattr(order.base_info, "status", None)) or None),
    Column("amount_yuan", Kind.YUAN, _of_base("total_amount")),
    Column("postage_yuan", Kind.YUAN, _of_base("shipping_fee")),
    Column("seller", Kind.TEXT, _of_base("seller_login_id")),
    Column("refund_status", Kind.TEXT, _of_base("refund_status")),
    Column("lines", Kind.WHOLE, lambda order: len(order.product_items or ())),
    Column(
        "titles", Kind.TEXT, lambda order: "; ".join(str(i.name) for i in order.product_items or () if i.name) or None
    ),
)
OF_LINES = (
    Column("line", Kind.WHOLE, lambda line: line[0]),
    *(
        Column(name, kind, lambda line, value=value: value(line[1]))  # type: ignore[misc]
        for name, kind, value in (
            ("sub_order_id", Kind.TEXT, lambda item: item.sub_item_id_string or item.sub_item_id),
            ("product_id", Kind.TEXT, attrgetter("product_id")),
            ("sku_id", Kind.TEXT, attrgetter("sku_id")),
            ("spec_id", Kind.TEXT, attrgetter("spec_id")),
            ("title", Kind.TEXT, attrgetter("name")),
            (
                "properties",
                Kind.TEXT,
                lambda item: ", ".join(f"{i.name}: {i.value}" for i in item.sku_infos or ()) or None,
            ),
            ("quantity", Kind.TEXT, _text_of("quantity")),
            ("unit", Kind.TEXT, attrgetter("unit")),
            ("piece_yuan", Kind.YUAN, attrgetter("price")),
            ("line_yuan", Kind.YUAN, attrgetter("item_amount")),
            ("line_status", Kind.TEXT, attrgetter("status")),
            ("picture_url", Kind.TEXT, lambda item: " ".join(map(str, item.product_image_urls or ())) or None),
            ("refund_id", Kind.TEXT, attrgetter("refund_id")),
        )
    ),
)
SHOWN = {
    *("id", "idOfStr", "outOrderId", "createTime", "modifyTime", "payTime", "status", "totalAmount", "shippingFee"),
    *("sellerLoginId", "refundStatus"),
}
"""The members of `baseInfo` that have a column."""

SHOWN_OF_LINES = {
    *("subItemIDString", "subItemID", "productID", "skuID", "specId", "name", "skuInfos", "quantity", "unit", "price"),
    *("itemAmount", "status", "productImgUrl", "refundId"),
}


def rows_of(order: AlibabaOrder, rows: Rows) -> Iterator[list[Cell]]:
    """The rows of an order: one, or one for each line; an order without lines has one row without a line."""
    head, extra = cells_of(order, OF_ORDERS)
    data: dict[str, Any] = order.to_dict()
    data.pop("productItems", None)
    base = _rest(data.pop("baseInfo", {}), SHOWN)
    extra |= data | ({"baseInfo": base} if base else {})
    items = list(order.product_items or ())
    if rows is Rows.ORDERS:
        yield [*head, extra_text(extra)]
        return
    for line in enumerate(items, 1):
        cells, more = cells_of(line, OF_LINES)
        more |= _line_rest(line[1])
        yield [*head, *cells, extra_text(extra | more)]
    if not items:
        yield [*head, *[None] * len(OF_LINES), extra_text(extra)]


def _line_rest(item: AlibabaOrderItem) -> dict[str, Any]:
    rest = _rest(item.to_dict(), SHOWN_OF_LINES)
    return {"productItem": rest} if rest else {}


def _rest(members: Mapping[str, Any] | None, shown: set[str]) -> dict[str, Any]:
    return {name: value for name, value in (members or {}).items() if name not in shown}
