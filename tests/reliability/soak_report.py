"""Runs a soak and evaluates it: `nox -s soak -- SECONDS`."""

import asyncio
import logging
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen

from pandapon import OPERATIONS, UnverifiedPathWarning
from tests.reliability.outcomes import Outcome
from tests.reliability.page import write
from tests.reliability.resource_usage import ResourceUsage, middle, resource_usage
from tests.reliability.soak import Soak
from tests.reliability.soak_sandbox import SoakSandbox, soak_sandbox

TASKS, THREADS, SECONDS, SEED = 50, 4, 180.0, 7
LONG = 60.0
"""Seconds from which on the memory is judged; before, most of what is measured is the start."""

GROWTH = 1.1
"""By what the memory of the last quarter may be above that of the second."""


@frozen
class Report:
    """What a soak found."""

    seconds: float
    soak: Soak
    before: ResourceUsage
    after: ResourceUsage
    requests: int
    faults: Counter[str]
    twice: list[str]
    orders: Counter[str]
    callers: str

    def memory(self) -> tuple[float, float]:
        """MB after the warm-up, and at the end: the medians of the second and of the last quarter."""
        quarter = max(1, len(self.soak.samples) // 4)
        return middle(self.soak.samples[quarter : 2 * quarter] or self.soak.samples), middle(
            self.soak.samples[-quarter:]
        )

    def failures(self) -> Iterator[str]:
        """Everything that breaks a promise."""
        yield from self.soak.strays
        yield from self.twice
        for name in ("descriptors", "sockets", "threads", "tasks"):
            held, at_first = getattr(self.after, name), getattr(self.before, name)
            if held > at_first:
                yield f"{name}: {held} at the end, {at_first} at the beginning"
        early, late = self.memory()
        if self.seconds >= LONG and late > early * GROWTH:
            yield f"memory: {early:.1f} MB after the warm-up, {late:.1f} MB at the end"
        for number, outcome in self.soak.created.items():
            made = self.orders[number]
            sure = {Outcome.RESULT: (1,), Outcome.REFUSED: (0,), Outcome.NOT_SENT: (0,), Outcome.MISSHAPEN: (1,)}
            if made not in sure.get(outcome, (0, 1)):
                yield f"order {number}: the call ended as {outcome}, and there are {made}"

    def _made(self, numbers: Iterable[str]) -> int:
        return sum(self.orders[number] for number in numbers)

    def __str__(self) -> str:
        early, late = self.memory()
        soak = self.soak
        doubts = [n for n, end in soak.created.items() if end in (Outcome.UNKNOWN, Outcome.UNREADABLE)]
        ends = ", ".join(f"{outcome} {n}" for outcome, n in soak.outcomes.most_common())
        middle_objects = soak.samples[len(soak.samples) // 4].objects
        rows = {
            "time, callers": f"{self.seconds:.0f} s, {self.callers}",
            "calls": f"{soak.outcomes.total()} of {len(soak.operations)} operations (of {len(OPERATIONS)})",
            "requests that arrived": f"{self.requests}, {self.faults.total()} broken by {len(self.faults)} faults",
            "how the calls ended": ends,
            "raised that is none of our exceptions": len(soak.strays),
            "changes that arrived twice": len(self.twice),
            "orders of our own": f"{len(soak.created)} calls, {self._made(soak.created)} orders",
            "calls for an order that were left in doubt": f"{len(doubts)}, {self._made(doubts)} of them had made it",
            "memory after the warm-up, at the end": f"{early:.1f} MB, {late:.1f} MB",
            "Python objects after the warm-up, at the end": f"{middle_objects}, {soak.samples[-1].objects}",
        }
        for name in ("descriptors", "sockets", "threads", "tasks"):
            most = max(getattr(sample, name) for sample in soak.samples)
            rows[f"{name} before, at most, after"] = (
                f"{getattr(self.before, name)}, {most}, {getattr(self.after, name)}"
            )
        return "\n".join(("| measured | found |", "| --- | --- |", *(f"| {name} | {rows[name]} |" for name in rows)))


def run(seconds: float, tasks: int = TASKS, threads: int = THREADS) -> Report:
    """Soak a sandbox in another process for so many seconds, and ask it afterwards what it saw."""
    with soak_sandbox() as saw:
        return asyncio.run(_run(saw, seconds, tasks, threads))


async def _run(saw: SoakSandbox, seconds: float, tasks: int, threads: int) -> Report:
    saw.break_at_random(SEED)
    before = resource_usage()
    soak = Soak(saw.base_url, time.monotonic() + seconds)
    await soak.run(tasks, threads)
    after = resource_usage()
    saw.be_kind()
    requests, faults, twice = saw.seen()
    return Report(
        seconds, soak, before, after, requests, faults, twice, saw.own_orders(), f"{tasks} tasks and {threads} threads"
    )


def main() -> None:
    """Run, print, fail if a promise was broken, and write what a long run found."""
    warnings.simplefilter("ignore", UnverifiedPathWarning)
    logging.disable()  # every retry is logged
    report = run(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS)
    failures = list(report.failures())
    print(report, *failures, sep="\n")
    if failures:
        sys.exit(f"{len(failures)} promises broken")
    if report.seconds >= LONG:
        write("soak", str(report))


if __name__ == "__main__":
    main()
