from collections.abc import Iterator
from contextlib import ExitStack

import httpx
import pytest

from pandapon_sandbox import Settings, serve
from tests.support.sandbox_caller import Caller, Clock, Open, open_with


@pytest.fixture
def open_sandbox() -> Iterator[Open]:
    """Starts a sandbox with given settings."""
    with ExitStack() as stack:
        yield lambda **settings: open_with(stack, **settings)


@pytest.fixture
def fresh(open_sandbox: Open) -> Caller:
    """A sandbox for one test, which may change its orders and its clock."""
    return open_sandbox()


@pytest.fixture(scope="session")
def shared() -> Iterator[Caller]:
    """One sandbox for all tests that do not change its orders or its clock."""
    with ExitStack() as stack:
        yield open_with(stack)


@pytest.fixture(scope="module")
def restless() -> Iterator[Caller]:
    """One sandbox for the tests of a module that break it, with a new connection for every call."""
    with serve(Settings(clock=Clock())) as running:
        no_connections_kept = httpx.Limits(max_keepalive_connections=0)
        with httpx.Client(base_url=running.base_url, trust_env=False, limits=no_connections_kept) as http:
            yield Caller(running, http)
