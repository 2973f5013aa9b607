"""A running sandbox, and both flavours of client behind one call."""

import gc
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from pandapon_sandbox import Running, serve
from tests.support import postgres_server, redis_server
from tests.support.flavours import ALIKE, FLAVOURS, Ask, Flavour

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in what a script runs in the background; programs inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Thousands of tests stay in memory: searching them for garbage repeatedly takes a third of the time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture
def sandbox() -> Iterator[Running]:
    """A new sandbox."""
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def shared_sandbox() -> Iterator[Running]:
    """A shared sandbox for tests that change nothing in it."""
    with serve() as running:
        yield running


EVERY = "PANDAPON_EVERY_FLAVOUR"
"""The variable with which the flavours that repeat the code paths of others run too."""


@pytest.fixture(params=[name for name in FLAVOURS if name not in ALIKE or os.environ.get(EVERY)])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    """`flavour(use, url, **settings)` calls `use` with a client of either flavour and returns its result."""
    return FLAVOURS[request.param]


@pytest.fixture
def ask(flavour: Flavour, sandbox: Running) -> Ask:
    """`ask(use)`: the same, against a new sandbox."""
    return lambda use, *keys, **settings: flavour(use, sandbox.base_url, *keys, **settings)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[redis_server.RedisServer]:
    """A separate redis-server."""
    if redis_server.PROGRAM is None:
        pytest.skip(redis_server.WANTED)
    with redis_server.running(tmp_path) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_server_of_session() -> Iterator[postgres_server.PostgresServer]:
    """A PostgreSQL server for all tests of a session. Stop a server in `own_postgres` instead."""
    if postgres_server.PROGRAMS is None:
        pytest.skip(postgres_server.WANTED)
    with postgres_server.running() as server:
        yield server


@pytest.fixture
def postgres(postgres_server_of_session: postgres_server.PostgresServer) -> Iterator[str]:
    """The URL of a new, empty database."""
    with postgres_server_of_session.database() as url:
        yield url


@pytest.fixture
def own_postgres() -> Iterator[postgres_server.PostgresServer]:
    """A separate PostgreSQL server, which a test may stop and start."""
    if postgres_server.PROGRAMS is None:
        pytest.skip(postgres_server.WANTED)
    with postgres_server.running() as server:
        yield server
