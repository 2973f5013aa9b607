"""Syncs that are killed at random, and what must hold: in the end every state was yielded, and each once."""

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from attrs import define, field

from pandapon_sandbox import Running
from tests.support.alibaba_shop import AlibabaShop
from tests.support.order_shop import START, Shop

ORDERS = 40
NIGHTS = 3
MOST = 6
"""The most kills in a night."""

HOUR = 3600
END = START + timedelta(seconds=8 * HOUR)
WEEK = timedelta(days=8)
"""From one night to the next: enough for the feed to list again what is final."""

Log = list[tuple[int, str, str]]
"""The process, the order and its state, as they were yielded."""


@define
class Figures:
    """What the runs were."""

    kills: int = 0
    orders: int = 0
    states: int = 0
    """Different states that were yielded."""
    again: int = 0
    """States at which a process was killed, and with which the next one began."""
    repeated: int = 0
    """States that came again otherwise."""
    wrong: int = 0
    """Orders whose last state was not yielded, or not last."""

    def add(self, log: Log, states: dict[str, str]) -> None:
        again, others = repeats(log)
        self.again, self.repeated = self.again + again, self.repeated + others
        self.orders += len(states)
        self.states += len({entry[1:] for entry in log})
        seen = {order_id: state for _, order_id, state in log}
        self.wrong += sum(seen.get(order_id) != state for order_id, state in states.items())


def repeats(log: Log) -> tuple[int, int]:
    """How many states a process repeated: the last one of the process before as its first, and others."""
    seen: set[tuple[str, str]] = set()
    again = others = 0
    before: tuple[int, str, str] = (0, "", "")
    for entry in log:
        if entry[1:] in seen:
            at_once = entry[0] != before[0] and entry[1:] == before[1:]
            again, others = again + at_once, others + (not at_once)
        seen.add(entry[1:])
        before = entry
    return again, others


