"""The targets of the client. A target is a ratio of two costs of one table, which saw the same noise."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from . import calls, imports, recording, warehouse
from .engines import ENGINES, FAST_ASYNC, FAST_SYNC, hand, ours
from .first_call import WARM
from .order_sync import DECODED, FAST_DECODED, FAST_LISTED, FAST_WINDOWED, HALF, WINDOWED
from .server import ORDERS
from .stalls import LOOP_BUSY, STOP
from .tables import OURS, Spread, Table
from .throughput import BUSY, FIFTY_TASKS, ONE_THREAD


@frozen
class Target:
    """A bound on the cost of `over` divided by that of `under`, or on the cost of `over` alone, in the table's unit."""

    about: str
    work: str
    over: str
    under: str | None
    bound: float
    at_most: bool = True
    unit: str = ""
    """The table's, without `under`."""

    @property
    def wanted(self) -> str:
        """The bound as a string."""
        return f"{'≤' if self.at_most else '≥'} {self.bound:g} {self.unit}".strip()

    def measured(self, tables: Mapping[str, Table]) -> Spread | None:
        """The measured value; None if the table or a contender is missing."""
        table = tables.get(self.work)
        if table is None or {self.over, self.under or self.over} - set(table.costs):
            return None
        return table.ratio(self.over, self.under) if self.under else table.shown(self.over)

    def reached(self, measured: Spread) -> bool:
        """Whether the median is within the bound."""
        return measured.median <= self.bound if self.at_most else measured.median >= self.bound


DECODE = "decode 100 orders"
ONE_CALL = BUSY.format(ONE_THREAD)
TASKS = BUSY.format(FIFTY_TASKS)
SYNC = "sync of 100,000 orders"
SYNC_BUSY = f"{SYNC}: processor time"
GROWTH = f"{SYNC}: growth of memory"


def _flat(name: str) -> Target:
    half, whole = f"{name}, after {HALF:,}", f"{name}, after {ORDERS:,}"
    return Target(f"peak memory of {name}, all orders over half of them", GROWTH, whole, half, 1.02)


def _stop(engine: str) -> tuple[Target, Target]:
    about, work = f"longest stop of the event loop, first call after `warm()`, {engine}", STOP.format(WARM)
    return (
        Target(about, work, ours(engine), None, 20, unit="ms"),
        Target("the same, by the loop's processor time", f"{work}{LOOP_BUSY}", ours(engine), None, 20, unit="ms"),
    )


TARGETS = (
    Target("`import pandapon` over `import httpx`", "import", OURS, "import httpx", 0.25),
    Target("client created, no call yet, over `import httpx`", "ready to send", imports.MADE, "import httpx", 1.25),
    Target("client opened, ready to send, over `import httpx`", "ready to send", OURS, "import httpx", 1.25),
    Target("the same, fast engine, no call yet", "ready to send", imports.FAST_MADE, "import httpx", 0.6),
    Target("the same, fast engine, ready to send", "ready to send", imports.FAST, "import httpx", 0.6),
    Target("`pandapon --help` over `import typer, rich`", "pandapon --help", OURS, "import typer, rich", 1.5),
    Target("page of 100 orders: stock templates over ours", DECODE, "stock templates", OURS, 2.5, False),
    Target("page of 100 orders: openapi-generator over ours", DECODE, "openapi-generator", OURS, 2.5, False),
    Target("page of 100 orders: pydantic over ours", DECODE, "pydantic", OURS, 1, False),
    Target("page of 100 orders: ours over msgspec", DECODE, OURS, "msgspec", 1.96),
    Target("a call, empty page, over httpx by hand", "call: a page of no order", OURS, calls.HAND, 1.15),
    Target("a call, page of one order, over httpx by hand", "call: a page of one order", OURS, calls.HAND, 1.15),
    Target("a call, new order, over httpx by hand", "call: a new order", OURS, calls.HAND, 1.15),
    Target("a call over loopback, fast engine, over httpx by hand", ONE_CALL, FAST_SYNC, hand("httpx"), 0.3),
    Target(
        "the same over pyqwest by hand, signed, to dicts, with the same limit",
        ONE_CALL, ours("pyqwest"), hand("pyqwest"), 1.35,
    ),
    Target("50 tasks, fast engine, over aiohttp by hand", TASKS, FAST_ASYNC, hand("aiohttp"), 1),
    Target("50 tasks, aiohttp, over aiohttp by hand", TASKS, ours("aiohttp"), hand("aiohttp"), 1.5),
    Target("50 tasks, httpx, over httpx by hand", TASKS, OURS, hand("httpx"), 0.5),
    *(target for engine in ENGINES if engine.transport for target in _stop(engine.name)),
    Target("a recorded call over one that is not", recording.CALLER.format(1), recording.RECORDING, OURS, 1.1),
    Target("100,000 orders per second: `iter` over the baseline", SYNC, DECODED, OURS, 0.9, False),
    Target("the same, by the client's processor time", SYNC_BUSY, DECODED, OURS, 0.9, False),
    Target("100,000 orders per second: `orders_created` over the baseline", SYNC, DECODED, WINDOWED, 0.85, False),
    Target("the same, by the client's processor time", SYNC_BUSY, DECODED, WINDOWED, 0.85, False),
    Target("fast engine: `iter` over the baseline, processor time", SYNC_BUSY, FAST_DECODED, FAST_LISTED, 0.9, False),
    Target("fast engine: `orders_created`, the same", SYNC_BUSY, FAST_DECODED, FAST_WINDOWED, 0.85, False),
    _flat(OURS),
    _flat(WINDOWED),
    Target("orders into DuckDB over Arrow and dlt by hand", warehouse.WORK, OURS, warehouse.BY_HAND, 1.5),
    Target("the same over models, one by one", warehouse.WORK, OURS, warehouse.MODELS, 0.25),
    Target("peak memory, all orders over half of them", warehouse.MEMORY, warehouse.ALL, warehouse.SOME, 1.05),
    Target("regeneration of the whole specification, processor time", "regenerate", OURS, None, 10, unit="s"),
)  # fmt: skip
"""The baseline of the sync is the same engine by hand with our models; what is left is `iter` and `orders_created`."""
