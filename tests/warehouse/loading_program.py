"""A program that loads, and is killed while it does, or finds the disk full.

It reads lines of JSON, and forks for each: `base_url` and `to`, and either `since` or the key of a `partition`. `keys`
are those of another account, `limit` the arguments of a `RateLimit`. `lines` is after how many lines of ours, of dlt
and of drivers the child kills itself, and `room` how many bytes a file may have. It says the process id of the child,
then `done`, `killed` or the error.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import dlt
import duckdb
import psycopg2

from pandapon import PandaPon, PandaPonError, warehouse
from pandapon.limits import RateLimit
from tests.support.kill_at import kill_at_line

for name in ("dlt.destinations.impl.duckdb.duck", "dlt.destinations.impl.postgres.postgres", "dlt.load.load"):
    import_module(name)  # once, and not in every child

KEYS = ("ak_example", "secret_example", "1000000000001")
DLT = Path(dlt.__file__).parent
OURS = tuple(
    f"{folder}{os.sep}"
    for folder in (
        Path(warehouse.__file__).parent,
        DLT / "load",
        DLT / "destinations",
        DLT / "normalize",
        Path(duckdb.__file__).parent,
        Path(psycopg2.__file__).parent,
    )
)


def work(job: dict[str, Any]) -> str:
    if "room" in job:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (job["room"], resource.RLIM_INFINITY))
    limiter = RateLimit(**job["limit"]) if "limit" in job else None
    with PandaPon(*job.get("keys", KEYS), base_url=job["base_url"], limiter=limiter) as pp:
        if "lines" in job:
            kill_at_line(job["lines"], OURS)
        try:
            if "partition" in job:
                warehouse.load(pp, warehouse.Partition.parse(job["partition"]), to=job["to"])
            else:
                year = timedelta(days=400)
                warehouse.sync(pp, datetime.fromisoformat(job["since"]), to=job["to"], horizon=year)
        except PandaPonError as error:
            return f"{type(error).__name__}: {error}"
        return "done"


def main() -> None:
    for line in sys.stdin:
        job = json.loads(line)
        pid = os.fork()
        if pid == 0:
            answer = work(job)
            if answer != "done":
                print(answer, flush=True)
            os._exit(answer != "done")
        print(pid, flush=True)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if code <= 0:
            print("killed" if code < 0 else "done", flush=True)


if __name__ == "__main__":
    main()
