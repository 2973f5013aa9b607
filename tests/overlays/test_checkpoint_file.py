"""`CheckpointFile`: written data stays readable, no matter what happens during writing."""

import os
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pandapon import CheckpointError, CheckpointFile, PandaPon
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.order_shop import START

SYNC = "PRAGMA wal_checkpoint"
"""Copies the log into the file, and waits until the disk has both."""

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "orders.checkpoint"


def content(path: Path) -> dict[str, str]:
    with CheckpointFile(path) as values:
        return dict(values)


def test_a_dict_that_stays(path: Path) -> None:
    with CheckpointFile(path) as values:
        values["a"], values["b"], values["c"] = "1", "2", "3\n✓"
        values["a"] = "4"
        del values["b"]
        with pytest.raises(KeyError):
            del values["b"]
        assert (len(values), [*values], values["a"]) == (2, ["a", "c"], "4")
    assert content(path) == {"a": "4", "c": "3\n✓"}


@pytest.mark.slow
@given(changes=st.lists(st.tuples(TEXTS, TEXTS | st.none()), max_size=30))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_the_dict_that_it_looks_like(tmp_path_factory: Any, changes: Any) -> None:
    path = tmp_path_factory.mktemp("any") / "x"
    wanted: dict[str, str] = {}
    with CheckpointFile(path) as values:
        for key, value in changes:
            for each in (values, wanted):
                if value is None:
                    each.pop(key, None)
                else:
                    each[key] = value
        assert dict(values) == wanted
    assert content(path) == wanted


@pytest.mark.slow
def test_cut_off_anywhere(path: Path, tmp_path: Path) -> None:
    """A write that was broken off leaves a part of a change: all before it counts, and writing goes on."""
    wal = path.with_name(f"{path.name}-wal")
    with CheckpointFile(path) as values:
        lengths = [wal.stat().st_size]
        for number in range(4):
            values[f"k{number}"] = "✓"
            lengths.append(wal.stat().st_size)
        file, log = path.read_bytes(), wal.read_bytes()
    (tmp_path / "cut").mkdir()
    cut = tmp_path / "cut" / path.name
    for length in range(lengths[0], len(log) + 1, 103):
        cut.write_bytes(file)
        cut.with_name(wal.name).write_bytes(log[:length])
        with CheckpointFile(cut) as values:
            known = sum(each <= length for each in lengths[1:])
            assert dict(values) == {f"k{number}": "✓" for number in range(known)}
            values["after"] = "it"
        assert content(cut)["after"] == "it"
    assert lengths == sorted({*lengths})


def test_a_damaged_file(path: Path) -> None:
    with CheckpointFile(path) as values:
        values.update((str(number), "x" * 100) for number in range(100))
    damaged = path.read_bytes()[:4096] + b"\x99" * 40_000
    path.write_bytes(damaged)
    for _ in range(2):
        with pytest.raises(CheckpointError, match=r"orders\.checkpoint .*it is damaged; restore .* or delete it"):
            CheckpointFile(path)
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("text", [b'{"orders": [', b"[]\n", b"order,price\n1,2\n", b"SQLite format 4" * 500])
def test_a_file_of_somebody_else_is_left_alone(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    with pytest.raises(CheckpointError, match=r"it is not a checkpoint file; use another file"):
        CheckpointFile(path)
    assert path.read_bytes() == text


@pytest.mark.parametrize("statement", ["CREATE TABLE checkpoint (name, value)", "PRAGMA application_id = 7"])
def test_a_database_of_somebody_else_is_left_alone(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL").fetchall()
        other.execute(statement)
    before = path.read_bytes()
    with pytest.raises(CheckpointError, match="another program or another version created it; use another file"):
        CheckpointFile(path)
    assert path.read_bytes() == before


def test_a_long_sync_leaves_a_small_file(path: Path) -> None:
    with CheckpointFile(path) as values:
        for number in range(3000):
            values[str(number)] = ""
            if number:
                del values[str(number - 1)]
    assert path.stat().st_size < 50_000
    assert content(path) == {"2999": ""}
    assert [each.name for each in path.parent.iterdir()] == ["orders.checkpoint"]


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Files may not grow beyond this many bytes: as with a full disk, a write is cut short and the next one fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("room", range(0, 20_000, 1777))
def test_a_full_disk(path: Path, room: int) -> None:
    with CheckpointFile(path) as values:
        values["a"] = "1"
        size = path.with_name(f"{path.name}-wal").stat().st_size
        with (
            room_for(size + room),
            pytest.raises(CheckpointError, match=r"is full; free some space and run it again\. The progress before"),
        ):
            values.update((f"b{number}", "") for number in range(9))
        written = dict(values)
        assert 1 <= len(written) <= 1 + room // 4096
        values["c"] = "there is room again"
    assert content(path) == {**written, "c": "there is room again"}


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"nowhere.orders cannot .*: use a file in a folder that exists"):
        CheckpointFile(tmp_path / "nowhere" / "orders")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "orders").mkdir()
    for _ in range(2):
        with pytest.raises(CheckpointError, match="unable to open database file"):
            CheckpointFile(tmp_path / "orders")


