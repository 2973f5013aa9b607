"""A hundred thousand orders, page by page over loopback HTTP. Each contender runs in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial
from operator import itemgetter
from typing import Any

from attrs import frozen

from pandapon import PandaPon
from pandapon_api._engines.choice import FAST, EngineName
from pandapon_api.models import TaobaoOrderPage

from . import baseline, payloads
from .engines import SYNC
from .memory import peak
from .server import ORDERS, PAGE, WINDOW, served
from .tables import OURS, Table
from .timing import Costs, take_turns

WINDOWED, WITH_FILE = "pandapon.orders_created", "pandapon.orders_created, file"
DECODED, RAW = "httpx and models by hand", "httpx and orjson by hand"
FAST_LISTED, FAST_WINDOWED, FAST_DECODED = f"{OURS}, fast", f"{WINDOWED}, fast", f"{FAST[False]} and models by hand"
NOTE = (
    f"{ORDERS:,} orders in pages of {PAGE}; {OURS}: `iter`; `orders_created` in windows of {WINDOW:,} orders, "
    "one page each, with a dict or a file as checkpoint. With several pages in a window, it requests all but the last "
    "twice. Over httpx, or with `transport='fast'`."
)
SOON, HALF = ORDERS // 10, ORDERS // 2
"""When memory is measured. `iter` remembers the ids of 20,000 orders, and reaches its full size only after those."""


def _by_hand(engine: str, opened: Callable[[Any], list[Any]], address: str) -> Iterator[object]:
    (opening,) = (one.by_hand for one in SYNC if one.name == engine)
    assert opening is not None
    with opening(f"{address}/list") as get:
        for number in range(1, ORDERS // PAGE + 1):
            yield from opened(get(baseline.query(number, PAGE)))


def _listed(engine: EngineName, address: str) -> Iterator[object]:
    with PandaPon(*baseline.KEYS, base_url=f"{address}/list", transport=engine) as pp:
        yield from pp.taobao_orders.iter(page_size=PAGE)


def _synced(engine: EngineName, checkpoint: Any, address: str) -> Iterator[object]:
    begin = datetime.fromisoformat("2020-01-01T00:00:00+08:00")
    with PandaPon(*baseline.KEYS, base_url=f"{address}/windows", transport=engine) as pp:
        end = begin + timedelta(days=ORDERS // WINDOW)
        yield from pp.orders_created(begin, end, page_size=PAGE + 1, checkpoint=checkpoint)


def _synced_with_file(address: str) -> Iterator[object]:
    with tempfile.TemporaryDirectory() as folder:
        yield from _synced("httpx", os.path.join(folder, "checkpoint"), address)


def _models(data: Any) -> list[Any]:
    return TaobaoOrderPage.from_dict(data).orders


WALKS: dict[str, Callable[[str], Iterable[object]]] = {
    OURS: partial(_listed, "httpx"),
    WINDOWED: partial(_synced, "httpx", None),
    WITH_FILE: _synced_with_file,
    DECODED: partial(_by_hand, "httpx", _models),
    RAW: partial(_by_hand, "httpx", itemgetter("data")),
    FAST_LISTED: partial(_listed, "fast"),
    FAST_WINDOWED: partial(_synced, "fast", None),
    FAST_DECODED: partial(_by_hand, FAST[False], _models),
}


@frozen
class Walked:
    """The cost of one walk through all orders."""

    seconds: float
    processor: float
    """Seconds of processor time."""
    soon: int
    """Peak memory in bytes after a tenth of the orders."""
    half: int
    peak: int
    """At the end."""


def walked(name: str, address: str) -> Walked:
    """Walk through the orders in a new process."""
    command = [sys.executable, "-m", "benchmarks.order_sync", name, address]
    done = subprocess.run(command, check=True, capture_output=True, cwd=payloads.ROOT)
    return Walked(**json.loads(done.stdout))


def sync(rounds: int) -> Iterator[Table]:
    """Orders per second, peak memory, and the growth of memory after the first tenth."""
    seen: dict[str, list[Walked]] = {name: [] for name in WALKS}
    with served() as address:

        def timed(name: str) -> Callable[[], float]:
            def run() -> float:
                seen[name].append(walked(name, address))
                return seen[name][-1].seconds / ORDERS

            return run

        costs = take_turns({name: timed(name) for name in WALKS}, max(3, rounds // 5))
    yield Table("sync", "sync of 100,000 orders", "orders/s", costs, NOTE)
    used = {name: [one.processor / ORDERS for one in walks] for name, walks in seen.items()}
    yield Table("sync", "sync of 100,000 orders: processor time", "µs", used, "Of the client, per order.")
    peaks = {name: [float(one.peak) for one in walks] for name, walks in seen.items()}
    yield Table("sync", "sync of 100,000 orders: peak memory", "MB", peaks, "Of the whole process.")
    growth: Costs = {}
    for name, walks in seen.items():
        growth[f"{name}, after {SOON:,}"] = [float(one.soon) for one in walks]
        growth[f"{name}, after {HALF:,}"] = [float(one.half) for one in walks]
        growth[f"{name}, after {ORDERS:,}"] = peaks[name]
    yield Table("sync", "sync of 100,000 orders: growth of memory", "MB", growth, "Peaks up to then.")


def main(name: str, address: str) -> None:
    """Walk through the orders, and print the cost."""
    began, used, count, peaks = time.perf_counter(), time.process_time(), 0, dict[int, int]()
    for _ in WALKS[name](address):
        count += 1
        if count in (SOON, HALF):
            peaks[count] = peak()
    if count != ORDERS:
        raise RuntimeError(f"{name}: {count} orders instead of {ORDERS}")
    took = {"seconds": time.perf_counter() - began, "processor": time.process_time() - used}
    print(json.dumps(took | {"soon": peaks[SOON], "half": peaks[HALF], "peak": peak()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
