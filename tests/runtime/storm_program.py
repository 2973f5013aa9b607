"""A program whose calls are cancelled or interrupted at any point.

`python -m tests.runtime.storm_program ENGINE FLAVOUR CALLS BASE_URL CERTIFICATE`
It prints a line of JSON: how many calls were cut, which answers were another's, whether later calls work, and what is
left when the client is closed.
"""

import asyncio
import gc
import json
import os
import random
import signal
import ssl
import sys
import time
from typing import Any

import trio

from pandapon import AsyncPandaPon, PandaPon, PandaPonError
from tests.runtime.echo_server import change, read, reference
from tests.runtime.pool_places import busy
from tests.support.credentials import FAKE_KEYS

ENGINE, FLAVOUR, CALLS, BASE_URL, CERTIFICATE = sys.argv[1:]
LATER = 100
TASKS = 120
SETTLED = 10.0
"""Seconds that an engine has to close its descriptors in the background."""

chance = random.Random(20)
settings: dict[str, Any] = {"base_url": BASE_URL, "retries": None, "timeout": 60, "transport": ENGINE}
if CERTIFICATE:
    settings["verify"] = ssl.create_default_context(cafile=CERTIFICATE) if "httpx" in ENGINE else CERTIFICATE
found: dict[str, Any] = {"cut": 0, "answered": 0, "wrong": [], "failed": [], "later": 0}


def steps() -> int:
    """After how many steps of the event loop a call is cancelled: often early, as a call over some engines has few."""
    return chance.randrange(1, chance.choice([5, 12, 40]))


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


def taken(client: PandaPon | AsyncPandaPon) -> int:
    """Places of calls that have ended; those in tracebacks of interrupts are free when these are collected."""
    gc.collect()
    return busy(client)


def left(before: int) -> int:
    """Descriptors that stay open after the client was closed."""
    gc.collect()
    until = time.monotonic() + SETTLED
    while descriptors() > before and time.monotonic() < until:
        time.sleep(0.01)
    return max(0, descriptors() - before)


def noted(own: str, came: str) -> None:
    found["answered"] += 1
    if own != came:
        found["wrong"].append(f"{own}: {came}")


class Interrupt(Exception):
    """What a signal handler raises, as a soft time limit does."""


def interrupt(*_: Any) -> None:
    raise Interrupt


def sync() -> None:
    def once(pp: PandaPon) -> None:
        noted(own := reference(), chance.choice([read, change])(pp, own))

    signal.signal(signal.SIGALRM, interrupt)
    with PandaPon(*FAKE_KEYS, **settings) as pp:  # what an engine opens once for the process stays
        once(pp)
    before = descriptors()
    with PandaPon(*FAKE_KEYS, **settings) as pp:
        once(pp)
        while found["cut"] < int(CALLS):
            try:
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00001, 0.003))
                    once(pp)
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
            except Interrupt:
                found["cut"] += 1
            except PandaPonError as error:
                if "Interrupt" in str(error):  # what was raised while Python encoded the name of the host
                    found["cut"] += 1
                else:
                    found["failed"].append(f"{error!r}: {error}")
        found.update(descriptors=descriptors(), taken=taken(pp))
        for _ in range(LATER):
            once(pp)
            found["later"] += 1
    found.update(left=left(before), tasks=0)


async def storm(pp: AsyncPandaPon) -> None:
    """Cancel tasks of asyncio after any number of steps, some of them once more while they clean up."""

    async def work() -> None:
        while found["cut"] < int(CALLS):
            task = asyncio.ensure_future(once(pp))
            if chance.random() < 0.9:
                for _ in range(steps()):
                    await asyncio.sleep(0)
                task.cancel()
                if chance.random() < 0.3:
                    await asyncio.sleep(0)
                    task.cancel()
            (outcome,) = await asyncio.gather(task, return_exceptions=True)
            if isinstance(outcome, asyncio.CancelledError):
                found["cut"] += 1
            elif outcome is not None:
                found["failed"].append(f"{outcome!r}: {outcome}")

    await asyncio.gather(*(work() for _ in range(TASKS)))


async def trio_storm(pp: AsyncPandaPon) -> None:
    """The same with the cancel scopes of trio."""

    async def call(scope: trio.CancelScope, done: trio.Event) -> None:
        try:
            with scope:
                await once(pp)
        except Exception as error:
            found["failed"].append(f"{error!r}: {error}")
        found["cut"] += scope.cancelled_caught
        done.set()

    async def work() -> None:
        while found["cut"] < int(CALLS):
            scope, done = trio.CancelScope(), trio.Event()
            nursery.start_soon(call, scope, done)
            if chance.random() < 0.9:
                for _ in range(steps()):
                    await trio.lowlevel.checkpoint()
                scope.cancel()
            await done.wait()

    async with trio.open_nursery() as nursery:
        for _ in range(TASKS):
            nursery.start_soon(work)


async def once(pp: AsyncPandaPon) -> None:
    noted(own := reference(), await chance.choice([read, change])(pp, own))


async def main() -> None:
    async with AsyncPandaPon(*FAKE_KEYS, **settings) as pp:
        await once(pp)
    before = descriptors()
    async with AsyncPandaPon(*FAKE_KEYS, **settings) as pp:
        await once(pp)
        await (trio_storm if FLAVOUR == "trio" else storm)(pp)
        found.update(descriptors=descriptors(), taken=taken(pp))
        for _ in range(LATER):
            await once(pp)
            found["later"] += 1
    if FLAVOUR == "asyncio":
        for _ in range(100):
            await asyncio.sleep(0)
        found["tasks"] = len(asyncio.all_tasks()) - 1
    else:
        found["tasks"] = 0  # the nursery waited for them
    found["left"] = left(before)


if FLAVOUR == "sync":
    sync()
elif FLAVOUR == "trio":
    trio.run(main)
else:
    asyncio.run(main())
print(json.dumps(found))
