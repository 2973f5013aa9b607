"""The Postgres inbox: its order and its tables, and a server that is unavailable, refuses, or got a secret."""

import json
import logging
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import psycopg
import pytest

from pandapon import ConfigurationError, InvalidArgumentError
from pandapon.models import TaobaoOrder
from pandapon.webhooks import Counts, Delivery, InboxError, PostgresInbox
from pandapon.webhooks.postgres import statements
from tests.support.postgres_server import PostgresServer
from tests.webhooks.inbox_harness import let_postgres_age
from tests.webhooks.pushes import number_of, push


@pytest.fixture
def inbox(postgres: str) -> Iterator[PostgresInbox]:
    with PostgresInbox(postgres, timeout=10) as inbox:
        yield inbox


@pytest.fixture
def sql(postgres: str) -> Iterator[Callable[..., Any]]:
    """`sql(statement, …)` runs a statement as the database's owner, and returns its rows."""
    with psycopg.connect(postgres, autocommit=True) as connection:

        def sql(statement: Any, *values: Any) -> Any:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else None

        yield sql


Sql = Callable[..., Any]


def order_of(inbox: PostgresInbox) -> list[int]:
    found: list[int] = []
    inbox.run(lambda delivery: found.append(number_of(delivery)), until_empty=True)
    return found


def uses_of(inbox: PostgresInbox) -> list[Callable[[], object]]:
    return [inbox.check, lambda: inbox.put(push(9)), inbox.claim, inbox.counts, lambda: list(inbox.dead_letters())]


def test_the_order_is_that_of_the_timestamps(inbox: PostgresInbox) -> None:
    for number in (3, 1, 4, 2):
        inbox.put(push(number, timestamp=str(1_700_000_000_000 + number)))
    assert order_of(inbox) == [1, 2, 3, 4]


def test_without_a_timestamp_arrival_counts_even_if_the_clock_jumps_back(inbox: PostgresInbox, sql: Sql) -> None:
    inbox.put(push(1))
    sql("UPDATE pandapon_messages SET moment = moment + 3600")
    for number in (2, 3, 4):
        inbox.put(push(number, timestamp="soon"))
    assert order_of(inbox) == [1, 2, 3, 4]


def test_leases_and_delays_survive_a_clock_that_jumps_back(inbox: PostgresInbox, postgres: str) -> None:
    inbox.put(push(1))
    claim = inbox.claim()
    assert claim is not None
    let_postgres_age(postgres, -86400)
    assert inbox.claim() is None
    let_postgres_age(postgres, 30)
    assert inbox.renew(claim)
    let_postgres_age(postgres, 59)
    assert inbox.claim() is None
    inbox.fail(claim, ValueError())
    let_postgres_age(postgres, -86400)
    assert inbox.claim() is None
    let_postgres_age(postgres, 11)
    assert order_of(inbox) == [1]


def test_finished_messages_are_forgotten_after_a_while(inbox: PostgresInbox, postgres: str) -> None:
    for number in (1, 2):
        inbox.put(push(number))
        assert order_of(inbox) == [number]
        let_postgres_age(postgres, 4 * 86400)
    assert not inbox.put(push(1))
    inbox.put(push(3))
    assert order_of(inbox) == [3]
    assert inbox.counts().done == 2
    assert inbox.put(push(1))


def test_a_connection_is_used_again(inbox: PostgresInbox) -> None:
    seen = set()

    def handler(delivery: Delivery) -> None:
        connection = inbox.transaction(delivery)
        seen.add((id(connection), connection.info.backend_pid))

    for number in range(10):
        inbox.put(push(number))
    inbox.run(handler, until_empty=True)
    assert len(seen) == 1


def test_a_server_that_is_gone(own_postgres: PostgresServer) -> None:
    with PostgresInbox(own_postgres.url(), timeout=10) as inbox:
        inbox.put(push(1))
        own_postgres.stop()
        for use in uses_of(inbox):
            with pytest.raises(InboxError, match=r"PostgreSQL does not respond \(.*start it"):
                use()
        own_postgres.start()
        inbox.check()
        assert inbox.put(push(2))
        assert not inbox.put(push(1))
        own_postgres.stop()
        own_postgres.start()
        assert order_of(inbox) == [1, 2]


