"""The places of a journal, and clients whose clock tests can move."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pandapon_sandbox import Running, Settings, serve
from tests.purchases.shop import Clock, Shop


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a journal is kept."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres"))
    return str(tmp_path / "purchases.sqlite")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bench(clock: Clock) -> Iterator[Running]:
    """A sandbox with that clock."""
    with serve(Settings(clock=clock)) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def shop(request: pytest.FixtureRequest, bench: Running, clock: Clock, place: str) -> Shop:
    """A shop that buys, sync or async."""
    return Shop(bench.base_url, clock, place, request.param == "async")
