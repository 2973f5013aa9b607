"""The Prefect example, against a Prefect server on this machine."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from prefect import State
from prefect.testing.utilities import prefect_test_harness

from examples import prefect_orders
from pandapon_sandbox import Running
from tests.support.order_shop import Shop
from tests.support.warehouse import Books, moment

pytestmark = pytest.mark.slow


@pytest.fixture
def server(several: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server that lasts as long as the test."""
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path / "prefect"))
    monkeypatch.setenv("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    for name in ("order_history", "order_changes"):
        task = getattr(prefect_orders, name)
        monkeypatch.setattr(prefect_orders, name, task.with_options(retry_delay_seconds=0))
    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.mark.usefixtures("server")
def test_history_and_changes(several: str, sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = sandbox.settings.user_id
    (unpaid,) = Shop(sandbox).add(datetime.now(UTC) - timedelta(days=60))
    sandbox.app.state.faults.break_next("truncated_json", "taobao_orders.page", share=0.5)
    done: State[Any] = prefect_orders.history(datetime.now(UTC) - timedelta(days=70), return_state=True)
    assert done.is_failed()
    assert re.match("4 of 8 tasks failed, .*refused with code 90106|6 of 12 tasks failed", str(done.message))
    assert {row["user_id"] for row in Books(several).rows("taobao_orders")} == {mine}

    monkeypatch.setenv("PANDAPON_ACCOUNTS", mine)
    sandbox.pay(unpaid)
    assert prefect_orders.changes(return_state=True).is_completed()
    begin = datetime.now(UTC) - prefect_orders.FOLLOWED
    rows = {row["id"]: row["status"] for row in Books(several).rows("taobao_orders")}
    assert rows[unpaid] == 1
    assert {*rows} == {each["id"] for each in sandbox.app.state.orders if moment(each["createTime"]) > begin}
    kept = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(mine.encode() in file.read_bytes() for file in kept)
    assert not any(sandbox.settings.access_secret.encode() in file.read_bytes() for file in kept)
