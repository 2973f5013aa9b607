"""How rows replace those with their key, and what the quarantine loses when a row comes right."""

from __future__ import annotations

from typing import Any

from pandapon_api._tables import Table
from pandapon_api.tables import TABLES

from .libraries import DatabaseUndefinedRelation, SqlJobClientBase
from .tables import QUARANTINE, order_column

MERGE: Any = {"disposition": "merge", "strategy": "delete-insert"}
"""Rows replace those with their key."""


def is_database(pipeline: Any) -> bool:
    """Whether the destination is a database, which merges by SQL."""
    return pipeline.destination is not None and isinstance(pipeline.destination_client(), SqlJobClientBase)


def disposition(pipeline: Any, table: Table) -> Any:
    """How the rows of a table are merged. A row replaces none that is better, for as far as the times can be right.

    A row in which a value was refused replaces none that is complete. A complete one replaces no complete one that
    was read later, by another process, nor one that has changed later.
    """
    if table is QUARANTINE or not is_database(pipeline):
        return MERGE
    client = pipeline.sql_client()
    there, name = client.make_qualified_table_name(table.name), client.escape_column_name
    keys = [table.parent] if table.parent else [*table.key]
    read_at, modified = name("read_at"), table.modified and name(table.modified)
    # In the conditions of dlt, columns have no qualifier: those of the kept rows get other names.
    same = " AND ".join(f"{name(f'kept_{key}')} = {name(key)}" for key in keys)

    def kept(**columns: str) -> str:
        """Whether a row is there whose columns meet conditions."""
        named = [f"{name(key)} AS {name(f'kept_{key}')}" for key in (*keys, *columns)]
        rows = f"SELECT {', '.join(named)} FROM {there}"  # noqa: S608
        conditions = " AND ".join((same, *columns.values()))
        return f"EXISTS (SELECT 1 FROM ({rows}) kept WHERE {conditions})"  # noqa: S608

    complete, later = f"{name('kept_refused')} IS NULL", name("kept_read_at")
    conditions = [
        f"NOT {kept(refused=complete, read_at=f'{later} > {read_at} AND {later} <= CURRENT_TIMESTAMP')}",
        f"({name('refused')} IS NULL OR NOT {kept(refused=complete)})",
    ]
    if modified:
        changed = name(f"kept_{table.modified}")
        conditions.append(f"NOT {kept(**{str(table.modified): f'{changed} > {modified} AND {changed} <= {read_at}'})}")
    return {**MERGE, "source_filter": " AND ".join(conditions)}


def release(pipeline: Any) -> None:
    """Delete from the quarantine what belongs to orders that were read again since, and fit."""
    if not is_database(pipeline):
        return
    with pipeline.sql_client() as client:
        name, there = client.escape_column_name, client.make_qualified_table_name
        refused, table_name = there(QUARANTINE.name), name("table_name")
        try:
            found = client.execute_sql(f"SELECT DISTINCT {table_name} FROM {refused}")  # noqa: S608
        except DatabaseUndefinedRelation:
            return
        for (table,) in found or ():
            order = order_column(TABLES[table]) if table in TABLES else None
            if order is not None:
                client.execute_sql(
                    f"DELETE FROM {refused} WHERE {name('id')} IN (SELECT q.{name('id')} FROM {refused} q "  # noqa: S608
                    f"JOIN {there(table)} t ON t.{name(order)} = q.{name('order_id')} "
                    f"AND t.{name('read_at')} > q.{name('read_at')} WHERE q.{table_name} = '{table}')"
                )
