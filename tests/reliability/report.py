"""Runs the whole fault matrix and writes it into docs/reliability.md: `nox -s reliability`."""

import logging
import warnings
from collections import Counter

from attrs import field, frozen

from pandapon import UnverifiedPathWarning
from tests.reliability.kinds import KINDS, Kind
from tests.reliability.matrix import FLAVOURS, ROWS, Bench, Seen, bench
from tests.reliability.outcomes import Outcome
from tests.reliability.page import write

COLUMNS = ("reads, once", "reads, always", "changes")


@frozen
class Row:
    """How the calls under one fault ended, by column, and what the sandbox saw of them."""

    fault: str
    ended: dict[str, Counter[Outcome]] = field(factory=lambda: {column: Counter() for column in COLUMNS})
    counts: Counter[str] = field(factory=Counter)

    def add(self, kind: Kind, column: str, seen: Seen) -> None:
        """Count one call."""
        self.ended[column][seen.outcome] += 1
        lost = seen.outcome in (Outcome.UNKNOWN, Outcome.UNREADABLE)
        self.counts.update(
            calls=1,
            requests=seen.arrived,
            results=seen.outcome is Outcome.RESULT,
            changes=kind.changes,
            doubts=kind.changes and lost,
            resolved=seen.looked_up,
            twice=kind.changes and seen.arrived > 1,
        )

    def __str__(self) -> str:
        cells = [", ".join(f"{outcome} {n}" for outcome, n in sorted(self.ended[c].items())) for c in COLUMNS]
        return f"| `{self.fault}` | {' | '.join(cells)} |"


def run(shared: Bench, fault: str) -> Row:
    """Every kind of operation under one fault."""
    row = Row(fault)
    for kind in KINDS.values():
        for flavour in FLAVOURS:
            if kind.changes:
                row.add(kind, "changes", shared.run(kind, fault, flavour))
                continue
            row.add(kind, "reads, once", shared.run(kind, fault, flavour))
            row.add(kind, "reads, always", shared.run(kind, fault, flavour, always=True))
    return row


def told(rows: list[Row]) -> str:
    """The rows as a table, and their sums."""
    total: Counter[str] = sum((row.counts for row in rows), Counter())
    head = f"| fault | {' | '.join(COLUMNS)} |\n| --- | {' | '.join('---' for _ in COLUMNS)} |"
    return "\n".join(
        (
            f"{total['calls']} calls under {len(rows)} faults; {total['requests']} requests arrived. "
            f"{total['results']} calls ended in a result that agrees with the books, "
            f"{total['calls'] - total['results']} in an error of ours or without data. "
            f"Of {total['changes']} changes {total['twice']} arrived twice. {total['doubts']} were left in doubt, "
            f"and for {total['resolved']} of these the look-up told the truth; "
            f"the other {total['doubts'] - total['resolved']} are of the warehouse, which has none.",
            "",
            head,
            *map(str, rows),
        )
    )


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
