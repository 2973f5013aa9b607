"""Connections to SQLite files: forks of every kind, files that disappear, and file permissions."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.overlays.number_store import Trouble, numbers_in, table, write

can_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def in_a_process(program: str, folder: Path) -> str:
    """Run a program that forks away from the threads of pytest."""
    head = "import os, signal, sqlite3, sys, threading\nfrom tests.overlays.number_store import *\n"
    environment = {"PYTHONPATH": ":".join([os.getcwd(), *sys.path])}
    command = [sys.executable, "-W", "ignore:This process:DeprecationWarning", "-c", head + program]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder)
    assert done.stderr == ""
    return done.stdout.strip()


THREADS = """
# Threads write while the process forks, again and again, and every child writes too.
with table("file") as store:
    def many(first):
        for number in range(first, first + 100):
            write(store, number)
    threads = [threading.Thread(target=many, args=[first]) for first in (0, 100)]
    for thread in threads:
        thread.start()
    for number in range(200, 220):
        child = os.fork()
        if not child:
            write(store, number)
            sys.exit(0)
        assert os.waitpid(child, 0)[1] == 0
    for thread in threads:
        thread.join()
print(len(numbers_in("file")))
"""

MID_WRITE = """
# A signal handler forks while its own thread is in a transaction: that one is broken off, in both processes.
def handler(number, frame):
    global child
    child = os.fork()
signal.signal(signal.SIGUSR1, handler)
outcome = "written"
with table("file") as store:
    try:
        with store.exclusive() as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            cursor.execute("INSERT INTO numbers VALUES (1)")
            cursor.execute("SELECT * FROM numbers UNION SELECT 7")
            os.kill(os.getpid(), signal.SIGUSR1)
            cursor.execute("COMMIT")
    except Trouble as error:
        assert isinstance(error.__cause__, sqlite3.ProgrammingError)
        outcome = "broken off"
    write(store, 2 if child else 3)
if child:
    assert os.waitpid(child, 0)[1] == 0
    print(outcome, numbers_in("file"))
else:
    assert outcome == "broken off"
"""

UNNOTICED = """
# Something forks in C, past Python's hooks, as some servers do.
import ctypes
with table("file") as store:
    write(store, 1)
    child = ctypes.PyDLL(None).fork()
    if not child:
        said = []
        for attempt in (lambda: write(store, 2), lambda: write(made("file"), 2)):
            try:
                attempt()
            except Trouble as error:
                said.append("without Python's fork hooks" in str(error))
        store.close()
        os._exit(0 if said == [True, True] else 1)
    assert os.waitpid(child, 0)[1] == 0
    write(store, 4)
print(numbers_in("file"))
"""

OWNED = """
# The parent has the file again as soon as it has forked, so that nobody takes it meanwhile, and the child may not.
with table("file", kind=1) as store:
    for number in range(3):
        child = os.fork()
        if not child:
            try:
                write(store, 7)
            except Trouble as error:
                assert "belongs to the parent process" in str(error)
                sys.exit(0)
            os._exit(1)
        assert store.is_open
        write(store, number)
        assert os.waitpid(child, 0)[1] == 0
print(numbers_in("file"))
"""

IN_MEMORY = """
# What is in memory cannot be closed, and a child has a copy that must not count.
with table(":memory:") as store:
    write(store, 1)
    child = os.fork()
    if not child:
        with table("file") as other:
            write(other, 5)
        try:
            write(store, 2)
        except Trouble:
            sys.exit(0)
        sys.exit(1)
    assert os.waitpid(child, 0)[1] == 0
    with store.exclusive() as cursor:
        print(cursor.execute("SELECT * FROM numbers").fetchall(), numbers_in("file"), os.listdir())
"""

SUBPROCESS = """
# Programs that are started, with and without a function that runs in between, leave the file alone.
import subprocess
with table("file") as store:
    for number in range(4):
        write(store, number)
        subprocess.run([sys.executable, "-c", ""], preexec_fn=(lambda: None) if number % 2 else None, check=True)
