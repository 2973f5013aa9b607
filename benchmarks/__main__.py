"""`python -m benchmarks [PART ...] [--rounds N]`: all parts, or the named ones; a full run writes `results.md`."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence

from rich.console import Console

from . import calls, decoding, imports, order_sync, recording, regeneration, report, stalls, throughput, warehouse
from .contenders import Peer, built
from .tables import Table

Part = Callable[[Sequence[Peer], int], Iterator[Table]]

PARTS: dict[str, Part] = {
    "import": imports.imports,
    "decode": decoding.decode,
    "encode": decoding.encode,
    "call": calls.call,
    "throughput": throughput.throughput,
    "stalls": lambda _, rounds: stalls.stalls(rounds),
    "recording": lambda _, rounds: recording.recording(rounds),
    "sync": lambda _, rounds: order_sync.sync(rounds),
    "warehouse": lambda _, rounds: warehouse.loads(rounds),
    "regeneration": regeneration.regeneration,
    "size": regeneration.size,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and show and write the results."""
    parser = argparse.ArgumentParser(prog="nox -s bench --", description="Benchmark the client and its peers.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"any of {', '.join(PARTS)}; all by default")
    parser.add_argument(
        "--rounds", type=int, default=15, help="number of rounds, in which every contender runs once; default 15"
    )
    asked = parser.parse_args(arguments)
    if strangers := set(asked.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(strangers))}")
    console = Console(width=None if Console().is_terminal else 120)
    peers = built()
    for line in report.left_out():
        console.print(line)
    tables: list[Table] = []
    seconds: dict[str, float] = {}
    for name in asked.parts or PARTS:
        began = time.perf_counter()
        for table in PARTS[name](peers, asked.rounds):
            report.of_table(table).show(console)
            tables.append(table)
        seconds[name] = time.perf_counter() - began
    report.of_targets(tables).show(console)
    console.print(report.duration(seconds))
    if not asked.parts:
        report.write(tables, asked.rounds, seconds)
        console.print(f"written: {report.RESULTS}")


if __name__ == "__main__":
    main()
