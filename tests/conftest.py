"""A running sandbox, and both flavours of client as one."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pandapon import AsyncPandaPon, PandaPon
from pandapon_sandbox import Running, serve
from tests.support import redis_server
from tests.support.credentials import FAKE_KEYS

Ask = Callable[..., Any]

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in what a script runs in the background; programs inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def sandbox() -> Iterator[Running]:
    """A sandbox that nobody has used yet."""
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def shared_sandbox() -> Iterator[Running]:
    """A sandbox for tests that change nothing in it."""
    with serve() as running:
        yield running


@pytest.fixture(params=["sync", "async", "aiohttp"])
def flavour(request: pytest.FixtureRequest) -> Ask:
    """`flavour(use, url, **settings)` calls `use` with a client of either flavour and returns what it gave.

    The async one has the connections of httpx, and once more those of aiohttp.
    """

    def sync(use: Callable[[Any], Any], base_url: str, *keys: str, **settings: Any) -> Any:
        with PandaPon(*(keys or FAKE_KEYS), base_url=base_url, **settings) as pp:
            found = use(pp)
            return list(found) if hasattr(found, "__next__") else found

    def asynchronous(use: Callable[[Any], Any], base_url: str, *keys: str, **settings: Any) -> Any:
        pool = {} if "http_client" in settings else {"transport": "httpx" if request.param == "async" else "aiohttp"}

        async def main() -> Any:
            async with AsyncPandaPon(*(keys or FAKE_KEYS), base_url=base_url, **pool | settings) as pp:
                found = use(pp)
                return [item async for item in found] if hasattr(found, "__anext__") else await found

        return asyncio.run(main())

    return sync if request.param == "sync" else asynchronous


@pytest.fixture
def ask(flavour: Ask, sandbox: Running) -> Ask:
    """`ask(use)`: the same, against a sandbox of its own."""
    return lambda use, *keys, **settings: flavour(use, sandbox.base_url, *keys, **settings)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[redis_server.RedisServer]:
    """A redis-server of one's own."""
    if redis_server.PROGRAM is None:
        pytest.skip(redis_server.WANTED)
    with redis_server.running(tmp_path) as server:
        yield server
