"""Inboxes of every kind."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pandapon.webhooks import Delivery
from tests.support import redis_server
from tests.webhooks.failing_inbox import FailingInbox
from tests.webhooks.inbox_harness import Harness, MakeHarness, PostgresHarness, RedisHarness, Run, SqliteHarness
from tests.webhooks.pushes import Clock, push


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def shared_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[redis_server.RedisServer]:
    """A redis-server for all tests of a file; each begins with it empty."""
    if redis_server.PROGRAM is None:
        pytest.skip(redis_server.WANTED)
    with redis_server.running(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(params=["sqlite", "redis", "postgres"])
def make_harness(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeHarness]:
    """`make_harness(**settings)` makes an inbox of each kind."""
    made: list[SqliteHarness | RedisHarness | PostgresHarness] = []

    def make(**settings: Any) -> Harness:
        if request.param == "sqlite":
            made.append(SqliteHarness(tmp_path, settings))
        elif request.param == "postgres":
            made.append(PostgresHarness(request.getfixturevalue("postgres"), settings))
        else:
            server = request.getfixturevalue("shared_redis")
            made.append(RedisHarness(server.url, settings))
            made[-1].inbox._redis.flushall()  # type: ignore[attr-defined]
        return made[-1]

    yield make
    for harness in made:
        for inbox in harness.opened:
            inbox.close()


@pytest.fixture
def harness(make_harness: MakeHarness) -> Harness:
    """An inbox of each kind, with its defaults."""
    return make_harness()


@pytest.fixture
def failing_inbox(tmp_path: Any) -> Any:
    with FailingInbox(tmp_path / "inbox.db") as inbox:
        inbox.put(push(1))
        yield inbox


@pytest.fixture(params=["run", "arun", "arun, handler in a thread"])
def run(request: pytest.FixtureRequest) -> Run:
    """`run(inbox, handler, **settings)`: the loop in each of its flavours, with a handler that is not async."""

    def asynchronous(inbox: Any, handler: Callable[[Delivery], object], **settings: Any) -> None:
        async def wrapped(delivery: Delivery) -> object:
            return handler(delivery)

        asyncio.run(inbox.arun(wrapped if request.param == "arun" else handler, **settings))

    return (
        (lambda inbox, handler, **settings: inbox.run(handler, **settings)) if request.param == "run" else asynchronous
    )
