"""The Dagster example under Dagster's own executor, with its sensor and its schedule."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dagster as dg
import pytest

from examples import dagster_orders
from examples.dagster_orders import defs, every_night, months_that_are_over, order_changes, order_history
from pandapon_sandbox import Running
from tests.support.order_shop import Shop
from tests.support.warehouse import Books, moment

pytestmark = pytest.mark.slow


@pytest.fixture
def instance(several: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dg.DagsterInstance]:
    monkeypatch.setattr(dagster_orders, "SINCE", datetime.now(UTC) - timedelta(days=70))
    with dg.instance_for_test(temp_dir=str(tmp_path)) as instance:
        yield instance


def sense(instance: dg.DagsterInstance) -> list[str]:
    """Evaluate the sensor as the daemon does, and return the partitions that it starts."""
    found = months_that_are_over(dg.build_sensor_context(instance=instance, definitions=defs))
    assert isinstance(found, dg.SensorResult)
    for request in found.dynamic_partitions_requests or ():
        instance.add_dynamic_partitions(request.partitions_def_name, list(request.partition_keys))
    return [str(request.partition_key) for request in found.run_requests or ()]


def run(instance: dg.DagsterInstance, asset: dg.AssetsDefinition, key: str) -> dg.ExecuteInProcessResult:
    return dg.materialize([asset], partition_key=key, instance=instance, raise_on_error=False)


def test_history_and_changes(instance: dg.DagsterInstance, several: str, sandbox: Running, tmp_path: Path) -> None:
    (unpaid,) = Shop(sandbox).add(datetime.now(UTC) - timedelta(days=60))
    keys = sense(instance)
    mine = [key for key in keys if f"-{sandbox.settings.user_id}-" in key]
    assert len(keys) == 2 * len(mine) >= 8
    done = {key: run(instance, order_history, key).success for key in (*mine, keys[-1])}
    assert done == {**dict.fromkeys(mine, True), keys[-1]: False}
    assert instance.get_materialized_partitions(order_history.key) == {*mine}
    assert sense(instance) == []

    nights = every_night(dg.build_schedule_context(instance=instance, scheduled_execution_time=datetime.now(UTC)))
    assert isinstance(nights, list)
    accounts = [str(night.partition_key) for night in nights]
    assert {key: run(instance, order_changes, key).success for key in accounts} == {
        sandbox.settings.user_id: True,
        "2000000000002": False,
    }
    begin = datetime.now(UTC) - dagster_orders.FOLLOWED
    young = {order["id"] for order in sandbox.app.state.orders if moment(order["createTime"]) > begin}
    assert {row["id"] for row in Books(several).rows("taobao_orders")} == young

    sandbox.pay(unpaid)
    assert run(instance, order_changes, sandbox.settings.user_id).success
    assert {row["id"]: row["status"] for row in Books(several).rows("taobao_orders")}[unpaid] == 1
    kept = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not any(sandbox.settings.access_secret.encode() in file.read_bytes() for file in kept)


def whole_job() -> dg.JobDefinition:
    """For processes, which build the job themselves."""
    return dg.Definitions([order_changes], jobs=[dg.define_asset_job("changes")]).resolve_job_def("changes")


def test_in_processes_of_dagster(instance: dg.DagsterInstance, several: str, sandbox: Running) -> None:
    """The executor that `dagster dev` uses."""
    instance.add_dynamic_partitions("accounts", [sandbox.settings.user_id])
    job = dg.reconstructable(whole_job)
    tags = {"dagster/partition": sandbox.settings.user_id}
    with dg.execute_job(job, instance, tags=tags) as done:
        assert done.success
    assert instance.get_materialized_partitions(order_changes.key) == {sandbox.settings.user_id}
    assert Books(several).rows("taobao_orders")
