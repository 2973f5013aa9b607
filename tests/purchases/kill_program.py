"""A program that forks buyers to be killed. It imports once, so a fork is cheap.

It reads jobs as lines of JSON. A buyer settles the journal, or forgets to, and then buys: first again what is not known
to be made, then new references. The program says the buyer's process id, and how it ended.
"""

import asyncio
import json
import os
import sys
import time
import traceback
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import pandapon_api
from pandapon import AsyncPandaPon, Clock, PandaPon, PandaPonError, purchases
from pandapon.purchases import Journal, PurchaseState
from tests.purchases.shop import on_1688, on_taobao
from tests.support.credentials import FAKE_KEYS
from tests.support.kill_at import kill_at_line

WATCHED = (str(Path(purchases.__file__).parent), str(Path(pandapon_api.__file__).with_name("_once.py")), __file__)


def tell(**facts: Any) -> None:
    os.write(1, json.dumps(facts).encode() + b"\n")


def orders(journal: Journal, most: int) -> Iterator[Any]:
    """What to buy, by a careless caller: at first again all that is not known to be made, and the last that is."""
    last = {purchase.reference: purchase for purchase in journal.purchases()}
    again = [purchase.reference for purchase in last.values() if purchase.state is not PurchaseState.MADE]
    again += [purchase.reference for purchase in last.values() if purchase.state is PurchaseState.MADE][-1:]
    fresh = (f"K-{number}" for number in count(len(last)))
    for reference in [*again, *(next(fresh) for _ in range(most))]:
        yield (on_taobao if int(reference[2:]) % 3 else on_1688)(reference)


def settings(job: dict[str, Any]) -> dict[str, Any]:
    ahead = job["ahead"]
    return {
        "base_url": job["base_url"],
        "timeout": 0.5,
        "retries": None,
        "clock": Clock(lambda: time.time() + ahead),
    }


def buy(job: dict[str, Any], journal: Journal) -> None:
    since = datetime.fromisoformat(job["since"])
    with PandaPon(*FAKE_KEYS, **settings(job)) as pp:
        if job["settle"]:
            journal.settle(pp)
        for order in orders(journal, job["most"]):
            try:
                journal.buy(pp, order, since=since, patience=job["patience"])
            except PandaPonError:
                continue


async def buy_async(job: dict[str, Any], journal: Journal) -> None:
    since = datetime.fromisoformat(job["since"])
    async with AsyncPandaPon(*FAKE_KEYS, **settings(job)) as pp:
        if job["settle"]:
            await journal.settle_async(pp)
        for order in await asyncio.to_thread(lambda: list(orders(journal, job["most"]))):
            try:
                await journal.buy_async(pp, order, since=since, patience=job["patience"])
            except PandaPonError:
                continue


def child(job: dict[str, Any]) -> None:
    if job["lines"]:
        kill_at_line(job["lines"], WATCHED)
    with Journal(job["place"]) as journal:
        if job["flavour"] == "sync":
            buy(job, journal)
        else:
            asyncio.run(buy_async(job, journal))


def main() -> None:
    pid = 0
    for line in sys.stdin:
        job = json.loads(line)
        if pid:
            os.waitpid(pid, 0)
        pid = os.fork()
        if pid == 0:
            try:
                tell(pid=os.getpid())
                child(job)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        # It stays a zombie until the next job, so that its number cannot be another process's when it is killed.
        ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        code = "killed" if ended.si_code == os.CLD_KILLED else "done" if ended.si_status == 0 else "failed"
        tell(ended=code)


if __name__ == "__main__":
    main()
