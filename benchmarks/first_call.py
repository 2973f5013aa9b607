"""One process of `stalls.py`: prints the longest stop of its event loop in each phase, up to the first call.

It imports nothing that the client does not need, because importing is part of what is measured.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

TICK = 0.001
"""Seconds that the ticker sleeps. By how much it wakes up late is the stop."""
CREATED, WARMING, COLD, WARM = "creating the client", "warm()", "first call", "first call after warm()"

Stops = dict[str, tuple[float, float]]
"""By phase: the longest stop in seconds, and the most processor time of the loop's thread between two ticks."""


@asynccontextmanager
async def watched(stops: Stops, phase: str) -> AsyncIterator[None]:
    """Record the longest stop in the block."""
    stops[phase] = 0.0, 0.0

    async def tick() -> None:
        while True:
            began, used = time.perf_counter(), time.thread_time()
            await asyncio.sleep(TICK)
            stop = max(0.0, time.perf_counter() - began - TICK), time.thread_time() - used
            stops[phase] = max(stops[phase][0], stop[0]), max(stops[phase][1], stop[1])

    ticker = asyncio.create_task(tick())
    await asyncio.sleep(0)
    try:
        yield
        await asyncio.sleep(3 * TICK)  # so that a stop at the end counts
    finally:
        ticker.cancel()


async def ours(name: Any, address: str, keys: list[str], stops: Stops, *, warm: bool) -> None:
    """Our client over an engine."""
    from pandapon import AsyncPandaPon

    async with watched(stops, CREATED):
        pp = AsyncPandaPon(*keys, base_url=address, transport=name)
    try:
        if warm:
            async with watched(stops, WARMING):
                await pp.warm()
        async with watched(stops, WARM if warm else COLD):
            await pp.taobao_orders.page(page_num=1, page_size=50)
    finally:
        await pp.aclose()


async def by_hand(name: str, address: str, stops: Stops) -> None:
    """An engine by hand. Its program imports the library before the loop starts, as most do."""
    from .baseline import query
    from .engines import ASYNC

    (engine,) = (engine for engine in ASYNC if engine.name == name)
    __import__(engine.module)
    assert engine.by_hand_async is not None
    opening = engine.by_hand_async(address)
    async with watched(stops, CREATED):
        get = await opening.__aenter__()
    async with watched(stops, COLD):
        await get(query())
    await opening.__aexit__(None, None, None)


def main(how: str, name: str, address: str, *keys: str) -> None:
    """Run until the first call, and print the stops."""
    stops: Stops = {}
    if how == "hand":
        asyncio.run(by_hand(name, address, stops))
    else:
        asyncio.run(ours(name, address, list(keys), stops, warm=how == "warm"))
    print(json.dumps(stops))


if __name__ == "__main__":
    main(*sys.argv[1:])
