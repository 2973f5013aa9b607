"""DuckLake with a catalogue in Postgres, as dlt's own destination."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pandapon_sandbox import Running
from tests.support.order_shop import Shop
from tests.support.warehouse import statuses

LAKE = os.environ.get("PANDAPON_DUCKLAKE")
"""A folder with DuckDB's extensions, and the DuckDB that they need; `nox -s tests` makes one."""

PROGRAM = Path(__file__).with_name("ducklake_program.py")


@pytest.mark.slow
@pytest.mark.skipif(
    LAKE is None, reason="no DuckDB extensions: `nox -s tests` installs them, and sets PANDAPON_DUCKLAKE"
)
def test_a_lake(shop: Running, postgres: str, tmp_path: Path) -> None:
    """Two runs, with an order paid between them."""
    data = tmp_path / "lake"
    settings = {"CATALOG": postgres, "STORAGE__BUCKET_URL": str(data), "DUCKLAKE_NAME": "shop_lake"}
    environment = {
        **os.environ,
        **{f"DESTINATION__DUCKLAKE__CREDENTIALS__{name}": value for name, value in settings.items()},
        "PYTHONPATH": os.pathsep.join([str(LAKE), *sys.path]),
        "HOME": str(tmp_path),
    }
    (unpaid,) = Shop(shop).add(datetime.now(UTC) - timedelta(days=9))

    def run() -> dict[str, int]:
        command = [sys.executable, str(PROGRAM), shop.base_url, postgres, str(data)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
        assert done.returncode == 0, done.stderr
        rows = json.loads(done.stdout)
        assert {count for *_, count in rows} == {1}
        return {order_id: status for order_id, status, _ in rows}

    assert run() == statuses(shop)
    shop.pay(unpaid)
    assert run() == statuses(shop)
    assert [*data.rglob("*.parquet")]