@define
class Taobao:
    """Every state of Taobao orders."""

    shop: Shop
    method: str = "order_sync"
    arguments: dict[str, Any] = field(factory=dict)
    overlaps: tuple[int, ...] = (1, HOUR // 3, 2 * HOUR)
    nights: int = NIGHTS

    def fill(self, moments: list[datetime]) -> None:
        self.shop.rows.clear()
        self.shop.add(*moments)

    def states(self) -> dict[str, str]:
        return {row["id"]: f"{row['status']} {row['purchaseAmount']}" for row in self.shop.rows.values()}

    def move(self, chance: random.Random, now: datetime, *, running: bool) -> None:
        """Change some orders: by day all kinds, between two runs of a night those that are followed."""
        for order_id in chance.sample([*self.shop.rows], ORDERS // 5 if running else ORDERS // 3):
            row = self.shop.rows[order_id]
            if not (running and row["status"] in (4, 11)):
                row["status"] = chance.choice([0, 1, 2, 10, 4, 11, 11])
                row["purchaseAmount"] += 1


class Created(Taobao):
    """Each Taobao order once."""

    def move(self, chance: random.Random, now: datetime, *, running: bool) -> None:
        """Change nothing: later states are not yielded."""


NEXT = {"waitbuyerpay": "waitsellersend", "waitsellersend": "waitbuyerreceive", "waitbuyerreceive": "success"}


class Alibaba(Taobao):
    """Every state of 1688 orders."""

    @property
    def rows(self) -> AlibabaShop:
        return AlibabaShop(self.shop.sandbox)

    def fill(self, moments: list[datetime]) -> None:
        self.rows.rows.clear()
        self.rows.add(*moments, totalAmount=1)

    def states(self) -> dict[str, str]:
        bases = [row["baseInfo"] for row in self.rows.rows.values()]
        return {str(base["id"]): f"{base['status']} {base['totalAmount']}" for base in bases}

    def move(self, chance: random.Random, now: datetime, *, running: bool) -> None:
        for order_id in chance.sample([*self.rows.rows], ORDERS // 5 if running else ORDERS // 3):
            base = self.rows.rows[order_id]["baseInfo"]
            status = NEXT.get(base["status"], "waitbuyerpay")
            moment = now - timedelta(seconds=chance.randrange(600))
            self.rows.change(moment, order_id, status=status, totalAmount=base["totalAmount"] + 1)


def subject(name: str, shop: Shop, chance: random.Random) -> Taobao:
    """What is synced."""
    if name == "created":
        window = chance.choice([HOUR // 2, HOUR, 3 * HOUR, 9 * HOUR])
        return Created(shop, "orders_created", {"window": window}, nights=1)
    if name == "alibaba":
        return Alibaba(shop, arguments={"platform": "alibaba"}, overlaps=(HOUR // 3, 2 * HOUR))
    return Taobao(shop)


@define
class Killer:
    """`sync_program.py`, and how long a sync takes that is not killed."""

    process: "subprocess.Popen[str]"
    steps: int = 100

    def strike(self, job: dict[str, Any], chance: random.Random) -> bool:
        """Sync, killed at random; returns whether it was killed before its end.

        Most die early, and some get far: a window is listed before its first order is yielded.
        """
        if chance.random() < 0.5:
            return self.run(job, step=int(self.steps ** chance.uniform(0.2, 1.0)))
        return self.run(job, handled=int((2 * ORDERS) ** chance.uniform(0.0, 0.9)))

    def run(self, job: dict[str, Any], step: int | None = None, handled: int | None = None) -> bool:
        """Sync until it ends or is killed; returns whether it was killed."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({**job, "step": step, "handled": handled}) + "\n")
        self.process.stdin.flush()
        found = json.loads(self.process.stdout.readline())
        assert found["ended"] != "failed", job
        killed: bool = found["ended"] == "killed"
        self.steps = self.steps if killed else found["steps"]
        return killed


@contextmanager
def killer(sandbox: Running) -> Iterator[Killer]:
    """The program, until the end of the block."""
    program = Path(__file__).with_name("sync_program.py")
    with subprocess.Popen(
        [sys.executable, program, sandbox.base_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    ) as process:
        yield Killer(process)
        assert process.stdin is not None
        process.stdin.close()


def kill(killer: Killer, shop: Shop, name: str, flavour: str, kills: int, folder: Path, seed: int) -> Figures:
    """Sync again and again from nothing, until it was killed so often."""
    figures, number = Figures(), 0
    while figures.kills < kills:
        number += 1
        chance = random.Random(seed + number)
        (folder / str(number)).mkdir()
        what = subject(name, shop, chance)
        one_shop(killer, what, flavour, kills - figures.kills, folder / str(number), chance, figures)
    return figures


def one_shop(
    killer: Killer, what: Taobao, flavour: str, kills: int, folder: Path, chance: random.Random, figures: Figures
) -> None:
    """Sync a shop some nights, killed at most so often, and check what was yielded."""
    what.fill([START + timedelta(seconds=chance.randrange(8 * HOUR)) for _ in range(ORDERS)])
    job = {
        "base_url": what.shop.base_url,
        "flavour": flavour,
        "method": what.method,
        "since": START.isoformat(),
        "overlap": chance.choice(what.overlaps),
        "page_size": chance.choice([2, 5, 50]),
        "checkpoint": str(folder / "orders.checkpoint"),
        "database": str(folder / "orders.sqlite"),
        "more": what.arguments,
    }
    with closing(sqlite3.connect(folder / "orders.sqlite")) as database:
        database.execute("CREATE TABLE log (process INTEGER, id TEXT, state TEXT)")
        for night in range(what.nights):
            now = END + night * WEEK
            job |= {"now": now.isoformat(), "until": now.isoformat()}
            most = min(kills, MOST)
            for _ in range(most):
                if not killer.strike(job, chance):
                    break
                kills, figures.kills = kills - 1, figures.kills + 1
                if chance.random() < 0.5:
                    what.move(chance, now, running=True)
            killer.run(job)
            length = database.execute("SELECT count(*) FROM log").fetchone()
            killer.run(job)
            assert database.execute("SELECT count(*) FROM log").fetchone() == length, "it yields without a change"
            if night < what.nights - 1:
                what.move(chance, now, running=False)
        figures.add(database.execute("SELECT process, id, state FROM log ORDER BY rowid").fetchall(), what.states())
