"""The SQLite inbox: its order, its clock, and what happens to its file."""

import json
import multiprocessing
import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pandapon.webhooks import InboxError, SqliteInbox
from tests.webhooks.pushes import Clock, number_of, push

Make = Callable[..., SqliteInbox]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inbox.db"


@pytest.fixture
def make(path: Path, clock: Clock) -> Iterator[Make]:
    made: list[SqliteInbox] = []

    def make(**settings: object) -> SqliteInbox:
        made.append(SqliteInbox(**{"path": path, "clock": clock, "busy_timeout": 0.01} | settings))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for inbox in made:
        inbox.close()


def fill_up(inbox: SqliteInbox, room: int = 0) -> None:
    """Let the file grow by so many pages only."""
    with inbox._file.transaction() as execute:
        ((pages,),) = execute("PRAGMA page_count")
        execute(f"PRAGMA max_page_count = {pages + room}")


def order_of(inbox: SqliteInbox) -> list[int]:
    found = []
    while claim := inbox.claim():
        found.append(number_of(claim.delivery))
    return found


def test_the_order_is_that_of_the_timestamps(make: Make) -> None:
    inbox = make()
    for number in (3, 1, 4, 2):
        inbox.put(push(number, timestamp=str(1_700_000_000_000 + number)))
    assert order_of(inbox) == [1, 2, 3, 4]


def test_without_a_timestamp_arrival_counts(make: Make, clock: Clock) -> None:
    inbox = make()
    inbox.put(push(2))
    inbox.put(push(3))
    inbox.put(push(4, timestamp=round((clock.now + 5) * 1000)))
    clock.now += 10
    inbox.put(push(5, timestamp="soon"))
    inbox.put(push(1, timestamp=round((clock.now - 60) * 1000)))
    assert order_of(inbox) == [1, 2, 3, 4, 5]


def test_the_order_of_arrival_survives_a_clock_that_jumps_back(make: Make, clock: Clock) -> None:
    inbox = make()
    for number in range(6):
        inbox.put(push(number))
        clock.now -= 3600 if number == 2 else -1
    assert order_of(inbox) == list(range(6))


def test_leases_survive_a_clock_that_jumps_back(make: Make, clock: Clock) -> None:
    inbox = make()
    inbox.put(push(1))
    claim = inbox.claim()
    assert claim is not None
    clock.now -= 86400
    assert inbox.claim() is None
    clock.now += 30
    assert inbox.renew(claim)
    clock.now += 59
    assert inbox.claim() is None
    clock.now += 2
    assert order_of(inbox) == [1]


def test_delays_survive_a_clock_that_jumps_back(make: Make, clock: Clock) -> None:
    inbox = make()
    inbox.put(push(1))
    claim = inbox.claim()
    assert claim is not None
    inbox.fail(claim, ValueError())
    clock.now -= 86400
    assert inbox.claim() is None
    clock.now += 11
    assert order_of(inbox) == [1]


def test_finished_messages_are_forgotten_after_a_while(make: Make, clock: Clock) -> None:
    inbox = make()
    for number in (1, 2):
        inbox.put(push(number))
        inbox.run(lambda delivery: None, until_empty=True)
        clock.now += 4 * 86400
    assert not inbox.put(push(1))
    inbox.put(push(3))
    inbox.run(lambda delivery: None, until_empty=True)
    assert inbox.counts().done == 2
    assert inbox.put(push(1))


def test_writes_are_on_disk_before_they_return(make: Make) -> None:
    with make()._file.transaction() as execute:
        assert execute("PRAGMA journal_mode") == [("wal",)]
        assert execute("PRAGMA synchronous") == [(2,)]


def test_the_file_may_hold_tables_of_others(make: Make, path: Path) -> None:
    own = sqlite3.connect(path)
    own.execute("CREATE TABLE messages (mine TEXT)")
    inbox = make()
    inbox.put(push(1))
    assert own.execute("SELECT * FROM messages").fetchall() == []
    own.close()


def test_a_locked_file(make: Make, path: Path) -> None:
    inbox = make()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for use in (inbox.check, lambda: inbox.put(push(1)), inbox.claim, inbox.counts):
        with pytest.raises(InboxError, match=r"inbox\.db cannot be used \(database is locked\): another process"):
            use()
    other.execute("ROLLBACK")
    other.close()
    assert inbox.put(push(1))


def test_a_full_disk(make: Make) -> None:
    inbox = make()
    inbox.put(push(1))
    fill_up(inbox)
    for use in (inbox.check, lambda: inbox.put(push(2, filler="x" * 100_000))):
        with pytest.raises(InboxError, match=r"disk is full.*free some space"):
            use()
    assert inbox.counts().waiting == 1
    fill_up(inbox, room=1000)
    inbox.check()
    assert inbox.put(push(2, filler="x" * 100_000))
    assert order_of(inbox) == [1, 2]


def test_a_file_that_is_no_database(make: Make, path: Path) -> None:
    path.write_text("This is a shopping list, and quite a long one. " * 100)
    with pytest.raises(InboxError, match=r"not a database.*use another path"):
        make()
    assert path.read_text().startswith("This is a shopping list")


def test_a_corrupt_database(make: Make, path: Path) -> None:
    inbox = make()
    for number in range(50):
        inbox.put(push(number, filler="x" * 1000))
    inbox.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x99" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(InboxError, match=r"malformed.*catch_up"):
        make().claim()


def test_a_folder_that_is_missing(make: Make, tmp_path: Path) -> None:
    with pytest.raises(InboxError, match=r"unable to open.*create the folder"):
        make(path=tmp_path / "missing" / "inbox.db")


def test_a_closed_inbox(make: Make) -> None:
    with make() as inbox:
        inbox.put(push(1))
    inbox.close()
    with pytest.raises(InboxError, match="is closed"):
        inbox.put(push(2))


def test_many_threads_on_one_inbox(make: Make) -> None:
    inbox = make(busy_timeout=5)
    found: list[int] = []
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: inbox.put(push(number % 50)), range(200)))
        workers = [pool.submit(inbox.run, lambda each: found.append(number_of(each)), until_empty=True) for _ in "1234"]
        for worker in workers:
            worker.result()
    assert sorted(found) == list(range(50))


def in_a_process(path: Path, first: int) -> list[int]:
    with SqliteInbox(path, busy_timeout=10) as inbox:
        for number in range(first, first + 20):
            inbox.put(push(number))
        found: list[int] = []
        inbox.run(lambda delivery: found.append(number_of(delivery)), until_empty=True)
        return found


@pytest.mark.slow
def test_many_processes_on_one_new_file(path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        found = pool.starmap(in_a_process, [(path, 20 * number) for number in range(4)])
    assert sorted(number for each in found for number in each) == list(range(80))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_an_inbox_may_be_used_after_a_fork(make: Make) -> None:
    inbox = make(busy_timeout=10)
    inbox.put(push(0))
    if (child := os.fork()) == 0:
        inbox.put(push(1))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    inbox.put(push(2))
    assert order_of(inbox) == [0, 1, 2]


def test_a_message_of_ten_megabytes(make: Make) -> None:
    inbox = make()
    body = push(1, filler="x" * 10_000_000)
    inbox.put(body)
    claim = inbox.claim()
    assert claim is not None
    assert claim.delivery.message.raw == json.loads(body)
