"""A sync that is killed repeatedly: in the end every order was applied once, and a kill repeats one at most."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import timedelta
from itertools import chain, repeat
from pathlib import Path

import pytest
from attrs import define

from pandapon_sandbox import Running, Settings, serve
from tests.support.order_shop import START, Shop, open_shop

pytestmark = pytest.mark.slow

KILLS = 60
"""How many kills each of the tests makes at least."""

MOST = 1000
"""How many kills a sync of these few orders needs at most: where it is killed is counted in steps, not in time."""

ORDERS = 60
LONG = 3600


@define
class Worker:
    """The process that forks the ones to be killed."""

    process: subprocess.Popen[str]

    def say(self, *words: object) -> None:
        assert self.process.stdin is not None
        print(*words, file=self.process.stdin, flush=True)

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


End = Callable[[Worker, Shop, random.Random, int], str]
"""Has the worker sync until it is killed or ends. The number is how often it was killed before."""


def killed_at_a_line(worker: Worker, shop: Shop, chance: random.Random, kills: int) -> str:
    worker.say("lines", int(10 ** chance.uniform(0, 4 + kills / MOST)))
    return worker.answer()


def killed_at_a_page(worker: Worker, shop: Shop, chance: random.Random, kills: int) -> str:
    """By the server, before it answers: while the process waits, or reads and writes something else."""
    pid: Future[int] = Future()
    calm = chance.randint(0, 2 + kills)
    shop.scripts = chain(repeat(lambda: None, calm), [lambda: os.kill(pid.result(60), signal.SIGKILL)])
    worker.say("no")
    pid.set_result(int(worker.answer()))
    return worker.answer()


@pytest.fixture(scope="module")
def empty_sandbox() -> Iterator[Running]:
    with serve(Settings(seeded=False)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(empty_sandbox: Running, monkeypatch: pytest.MonkeyPatch) -> Shop:
    return open_shop(empty_sandbox, monkeypatch)


@pytest.fixture
def worker(empty_sandbox: Running) -> Iterator[Worker]:
    program = Path(__file__).with_name("order_sync_program.py")
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


def one_round(worker: Worker, shop: Shop, folder: Path, end: End, flavour: str, seed: int) -> int:
    """Sync to the end, killed at random; return how often that was."""
    chance = random.Random(seed)
    shop.rows.clear()
    wanted = shop.add(*(START + timedelta(seconds=chance.randrange(8 * LONG)) for _ in range(ORDERS)))
    job = {
        "base_url": shop.base_url,
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
    while (ended := end(worker, shop, chance, kills)) == "killed":
        kills += 1
        assert kills < MOST, f"seed {seed}: it does not get on"
    assert ended == "done", f"seed {seed}: {ended} after {kills} kills"
    shop.scripts = iter(())
    worker.say("no")
    assert worker.answer().isdecimal()
    assert worker.answer() == "done"
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
@pytest.mark.parametrize("end", [killed_at_a_line, killed_at_a_page])
def test_killed_at_any_time(worker: Worker, shop: Shop, tmp_path: Path, end: End, flavour: str) -> None:
    kills, seed = 0, 0
    while kills < KILLS:
        seed += 1
        (tmp_path / str(seed)).mkdir()
        kills += one_round(worker, shop, tmp_path / str(seed), end, flavour, seed)
