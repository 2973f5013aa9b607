"""Calls per second over loopback HTTP: one thread, eight threads, and many tasks."""

from __future__ import annotations

import asyncio
import gc
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, contextmanager
from functools import partial

from attrs import define, field

from pandapon import AsyncPandaPon, PandaPon

from . import baseline
from .clients import clients
from .contenders import Peer
from .engines import ASYNC, SYNC, hand, ours
from .server import served
from .tables import Table
from .timing import Costs, turns

THREADS = 8
TASKS = (10, 50, 200)
CALLS = 200
"""Calls of a contender in a round; a multiple of all the above."""
NOTE = "Pages of one order, by elapsed time. Ours and the generated clients decode to models, those by hand to dicts."
ONE_THREAD, FIFTY_TASKS = "1 thread", "50 tasks"
BUSY = "processor time: {}"
BUSY_NOTE = "Of the caller, per call, with the threads of its engine."

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]


@define
class Meter:
    """The cost of each contender's calls: elapsed time, and this process's processor time."""

    elapsed: Costs = field(factory=lambda: defaultdict(list))
    processor: Costs = field(factory=lambda: defaultdict(list))

    @contextmanager
    def lap(self, name: str, calls: int) -> Iterator[None]:
        """Measure one turn of a contender."""
        began, used = time.perf_counter(), time.process_time()
        yield
        self.elapsed[name].append((time.perf_counter() - began) / calls)
        self.processor[name].append((time.process_time() - used) / calls)

    def tables(self, work: str) -> Iterator[Table]:
        """Both tables, under the name of the work."""
        yield Table("throughput", f"throughput: {work}", "calls/s", dict(self.elapsed), NOTE)
        yield Table("throughput", BUSY.format(work), "µs", dict(self.processor), BUSY_NOTE)


def throughput(peers: Collection[Peer], rounds: int) -> Iterator[Table]:
    """Sync first, then async."""
    gc.collect()
    gc.freeze()  # so that the collector skips older objects
    try:
        with served() as address:
            yield from _sync(f"{address}/one", peers, rounds)
            yield from asyncio.run(_async(f"{address}/one", peers, rounds))
    finally:
        gc.unfreeze()


def _sync(base: str, peers: Collection[Peer], rounds: int) -> Iterator[Table]:
    calls: dict[str, Call] = {}
    with ExitStack() as stack:
        for engine in SYNC:
            if engine.transport:
                pp = stack.enter_context(PandaPon(*baseline.KEYS, base_url=base, transport=engine.transport))
                calls[ours(engine.name)] = partial(pp.taobao_orders.page, page_num=1, page_size=50)
        by_hand = {hand(engine.name): engine.by_hand for engine in SYNC}
        for name, opening in (by_hand | {client.name: client.sync for client in clients(peers)}).items():
            if opening:
                calls[name] = partial(stack.enter_context(opening(base)), baseline.query())
        for threads in (1, THREADS):
            meter = Meter()
            with ThreadPoolExecutor(threads) as pool:
                for call in calls.values():
                    _threaded(call, pool, threads)  # opens the connections
                for name in turns(calls, rounds):
                    with meter.lap(name, CALLS):
                        _threaded(calls[name], pool, threads)
            yield from meter.tables(f"{threads} threads" if threads > 1 else ONE_THREAD)


def _threaded(call: Call, pool: ThreadPoolExecutor, threads: int) -> None:
    def share() -> None:
        for _ in range(CALLS // threads):
            call()

    for done in [pool.submit(share) for _ in range(threads)]:
        done.result()


async def _async(base: str, peers: Collection[Peer], rounds: int) -> list[Table]:
    tables: list[Table] = []
    calls: dict[str, AsyncCall] = {}
    async with AsyncExitStack() as stack:
        for engine in ASYNC:
            if engine.transport:
                pp = await stack.enter_async_context(
                    AsyncPandaPon(*baseline.KEYS, base_url=base, transport=engine.transport)
                )
                calls[ours(engine.name)] = partial(pp.taobao_orders.page, page_num=1, page_size=50)
        by_hand = {hand(engine.name): engine.by_hand_async for engine in ASYNC}
        for name, opening in (by_hand | {client.name: client.asynchronous for client in clients(peers)}).items():
            if opening:
                calls[name] = partial(await stack.enter_async_context(opening(base)), baseline.query())
        for tasks in TASKS:
            meter = Meter()
            for call in calls.values():
                await _tasked(call, tasks)  # opens the connections
            for name in turns(calls, rounds):
                with meter.lap(name, CALLS):
                    await _tasked(calls[name], tasks)
            tables += meter.tables(f"{tasks} tasks")
    return tables


async def _tasked(call: AsyncCall, tasks: int) -> None:
    async def share() -> None:
        for _ in range(CALLS // tasks):
            await call()

    await asyncio.gather(*(share() for _ in range(tasks)))
