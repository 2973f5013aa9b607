"""The targets of the client. A target is a ratio of two costs of one table, which saw the same noise."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from . import calls, imports, recording, throughput
from .order_sync import DECODED, HALF, WINDOWED
from .server import ORDERS
from .tables import OURS, Spread, Table


@frozen
class Target:
    """A bound on the cost of `over` divided by that of `under`, or on the cost of `over` alone, in seconds."""

    about: str
    work: str
    over: str
    under: str | None
    bound: float
    at_most: bool = True

    @property
    def wanted(self) -> str:
        """The bound as a string."""
        return f"{'≤' if self.at_most else '≥'} {self.bound:g}{'' if self.under else ' s'}"

    def measured(self, tables: Mapping[str, Table]) -> Spread | None:
        """The measured value; None if the table or a contender is missing."""
        table = tables.get(self.work)
        if table is None or {self.over, self.under or self.over} - set(table.costs):
            return None
        return table.ratio(self.over, self.under) if self.under else Spread.of(table.costs[self.over])

    def reached(self, measured: Spread) -> bool:
        """Whether the median is within the bound."""
        return measured.median <= self.bound if self.at_most else measured.median >= self.bound


DECODE = "decode 100 orders"
TASKS = "throughput: 50 tasks"
TASKS_BUSY = "processor time: 50 tasks"
SYNC = "sync of 100,000 orders"
SYNC_BUSY = f"{SYNC}: processor time"
GROWTH = f"{SYNC}: growth of memory"


def _flat(name: str) -> Target:
    half, whole = f"{name}, after {HALF:,}", f"{name}, after {ORDERS:,}"
    return Target(f"peak memory of {name}, all orders over half of them", GROWTH, whole, half, 1.02)


TARGETS = (
    Target("`import pandapon` over `import httpx`", "import", OURS, "import httpx", 0.25),
    Target("client created, no call yet, over `import httpx`", "ready to send", imports.MADE, "import httpx", 1.25),
    Target("client opened, ready to send, over `import httpx`", "ready to send", OURS, "import httpx", 1.25),
    Target("`pandapon --help` over `import typer, rich`", "pandapon --help", OURS, "import typer, rich", 1.5),
    Target("page of 100 orders: stock templates over ours", DECODE, "stock templates", OURS, 2.5, False),
    Target("page of 100 orders: openapi-generator over ours", DECODE, "openapi-generator", OURS, 2.5, False),
    Target("page of 100 orders: pydantic over ours", DECODE, "pydantic", OURS, 1, False),
    Target("page of 100 orders: ours over msgspec", DECODE, OURS, "msgspec", 2.2),
    Target("a call, empty page, over httpx by hand", "call: a page of no order", OURS, calls.HAND, 1.15),
    Target("a call, page of one order, over httpx by hand", "call: a page of one order", OURS, calls.HAND, 1.15),
    Target("a call, new order, over httpx by hand", "call: a new order", OURS, calls.HAND, 1.15),
    Target("50 tasks: calls per second over httpx by hand", TASKS, calls.HAND, OURS, 2, False),
    Target("the same, by the caller's processor time", TASKS_BUSY, calls.HAND, OURS, 2, False),
    Target(
        "50 tasks: calls per second by aiohttp over aiohttp by hand",
        TASKS, throughput.BARE_AIOHTTP, throughput.OVER_AIOHTTP, 0.85, False,
    ),
    Target(
        "the same, by the caller's processor time",
        TASKS_BUSY, throughput.BARE_AIOHTTP, throughput.OVER_AIOHTTP, 0.85, False,
    ),
    Target("a recorded call over one that is not", recording.CALLER.format(1), recording.RECORDING, OURS, 1.1),
    Target("100,000 orders per second: `iter` over the baseline", SYNC, DECODED, OURS, 0.8, False),
    Target("the same, by the client's processor time", SYNC_BUSY, DECODED, OURS, 0.8, False),
    Target("100,000 orders per second: `order_sync` over the baseline", SYNC, DECODED, WINDOWED, 0.8, False),
    Target("the same, by the client's processor time", SYNC_BUSY, DECODED, WINDOWED, 0.8, False),
    _flat(OURS),
    _flat(WINDOWED),
    Target("regeneration of the whole specification, processor time", "regenerate", OURS, None, 10),
)  # fmt: skip
"""The baseline of the sync is httpx by hand with our models, to measure the overhead of `iter` and `order_sync`."""
