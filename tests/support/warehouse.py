"""What is in the tables, and what should be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import duckdb
import orjson
import psycopg
from attrs import field, frozen

from pandapon_sandbox import Running

TABLES = ("taobao_orders", "taobao_order_lines", "alibaba_orders", "alibaba_order_lines")


@frozen
class Books:
    """The tables in a database."""

    to: str = field(repr=False)
    dataset: str = "pandapon"

    def query(self, statement: str) -> list[dict[str, Any]]:
        names, rows = (_of_duckdb if self.to.startswith("duckdb:") else _of_postgres)(self.to, self.dataset, statement)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table, without the time at which they were read."""
        return [without_times(row) for row in self.query(f"SELECT * FROM {table}")]

    def dump(self, table: str) -> bytes:
        """The same as sorted bytes."""
        rows = [orjson.dumps(row, default=str, option=orjson.OPT_SORT_KEYS) for row in self.rows(table)]
        return b"\n".join(sorted(rows))

    def schemas(self) -> list[str]:
        found = self.query("SELECT DISTINCT schema_name FROM information_schema.schemata")
        return sorted(row["schema_name"] for row in found if row["schema_name"].startswith(self.dataset))

    def tables(self) -> list[str]:
        found = self.query(f"SELECT table_name FROM information_schema.tables WHERE table_schema = '{self.dataset}'")
        return sorted(row["table_name"] for row in found if not row["table_name"].startswith("_dlt"))


Found = tuple[list[str], list[tuple[Any, ...]]]


def _of_duckdb(to: str, dataset: str, statement: str) -> Found:
    with duckdb.connect(to.removeprefix("duckdb:")) as connection:
        connection.execute(f"SET schema = '{dataset}'; SET TimeZone = 'UTC'")
        found = connection.execute(statement)
        return [each[0] for each in found.description or ()], found.fetchall()


def _of_postgres(to: str, dataset: str, statement: str) -> Found:
    with psycopg.connect(to, options=f"-c search_path={dataset} -c timezone=UTC") as connection:
        found = connection.execute(statement.encode())
        return [each.name for each in found.description or ()], found.fetchall() if found.description else []


def without_times(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "read_at"}


def statuses(running: Running) -> dict[str, int]:
    """The status of every Taobao order of a sandbox, by id."""
    return {order["id"]: order["status"] for order in running.app.state.orders}


def alibaba_statuses(running: Running) -> dict[str, str]:
    """The same for 1688 orders."""
    orders = running.app.state.alibaba_orders
    return {order["baseInfo"]["idOfStr"]: order["baseInfo"]["status"] for order in orders}


def moment(text: str) -> datetime:
    """A local time of the API as an aware one."""
    return datetime.fromisoformat(f"{text}+08:00")
