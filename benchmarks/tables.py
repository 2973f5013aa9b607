"""The measurements: a table for each piece of work, and ratios of its contenders, round by round."""

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
"""The conversion of a cost into each unit. Costs are seconds, bytes or files: less is better."""


@frozen
class Spread:
    """A median and its quartiles."""

    low: float
    median: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f}–{self.high:.2f})"

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """The spread of the rounds."""
        if len(values) < 2:
            return cls(values[0], values[0], values[0])
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(low, median, high)


@frozen
class Table:
    """One piece of work, and its cost for each contender, round by round."""

    part: str
    work: str
    unit: str
    costs: Costs = field(repr=False)
    note: str = ""

    def ratio(self, over: str, under: str) -> Spread:
        """The cost of `over` divided by that of `under`, per round, because both then saw the same noise."""
        return Spread.of([a / b for a, b in zip(self.costs[over], self.costs[under], strict=True)])

    def shown(self, who: str) -> Spread:
        """The cost of a contender in the table's unit."""
        return Spread.of([UNITS[self.unit](cost) for cost in self.costs[who]])
