"""Orders as rows of a table, for CSV and Parquet; each column has one kind of value."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Any

from attrs import frozen

from pandapon.money import fen_to_yuan
from pandapon_api.jsontext import dumps
from pandapon_api.models import TaobaoOrder

from .options import Rows
from .taobao import Line, lines_of, status_name

LARGEST = 2**63
"""Integers of a Parquet file are smaller than this."""


class Kind(StrEnum):
    """The kind of value in a column."""

    TEXT = "text"
    WHOLE = "whole number"
    YUAN = "yuan"
    TIME = "time"


@frozen
class Column:
    """A column, and the function that returns its value."""

    name: str
    kind: Kind
    value: Callable[[Any], Any]


Cell = str | int | Decimal | datetime.datetime | None

EXTRA = "extra"
"""The last column: JSON of fields without a column, and of values of another kind than their column."""


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

COLUMNS: dict[Rows, tuple[Column, ...]] = {Rows.ORDERS: (*OF_ORDERS, TITLES), Rows.LINES: (*OF_ORDERS, *OF_LINES)}


def names(rows: Rows) -> list[str]:
    """The names of the columns."""
    return [*(column.name for column in COLUMNS[rows]), EXTRA]


def kinds(rows: Rows) -> list[Kind]:
    """The kinds of the columns."""
    return [*(column.kind for column in COLUMNS[rows]), Kind.TEXT]


def rows_of(order: TaobaoOrder, rows: Rows) -> Iterator[list[Cell]]:
    """The rows of an order: one, or one for each line; an order without lines has one row without a line."""
    head, extra = _cells(order, OF_ORDERS)
    extra |= order.extra
    if rows is Rows.ORDERS:
        yield [*head, *_cells(order, (TITLES,))[0], _text(extra)]
        return
    for line in lines_of(order):
        cells, more = _cells(line, OF_LINES)
        if line.problem:
            more["subOrderResult"] = line.row.sub_order_result
        yield [*head, *cells, _text({**extra, **more, **line.row.extra})]
    if not order.sub_orders:
        yield [*head, *[None] * len(OF_LINES), _text(extra)]


def _cells(source: Any, columns: tuple[Column, ...]) -> tuple[list[Cell], dict[str, Any]]:
    """The cells, and by column name the values of another kind than their column."""
    cells: list[Cell] = []
    odd: dict[str, Any] = {}
    for column in columns:
        value = column.value(source)
        cell = None if value is None else _cell(column.kind, value)
        if cell is None and value is not None:
            odd[column.name] = value
        cells.append(cell)
    return cells, odd


def _cell(kind: Kind, value: Any) -> Cell:
    """The value in the form of its column; None if it is of another kind."""
    if kind is Kind.TEXT:
        # A lone surrogate, which a text file cannot hold, becomes its JSON escape.
        return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else None
    if kind is Kind.TIME:
        return value if isinstance(value, datetime.datetime) else None
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= LARGEST:
        return None
    return fen_to_yuan(value) if kind is Kind.YUAN else int(value)


def _text(extra: dict[str, Any]) -> str | None:
    return dumps(extra, default=str).decode() if extra else None


def details(order: TaobaoOrder) -> Iterator[tuple[str, Any]]:
    """All columns of an order as pairs: first the order's, then those of its lines by number."""
    found, heads, own = list(rows_of(order, Rows.LINES)), names(Rows.LINES), len(OF_ORDERS)
    yield from zip(heads[:own], found[0], strict=False)
    for place, cells in enumerate(found, 1):
        yield from ((f"{place}.{name}", cell) for name, cell in zip(heads[own + 1 :], cells[own + 1 :], strict=True))
