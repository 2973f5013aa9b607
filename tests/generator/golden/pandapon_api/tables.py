# Generated from spec/ by `nox -s generate`; not to be edited.
"""The tables that `pandapon.warehouse` fills, with their columns. Nothing imports this module before it is used."""

from __future__ import annotations

from typing import Final

from ._tables import Column, Rows, Table

TABLES: Final[dict[str, Table]] = {
    "parts": Table(
        "parts",
        'Parts, "as listed".',
        ("id",),
        (
            Column("id", "text", "", "sample"),
            Column("part_no", "text", "", "sample"),
            Column("stock", "integer", "", "sample"),
            Column("sold", "integer", "", "sample"),
            Column("weight", "number", "", "sample"),
            Column("retired", "boolean", "", "sample"),
            Column("price_fen", "fen", "fen", "sample"),
            Column("list", "text", "", "sample"),
            Column("type", "text", "", "sample"),
            Column("part_class", "text", "", "sample"),
            Column("user_id", "text", "", "", "", "The sub-account that read the row."),
            Column("read_at", "time", "", "", "", "When the response that holds the row was read."),
            Column(
                "refused",
                "json",
                "",
                "",
                "",
                "The columns whose value did not fit, so that they are null; null if every value fits.",
            ),
            Column(
                "extra",
                "json",
                "",
                "",
                "",
                "What the row has beyond the columns, by wire name; null if it has nothing.",
            ),
        ),
        (
            Rows(
                (
                    ("id", "id|number"),
                    ("part_no", "partNo"),
                    ("stock", "stock"),
                    ("sold", "sold"),
                    ("weight", "weight"),
                    ("retired", "retired"),
                    ("price_fen", "price"),
                    ("list", "list"),
                    ("type", "type"),
                    ("part_class", "class"),
                ),
                "parts.list",
                "rows",
                "workshop",
                (),
                ("spares",),
            ),
        ),
    ),
    "spare_parts": Table(
        "spare_parts",
        "The spare parts of parts.",
        ("part_id", "line"),
        (
            Column("part_id", "text", "", "", "", "The part that they are for."),
            Column("line", "integer", "", "", "", "Position, from 1."),
            Column("id", "text", "", "sample"),
            Column("number", "text", "", "sample"),
            Column("part_no", "text", "", "sample"),
            Column("stock", "integer", "", "sample"),
            Column("sold", "integer", "", "sample"),
            Column("weight", "number", "", "sample"),
            Column("retired", "boolean", "", "sample"),
            Column("price_fen", "fen", "fen", "sample"),
            Column("list", "text", "", "sample"),
            Column("type", "text", "", "sample"),
            Column("part_class", "text", "", "sample"),
            Column("spares", "json", "", "sample"),
            Column("user_id", "text", "", "", "", "The sub-account that read the row."),
            Column("read_at", "time", "", "", "", "When the response that holds the row was read."),
            Column(
                "refused",
                "json",
                "",
                "",
                "",
                "The columns whose value did not fit, so that they are null; null if every value fits.",
            ),
            Column(
                "extra",
                "json",
                "",
                "",
                "",
                "What the row has beyond the columns, by wire name; null if it has nothing.",
            ),
            Column(
                "deleted", "boolean", "", "", "", "Always null; while rows are loaded, it marks an order without lines."
            ),
        ),
        (
            Rows(
                (
                    ("id", "id"),
                    ("number", "number"),
                    ("part_no", "partNo"),
                    ("stock", "stock"),
                    ("sold", "sold"),
                    ("weight", "weight"),
                    ("retired", "retired"),
                    ("price_fen", "price"),
                    ("list", "list"),
                    ("type", "type"),
                    ("part_class", "class"),
                    ("spares", "spares"),
                ),
                "parts.list",
                "rows.spares",
                "workshop",
            ),
        ),
        "part_id",
    ),
    "part_costs": Table(
        "part_costs",
        "What parts cost; of two sources.",
        ("id",),
        (
            Column("id", "text", "", "sample"),
            Column("price_fen", "fen", "fen", "sample"),
            Column("type", "text", "", "sample"),
            Column("stock", "integer", "", "guess", "StockLevel"),
            Column("stock_name", "name", "", "guess", "StockLevel"),
            Column("list_price_fen", "yuan", "fen", "guess; unit: guess"),
            Column("user_id", "text", "", "", "", "The sub-account that read the row."),
            Column("read_at", "time", "", "", "", "When the response that holds the row was read."),
            Column(
                "refused",
                "json",
                "",
                "",
                "",
                "The columns whose value did not fit, so that they are null; null if every value fits.",
            ),
            Column(
                "extra",
                "json",
                "",
                "",
                "",
                "What the row has beyond the columns, by wire name; null if it has nothing.",
            ),
        ),
        (
            Rows((("id", "id"), ("price_fen", "price"), ("type", "type")), "parts.list", "rows", "", (), ("spares",)),
            Rows(
                (
                    ("id", "id"),
                    ("type", "type"),
                    ("stock", "stockLevel"),
                    ("stock_name", "stockLevel"),
                    ("list_price_fen", "listPrice"),
                )
            ),
        ),
    ),
}
"""All tables by name."""