def test_a_worker_goes_on_when_the_server_is_back(
    own_postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("pandapon.webhooks.worker.FIRST_WAIT", 0.01)
    url = own_postgres.url()
    stop, found = Event(), []

    class Comeback(logging.Handler):
        """Starts the server again as soon as the worker says that it is away."""

        def emit(self, record: logging.LogRecord) -> None:
            if "cannot be used" in record.getMessage():
                own_postgres.start()
                log.removeHandler(self)

    def handler(delivery: Delivery) -> None:
        found.append((number_of(delivery), delivery.tries))
        inbox.transaction(delivery).execute("INSERT INTO shop VALUES (%s)", [number_of(delivery)])
        if found == [(1, 1)]:
            own_postgres.stop()
        if number_of(delivery) == 2:
            stop.set()

    with psycopg.connect(url) as shop:
        shop.execute("CREATE TABLE shop (number integer)")
    with PostgresInbox(url, timeout=10) as inbox:
        inbox.put(push(1))
        inbox.put(push(2))
        log = logging.getLogger("pandapon.webhooks")
        log.addHandler(Comeback())
        inbox.run(handler, stop=stop)
        let_postgres_age(url, 11)
        inbox.run(handler, until_empty=True)
        assert inbox.counts().done == 2
    assert found == [(1, 1), (2, 1), (1, 2)]
    with psycopg.connect(url) as shop:
        assert shop.execute("SELECT number FROM shop ORDER BY number").fetchall() == [(1,), (2,)]
    assert "next attempt in 0.0 s: PostgreSQL does not respond" in caplog.text


def test_connections_that_the_server_closed_are_replaced(inbox: PostgresInbox, sql: Sql, postgres: str) -> None:
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pandapon'"
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(inbox.put, map(push, range(20))))
    assert sql(end)
    assert inbox.put(push(20))
    claim = inbox.claim()
    assert claim is not None
    assert sql(end)
    inbox.transaction(claim.delivery).execute("SELECT 1")
    sql(end)
    inbox.finish(claim)
    assert inbox.counts() == Counts(waiting=21, running=0, done=0, dead=0)
    let_postgres_age(postgres, 11)
    assert sorted(order_of(inbox)) == list(range(21))


def test_idle_connections_that_time_out_are_replaced(postgres: str) -> None:
    with PostgresInbox(f"{postgres}?options=-c%20idle_session_timeout%3D50ms", timeout=10) as inbox:
        for number in range(3):
            assert inbox.put(push(number))
            Event().wait(0.2)
        assert order_of(inbox) == [0, 1, 2]


def test_a_database_that_may_only_be_read(inbox: PostgresInbox, sql: Sql, postgres: str) -> None:
    inbox.put(push(1))
    name = postgres.rpartition("/")[2]
    sql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with PostgresInbox(postgres, timeout=10) as other:
        for use in (other.check, lambda: other.put(push(2)), other.claim):
            with pytest.raises(InboxError, match=r"PostgreSQL is read-only \(.*primary"):
                use()
        assert other.counts().waiting == 1
    with PostgresInbox(postgres, timeout=10, schema="new") as new, pytest.raises(InboxError, match="is read-only"):
        new.counts()


@pytest.fixture
def role(sql: Sql, postgres: str) -> Iterator[str]:
    """A role without rights."""
    sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC")  # as PostgreSQL 15 does itself
    sql("CREATE ROLE hooks LOGIN")
    yield postgres.replace("//postgres@", "//hooks@")
    sql("DROP OWNED BY hooks")
    sql("DROP ROLE hooks")


def test_a_role_that_may_not_create_tables(role: str) -> None:
    with PostgresInbox(role, timeout=10) as inbox:
        for use in uses_of(inbox):
            with pytest.raises(InboxError, match=r"denied access \(.*schema public\).*needs CREATE on the schema"):
                use()


def test_a_role_that_may_not_write(inbox: PostgresInbox, role: str, sql: Sql) -> None:
    inbox.put(push(1))
    with PostgresInbox(role, timeout=10) as other:
        for use in uses_of(other):
            with pytest.raises(InboxError, match=r"denied access \(.*grant the role SELECT"):
                use()
        sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO hooks")
        assert other.counts().waiting == 1
        for use in (other.check, lambda: other.put(push(2)), other.claim):
            with pytest.raises(InboxError, match=r"denied access \(.*grant the role SELECT"):
                use()
        sql("GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO hooks")
        other.check()
        assert other.put(push(2))
        assert order_of(other) == [1, 2]


def test_an_address_without_a_server_or_a_role(postgres: str) -> None:
    for address in (
        "postgresql://user:secret_example@127.0.0.1:1/shop",
        "postgresql://user:secret_example@name.invalid/shop",
        postgres.replace("//postgres@", "//stranger:secret_example@"),
        postgres.replace("/test_", "/other_"),
    ):
        with PostgresInbox(address) as inbox, pytest.raises(InboxError, match="PostgreSQL does not respond") as caught:
            inbox.check()
        assert "secret_example" not in str(caught.value)
        assert "secret_example" not in repr(inbox)


