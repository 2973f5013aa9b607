"""Soaks one engine after the other and evaluates it: `nox -s soak -- SECONDS [ENGINE]`."""

import asyncio
import logging
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from pandapon import UnverifiedPathWarning
from pandapon_api._engines.choice import ASYNC_ONLY, MODULES
from tests.reliability.outcomes import Outcome
from tests.reliability.page import write
from tests.reliability.resource_usage import ResourceUsage, middle, resource_usage
from tests.reliability.soak import Soak
from tests.reliability.soak_sandbox import SoakSandbox, soak_sandbox

TASKS, THREADS, SECONDS, SEED = 50, 4, 180.0, 7
HELD = ("descriptors", "sockets", "threads", "tasks")
SETTLING = 10.0
"""Seconds after which what is still held counts as left behind."""

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
        for name in HELD:
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

    def figures(self) -> dict[str, str]:
        """What was measured, by name."""
        early, late = self.memory()
        soak, samples = self.soak, self.soak.samples
        objects = [sample.objects for sample in samples]
        doubts = [n for n, end in soak.created.items() if end in (Outcome.UNKNOWN, Outcome.UNREADABLE)]
        held = {name: max(getattr(sample, name) for sample in samples) for name in HELD}
        return {
            "calls": f"{soak.outcomes.total()} of {len(soak.operations)} operations",
            "requests that arrived": f"{self.requests}, {self.faults.total()} broken by {len(self.faults)} faults",
            "how the calls ended": ", ".join(f"{outcome} {n}" for outcome, n in soak.outcomes.most_common()),
            "foreign exceptions": str(len(soak.strays)),
            "changes that arrived twice": str(len(self.twice)),
            "orders of our own": f"{len(soak.created)} calls, {self._made(soak.created)} orders",
            "calls for an order left in doubt": f"{len(doubts)}, {self._made(doubts)} of them had made it",
            "memory after the warm-up, at the end": f"{early:.1f} MB, {late:.1f} MB",
            "Python objects after the warm-up, at the end": f"{objects[len(objects) // 4]}, {objects[-1]}",
            **{
                f"{name} before, at most, after": f"{getattr(self.before, name)}, {most}, {getattr(self.after, name)}"
                for name, most in held.items()
            },
        }


def table(reports: Sequence[Report]) -> str:
    """One row for each engine."""
    names = list(reports[0].figures())
    rows = [f"| {report.soak.engine} | {' | '.join(report.figures().values())} |" for report in reports]
    return "\n".join(
        (
            *(f"{report.soak.engine}: {report.seconds:.0f} s, {report.callers}." for report in reports),
            "",
            f"| engine | {' | '.join(names)} |",
            f"| --- | {' | '.join('---' for _ in names)} |",
            *rows,
        )
    )


def run(engine: str, seconds: float, tasks: int = TASKS, threads: int = THREADS) -> Report:
    """Soak a sandbox in another process for so many seconds, and ask it afterwards what it saw."""
    with soak_sandbox() as saw:
        return asyncio.run(_run(saw, engine, seconds, tasks, 0 if engine in ASYNC_ONLY else threads))


async def _run(saw: SoakSandbox, engine: str, seconds: float, tasks: int, threads: int) -> Report:
    soak = Soak(saw.base_url, engine)
    await soak.warm_up(threads)
    saw.break_at_random(SEED)
    before = resource_usage()
    await soak.run(seconds, tasks, threads)
    after = await _settled(before)
    saw.be_kind()
    requests, faults, twice = saw.seen()
    callers = f"{tasks} tasks and {threads} threads" if threads else f"{tasks} tasks"
    return Report(seconds, soak, before, after, requests, faults, twice, saw.own_orders(), callers)


async def _settled(before: ResourceUsage) -> ResourceUsage:
    """What is held at the end; an engine with threads of its own closes its sockets a moment after its client."""
    patience = time.monotonic() + SETTLING
    while True:
        after = resource_usage()
        if all(getattr(after, name) <= getattr(before, name) for name in HELD) or time.monotonic() > patience:
            return after
        await asyncio.sleep(0.05)


def main() -> None:
    """Run, print, fail if a promise was broken, and write what a long run over every engine found."""
    warnings.simplefilter("ignore", UnverifiedPathWarning)
    logging.disable()  # every retry is logged
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    engines = sys.argv[2:] or list(MODULES)
    reports, failures = [], []
    for engine in engines:
        report = run(engine, seconds)
        reports.append(report)
        failures += [f"{engine}: {failure}" for failure in report.failures()]
    print(table(reports), *failures, sep="\n")
    if failures:
        sys.exit(f"{len(failures)} promises broken")
    if seconds >= LONG and engines == list(MODULES):
        write("soak", table(reports))


if __name__ == "__main__":
    main()
