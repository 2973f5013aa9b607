"""A program whose calls are cancelled or interrupted at any point.

`python -m tests.runtime.storm_program ENGINE POOL CALLS BASE_URL CERTIFICATE`
It prints a line of JSON: how many calls were cut, which answers were another's, and whether later calls work.
"""

import asyncio
import gc
import json
import os
import random
import signal
import ssl
import sys
from typing import Any

ENGINE, POOL, CALLS, BASE_URL, CERTIFICATE = sys.argv[1:]
if ENGINE == "httpx2":
    import tests.support.over_httpx2  # noqa: F401

from pandapon import AsyncPandaPon, PandaPon, PandaPonError  # noqa: E402
from tests.runtime.echo_server import change, read, reference  # noqa: E402
from tests.support.credentials import FAKE_KEYS  # noqa: E402

LATER = 100
PLACES = 100
TASKS = 120

chance = random.Random(20)
settings: dict[str, Any] = {"base_url": BASE_URL, "retries": None, "timeout": 60}
if CERTIFICATE:
    settings["verify"] = ssl.create_default_context(cafile=CERTIFICATE)
found: dict[str, Any] = {"cut": 0, "answered": 0, "wrong": [], "failed": []}


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


def taken(transport: Any) -> int:
    """Places of calls that have ended; those in tracebacks of interrupts are free when these are collected."""
    gc.collect()
    if POOL == "sync":
        return len(transport._places)
    return PLACES - int(transport._places.value if POOL == "httpx" else transport._places._value)


def noted(own: str, came: str) -> None:
    found["answered"] += 1
    if own != came:
        found["wrong"].append(f"{own}: {came}")


class Interrupt(Exception):
    """What a signal handler raises, as a soft time limit does."""


def interrupt(*_: Any) -> None:
    raise Interrupt


def sync() -> None:
    signal.signal(signal.SIGALRM, interrupt)
    with PandaPon(*FAKE_KEYS, **settings) as pp:
        noted(own := reference(), read(pp, own))
        while found["cut"] < int(CALLS):
            own = reference()
            try:
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00001, 0.003))
                    noted(own, chance.choice([read, change])(pp, own))
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
            except Interrupt:
                found["cut"] += 1
            except PandaPonError as error:
                if "Interrupt" in str(error):  # what was raised while Python encoded the name of the host
                    found["cut"] += 1
                else:
                    found["failed"].append(f"{error!r}: {error}")
        found.update(descriptors=descriptors(), taken=taken(pp.http._transport))
        for _ in range(LATER):
            noted(own := reference(), chance.choice([read, change])(pp, own))


async def tasks() -> None:
    async with AsyncPandaPon(*FAKE_KEYS, **settings, transport=POOL) as app:  # type: ignore[arg-type]

        async def once() -> None:
            noted(own := reference(), await chance.choice([read, change])(app, own))

        async def work() -> None:
            while found["cut"] < int(CALLS):
                task = asyncio.ensure_future(once())
                if chance.random() < 0.7:
                    for _ in range(chance.randrange(1, 40)):
                        await asyncio.sleep(0)
                    task.cancel()
                    if chance.random() < 0.3:  # and once more, in the middle of its cleaning up
                        await asyncio.sleep(0)
                        task.cancel()
                (outcome,) = await asyncio.gather(task, return_exceptions=True)
                if isinstance(outcome, asyncio.CancelledError):
                    found["cut"] += 1
                elif outcome is not None:
                    found["failed"].append(f"{outcome!r}: {outcome}")

        await once()
        await asyncio.gather(*(work() for _ in range(TASKS)))
        found.update(descriptors=descriptors(), taken=taken(app.http._transport))
        for _ in range(LATER):
            await once()


if POOL == "sync":
    sync()
else:
    asyncio.run(tasks())
print(json.dumps(found))