def test_a_table_that_is_locked(postgres: str, sql: Sql) -> None:
    with PostgresInbox(postgres, timeout=0.2) as inbox:
        inbox.put(push(1))
        with psycopg.connect(postgres) as other:
            other.execute("LOCK TABLE pandapon_messages")
            with pytest.raises(InboxError, match=r"took too long \(.*holds a lock"):
                inbox.put(push(2))
        assert inbox.put(push(2))
        inbox.run(lambda delivery: inbox.transaction(delivery).execute("SELECT pg_sleep(0.5)"), until_empty=True)
        assert inbox.counts().done == 2


def test_tables_of_a_newer_version(inbox: PostgresInbox, sql: Sql, postgres: str) -> None:
    inbox.put(push(1))
    sql("UPDATE pandapon_inbox SET version = version + 1")
    with PostgresInbox(postgres, timeout=10) as old:
        for use in uses_of(old):
            with pytest.raises(InboxError, match=r"have version 2, and this program knows 1: update it, pip install"):
                use()
    assert sql("SELECT count(*) FROM pandapon_messages") == [(1,)]


def test_tables_of_an_older_version(
    inbox: PostgresInbox, sql: Sql, postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.put(push(1))
    step = ("ALTER TABLE {schema}.pandapon_messages ADD COLUMN more text", "CREATE TABLE {schema}.pandapon_more ()")
    monkeypatch.setattr(statements, "STEPS", (*statements.STEPS, step))
    with ThreadPoolExecutor(4) as pool, PostgresInbox(postgres, timeout=10) as new:
        assert {counts.waiting for counts in pool.map(lambda _: new.counts(), range(4))} == {1}
    assert sql("SELECT version FROM pandapon_inbox") == [(2,)]
    assert sql("SELECT more FROM pandapon_messages") == [(None,)]


def test_a_step_that_fails_changes_nothing(
    inbox: PostgresInbox, sql: Sql, postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.put(push(1))
    step = ("DROP TABLE {schema}.pandapon_messages", "SELECT 1 / 0")
    monkeypatch.setattr(statements, "STEPS", (*statements.STEPS, step))
    with PostgresInbox(postgres, timeout=10) as new, pytest.raises(InboxError, match="division by zero"):
        new.counts()
    assert sql("SELECT version FROM pandapon_inbox") == [(1,)]
    assert inbox.counts().waiting == 1


def test_tables_that_were_deleted(inbox: PostgresInbox, sql: Sql) -> None:
    inbox.put(push(1))
    sql("DROP TABLE pandapon_messages")
    with pytest.raises(InboxError, match=r"tables pandapon_\* were deleted or changed \(.*the next use creates"):
        inbox.put(push(1))
    sql("DROP TABLE pandapon_inbox, pandapon_orders, pandapon_probe")
    assert inbox.put(push(1))


def test_tables_without_their_version(inbox: PostgresInbox, sql: Sql, postgres: str) -> None:
    inbox.put(push(1))
    sql("DELETE FROM pandapon_inbox")
    with PostgresInbox(postgres, timeout=10) as other, pytest.raises(InboxError, match=r"has lost its row.*restore it"):
        other.counts()
    sql("INSERT INTO pandapon_inbox VALUES (1)")
    assert inbox.counts().waiting == 1


def test_a_table_of_another_program(sql: Sql, postgres: str) -> None:
    sql("CREATE TABLE pandapon_orders (mine text)")
    with PostgresInbox(postgres, timeout=10) as inbox, pytest.raises(InboxError, match="use another schema"):
        inbox.put(push(1))
    sql("CREATE SCHEMA theirs CREATE TABLE pandapon_inbox (mine text)")
    with PostgresInbox(postgres, timeout=10, schema="theirs") as inbox, pytest.raises(InboxError, match="or changed"):
        inbox.put(push(1))
    with PostgresInbox(postgres, timeout=10, schema='my "hooks"') as inbox:
        assert inbox.put(push(1))
        assert inbox.counts().waiting == 1
        inbox.check()
    assert sql("SELECT * FROM pandapon_orders") == []
    assert sql('SELECT count(*) FROM "my ""hooks""".pandapon_messages') == [(1,)]
    assert sql('SELECT count(*) FROM "my ""hooks""".pandapon_probe') == [(0,)]


def test_a_handler_may_change_where_its_names_are_looked_up(inbox: PostgresInbox, sql: Sql) -> None:
    sql("CREATE SCHEMA shop CREATE TABLE pandapon_messages (mine text)")
    inbox.put(push(1))
    inbox.run(lambda delivery: inbox.transaction(delivery).execute("SET search_path TO shop"), until_empty=True)
    assert inbox.put(push(2))
    assert inbox.counts() == Counts(waiting=1, running=0, done=1, dead=0)


def test_a_server_that_does_not_wait_for_its_disk_is_overruled(sql: Sql, postgres: str) -> None:
    sql(f"ALTER DATABASE {postgres.rpartition('/')[2]} SET synchronous_commit = off")
    seen = []

    def handler(delivery: Delivery) -> None:
        seen.extend(new.transaction(delivery).execute("SHOW synchronous_commit").fetchall())

    with PostgresInbox(postgres, timeout=10) as new:
        new.put(push(1))
        new.run(handler, until_empty=True)
    assert seen == [("on",)]


def test_texts_that_the_server_cannot_hold(postgres: str) -> None:
    odd = "a\0b\ud800"
    with PostgresInbox(f"{postgres}?client_encoding=latin1", timeout=10, max_tries=1) as inbox:
        inbox.put('{"messageType": "\N{PANDA FACE}"}'.encode())
        claim = inbox.claim()
        assert claim is not None
        inbox.fail(claim, ValueError(f"{odd}\N{PANDA FACE}"))
        (dead,) = inbox.dead_letters()
        assert dead.reason == "ValueError: a\N{REPLACEMENT CHARACTER}b?\N{PANDA FACE}"
        with pytest.raises(InvalidArgumentError, match="is set aside"):
            inbox.retry(odd)
        inbox.saw(TaobaoOrder(id=odd))
        assert inbox.has_seen(TaobaoOrder(id=odd))


def test_numbers_that_are_too_large_for_times(postgres: str) -> None:
    from datetime import timedelta

    with PostgresInbox(postgres, timeout=10, lease=1e300, keep=timedelta.max) as inbox:
        inbox.put(push(1))
        claim = inbox.claim()
        assert claim is not None
        assert inbox.renew(claim)
        assert inbox.claim() is None
        inbox.finish(claim)
        assert inbox.counts().done == 1


def test_a_message_of_ten_megabytes(inbox: PostgresInbox) -> None:
    body = push(1, filler="x" * 10_000_000)
    inbox.put(body)
    claim = inbox.claim()
    assert claim is not None
    assert claim.delivery.message.raw == json.loads(body)


def test_a_closed_inbox(postgres: str, sql: Sql) -> None:
    with PostgresInbox(postgres, timeout=10) as inbox:
        inbox.put(push(1))
    inbox.close()
    for use in uses_of(inbox):
        with pytest.raises(InboxError, match="is closed"):
            use()


def test_many_threads_on_one_inbox(inbox: PostgresInbox) -> None:
    found: list[int] = []
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: inbox.put(push(number % 50)), range(200)))
        workers = [pool.submit(inbox.run, lambda each: found.append(number_of(each)), until_empty=True) for _ in "1234"]
        for worker in workers:
            worker.result()
    assert sorted(found) == list(range(50))


