"""Orders with their lines into DuckDB, from pages over loopback HTTP. Each contender runs in its own process."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen

from pandapon import PandaPon, SubOrderResult
from pandapon_api.models import TaobaoOrder
from pandapon_api.tables import TABLES

from . import baseline, payloads
from .engines import SYNC
from .memory import peak
from .server import PAGE, WINDOW, served
from .tables import OURS, Table
from .timing import Costs, take_turns

ORDERS = 200_000
FEW = 10_000
"""Orders of the contender that takes a millisecond for each."""
HALF = ORDERS // 2
BEGIN = datetime.fromisoformat("2020-01-01T00:00:00+08:00")
TABLE_NAMES = ("taobao_orders", "taobao_order_lines")

BY_HAND, MODELS = "httpx, orjson, Arrow and dlt by hand", "models to dlt, one by one"
ALL, SOME = (f"{OURS}, {count:,} orders" for count in (ORDERS, HALF))
WORK = f"{ORDERS:,} orders into DuckDB: processor time"
MEMORY = f"{ORDERS:,} orders into DuckDB: peak memory"
NOTE = (
    f"Per order with its lines and their `subOrderResult`, of the whole process, in pages of {PAGE}. "
    f"{OURS}: `warehouse.sync`. By hand: the same pages and columns as Arrow tables, and one run of dlt. "
    f"Models: {FEW:,} orders of `orders_created`, with dlt's own tables for the lines."
)


def _ours(address: str, to: str, count: int, half: Callable[[], object]) -> None:
    from pandapon import warehouse

    def tell(progress: warehouse.Progress) -> None:
        if progress.orders > HALF:
            half()

    with PandaPon(*baseline.KEYS, base_url=f"{address}/windows") as pp:
        end = BEGIN + timedelta(days=count // WINDOW)
        done = warehouse.sync(
            pp, BEGIN, end, to=f"duckdb:{to}", tables=TABLE_NAMES, page_size=PAGE + 1, on_progress=tell
        )
    assert done.rows["taobao_orders"] >= count, done


def _pipeline(to: str) -> Any:
    import dlt

    destination = dlt.destinations.duckdb(to)
    return dlt.pipeline("by_hand", destination=destination, dataset_name="pandapon", pipelines_dir=f"{to}.dlt")


def _by_hand(address: str, to: str, count: int, half: Callable[[], object]) -> None:
    import dlt
    import pyarrow as pa

    from pandapon.warehouse.rows import schema

    orders, lines = (TABLES[name] for name in TABLE_NAMES)
    order_paths = [(name, path) for name, path in orders.rows[0].paths if not name.endswith("_name")]
    own = [(name, path) for name, path in lines.rows[0].paths if "." not in path]
    inner = [(name, path.split(".")[1:]) for name, path in lines.rows[0].paths if "." in path]
    amounts = {column.name for table in (orders, lines) for column in table.columns if column.kind == "fen"}
    (opening,) = (one.by_hand for one in SYNC if one.name == "httpx")
    assert opening is not None

    def moment(text: str | None) -> datetime | None:
        return datetime.fromisoformat(f"{text}+08:00") if text else None

    def number(name: str, value: Any) -> Any:
        return int(value) if name in amounts and isinstance(value, str) else value

    def order_row(order: dict[str, Any]) -> dict[str, Any]:
        row = {name: order.get(path) for name, path in order_paths}
        return row | {"create_time": moment(row["create_time"]), "pay_time": moment(row["pay_time"])}

    def line_row(order: dict[str, Any], position: int, line: dict[str, Any]) -> dict[str, Any]:
        row: dict[str, Any] = {"order_id": order["id"], "line": position}
        row |= {name: number(name, line.get(path)) for name, path in own}
        result = orjson.loads(line["subOrderResult"] or "{}")
        for name, (wire, *rest) in inner:
            value = result.get(wire)
            value = (value or {}).get(rest[0]) if rest else value
            row[name] = number(name, value)
        return row

    def pages() -> Iterator[Any]:
        with opening(f"{address}/windows") as get:
            for day in range(count // WINDOW):
                begin = BEGIN + timedelta(days=day)
                query = baseline.query(1, PAGE + 1)
                query |= {"beginDateTime": f"{begin:%Y-%m-%d %H:%M:%S}"}
                query |= {"endDateTime": f"{begin + timedelta(days=1):%Y-%m-%d %H:%M:%S}"}
                yield get(query)["data"]

    def tables(rows: list[dict[str, Any]]) -> Iterator[Any]:
        found = pa.Table.from_pylist([order_row(order) for order in rows], schema(orders))
        yield dlt.mark.with_table_name(found, orders.name)

    def line_tables(rows: list[dict[str, Any]]) -> Iterator[Any]:
        numbered = [(order, *pair) for order in rows for pair in enumerate(order["subOrderVOS"], 1)]
        yield pa.Table.from_pylist([line_row(*each) for each in numbered], schema(lines))

    @dlt.source
    def shop() -> Any:
        listed = dlt.resource(pages, name="pages", selected=False)
        merge: Any = {"disposition": "merge", "strategy": "delete-insert"}
        for table, read in ((orders, tables), (lines, line_tables)):
            key = list(table.key)
            yield dlt.transformer(read, data_from=listed, name=table.name, primary_key=key, write_disposition=merge)

    _pipeline(to).run(shop())


def _models(address: str, to: str, count: int, half: Callable[[], object]) -> None:
    import dlt

    def row(order: TaobaoOrder) -> dict[str, Any]:
        lines = [
            line.to_dict() | {"subOrderResult": result.to_dict() if (result := SubOrderResult.of(line)) else None}
            for line in order.sub_orders
        ]
        return order.to_dict() | {"subOrderVOS": lines}

    with PandaPon(*baseline.KEYS, base_url=f"{address}/windows") as pp:
        end = BEGIN + timedelta(days=FEW // WINDOW)
        orders = pp.orders_created(BEGIN, end, page_size=PAGE + 1)
        resource = dlt.resource(map(row, orders), name="orders", primary_key="id", write_disposition="merge")
        _pipeline(to).run(resource)


LOADS: dict[str, Callable[[str, str, int, Callable[[], object]], None]] = {
    OURS: _ours,
    BY_HAND: _by_hand,
    MODELS: _models,
}


@frozen
class Loaded:
    """The cost of one load."""

    processor: float
    """Seconds of processor time."""
    half: int
    """Peak memory in bytes after half of the orders."""
    peak: int
    """At the end."""


def loaded(name: str, address: str) -> Loaded:
    """Load in a new process."""
    command = [sys.executable, "-m", "benchmarks.warehouse", name, address]
    done = subprocess.run(command, check=True, capture_output=True, cwd=payloads.ROOT)
    return Loaded(**json.loads(done.stdout))


def loads(rounds: int) -> Iterator[Table]:
    """Processor time per order, and peak memory."""
    seen: dict[str, list[Loaded]] = {name: [] for name in LOADS}
    with served() as address:

        def timed(name: str) -> float:
            seen[name].append(loaded(name, address))
            return seen[name][-1].processor / (FEW if name == MODELS else ORDERS)

        costs = take_turns({name: partial(timed, name) for name in LOADS}, max(3, rounds // 5))
    yield Table("warehouse", WORK, "µs", costs, NOTE)
    memory: Costs = {
        SOME: [float(one.half) for one in seen[OURS]],
        ALL: [float(one.peak) for one in seen[OURS]],
        BY_HAND: [float(one.peak) for one in seen[BY_HAND]],
    }
    yield Table("warehouse", MEMORY, "MB", memory, "Of the whole process.")


def main(name: str, address: str) -> None:
    """Load, and print the cost."""
    halves: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        LOADS[name](address, str(Path(folder) / "orders.duckdb"), ORDERS, lambda: halves.append(peak()))
        used = time.process_time() - began
    print(json.dumps({"processor": used, "half": halves[0] if halves else 0, "peak": peak()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