print(numbers_in("file"))
"""


@can_fork
@pytest.mark.parametrize(
    ("program", "said"),
    [
        (THREADS, "220"),
        (MID_WRITE, "broken off [2, 3]"),
        (UNNOTICED, "[1, 4]"),
        (OWNED, "[0, 1, 2]"),
        (IN_MEMORY, "[(1,)] [5] ['file']"),
        (SUBPROCESS, "[0, 1, 2, 3]"),
    ],
    ids=["threads", "mid-write", "unnoticed", "owned", "in memory", "subprocess"],
)
def test_forks(program: str, said: str, tmp_path: Path) -> None:
    assert in_a_process(program, tmp_path) == said


def test_a_relative_path_stays_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with table("file") as store:
        store._drop_connection()  # as before a fork
        (tmp_path / "other").mkdir()
        monkeypatch.chdir(tmp_path / "other")
        write(store, 1)
    assert numbers_in(tmp_path / "file") == [1]


def replace(path: Path) -> None:
    path.with_name("new").touch()
    path.with_name("new").replace(path)


GONE: dict[str, Callable[[Path], object]] = {
    "deleted": lambda path: path.unlink(),
    "moved": lambda path: path.rename(path.with_name("elsewhere")),
    "replaced": lambda path: replace(path),
    "its log deleted": lambda path: path.with_name(f"{path.name}-wal").unlink(),
    "its locks deleted": lambda path: path.with_name(f"{path.name}-shm").unlink(),
}


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved on this system")
@pytest.mark.parametrize("how", GONE)
def test_a_file_that_goes_away_while_it_is_open(tmp_path: Path, how: str) -> None:
    path = tmp_path / "file"
    with table(path) as store:
        write(store, 1)
        GONE[how](path)
        with pytest.raises(Trouble, match="moved, replaced or deleted"):
            write(store, 2)


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_file_that_goes_away_while_it_is_closed(tmp_path: Path, how: str) -> None:
    path = tmp_path / "file"
    with table(path) as store:
        store._drop_connection()  # as before a fork
        GONE[how](path)
        with pytest.raises(Trouble, match="moved, replaced or deleted"):
            write(store, 2)


def test_a_file_that_is_put_back_can_be_used_again(tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "file", tmp_path / "elsewhere"
    with table(path) as store:
        path.rename(elsewhere)
        with pytest.raises(Trouble):
            write(store, 1)
        elsewhere.rename(path)
        write(store, 2)
    assert numbers_in(path) == [2]


@pytest.mark.skipif(os.name != "posix", reason="this system has other rights")
@pytest.mark.parametrize("mask", [0, 0o022, 0o077])
def test_only_the_owner_may_read_what_is_made(tmp_path: Path, mask: int) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    before = os.umask(mask)
    try:
        with table(tmp_path / "link") as store:
            write(store, 1)
            modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(["link", "file", "file-wal", "file-shm"], 0o600)


@pytest.mark.skipif(os.name != "posix", reason="this system has other rights")
def test_the_rights_of_a_file_that_is_there_are_its_owners_business(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch(0o640)
    path.chmod(0o640)
    with table(path) as store:
        write(store, 1)
        assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_nobody_holds_any_more_is_closed(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "file")) as file:
        with table(tmp_path / "file") as store:
            held = weakref.ref(store)
        del store
        assert held() is None
        assert file.execute("SELECT count(*) FROM numbers").fetchall() == [(0,)]


def test_many_threads_make_one_file(tmp_path: Path) -> None:
    """Each by a connection of its own; closing a descriptor would end the locks of the others."""
    path, start = tmp_path / "file", threading.Barrier(8)

    def many(first: int) -> None:
        start.wait()
        with table(path) as store:
            for number in range(first, first + 20):
                write(store, number)

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(many, 20 * number) for number in range(8)]:
            done.result()
    assert numbers_in(path) == list(range(160))
