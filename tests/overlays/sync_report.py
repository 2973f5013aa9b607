"""Kills syncs and writes the figures into docs/reliability.md: `nox -s reliability`; or with a number of kills."""

import random
import sys
import tempfile
from pathlib import Path

import pytest

from pandapon_sandbox import Settings, serve
from tests.overlays.sync_kills import Figures, kill, killer
from tests.reliability.page import write
from tests.support.order_shop import open_shop

KILLS = 500
"""For each platform and flavour of client."""

SYNCS = {"taobao": "`order_sync`, Taobao", "alibaba": "`order_sync`, 1688", "created": "`orders_created`"}

COLUMNS = {
    "killed": "kills",
    "orders": "orders",
    "states yielded": "states",
    "again, first after a kill": "again",
    "again otherwise": "repeated",
    "last state missing": "wrong",
}


def run(name: str, flavour: str, kills: int, seed: int) -> Figures:
    """One run on its own sandbox."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(Settings(seeded=False)) as sandbox,
        pytest.MonkeyPatch.context() as patch,
        killer(sandbox) as program,
    ):
        return kill(program, open_shop(sandbox, patch), name, flavour, kills, Path(folder), seed)


def table(runs: dict[tuple[str, str], Figures]) -> str:
    """The figures, a row for each run."""
    lines = [f"| sync | client | {' | '.join(COLUMNS)} |", f"| --- | --- |{' ---: |' * len(COLUMNS)}"]
    for (name, flavour), figures in runs.items():
        cells = (f"{getattr(figures, column):,}" for column in COLUMNS.values())
        lines.append(f"| {SYNCS[name]} | {flavour} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Run every sync with every flavour."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    seed = random.SystemRandom().randrange(2**32)
    runs = {}
    for name in SYNCS:
        for flavour in ("sync", "async"):
            runs[name, flavour] = run(name, flavour, kills, seed)
            print(name, flavour, runs[name, flavour], flush=True)
    write("syncs", f"Seed {seed}.\n\n{table(runs)}")


if __name__ == "__main__":
    main()
