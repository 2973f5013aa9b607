"""Many tasks and threads call everything at once while every fault happens at random: `nox -s soak`."""

import asyncio
import random
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import count
from threading import Lock, Thread
from typing import Any

import httpx
from attrs import define, field

from pandapon import AsyncPandaPon, BatchResult, PandaPon, PandaPonError, Retries
from tests.reliability.outcomes import Outcome, outcome_of
from tests.reliability.resource_usage import ResourceUsage, resource_usage
from tests.reliability.scenarios import Ended, Scenario, Step, drawn
from tests.reliability.soak_sandbox import CALL, auth, signer

EVERY = 2.0
"""Seconds between two looks at what is held."""

IMPATIENT = httpx.Timeout(30, read=2, connect=2)
BRISK = Retries(wait_initial=0.01, wait_max=0.1, wait_jitter=0.02)


@define
class Soak:
    """Who calls until when, and what becomes of it.

    Args:
        engine: What carries the requests.
    """

    base_url: str
    engine: str
    until: float = 0.0
    """When no new scenario is begun, by `time.monotonic`."""
    outcomes: Counter[Outcome] = field(factory=Counter)
    operations: set[str] = field(factory=set)
    created: dict[str, Outcome] = field(factory=dict)
    """The own number of every order, and how the call ended that was to make it."""
    strays: list[str] = field(factory=list)
    """What was raised and is none of our exceptions."""
    samples: list[ResourceUsage] = field(factory=list)
    _numbers: Iterator[int] = field(factory=lambda: count(1))
    _lock: Lock = field(factory=Lock)

    async def run(self, seconds: float, tasks: int, threads: int) -> None:
        """Call for so long, and look at what is held meanwhile."""
        self.until = time.monotonic() + seconds
        async with AsyncPandaPon(**self._settings()) as app:
            with ExitStack() as stack:
                workers = []
                if threads:
                    pp = stack.enter_context(PandaPon(**self._settings()))
                    workers = [Thread(target=self._in_thread, args=(pp, number)) for number in range(threads)]
                for worker in workers:
                    worker.start()
                callers = [asyncio.create_task(self._in_task(app, number)) for number in range(tasks)]
                while (left := self.until - time.monotonic()) > 0:
                    await asyncio.sleep(min(EVERY, left))
                    self.samples.append(resource_usage())
                await asyncio.gather(*callers)
                self.samples.append(resource_usage())
                while any(worker.is_alive() for worker in workers):
                    await asyncio.sleep(0.01)

    async def warm_up(self, threads: int) -> None:
        """Make one call, so that what an engine keeps for the whole process is there before anything is counted."""
        CALL.set(next(self._numbers))
        async with AsyncPandaPon(**self._settings()) as app:
            await app.taobao_orders.page()
        if threads:
            with PandaPon(**self._settings()) as pp:
                pp.taobao_orders.page()

    def _settings(self) -> dict[str, Any]:
        return {
            "base_url": self.base_url,
            "transport": self.engine,
            "auth": auth(),
            "timeout": IMPATIENT,
            "retries": BRISK,
            "logistics_signer": signer,
        }

    def _scenarios(self, pp: Any, caller: str) -> Iterator[Scenario]:
        chance = random.Random(caller)
        yield drawn(pp, chance)  # one in any case, however slow the machine is
        while time.monotonic() < self.until:
            yield drawn(pp, chance)

    def _in_thread(self, pp: PandaPon, number: int) -> None:
        for scenario in self._scenarios(pp, f"thread {number}"):
            step = self._after(partial(next, scenario))
            while step is not None:
                ended = self._call(step)
                step = self._after(partial(scenario.send, ended))

    async def _in_task(self, pp: AsyncPandaPon, number: int) -> None:
        for scenario in self._scenarios(pp, f"task {number}"):
            step = self._after(partial(next, scenario))
            while step is not None:
                ended = await self._call_async(step)
                step = self._after(partial(scenario.send, ended))

    def _after(self, go_on: Callable[[], Step]) -> Step | None:
        """The next step of a scenario, None after the last; what it finds wrong is kept."""
        try:
            step = go_on()
        except StopIteration:
            return None
        except Exception:
            self._stray()
            return None
        CALL.set(next(self._numbers))
        return step

    def _call(self, step: Step) -> Ended:
        try:
            found = step.call()
            return self._ended(step, list(found) if hasattr(found, "__next__") else found)
        except PandaPonError as error:
            return self._ended(step, error)
        except Exception:
            return self._stray()

    async def _call_async(self, step: Step) -> Ended:
        try:
            return self._ended(step, await _awaited(step.call()))
        except PandaPonError as error:
            return self._ended(step, error)
        except Exception:
            return self._stray()

    def _ended(self, step: Step, found: Any) -> Ended:
        error = found if isinstance(found, PandaPonError) else None
        if isinstance(found, BatchResult) and found.errors:
            error = next(iter(found.errors.values()))
        outcome = Outcome.RESULT if error is None else outcome_of(error)
        with self._lock:
            self.outcomes[outcome] += 1
            self.operations.add(step.operation)
            if step.number is not None:
                self.created[step.number] = outcome
        return Ended(outcome, found if error is None else None)

    def _stray(self) -> Ended:
        self.strays.append(traceback.format_exc())
        return Ended(Outcome.UNREADABLE)


async def _awaited(found: Any) -> Any:
    return [item async for item in found] if hasattr(found, "__anext__") else await found
