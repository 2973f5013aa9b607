"""Runs the whole fault matrix and writes it into docs/reliability.md: `nox -s reliability`."""

import logging
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from pandapon import UnverifiedPathWarning
from tests.reliability.engines import FLAVOURS, Flavour
from tests.reliability.kinds import KINDS, Kind
from tests.reliability.matrix import ROWS, Bench, Seen, bench
from tests.reliability.outcomes import Outcome
from tests.reliability.page import write

COLUMNS = ("reads, once", "reads, always", "changes")


SUMS = {
    "calls": "calls",
    "requests that arrived": "requests",
    "results that agree with the books": "results",
    "errors of ours, or no data": "errors",
    "changes": "changes",
    "arrived twice": "twice",
    "left in doubt": "doubts",
    "look-up told the truth": "resolved",
}


@frozen
class Row:
    """How the calls under one fault ended, by column, and what the sandbox saw of them, by flavour."""

    fault: str
    ended: dict[str, Counter[Outcome]] = field(factory=lambda: {column: Counter() for column in COLUMNS})
    counts: dict[Flavour, Counter[str]] = field(factory=lambda: {flavour: Counter() for flavour in FLAVOURS})

    def add(self, kind: Kind, flavour: Flavour, column: str, seen: Seen) -> None:
        """Count one call."""
        self.ended[column][seen.outcome] += 1
        lost = seen.outcome in (Outcome.UNKNOWN, Outcome.UNREADABLE)
        self.counts[flavour].update(
            calls=1,
            requests=seen.arrived,
            results=seen.outcome is Outcome.RESULT,
            errors=seen.outcome is not Outcome.RESULT,
            changes=kind.changes,
            doubts=kind.changes and lost,
            resolved=seen.looked_up,
            twice=kind.changes and seen.arrived > 1,
        )

    def __str__(self) -> str:
        cells = [", ".join(f"{outcome} {n}" for outcome, n in sorted(self.ended[c].items())) for c in COLUMNS]
        return f"| `{self.fault}` | {' | '.join(cells)} |"


def run(shared: Bench, fault: str) -> Row:
    """Every kind of operation under one fault, over every engine."""
    row = Row(fault)
    for kind in KINDS.values():
        for flavour in FLAVOURS:
            if kind.changes:
                row.add(kind, flavour, "changes", shared.run(kind, fault, flavour))
                continue
            row.add(kind, flavour, "reads, once", shared.run(kind, fault, flavour))
            row.add(kind, flavour, "reads, always", shared.run(kind, fault, flavour, always=True))
    return row


def told(rows: list[Row]) -> str:
    """Two tables: the sums of each flavour, and the rows."""
    sums = {str(flavour): summed(row.counts[flavour] for row in rows) for flavour in FLAVOURS}
    total = summed(sums.values())
    return "\n".join(
        (
            f"{total['calls']} calls under {len(rows)} faults. Of {total['changes']} changes {total['twice']} arrived "
            f"twice. {total['doubts']} were left in doubt, and for {total['resolved']} of these the look-up told the "
            f"truth; the other {total['doubts'] - total['resolved']} are of the warehouse, which has none.",
            "",
            *_table(("client", *SUMS)),
            *(_line(name, counts) for name, counts in sums.items()),
            _line("all", total),
            "",
            *_table(("fault", *COLUMNS)),
            *map(str, rows),
        )
    )


def summed(counts: Iterable[Counter[str]]) -> Counter[str]:
    """The sum of all."""
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return total


def _table(columns: Iterable[str]) -> tuple[str, str]:
    named = list(columns)
    return f"| {' | '.join(named)} |", f"| {' | '.join('---' for _ in named)} |"


def _line(name: str, counts: Mapping[str, int]) -> str:
    return f"| {name} | {' | '.join(str(counts[key]) for key in SUMS.values())} |"


def main() -> None:
    """Run, print and write."""
    warnings.simplefilter("ignore", UnverifiedPathWarning)
    logging.disable()  # every retry is logged
    with bench() as shared:
        text = told([run(shared, fault) for fault in ROWS])
    print(text)
    write("fault matrix", text)


if __name__ == "__main__":
    main()
