"""A journal whose file or server fails: nothing is sent that is not written, and what was made is said."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from pandapon import InvalidArgumentError, PandaPon
from pandapon.purchases import Journal, JournalError, PurchaseState
from pandapon.purchases.postgres import PostgresDatabase
from pandapon_sandbox import Running
from tests.purchases.shop import on_taobao
from tests.support.credentials import FAKE_KEYS
from tests.support.scripted_server import answering, forward


@pytest.fixture
def pp(sandbox: Running) -> Iterator[PandaPon]:
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, retries=None) as pp:
        yield pp


def arrived(sandbox: Running) -> int:
    count: int = sandbox.app.state.journal.arrived()["taobao_orders.create"]
    return count


def shared(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(shared(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def moved(path: Path) -> Iterator[None]:
    path.rename(path.with_suffix(".away"))
    yield
    path.with_suffix(".away").rename(path)


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    with closing(shared(path)) as other:
        other.execute("CREATE TRIGGER refuse BEFORE UPDATE ON pandapon_purchases BEGIN SELECT RAISE(ABORT, 'no'); END")
        yield
        other.execute("DROP TRIGGER refuse")


@contextmanager
def damaged(path: Path) -> Iterator[None]:
    with closing(shared(path)) as other:
        other.execute("ALTER TABLE pandapon_purchases RENAME TO away")
        yield
        other.execute("ALTER TABLE away RENAME TO pandapon_purchases")


Trouble = Callable[[Path], AbstractContextManager[None]]


@pytest.mark.parametrize("trouble", [locked, moved, read_only, damaged])
@pytest.mark.parametrize("when", ["before it is sent", "when it was made"])
def test_a_file_that_cannot_be_written(
    sandbox: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Trouble, when: str
) -> None:
    monkeypatch.setattr("pandapon.purchases.sqlite.PATIENCE", 0.05)
    path, ask = tmp_path / "purchases.sqlite", forward(sandbox.base_url)
    begun = ExitStack()
    left = [trouble]

    def answer(request: bytes) -> bytes:
        is_create = b"orderLineList" in request
        if left and is_create == (when == "when it was made"):
            begun.enter_context(left.pop()(path))
        return ask(request)

    with answering(answer) as peer, PandaPon(*FAKE_KEYS, base_url=peer.base_url, retries=None) as pp:
        with Journal(path) as journal:
            with pytest.raises(JournalError) as caught:
                journal.buy(pp, on_taobao("A-1"))
            begun.close()
        assert bool(caught.value.look_up) == (when == "when it was made")
        assert ("do not buy it again" in str(caught.value)) == (when == "when it was made")
        with Journal(path) as journal:
            settlement = journal.settle(pp)
            assert len(settlement.made) == arrived(sandbox) == (when == "when it was made")
            if not settlement.made:
                assert journal.buy(pp, on_taobao("A-1")).made
    assert arrived(sandbox) == 1


def test_a_journal_that_was_lost(sandbox: Running, pp: PandaPon, tmp_path: Path) -> None:
    """A new one finds what was bought."""
    for name in ("one.sqlite", "two.sqlite"):
        with Journal(tmp_path / name) as journal:
            journal.buy(pp, on_taobao("A-1"))
    assert arrived(sandbox) == 1


def connection_of(journal: Journal) -> "PostgresDatabase":
    assert isinstance(journal._database, PostgresDatabase)
    return journal._database


def test_a_transaction_that_an_interrupt_left_open(pp: PandaPon, postgres: str) -> None:
    """Later ones are not parts of it, which would lose them all."""
    with Journal(postgres) as journal:
        connection = connection_of(journal)._connection
        assert connection
        connection.execute("BEGIN")
        journal.buy(pp, on_taobao("A-1"))
        with Journal(postgres) as other:
            assert [purchase.state for purchase in other.purchases()] == [PurchaseState.MADE]


def test_a_database_whose_transactions_are_serializable(pp: PandaPon, postgres: str) -> None:
    import psycopg
    from psycopg import sql

    with psycopg.connect(postgres, autocommit=True) as connection:
        name = sql.Identifier(connection.info.dbname)
        connection.execute(sql.SQL("ALTER DATABASE {} SET default_transaction_isolation = serializable").format(name))
    with Journal(postgres) as journal, connection_of(journal).transaction() as execute:
        assert execute("SHOW transaction_isolation") == [("read committed",)]


def test_a_role_that_may_not_create_tables(pp: PandaPon, postgres: str) -> None:
    import psycopg

    role = postgres.replace("//postgres@", "//buyer@")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS buyer")
        connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")  # as PostgreSQL 15 does itself
        connection.execute("CREATE ROLE buyer LOGIN")
        try:
            with pytest.raises(JournalError, match="needs CREATE on the schema"):
                Journal(role)
            Journal(postgres).close()
            with pytest.raises(JournalError, match="grant the role SELECT"):
                Journal(role)
            connection.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO buyer")
            with Journal(role) as journal:
                assert journal.buy(pp, on_taobao("A-1")).made
        finally:
            connection.execute("DROP OWNED BY buyer")
            connection.execute("DROP ROLE buyer")


@pytest.mark.parametrize(
    ("column", "value"), [("request", "'{'"), ("order_ids", "'7'"), ("intended_at", "1e300"), ("request", "'[1]'")]
)
def test_a_damaged_entry(sandbox: Running, pp: PandaPon, tmp_path: Path, column: str, value: str) -> None:
    path = tmp_path / "purchases.sqlite"
    with Journal(path) as journal:
        journal.buy(pp, on_taobao("A-1"))
        with closing(shared(path)) as other:
            other.execute(f"UPDATE pandapon_purchases SET state = 'sent', {column} = {value}")
        for use in (lambda: journal.buy(pp, on_taobao("A-1")), lambda: journal.settle(pp), journal.purchases):
            with pytest.raises(JournalError, match="entry 1 of the journal, of 'A-1', is damaged"):
                use()
    assert arrived(sandbox) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_while_another_thread_writes(sandbox: Running, place: str) -> None:
    holding, release = threading.Event(), threading.Event()
    with Journal(place) as journal:

        def hold() -> None:
            with journal._database.transaction():
                holding.set()
                release.wait()

        thread = threading.Thread(target=hold)
        if place.startswith("postgresql"):
            thread.start()
            holding.wait()
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
                    code = 0 if journal.buy(pp, on_taobao("F-1")).made else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        release.set()
        if thread.is_alive():
            thread.join()
        assert [purchase.reference for purchase in journal.purchases()] == ["F-1"]


@pytest.mark.parametrize("made", [True, False])
def test_a_decision_that_comes_too_late(
    pp: PandaPon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: bool
) -> None:
    """Another process finds the order while a person decides: its ids stay."""
    path = tmp_path / "purchases.sqlite"
    with Journal(path) as journal:
        journal.buy(pp, on_taobao("A-1"))
        (bought,) = journal.purchases()
        set_state = "UPDATE pandapon_purchases SET state = '{}'"
        with closing(shared(path)) as other:
            other.execute(set_state.format("sent"))
            read = journal._of_reference

            def read_and_found(*arguments: Any) -> Any:
                found = read(*arguments)
                other.execute(set_state.format("made"))
                return found

            monkeypatch.setattr(journal, "_of_reference", read_and_found)
            with pytest.raises(InvalidArgumentError, match="has changed meanwhile; list the journal again"):
                journal.decide("A-1", made=made, note="Ada")
        assert journal.purchases() == [bought]


def test_a_note_says_who_decided(tmp_path: Path) -> None:
    with Journal(tmp_path / "purchases.sqlite") as journal, pytest.raises(ValueError, match="the note is empty"):
        journal.decide("A-1", made=True, note=" ")
