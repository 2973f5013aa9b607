"""An SQLite inbox with a full disk, a missing file, or other writers: its check, and how it is opened."""

import os
import signal
import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from multiprocessing import get_context
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest

from pandapon import _store
from pandapon.webhooks import InboxError, SqliteInbox
from tests.webhooks.patient_receiver import patient
from tests.webhooks.pushes import TOKEN, push


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inbox.db"


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """Another process's transaction that does not end."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def test_the_check_leaves_nothing(path: Path) -> None:
    with SqliteInbox(path, busy_timeout=30) as inbox:
        for _ in range(3):
            inbox.check()
        with inbox._file.transaction() as execute:
            pages = execute("PRAGMA page_count")
            assert execute("SELECT count(*) FROM pandapon_probe") == [(0,)]
        for _ in range(20):
            inbox.check()
        with inbox._file.transaction() as execute:
            assert execute("PRAGMA page_count") == pages


def test_the_check_takes_back_what_a_killed_one_left(path: Path) -> None:
    with SqliteInbox(path, busy_timeout=30) as inbox:
        with inbox._file.transaction() as execute:
            execute("INSERT INTO pandapon_probe VALUES (1, 'left')")
        inbox.check()
        with inbox._file.transaction() as execute:
            assert execute("SELECT count(*) FROM pandapon_probe") == [(0,)]


def on_a_small_disk(path: Path) -> tuple[int, int, int]:
    """How many of 400 puts are refused, how often the check says yes right before that, and how often it says no."""
    import resource  # not on every system

    with SqliteInbox(path, busy_timeout=60) as inbox:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
        refused = wrong = unhealthy = 0
        for number in range(400):
            healthy = True
            try:
                inbox.check()
            except InboxError:
                healthy = False
                unhealthy += 1
            try:
                inbox.put(push(number, filler="x" * 1000))
            except InboxError:
                refused += 1
                wrong += healthy
        return refused, wrong, unhealthy


@pytest.mark.skipif(os.name != "posix", reason="this system cannot limit the size of files")
def test_the_check_says_no_on_a_full_disk(path: Path) -> None:
    with get_context("spawn").Pool(1) as pool:
        refused, wrong, unhealthy = pool.apply(on_a_small_disk, [path])
    assert refused > 100
    assert wrong == 0
    assert refused <= unhealthy < 400
    with SqliteInbox(path, busy_timeout=30) as inbox:
        inbox.check()
        assert inbox.counts().waiting == 400 - refused


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved on this system")
@pytest.mark.parametrize("end", ["", "-wal", "-shm"])
async def test_the_receiver_says_no_when_its_file_is_gone(path: Path, end: str) -> None:
    with SqliteInbox(path, busy_timeout=30) as inbox:
        transport = httpx.ASGITransport(patient(inbox))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            assert (await client.get(f"/{TOKEN}")).status_code == 200
            path.with_name(path.name + end).rename(path.with_name("elsewhere"))
            assert (await client.get(f"/{TOKEN}")).status_code == 503
            assert (await client.post(f"/{TOKEN}", content=push(1))).status_code == 503
            path.with_name("elsewhere").rename(path.with_name(path.name + end))
            assert (await client.get(f"/{TOKEN}")).status_code == 200
            assert (await client.post(f"/{TOKEN}", content=push(2))).status_code == 200


def test_the_check_says_no_where_nothing_may_be_written(path: Path) -> None:
    with SqliteInbox(path, busy_timeout=30) as inbox:
        inbox._execute("PRAGMA query_only = ON")
        for use in (inbox.check, lambda: inbox.put(push(1))):
            with pytest.raises(InboxError, match="give the process write permission for the file and its folder"):
                use()


def test_opening_does_not_wait_for_whoever_writes(path: Path) -> None:
    with SqliteInbox(path, busy_timeout=30) as first:
        first.put(push(1))
        with held(path) as other, SqliteInbox(path, busy_timeout=0.01) as second:
            with pytest.raises(InboxError, match="another process locked the file"):
                second.put(push(2))
            other.execute("ROLLBACK")
            assert second.put(push(2))
        assert first.counts().waiting == 2


def test_making_the_tables_waits_for_whoever_makes_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Event()
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def begin(*arguments: Any, **more: Any) -> sqlite3.Connection:
        begun.set()
        return connect(*arguments, **more)

    with ThreadPoolExecutor(1) as pool:
        with held(path) as other:
            monkeypatch.setattr(_store, "PATIENCE", 60.0)
            monkeypatch.setattr(sqlite3, "connect", begin)
            opening = pool.submit(SqliteInbox, path, busy_timeout=0.01)
            assert begun.wait(60)
            other.execute("CREATE TABLE mine (number)")
            other.execute("COMMIT")
        with opening.result() as inbox:
            assert inbox.put(push(1))


def test_making_the_tables_does_not_wait_for_ever(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_store, "PATIENCE", 0.1)
    with held(path), pytest.raises(InboxError, match=r"database is locked.*another process locked the file"):
        SqliteInbox(path, busy_timeout=0.01)


def opened_and_put(path: Path, number: int) -> bool:
    with SqliteInbox(path):  # with its defaults
        pass
    with SqliteInbox(path, busy_timeout=60) as inbox:
        return inbox.put(push(number))


@pytest.mark.slow
def test_many_processes_open_one_new_file_at_once(path: Path) -> None:
    with get_context("spawn").Pool(4) as pool:
        assert all(pool.starmap(opened_and_put, [(path, number) for number in range(40)], chunksize=1))
    with SqliteInbox(path, busy_timeout=30) as inbox:
        assert inbox.counts().waiting == 40


@pytest.mark.skipif(os.name != "posix", reason="this system has other rights")
def test_only_the_owner_may_read_an_inbox(path: Path) -> None:
    with SqliteInbox(path, busy_timeout=30) as inbox:
        inbox.put(push(1))
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == dict.fromkeys(["inbox.db", "inbox.db-wal", "inbox.db-shm"], 0o600)


def test_a_relative_path_stays_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "other").mkdir()
    with SqliteInbox("inbox.db", busy_timeout=30) as inbox:
        inbox._file._drop_connection()  # as before a fork
        monkeypatch.chdir(tmp_path / "other")
        assert inbox.put(push(1))
    assert list((tmp_path / "other").iterdir()) == []
