"""An export that is killed repeatedly: in the end it has every order once, and a file is never partial."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from attrs import define
from pyarrow import parquet

from pandapon_sandbox import Settings, serve
from tests.cli.processes import env_in_china
from tests.support.order_shop import START, Shop

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ORDERS = 24
FUNCTIONS = ("keep", "__setitem__", "__delitem__", "_write", "orders", "write", "_replacing", "discard")
"""Where a kill is most likely to do harm; before the last two, the file is written already."""

MOST = 400
"""How many kills an export of these few orders needs at most."""


def found(file: Path) -> list[str]:
    if file.suffix == ".parquet":
        return sorted(str(order_id) for order_id in parquet.read_table(file).column("order_id").to_pylist())
    return sorted(json.loads(line)["id"] for line in file.read_text("utf-8").splitlines())


@define
class Worker:
    """Exports a shop's orders into a file, and is killed when it is told so."""

    process: subprocess.Popen[str]
    file: Path
    wanted: list[str]

    def run(self, until: str) -> str:
        assert self.process.stdin
        print(until, file=self.process.stdin, flush=True)
        ended = self.answer()
        assert not self.file.exists() or found(self.file) == self.wanted, f"{ended} at {until}"
        return ended

    def answer(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def is_done(self) -> None:
        assert found(self.file) == self.wanted
        assert sorted(path.name for path in self.file.parent.iterdir()) == [self.file.name]
        self.file.unlink()


@contextmanager
def working(file: Path) -> Iterator[Worker]:
    with serve(Settings(seeded=False)) as sandbox:
        wanted = Shop(sandbox).add(*(START + timedelta(minutes=10 * number) for number in range(ORDERS)))
        until = START + timedelta(hours=4)
        options = ("--since", START.isoformat(), "--until", until.isoformat(), "--window", "1h")
        with subprocess.Popen(
            [sys.executable, "-m", "tests.cli.export_program", file, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=env_in_china(file.parent, sandbox),
            cwd=ROOT,
        ) as process:
            worker = Worker(process, file, wanted)
            while worker.answer() != "ready":
                pass
            yield worker
            assert process.stdin
            process.stdin.close()


@pytest.mark.parametrize(("ending", "functions"), [("jsonl", FUNCTIONS), ("parquet", FUNCTIONS[-3:])])
def test_killed_where_it_hurts(tmp_path: Path, ending: str, functions: tuple[str, ...]) -> None:
    with working(tmp_path / f"orders.{ending}") as worker:
        for function in functions:
            assert worker.run(f"{function} 1") == "killed"
            if worker.run(f"{function} 3") == "killed":
                assert worker.run("to the end") == "0"
            worker.is_done()


def test_killed_at_any_line(tmp_path: Path) -> None:
    chance, kills = random.Random(7), 0
    with working(tmp_path / "orders.jsonl") as worker:
        while worker.run(f"lines {int(10 ** chance.uniform(2.5, 4))}") == "killed":
            kills += 1
            assert kills < MOST, "it does not get on"
        worker.is_done()
    assert kills >= 3
