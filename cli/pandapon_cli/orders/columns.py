"""Orders as rows of a table, for CSV and Parquet; each column has one kind of value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from pandapon_api.models import AlibabaOrder, TaobaoOrder

from . import alibaba_columns
from .kinds import EXTRA, Cell, Column, Kind, cells_of, extra_text
from .options import Platform, Rows
from .taobao import Line, lines_of, status_name

Order = TaobaoOrder | AlibabaOrder


def _of_result(member: str) -> Callable[[Line], Any]:
    return lambda line: getattr(line.result, member, None)


def _titles(order: TaobaoOrder) -> str | None:
    return "; ".join(str(line.title) for line in lines_of(order) if line.title) or None


OF_ORDERS = (
    Column("order_id", Kind.TEXT, attrgetter("id")),
    Column("order_no", Kind.TEXT, attrgetter("order_no")),
    Column("seller_order_number", Kind.TEXT, attrgetter("seller_order_number")),
    Column("user_name", Kind.TEXT, attrgetter("user_name")),
    Column("order_source", Kind.TEXT, attrgetter("order_source")),
    Column("created", Kind.TIME, attrgetter("create_time")),
    Column("paid", Kind.TIME, attrgetter("pay_time")),
    Column("status", Kind.WHOLE, attrgetter("status")),
    Column("status_name", Kind.TEXT, lambda order: status_name(order.status) or None),
    Column("amount_yuan", Kind.YUAN, attrgetter("purchase_amount")),
    Column("lines", Kind.WHOLE, lambda order: len(order.sub_orders)),
)
TITLES = Column("titles", Kind.TEXT, _titles)
OF_LINES = (
    Column("line", Kind.WHOLE, attrgetter("number")),
    Column("sub_order_id", Kind.TEXT, attrgetter("row.sub_order_id")),
    Column("item_id", Kind.TEXT, attrgetter("row.item_id")),
    Column("sku_id", Kind.TEXT, attrgetter("row.sku_id")),
    Column("title", Kind.TEXT, attrgetter("title")),
    Column("properties", Kind.TEXT, attrgetter("properties")),
    Column("quantity", Kind.WHOLE, attrgetter("row.quantity")),
    Column("piece_yuan", Kind.YUAN, attrgetter("row.purchase_amount")),
    Column("picture_url", Kind.TEXT, attrgetter("picture")),
    Column("taobao_order_no", Kind.TEXT, _of_result("purchase_order_outer_id")),
    Column("taobao_sub_order_no", Kind.TEXT, _of_result("purchase_order_line_outer_id")),
    Column("sub_purchase_order_id", Kind.TEXT, _of_result("sub_purchase_order_id")),
    Column("taobao_status", Kind.TEXT, _of_result("status")),
    Column("taobao_quantity", Kind.WHOLE, _of_result("quantity")),
    Column("taobao_amount_yuan", Kind.YUAN, _of_result("purchase_amount")),
    Column("taobao_goods_yuan", Kind.YUAN, _of_result("product_amount")),
    Column("taobao_postage_yuan", Kind.YUAN, _of_result("domestic_post_fee")),
    Column("waybills", Kind.TEXT, attrgetter("waybills")),
    Column("refund_id", Kind.TEXT, _of_result("refund_id")),
    Column("refund_status", Kind.WHOLE, _of_result("refund_status")),
)
"""Columns named after Taobao are read from `subOrderResult`, which may differ from the row that holds it."""

COLUMNS: dict[tuple[Platform, Rows], tuple[Column, ...]] = {
    (Platform.TAOBAO, Rows.ORDERS): (*OF_ORDERS, TITLES),
    (Platform.TAOBAO, Rows.LINES): (*OF_ORDERS, *OF_LINES),
    (Platform.ALIBABA, Rows.ORDERS): alibaba_columns.OF_ORDERS,
    (Platform.ALIBABA, Rows.LINES): (*alibaba_columns.OF_ORDERS, *alibaba_columns.OF_LINES),
}


def names(rows: Rows, platform: Platform = Platform.TAOBAO) -> list[str]:
    """The names of the columns."""
    return [*(column.name for column in COLUMNS[platform, rows]), EXTRA]


def kinds(rows: Rows, platform: Platform = Platform.TAOBAO) -> list[Kind]:
    """The kinds of the columns."""
    return [*(column.kind for column in COLUMNS[platform, rows]), Kind.TEXT]


def rows_of(order: Order, rows: Rows) -> Iterator[list[Cell]]:
    """The rows of an order: one, or one for each line; an order without lines has one row without a line."""
    if isinstance(order, AlibabaOrder):
        yield from alibaba_columns.rows_of(order, rows)
        return
    head, extra = cells_of(order, OF_ORDERS)
    extra |= order.extra
    if rows is Rows.ORDERS:
        yield [*head, *cells_of(order, (TITLES,))[0], extra_text(extra)]
        return
    for line in lines_of(order):
        cells, more = cells_of(line, OF_LINES)
        if line.problem:
            more["subOrderResult"] = line.row.sub_order_result
        yield [*head, *cells, extra_text({**extra, **more, **line.row.extra})]
    if not order.sub_orders:
        yield [*head, *[None] * len(OF_LINES), extra_text(extra)]


def details(order: TaobaoOrder) -> Iterator[tuple[str, Any]]:
    """All columns of an order as pairs: first the order's, then those of its lines by number."""
    found, heads, own = list(rows_of(order, Rows.LINES)), names(Rows.LINES), len(OF_ORDERS)
    yield from zip(heads[:own], found[0], strict=False)
    for place, cells in enumerate(found, 1):
        yield from ((f"{place}.{name}", cell) for name, cell in zip(heads[own + 1 :], cells[own + 1 :], strict=True))
