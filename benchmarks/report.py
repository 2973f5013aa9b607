"""The results, as tables on the screen and as `results.md`."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import rich.box
from attrs import frozen
from rich.console import Console
from rich.table import Table as RichTable

from .contenders import ALL
from .engines import ENGINES
from .tables import OURS, Table
from .targets import TARGETS

RESULTS = Path(__file__).with_name("results.md")
LIBRARIES = ("attrs", "orjson", "pydantic", "msgspec", "uvicorn")


@frozen
class Grid:
    """A table as text."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    note: str = ""

    def markdown(self) -> str:
        """As Markdown."""
        rule = ("---", *("---:" for _ in self.head[1:]))
        lines = [f"| {' | '.join(cells)} |" for cells in (self.head, rule, *self.rows)]
        return "\n".join([f"### {self.title}", "", *([self.note, ""] if self.note else []), *lines, ""])

    def show(self, console: Console) -> None:
        """On the screen."""
        table = RichTable(title=self.title, caption=self.note or None, title_justify="left", box=rich.box.SIMPLE_HEAD)
        for number, name in enumerate(self.head):
            table.add_column(name, justify="right" if number else "left")
        for row in self.rows:
            table.add_row(*row)
        console.print(table)


def of_table(table: Table) -> Grid:
    """The cost of each contender, and its ratio to ours."""
    rows = []
    for who in table.costs:
        shown = table.shown(who)
        ratio = f"{table.ratio(who, OURS)}" if OURS in table.costs and who != OURS else ""
        rows.append((who, _number(shown.median), f"{_number(shown.low)}–{_number(shown.high)}", ratio))
    return Grid(table.work, ("contender", table.unit, "quartiles", "relative to ours"), rows, table.note)


def of_targets(tables: Iterable[Table]) -> Grid:
    """The targets of the measured work, the results, and whether the targets are reached."""
    known = {table.work: table for table in tables}
    rows = []
    for target in (one for one in TARGETS if one.work in known):
        measured = target.measured(known)
        state = "left out" if measured is None else "reached" if target.reached(measured) else "**not reached**"
        rows.append((target.about, target.wanted, str(measured or ""), state))
    return Grid("Targets", ("target", "wanted", "measured (quartiles)", "state"), rows)


def write(tables: Sequence[Table], rounds: int, seconds: Mapping[str, float]) -> None:
    """Write `results.md`."""
    parts = [
        "# Results\n",
        "Written by `nox -s bench`; do not edit. [README.md](README.md) says what is measured and how.\n",
        *(f"- {name}: {value}" for name, value in _circumstances(rounds, seconds).items()),
        "",
        of_targets(tables).markdown(),
        *(of_table(table).markdown() for table in tables),
    ]
    RESULTS.write_text("\n".join(parts), encoding="utf-8")


def _circumstances(rounds: int, seconds: Mapping[str, float]) -> dict[str, str]:
    tools = sorted({peer.tool for peer in ALL})
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "engines": _versions(engine.module for engine in ENGINES if not engine.missing),
        "versions": _versions((*LIBRARIES, *tools)),
        "rounds": f"{rounds}; load of the machine at the end: {os.getloadavg()[0]:.1f}",
        "duration": duration(seconds),
        "left out": "; ".join(left_out()) or "nothing",
    }


def duration(seconds: Mapping[str, float]) -> str:
    """How long the parts took."""
    parts = ", ".join(f"{name} {spent:.0f} s" for name, spent in seconds.items())
    return f"{sum(seconds.values()) / 60:.1f} minutes: {parts}"


def left_out() -> list[str]:
    """The peers and engines that cannot be measured on this machine, and why."""
    return [f"{one.name}: {one.missing}" for one in (*ALL, *ENGINES) if one.missing]


def _versions(names: Iterable[str]) -> str:
    return ", ".join(f"{name} {version(name)}" for name in dict.fromkeys(names))


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
