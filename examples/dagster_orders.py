"""Keep the orders of several sub-accounts in Postgres under Dagster.

    DATABASE_URL=postgresql://… DAGSTER_HOME=… dagster dev -f examples/dagster_orders.py

`order_history` loads the past: a partition for each account, platform and month that is over. A sensor adds them and
starts their runs, and those of each new month. Dagster's run queue decides how many run at once, on one machine or on
many. `order_changes` keeps up: a schedule runs it each night for each account. The two may run at the same time.
Switch both on in Dagster's UI.

A run that fails is repeated, which is safe because loading again changes nothing. One that PandaPon refuses is not, and
the other accounts go on. DAGSTER_DISABLE_TELEMETRY=1 keeps Dagster from reporting its use to its makers.

Credentials come from the environment of the processes that do the work, never from Dagster's database: a partition key
holds no secret. PANDAPON_ACCOUNTS has the user ids of the sub-accounts if there are several, separated by spaces;
REDIS_URL lets all processes share one budget of calls.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import dagster as dg

from pandapon import ApiError, PandaPon, warehouse
from pandapon.limits import RateLimit

SINCE = datetime(2023, 1, 1, tzinfo=UTC)
FOLLOWED = timedelta(days=90)
"""How long orders change: `order_changes` begins so long ago, and what is older is in a month that is over."""

HISTORY = dg.DynamicPartitionsDefinition(name="order_history")
ACCOUNTS = dg.DynamicPartitionsDefinition(name="accounts")

RETRIES = dg.RetryPolicy(max_retries=3, delay=60, backoff=dg.Backoff.EXPONENTIAL)
"""Safe, because loading again changes nothing."""


def user_ids() -> list[str]:
    return (os.environ.get("PANDAPON_ACCOUNTS") or os.environ["PANDAPON_USER_ID"]).split()


@contextmanager
def client(user_id: str) -> Iterator[PandaPon]:
    """The client of a sub-account. PandaPon refuses it for good, so that a retry is no use."""
    redis = os.environ.get("REDIS_URL")
    with PandaPon.from_env(limiter=RateLimit("10/second", redis=redis) if redis else None) as pp:
        try:
            yield pp.with_options(user_id=user_id)
        except ApiError as error:
            raise dg.Failure(f"account {user_id}: {error}", allow_retries=False) from error


@dg.asset(partitions_def=HISTORY, retry_policy=RETRIES, group_name="pandapon")
def order_history(context: dg.AssetExecutionContext) -> None:
    """The orders of one account, platform and month."""
    part = warehouse.Partition.parse(context.partition_key)
    with client(part.user_id) as pp:
        loaded = warehouse.load(pp, part, to=os.environ["DATABASE_URL"])
    context.add_output_metadata(dict(loaded.rows))


@dg.asset(partitions_def=ACCOUNTS, retry_policy=RETRIES, group_name="pandapon")
def order_changes(context: dg.AssetExecutionContext) -> None:
    """New orders of one account, and every later change of known ones."""
    with client(context.partition_key) as pp:
        loaded = warehouse.sync(pp, datetime.now(UTC) - FOLLOWED, to=os.environ["DATABASE_URL"])
    context.add_output_metadata(dict(loaded.rows))


@dg.sensor(target=order_history, minimum_interval_seconds=3600)
def months_that_are_over(context: dg.SensorEvaluationContext) -> dg.SensorResult:
    """Add the partitions that are missing, and start a run for each."""
    known = {*context.instance.get_dynamic_partitions("order_history")}
    now = datetime.now(UTC)
    keys = [part.key for part in warehouse.partitions(user_ids(), SINCE, now) if part.end <= now]
    new = [key for key in keys if key not in known]
    return dg.SensorResult(
        dynamic_partitions_requests=[HISTORY.build_add_request(new)],
        run_requests=[dg.RunRequest(run_key=key, partition_key=key) for key in new],
    )


@dg.schedule(cron_schedule="0 3 * * *", target=order_changes)
def every_night(context: dg.ScheduleEvaluationContext) -> list[dg.RunRequest]:
    """Start a run for each account: one that is refused does not stop the others."""
    context.instance.add_dynamic_partitions("accounts", user_ids())
    return [dg.RunRequest(partition_key=user_id) for user_id in user_ids()]


defs = dg.Definitions(assets=[order_history, order_changes], sensors=[months_that_are_over], schedules=[every_night])
