"""What is refused about tables: their form by generator/lint/table_rules.py, the rest when their columns are made."""

from tests.generator.refusals import Case

TABLES = "tables.yaml"
SPARES, COSTS = "  spare_parts:", "  part_costs:"

CASES = [
    Case("word", TABLES, "parent: part_id", "parents: part_id", SPARES, "('parents' was unexpected)"),
    Case("word", TABLES, "kind: integer", "kind: number", "line: {", '"number" is not one of', 0),
    Case("word", TABLES, "operation: parts.list, path: rows.", "path: rows.", "- {path: rows.", "not valid under"),
    Case("table", TABLES, "evidence: guess", "evidence: hearsay", "hearsay", "'hearsay' is not an evidence word"),
    Case("table", TABLES, "key: [part_id, line]", "key: [part_id, row]", SPARES, "there is no column row"),
    Case("table", TABLES, "key: [part_id, line]", "key: [price_fen]", SPARES, "the columns of a key are text,"),
    Case("table", TABLES, "parent: part_id", "parent: number_id", SPARES, "there is no column number_id"),
    Case("table", TABLES, "      line: {", "      extra: {", SPARES, "every table has a column extra of its own"),
    Case(
        "table",
        TABLES,
        "parent: part_id",
        "parent: part_id\n    modified: line",
        SPARES,
        "the column line is not a time",
    ),
    Case("table", TABLES, "parent: part_id", "parent: part_id\n    modified: changed", SPARES, "no column changed"),
    Case("table", TABLES, "      line: {", "      deleted: {", SPARES, "every table has a column deleted of its own"),
    Case("table", TABLES, "path: rows.spares", "path: rows.spare", SPARES, "the response has no spare"),
    Case("table", TABLES, "path: rows.spares", "path: rows.price", SPARES, "price is not a list"),
    Case("table", TABLES, "parts.list, path: rows, columns", "parts.lists, columns", COSTS, "parts.lists is not an op"),
    Case("table", TABLES, "component: PartDetail", "component: PartDetails", COSTS, "PartDetails is not a component"),
    Case("table", TABLES, "price: price", "price: prize", COSTS, "a row has no prize"),
    Case("table", TABLES, "stock: stockLevel", "price_fen: type", COSTS, "the column price_fen is fen and text"),
    Case("table", TABLES, "list_price: listPrice", "word: password", COSTS, "password is a secret, which no table may"),
    Case("table", TABLES, "stock: stockLevel", "stock_name: type, stock: stockLevel", COSTS, "the column stock_name"),
]
