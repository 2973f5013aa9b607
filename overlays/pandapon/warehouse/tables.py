"""The tables and what is said about their columns. It needs no library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pandapon.order_sync.forms import Platform
from pandapon_api import InvalidArgumentError
from pandapon_api._tables import Column, Kind, Table
from pandapon_api.tables import TABLES

QUARANTINE = Table(
    "quarantine",
    "Values that do not fit their column, and rows without a key, which no other table has.",
    ("id",),
    (
        Column("id", "text", about="A digest of table, key and column; of table and row if the row has no key."),
        Column("table_name", "text", about="The table that the row belongs to."),
        Column("order_id", "text", about="The `id` of the order that the row belongs to; null if there is none."),
        Column("row_key", "text", about="The key of the row, as a JSON list; null if it has none."),
        Column("column_name", "text", about="The column that the value does not fit."),
        Column("reason", "text", about="What was expected, and what came."),
        Column("row", "text", about="The whole row as JSON, as received."),
        *(column for column in TABLES["taobao_orders"].columns if column.name in ("user_id", "read_at")),
    ),
    (),
)
"""The table of what was refused."""

ORDER_TABLES: Mapping[Platform, tuple[str, str]] = {
    "taobao": ("taobao_orders", "taobao_order_lines"),
    "alibaba": ("alibaba_orders", "alibaba_order_lines"),
}
DEFAULT = tuple(name for names in ORDER_TABLES.values() for name in names)
"""The tables that need no calls but those of the order lists."""

DETAILS = ("refunds", "parcels")
"""The tables that need a call for each refund, or for each order or line that was sent."""


def order_column(table: Table) -> str | None:
    """Return the column that says which order a row belongs to."""
    if any(table.name == orders for orders, _ in ORDER_TABLES.values()):
        return "id"
    return next((column.name for column in table.columns if column.name == "order_id"), None)


DATA_TYPES: Mapping[Kind, str] = {
    "text": "text",
    "name": "text",
    "integer": "bigint",
    "fen": "bigint",
    "yuan": "bigint",
    "number": "double",
    "decimal": "decimal",
    "boolean": "bool",
    "time": "timestamp",
    "json": "json",
}
"""The type of each kind of column, in the words of dlt. Times are UTC."""


def check_tables(tables: Sequence[str]) -> None:
    """Refuse unknown tables.

    Raises:
        InvalidArgumentError: there is no such table, or none is wanted.
    """
    known = [name for name in TABLES if name != "messages"]  # an inbox fills it
    strangers = [name for name in tables if name not in known]
    if strangers or not tables:
        what = f"there is no table {', '.join(strangers)}" if tables else "no tables are wanted"
        raise InvalidArgumentError(f"{what}; there are {', '.join(known)}")


def describe(column: Column) -> str:
    """What a column holds: its meaning if no field has it, else its unit, its value list and its evidence."""
    parts = (
        f"unit: {column.unit}" if column.unit else "",
        f"values: pandapon.{column.enum}" if column.enum else "",
        f"evidence: {column.evidence}" if column.evidence else "",
    )
    return column.about or "; ".join(filter(None, parts))


def schema_rows() -> Iterator[dict[str, str | bool]]:
    """Every column of every table, for people: its type, unit, values, evidence and meaning."""
    for table in (*TABLES.values(), QUARANTINE):
        for column in table.columns:
            yield {
                "table": table.name,
                "column": column.name,
                "type": DATA_TYPES[column.kind],
                "key": column.name in table.key,
                "unit": column.unit,
                "values": column.enum,
                "evidence": column.evidence,
                "about": column.about,
            }
