"""A program that forks receivers and workers to be killed. It imports once, so a fork is cheap.

It reads jobs as lines of JSON and answers in lines of JSON: where a receiver listens, what a worker has handled,
and that a child has ended.
"""

import asyncio
import json
import os
import sqlite3
import sys
import threading
import time
from pathlib import Path
from typing import Any

import uvicorn

from pandapon import webhooks
from pandapon.webhooks import Delivery, Inbox, PostgresInbox, RedisInbox, SqliteInbox
from pandapon_sandbox.server import listen
from tests.support.kill_at import kill_at_line
from tests.webhooks.patient_receiver import patient
from tests.webhooks.pushes import number_of

WATCHED = (str(Path(webhooks.__file__).parent), str(Path(__file__).parent / "idempotent_handler.py"))

EFFECT = "INSERT INTO effects VALUES (%s)"


def tell(**facts: Any) -> None:
    os.write(1, json.dumps(facts).encode() + b"\n")


def inbox_of(job: dict[str, Any]) -> Inbox:
    if job["inbox"].startswith("redis:"):
        return RedisInbox(job["inbox"], max_tries=10_000, timeout=10)
    if job["inbox"].startswith("postgresql:"):
        return PostgresInbox(f"{job['inbox']}?application_name=killed", max_tries=10_000, timeout=10)
    late = job.get("late", 0.0)
    return SqliteInbox(job["inbox"], max_tries=10_000, busy_timeout=10, clock=lambda: time.time() + late)


def receive(job: dict[str, Any]) -> None:
    app = patient(inbox_of(job))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))
    with listen("127.0.0.1", 0) as sock:
        tell(port=sock.getsockname()[1])
        server.run([sock])


def work(job: dict[str, Any]) -> None:
    from tests.webhooks.idempotent_handler import IdempotentHandler

    effects = IdempotentHandler(sqlite3.connect(job["effects"], isolation_level=None))

    def handler(delivery: Delivery) -> None:
        effects.apply(delivery)
        tell(handled=number_of(delivery))

    inbox_of(job).run(handler, until_empty=True)


def work_in_transactions(job: dict[str, Any]) -> None:
    """Two workers, one of them async, write a row for each message in its transaction."""
    inbox = inbox_of(job)
    assert isinstance(inbox, PostgresInbox)

    def handler(delivery: Delivery) -> None:
        inbox.transaction(delivery).execute(EFFECT, [number_of(delivery)])
        tell(handled=number_of(delivery))

    async def async_handler(delivery: Delivery) -> None:
        await (await inbox.atransaction(delivery)).execute(EFFECT, [number_of(delivery)])
        tell(handled=number_of(delivery))

    other = threading.Thread(target=lambda: asyncio.run(inbox.arun(async_handler, until_empty=True)))
    other.start()
    inbox.run(handler, until_empty=True)
    other.join()


def main() -> None:
    child = 0
    for line in sys.stdin:
        job = json.loads(line)
        if child:
            os.waitpid(child, 0)
        child = os.fork()
        if child == 0:
            tell(pid=os.getpid())  # before anything else that it says
            if "line" in job:
                kill_at_line(job["line"], WATCHED)
            {"receiver": receive, "worker": work, "exact worker": work_in_transactions}[job["role"]](job)
            os._exit(0)
        # It stays a zombie until the next job, so that its number cannot be another process's when it is killed.
        end = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        assert end is not None
        tell(ended=child, killed=end.si_code == os.CLD_KILLED)


if __name__ == "__main__":
    main()
