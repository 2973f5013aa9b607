"""A sync that is killed again and again: in the end every order was applied once, and a kill repeats one at most."""

import json
import random
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from attrs import define

from pandapon_sandbox import Running, Settings, serve
from tests.overlays.order_shop import START, Shop

KILLS = 60
"""How many kills each of the tests makes at least."""

MOST = 1000
"""How many kills a sync of these few orders needs at most."""

ORDERS = 60
LONG = 3600


@define
class Worker:
    """The process that forks the ones to be killed."""

    process: subprocess.Popen[str]

    def say(self, *words: object) -> None:
        assert self.process.stdin is not None
        print(*words, file=self.process.stdin, flush=True)

    def run(self, *order: object) -> str:
        self.say(*order)
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def worker(empty_sandbox: Running) -> Iterator[Worker]:
    program = Path(__file__).with_name("order_sync_worker.py")
    with subprocess.Popen(
        [sys.executable, program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    ) as process:
        worker = Worker(process)
        worker.say(json.dumps({"base_url": empty_sandbox.base_url}))
        yield worker
        assert process.stdin is not None
        process.stdin.close()


def until_killed_often(
    worker: Worker, sandbox: Running, folder: Path, kill: Callable[[random.Random], str], flavour: str
) -> int:
    kills = 0
    seed = 0
    while kills < KILLS:
        seed += 1
        (folder / str(seed)).mkdir()
        kills += one_round(worker, sandbox, folder / str(seed), kill, flavour, seed)
    return kills


def one_round(
    worker: Worker, sandbox: Running, folder: Path, kill: Callable[[random.Random], str], flavour: str, seed: int
) -> int:
    """Sync to the end, killed at random; return how often that was."""
    chance = random.Random(seed)
    shop = Shop(sandbox)
    shop.rows.clear()
    wanted = shop.add(*(START + timedelta(seconds=chance.randrange(8 * LONG)) for _ in range(ORDERS)))
    job = {
        "base_url": sandbox.base_url,
        "flavour": flavour,
        "since": START.isoformat(),
        "until": (START + timedelta(seconds=8 * LONG)).isoformat(),
        "window": chance.choice([LONG // 2, LONG, 3 * LONG, 9 * LONG]),
        "overlap": chance.choice([1, LONG // 3, 2 * LONG]),
        "page_size": chance.choice([2, 5, 50]),
        "checkpoint": str(folder / "orders.checkpoint"),
        "database": str(folder / "orders.sqlite"),
    }
    database = sqlite3.connect(folder / "orders.sqlite")
    database.executescript("CREATE TABLE log (process INTEGER, id TEXT); CREATE TABLE orders (id TEXT PRIMARY KEY)")
    database.close()
    worker.say("job", json.dumps(job))
    kills = 0
    while (ended := worker.run(kill(chance))) == "killed":
        kills += 1
        assert kills < MOST, f"seed {seed}: it does not get on"
    assert ended == "done", f"seed {seed}: {ended} after {kills} kills"
    assert worker.run("no") == "done"
    database = sqlite3.connect(folder / "orders.sqlite")
    applied = Counter(database.execute("SELECT id FROM orders").fetchall())
    log = database.execute("SELECT process, id FROM log ORDER BY rowid").fetchall()
    database.close()
    assert applied == Counter((order_id,) for order_id in wanted), f"seed {seed}, {kills} kills"
    assert not wrong_repeats(log), f"seed {seed}, {kills} kills"
    assert len(log) - len(wanted) <= kills, f"seed {seed}, {kills} kills: {len(log) - len(wanted)} repeats"
    return kills


def wrong_repeats(log: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Hand-outs that repeat another one than the last of the process before."""
    seen: set[str] = set()
    wrong: list[tuple[int, str]] = []
    before: tuple[int, str] = (0, "")
    for process, order_id in log:
        if order_id in seen and (before[1] != order_id or before[0] == process):
            wrong.append((process, order_id))
        seen.add(order_id)
        before = (process, order_id)
    return wrong


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_killed_at_any_line(worker: Worker, empty_sandbox: Running, tmp_path: Path, flavour: str) -> None:
    kills = until_killed_often(
        worker, empty_sandbox, tmp_path, lambda chance: f"lines {int(10 ** chance.uniform(0, 4))}", flavour
    )
    assert kills >= KILLS


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_killed_at_any_time(worker: Worker, empty_sandbox: Running, tmp_path: Path, flavour: str) -> None:
    kills = until_killed_often(
        worker, empty_sandbox, tmp_path, lambda chance: f"seconds {10 ** chance.uniform(-3, -0.5):.6f}", flavour
    )
    assert kills >= KILLS
