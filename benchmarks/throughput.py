"""Calls per second over loopback HTTP: one thread, eight threads, and many tasks."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import aiohttp
import httpx
import httpx2
import httpx_aiohttp
from attrs import define, field

from pandapon import AsyncPandaPon, PandaPon

from . import baseline
from .calls import HAND, HAND_2
from .server import served
from .tables import OURS, Table
from .timing import Costs

THREADS = 8
TASKS = (10, 50, 200)
CALLS = 400
"""Calls of a contender in a round; a multiple of all the above."""
OVER_AIOHTTP = "pandapon, aiohttp"
HAND_OVER_AIOHTTP = "httpx by hand, aiohttp"
BARE_AIOHTTP = "aiohttp by hand"
NOTE = "Pages of one order, by elapsed time. Ours decodes to models, the baselines by hand to dicts."

Call = Callable[[], Awaitable[object]]


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
        yield Table("throughput", f"processor time: {work}", "µs", dict(self.processor), "Of the caller, per call.")


def throughput(rounds: int) -> Iterator[Table]:
    """Sync first, then async."""
    with served() as address:
        yield from _sync(f"{address}/one", rounds)
        yield from asyncio.run(_async(f"{address}/one", rounds))


def _turns(names: Iterable[str], rounds: int) -> Iterator[str]:
    """Every contender once per round, with a different one first each time."""
    order = list(names)
    for number in range(rounds):
        first = number % len(order)
        yield from order[first:] + order[:first]


def _sync(base: str, rounds: int) -> Iterator[Table]:
    with PandaPon(*baseline.KEYS, base_url=base) as pp, httpx.Client() as http, httpx2.Client() as http2:
        calls: dict[str, Callable[[], object]] = {
            OURS: lambda: pp.taobao_orders.page(page_num=1, page_size=50),
            HAND: lambda: baseline.page(http, base),
            HAND_2: lambda: baseline.page(http2, base),
        }
        for threads in (1, THREADS):
            meter = Meter()
            with ThreadPoolExecutor(threads) as pool:
                for name in _turns(calls, rounds):
                    with meter.lap(name, CALLS):
                        _threaded(calls[name], pool, threads)
            yield from meter.tables(f"{threads} threads" if threads > 1 else "1 thread")


def _threaded(call: Callable[[], object], pool: ThreadPoolExecutor, threads: int) -> None:
    def share() -> None:
        for _ in range(CALLS // threads):
            call()

    for done in [pool.submit(share) for _ in range(threads)]:
        done.result()


async def _async(base: str, rounds: int) -> list[Table]:
    tables: list[Table] = []
    async with (
        AsyncPandaPon(*baseline.KEYS, base_url=base, transport="httpx") as pp,
        AsyncPandaPon(*baseline.KEYS, base_url=base, transport="aiohttp") as fast,
        httpx.AsyncClient(timeout=30) as http,
        httpx2.AsyncClient(timeout=30) as http2,
        httpx.AsyncClient(timeout=30, transport=httpx_aiohttp.AiohttpTransport()) as fast_http,
        aiohttp.ClientSession() as session,
    ):
        calls: dict[str, Call] = {
            OURS: lambda: pp.taobao_orders.page(page_num=1, page_size=50),
            OVER_AIOHTTP: lambda: fast.taobao_orders.page(page_num=1, page_size=50),
            HAND: lambda: baseline.page_httpx(http, base),
            HAND_2: lambda: baseline.page_httpx(http2, base),
            HAND_OVER_AIOHTTP: lambda: baseline.page_httpx(fast_http, base),
            BARE_AIOHTTP: lambda: baseline.page_aiohttp(session, base),
        }
        for tasks in TASKS:
            meter = Meter()
            for name in _turns(calls, rounds):
                with meter.lap(name, CALLS):
                    await _tasked(calls[name], tasks)
            tables += meter.tables(f"{tasks} tasks")
    return tables


async def _tasked(call: Call, tasks: int) -> None:
    async def share() -> None:
        for _ in range(CALLS // tasks):
            await call()

    await asyncio.gather(*(share() for _ in range(tasks)))
