"""Tables in a DuckDB file, filled from a sandbox."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pandapon import PandaPon
from pandapon_sandbox import Running, Settings, serve
from tests.support.client_fixtures import known_paths as known_paths
from tests.support.client_fixtures import no_waiting as no_waiting
from tests.support.credentials import FAKE_KEYS
from tests.support.warehouse import Books


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where dlt keeps its files."""
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    return tmp_path / "dlt"


@pytest.fixture
def shop() -> Iterator[Running]:
    """A sandbox with orders of both platforms."""
    with serve(Settings(seeded=False, orders=60, alibaba_orders=20)) as running:
        yield running


@pytest.fixture
def pp(shop: Running) -> Iterator[PandaPon]:
    with PandaPon(*FAKE_KEYS, base_url=shop.base_url) as client:
        yield client


@pytest.fixture(params=["duckdb", "postgres"])
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Books:
    """The tables in either database."""
    if request.param == "postgres":
        return Books(request.getfixturevalue("postgres"))
    return Books(f"duckdb:{tmp_path / 'orders.duckdb'}")