def test_one_at_a_time(path: Path) -> None:
    with CheckpointFile(path) as values:
        for _ in range(2):
            with pytest.raises(CheckpointError, match=r"in use; wait until the other program ends, or use another"):
                CheckpointFile(path)
        values["a"] = "1"
    values.close()
    assert content(path) == {"a": "1"}


OPENS = "import sys, pandapon; pandapon.CheckpointFile(sys.argv[1])"


def test_one_process_at_a_time(path: Path) -> None:
    with CheckpointFile(path):
        done = subprocess.run(
            [sys.executable, "-c", OPENS, path], capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
        )
    assert "CheckpointError" in done.stderr
    assert "in use" in done.stderr


FORKS = """
import os, sys
from pandapon import CheckpointError, CheckpointFile
with CheckpointFile("orders.checkpoint") as values:
    values["a"] = "1"
    if not (child := os.fork()):
        try:
            values["b"] = "by the child"
        except CheckpointError as error:
            assert "belongs to the parent process that forked this one" in str(error)
            sys.exit(0)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    values["c"] = "3"
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_after_a_fork_it_is_the_parents(path: Path) -> None:
    environment = {"PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", FORKS]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=path.parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert content(path) == {"a": "1", "c": "3"}


def test_a_link_is_followed(path: Path) -> None:
    link = path.with_name("link")
    link.symlink_to(path)
    with CheckpointFile(link) as values:
        values["a"] = "3"
        with pytest.raises(CheckpointError, match="in use"):
            CheckpointFile(path)
    assert link.is_symlink()
    assert content(path) == {"a": "3"}


def test_the_disk_is_waited_for_once_a_second_and_at_the_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, waits = [100.0], list[float]()

    def heard(statement: str) -> None:
        if statement == SYNC:
            waits.append(now[0])

    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with CheckpointFile(path) as values:
        with values._store.exclusive() as cursor:
            cursor.connection.set_trace_callback(heard)
        for _ in range(14):
            values["a"] = str(now[0])
            now[0] += 0.25
    assert waits == [101, 102, 103, 103.5]


def test_a_full_disk_in_the_middle_of_a_sync(shared_sandbox: Running, path: Path) -> None:
    with PandaPon(*FAKE_KEYS, base_url=shared_sandbox.base_url) as pp:
        since = START.replace(year=2023, month=9, day=22)
        CheckpointFile(path).close()
        orders = pp.order_sync(since, since.replace(day=23), checkpoint=path)
        (order,) = [next(orders)]
        wal = path.with_name(f"{path.name}-wal")
        with room_for(wal.stat().st_size + 3), pytest.raises(CheckpointError, match="cannot be used"):
            next(orders)
        again = list(pp.order_sync(since, since.replace(day=23), checkpoint=path))
    assert [each.id for each in again] == [order.id]


def test_its_repr(path: Path) -> None:
    with CheckpointFile(path) as values:
        assert repr(values) == f"CheckpointFile({str(path)!r})"
