"""A program that uses one client in a parent and in its forks, and reports whose responses arrived.

It prints a line of JSON: how many calls were made, which answers were another's, and what else went wrong.
"""

import asyncio
import json
import os
import ssl
import sys
import threading
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any

from pandapon import AsyncPandaPon, PandaPon, PandaPonError
from tests.runtime.echo_server import change, read
from tests.support.credentials import FAKE_KEYS

FORKS = 4
CALLS = 10


class Tally:
    """What one process saw."""

    def __init__(self, process: int) -> None:
        self._numbers = count(7_000_000_000_000 + process * 10**9)
        self.calls = 0
        self.wrong: list[str] = []
        self.errors: list[str] = []

    def reference(self) -> tuple[str, Callable[..., Any]]:
        self.calls += 1
        return str(next(self._numbers)), change if self.calls % 2 else read

    def note(self, own: str, came: str) -> None:
        if own != came:
            self.wrong.append(f"{own}: {came}")

    def failed(self, error: BaseException) -> None:
        self.errors.append(f"{type(error).__name__}: {error}")


def call(pp: PandaPon, tally: Tally) -> None:
    for _ in range(CALLS):
        own, use = tally.reference()
        try:
            tally.note(own, use(pp, own))
        except PandaPonError as error:
            tally.failed(error)


async def call_async(app: AsyncPandaPon, tally: Tally) -> None:
    async def once() -> None:
        own, use = tally.reference()
        try:
            tally.note(own, await use(app, own))
        except PandaPonError as error:
            tally.failed(error)

    for _ in range(CALLS // 2):
        await asyncio.gather(once(), once())


def forked(work: Callable[[Tally], None], process: int) -> tuple[int, int]:
    """The id of a child that works, and where it writes its tally."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    code = 1
    try:
        tally = Tally(process)
        work(tally)
        with os.fdopen(writing, "w") as pipe:
            json.dump(vars(tally) | {"_numbers": None}, pipe)
        code = 0
    finally:
        os._exit(code)


def collected(children: list[tuple[int, int]], tally: Tally) -> None:
    for child, reading in children:
        with os.fdopen(reading) as pipe:
            text = pipe.read()
        _, status = os.waitpid(child, 0)
        if status or not text:
            tally.errors.append(f"a child ended with {status}")
            continue
        found = json.loads(text)
        tally.calls += found["calls"]
        tally.wrong += found["wrong"]
        tally.errors += found["errors"]


def sync(settings: dict[str, Any], tally: Tally) -> None:
    """Threads call in the parent while it forks, and a copy is used in the children."""
    with PandaPon(*FAKE_KEYS, **settings) as pp:
        call(pp, tally)
        copy = pp.with_options(timeout=60)
        busy = Tally(90)
        over = threading.Event()

        def work() -> None:
            while not over.is_set():
                call(pp, busy)

        thread = threading.Thread(target=work)
        thread.start()
        try:
            clients = [pp, copy] * (FORKS // 2)
            children = [forked(partial(call, use), number) for number, use in enumerate(clients, 1)]
            call(pp, tally)
            collected(children, tally)
        finally:
            over.set()
            thread.join()
        tally.calls += busy.calls
        tally.wrong += busy.wrong
        tally.errors += busy.errors


def between_loops(settings: dict[str, Any], tally: Tally) -> None:
    """The parent's event loop has ended; each child, and the parent again, runs one of its own."""
    app = AsyncPandaPon(*FAKE_KEYS, **settings)
    asyncio.run(call_async(app, tally))
    children = [forked(lambda mine: asyncio.run(call_async(app, mine)), number) for number in range(1, FORKS + 1)]
    asyncio.run(call_async(app, tally))
    collected(children, tally)

    async def last() -> None:
        async with app:
            await call_async(app, tally)

    asyncio.run(last())


def inside_a_loop(settings: dict[str, Any], tally: Tally) -> None:
    """The children are forked by a task, while the parent's connections are open and in use."""

    async def main() -> None:
        async with AsyncPandaPon(*FAKE_KEYS, **settings) as app:
            await call_async(app, tally)
            running = asyncio.ensure_future(call_async(app, tally))
            await asyncio.sleep(0)

            def child(mine: Tally) -> None:
                asyncio.run(call_async(app, mine))

            children = [forked(child, number) for number in range(1, FORKS + 1)]
            await call_async(app, tally)
            await running
            await asyncio.to_thread(collected, children, tally)
            await call_async(app, tally)

    asyncio.run(main())


WAYS = {"sync": sync, "between_loops": between_loops, "inside_a_loop": inside_a_loop}


def main(base_url: str, certificate: str, way: str, *pool: str) -> None:
    settings: dict[str, Any] = {"base_url": base_url, "retries": None, "timeout": 60}
    if certificate:
        settings["verify"] = ssl.create_default_context(cafile=certificate)
    if pool:
        settings["transport"] = pool[0]
    tally = Tally(0)
    WAYS[way](settings, tally)
    print(json.dumps(vars(tally) | {"_numbers": None}))


if __name__ == "__main__":
    main(*sys.argv[1:])
