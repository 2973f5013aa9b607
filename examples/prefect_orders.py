"""Keep the orders of several sub-accounts in Postgres under Prefect.

    export DO_NOT_TRACK=1 DATABASE_URL=postgresql://…
    python examples/prefect_orders.py history       # the past: a task for each account, platform and month that is over
    python examples/prefect_orders.py               # serves a deployment that keeps up each night

A task that fails is repeated, which is safe because loading again changes nothing. One that PandaPon refuses is not:
the other accounts go on, and the flow ends as failed, with the reason.

Credentials come from the environment of the process that does the work, never from Prefect's database: the parameter of
a task is a partition's key, which holds no secret. PANDAPON_ACCOUNTS has the user ids of the sub-accounts if there are
several, separated by spaces; REDIS_URL lets all processes share one budget of calls.
"""

import os
import sys
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from prefect import State, flow, task
from prefect.futures import PrefectFutureList, wait
from prefect.states import Completed, Failed
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner

from pandapon import ApiError, PandaPon, warehouse
from pandapon.limits import RateLimit

SINCE = datetime(2023, 1, 1, tzinfo=UTC)
FOLLOWED = timedelta(days=90)
"""How long orders change: `order_changes` begins so long ago, and what is older is in a month that is over."""

AT_ONCE = cast("TaskRunner[Any]", ThreadPoolTaskRunner(max_workers=4))


def user_ids() -> list[str]:
    return (os.environ.get("PANDAPON_ACCOUNTS") or os.environ["PANDAPON_USER_ID"]).split()


def client(user_id: str) -> PandaPon:
    redis = os.environ.get("REDIS_URL")
    environment = {**os.environ, "PANDAPON_USER_ID": user_id}
    return PandaPon.from_env(environment, limiter=RateLimit("10/second", redis=redis) if redis else None)


async def may_pass(task: Any, run: Any, state: State[Any]) -> bool:
    """Whether to repeat a task: PandaPon refuses for good."""
    return not isinstance(await state.aresult(raise_on_failure=False), ApiError)


@task(retries=3, retry_delay_seconds=[10, 60, 300], retry_condition_fn=may_pass, task_run_name="{key}")
def order_history(key: str) -> dict[str, int]:
    """Load the orders of one account, platform and month."""
    part = warehouse.Partition.parse(key)
    with client(part.user_id) as pp:
        return dict(warehouse.load(pp, part, to=os.environ["DATABASE_URL"]).rows)


@task(retries=3, retry_delay_seconds=[10, 60, 300], retry_condition_fn=may_pass, task_run_name="changes-{user_id}")
def order_changes(user_id: str) -> dict[str, int]:
    """Load new orders of one account, and every later change of known ones."""
    with client(user_id) as pp:
        return dict(warehouse.sync(pp, datetime.now(UTC) - FOLLOWED, to=os.environ["DATABASE_URL"]).rows)


@flow(task_runner=AT_ONCE)
def history(since: datetime = SINCE) -> State[Any]:
    """Load the months that are over. Run it once; running it again changes nothing."""
    now = datetime.now(UTC)
    return outcome(
        order_history.map([part.key for part in warehouse.partitions(user_ids(), since, now) if part.end <= now])
    )


@flow(task_runner=AT_ONCE)
def changes() -> State[Any]:
    """Bring the tables up to date. It may run while the history is loaded."""
    return outcome(order_changes.map(user_ids()))


def outcome(futures: PrefectFutureList[Any]) -> State[Any]:
    """Wait for all tasks, also if some fail, and then say how many did."""
    wait(futures)
    failed = [future.state for future in futures if not future.state.is_completed()]
    if failed:
        return Failed(message=f"{len(failed)} of {len(futures)} tasks failed, first: {failed[0].message}")
    return Completed(message=f"{len(futures)} tasks")


if __name__ == "__main__":
    if sys.argv[1:] == ["history"]:
        history()
    else:
        changes.serve(name="every-night", cron="0 3 * * *")
