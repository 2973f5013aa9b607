"""What was measured: a table for each piece of work, and ratios of its contenders, taken round by round."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence

from attrs import field, frozen

from .timing import Costs

OURS = "pandapon"

UNITS: dict[str, Callable[[float], float]] = {
    "µs": lambda cost: cost * 1e6,
    "ms": lambda cost: cost * 1e3,
    "s": lambda cost: cost,
    "calls/s": lambda cost: 1 / cost,
    "orders/s": lambda cost: 1 / cost,
    "MB": lambda cost: cost / 1e6,
    "kB": lambda cost: cost / 1e3,
    "files": lambda cost: cost,
}
"""How a cost is shown. Costs are seconds, bytes or files: less is better."""


@frozen
class Spread:
    """A median, and the quartiles around it."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """The spread of the rounds."""
        if len(values) < 2:
            return cls(values[0], values[0], values[0])
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(low, median, high)


@frozen
class Table:
    """One piece of work and what it cost each contender, round by round."""

    part: str
    work: str
    unit: str
    costs: Costs = field(repr=False)
    note: str = ""

    def ratio(self, over: str, under: str) -> Spread:
        """How many times the cost of `under` that of `over` is; of each round, as both met the same noise."""
        return Spread.of([a / b for a, b in zip(self.costs[over], self.costs[under], strict=True)])

    def shown(self, who: str) -> Spread:
        """What it cost, in the table's unit."""
        return Spread.of([UNITS[self.unit](cost) for cost in self.costs[who]])
