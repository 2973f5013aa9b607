"""Kills buyers and writes the figures into docs/reliability.md: `nox -s reliability`; or with a number of kills."""

import random
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from pandapon_sandbox import Settings, serve
from tests.purchases.killing import Figures, buyers, kill
from tests.purchases.shop import Clock
from tests.reliability.page import write
from tests.support import postgres_server

KILLS = 500
"""For each kind of journal and flavour of client."""

COLUMNS = {
    "killed": "kills",
    "numbers": "purchases",
    "orders": "made",
    "made, found by settling": "found",
    "attempts closed as not made": "not_made",
    "undecided within the grace, all reported": "undecided",
    "bought twice": "twice",
    "called made, but missing": "missing",
    "exist, but not called made": "unknown",
}


def run(journal: str, flavour: str, kills: int, seed: int) -> Figures:
    """One run on its own sandbox and journal."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        place = str(folder / "purchases.sqlite")
        if journal == "PostgreSQL":
            place = stack.enter_context(stack.enter_context(postgres_server.running()).database())
        clock = Clock()
        sandbox = stack.enter_context(serve(Settings(clock=clock)))
        return kill(stack.enter_context(buyers(sandbox, clock, place, flavour, seed)), kills)


def table(runs: dict[tuple[str, str], Figures]) -> str:
    """The figures, a row for each run."""
    lines = [f"| journal | client | {' | '.join(COLUMNS)} |", f"| --- | --- |{' ---: |' * len(COLUMNS)}"]
    for (journal, flavour), figures in runs.items():
        cells = (f"{getattr(figures, name):,}" for name in COLUMNS.values())
        lines.append(f"| {journal} | {flavour} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Run every kind of journal with every flavour."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    seed = random.SystemRandom().randrange(2**32)
    runs = {}
    for number, (journal, flavour) in enumerate(
        (journal, flavour) for journal in ("SQLite", "PostgreSQL") for flavour in ("sync", "async")
    ):
        runs[journal, flavour] = run(journal, flavour, kills, seed + number)
        print(journal, flavour, runs[journal, flavour], flush=True)
    write("purchases", f"Seed {seed}.\n\n{table(runs)}")


if __name__ == "__main__":
    main()