def in_a_process(url: str, first: int) -> list[int]:
    with PostgresInbox(url, timeout=10) as inbox:
        for number in range(first, first + 20):
            inbox.put(push(number))
        return order_of(inbox)


@pytest.mark.slow
def test_many_processes_in_one_new_database(postgres: str) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        found = pool.starmap(in_a_process, [(postgres, 20 * number) for number in range(4)])
    assert sorted(number for each in found for number in each) == list(range(80))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_an_inbox_may_be_used_after_a_fork(inbox: PostgresInbox) -> None:
    inbox.put(push(0))
    claim = inbox.claim()
    assert claim is not None
    inbox.transaction(claim.delivery).execute("CREATE TABLE shop AS SELECT 1 AS number")
    if (child := os.fork()) == 0:
        inbox.put(push(1))
        inbox.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    inbox.put(push(2))
    inbox.finish(claim)
    assert order_of(inbox) == [1, 2]
    assert inbox.counts().done == 3


@pytest.mark.parametrize(
    "settings",
    [
        {"schema": ""},
        {"schema": "a\0"},
        {"timeout": 0},
        {"timeout": float("inf")},
        {"server": "secret_example@nowhere"},
        {"server": "postgresql://:secret_example@127.0.0.1:1/shop?nothing=1"},
        {"server": b"postgresql://127.0.0.1:1/shop"},
    ],
)
def test_settings_that_cannot_work(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        PostgresInbox(**{"server": "postgresql://127.0.0.1:1/shop"} | settings)
    assert "secret_example" not in str(caught.value)
