"""Handlers that write in the transaction of their message: both are committed, or neither is."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import psycopg
import pytest

from pandapon import InvalidArgumentError
from pandapon.models import TaobaoOrder
from pandapon.webhooks import Claim, Counts, Delivery, InboxError, PostgresInbox
from pandapon.webhooks.postgres.sessions import Session
from tests.webhooks.inbox_harness import let_postgres_age
from tests.webhooks.losing_proxy import losing_proxy
from tests.webhooks.pushes import number_of, push

INSERT = "INSERT INTO shop VALUES (%s)"
ONE_DONE = Counts(waiting=0, running=0, done=1, dead=0)
ONE_WAITS = Counts(waiting=1, running=0, done=0, dead=0)

Execute = Callable[..., Awaitable[Any]]
Body = Callable[[Delivery, Execute], Awaitable[None]]
RunBody = Callable[..., None]


@pytest.fixture
def inbox(postgres: str) -> Iterator[PostgresInbox]:
    with psycopg.connect(postgres) as shop:
        shop.execute("CREATE TABLE shop (number integer)")
    with PostgresInbox(postgres, timeout=10) as inbox:
        yield inbox


@pytest.fixture
def rows(postgres: str) -> Callable[[], list[int]]:
    """What the shop's table holds."""

    def rows() -> list[int]:
        with psycopg.connect(postgres) as shop:
            return [number for (number,) in shop.execute("SELECT number FROM shop ORDER BY number")]

    return rows


@pytest.fixture(params=["run", "arun", "arun, handler in a thread"])
def run_body(request: pytest.FixtureRequest) -> RunBody:
    """`run_body(inbox, body)`: run a worker with a handler that is given the `execute` of its transaction."""

    async def handle(inbox: PostgresInbox, body: Body, settings: Any) -> None:
        async def handler(delivery: Delivery) -> None:
            await body(delivery, (await inbox.atransaction(delivery)).execute)

        await inbox.arun(handler, **settings)

    def run_body(inbox: PostgresInbox, body: Body, **settings: Any) -> None:
        def handler(delivery: Delivery) -> None:
            connection = inbox.transaction(delivery)

            async def execute(*arguments: Any) -> Any:
                return connection.execute(*arguments)

            with pytest.raises(StopIteration):
                body(delivery, execute).__await__().send(None)

        settings = {"until_empty": True} | settings
        if request.param == "run":
            inbox.run(handler, **settings)
        elif request.param == "arun":
            asyncio.run(handle(inbox, body, settings))
        else:
            asyncio.run(inbox.arun(handler, **settings))

    return run_body


async def insert(delivery: Delivery, execute: Execute) -> None:
    await execute(INSERT, [number_of(delivery)])


def claimed(inbox: PostgresInbox) -> Claim:
    claim = inbox.claim()
    assert claim is not None
    return claim


def test_rows_and_messages_are_committed_together(
    inbox: PostgresInbox, run_body: RunBody, rows: Callable[[], list[int]]
) -> None:
    for number in range(12):  # enough for psycopg to prepare the statement
        inbox.put(push(number))
    seen = []

    async def body(delivery: Delivery, execute: Execute) -> None:
        await insert(delivery, execute)
        seen.append((len(rows()), inbox.counts().done))

    run_body(inbox, body)
    assert seen == [(number, number) for number in range(12)]
    assert rows() == list(range(12))
    assert inbox.counts().done == 12


def test_sync_and_async_handlers_share_connections(inbox: PostgresInbox, rows: Callable[[], list[int]]) -> None:
    pids = set()

    def handler(delivery: Delivery) -> None:
        connection = inbox.transaction(delivery)
        connection.execute(INSERT, [number_of(delivery)])
        pids.add(connection.info.backend_pid)

    async def async_handler(delivery: Delivery) -> None:
        connection = await inbox.atransaction(delivery)
        await connection.execute(INSERT, [number_of(delivery)])
        pids.add(connection.info.backend_pid)

    for number in range(32):  # enough for psycopg to prepare the statement
        inbox.put(push(number))
        if number % 8 == 7:
            inbox.run(handler, until_empty=True) if number % 16 == 7 else asyncio.run(
                inbox.arun(async_handler, until_empty=True)
            )
    assert (rows(), len(pids)) == (list(range(32)), 1)


def test_a_handler_that_raises_leaves_no_rows(
    inbox: PostgresInbox, run_body: RunBody, rows: Callable[[], list[int]], postgres: str
) -> None:
    inbox.put(push(1))
    tries = []

    async def body(delivery: Delivery, execute: Execute) -> None:
        tries.append(delivery.tries)
        await insert(delivery, execute)
        if delivery.tries == 1:
            raise ValueError

    run_body(inbox, body)
    assert (rows(), inbox.counts()) == ([], ONE_WAITS)
    let_postgres_age(postgres, 11)
    run_body(inbox, body)
    assert (rows(), inbox.counts(), tries) == ([1], ONE_DONE, [1, 2])


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("SELECT 1 / 0", "InFailedSqlTransaction"),
        ("INSERT INTO checked VALUES (1), (1)", "UniqueViolation"),
        ("SELECT pg_terminate_backend(pg_backend_pid())", "OperationalError"),
        ("COMMIT", "ended its transaction itself"),
        ("ROLLBACK", "ended its transaction itself"),
        ("COMMIT AND CHAIN", "ended its transaction itself"),
        ("ROLLBACK; BEGIN", "ended its transaction itself"),
    ],
)
def test_a_transaction_that_cannot_be_committed(
    inbox: PostgresInbox,
    run_body: RunBody,
    rows: Callable[[], list[int]],
    postgres: str,
    statement: str,
    reason: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with psycopg.connect(postgres) as shop:
        shop.execute("CREATE TABLE checked (number integer UNIQUE DEFERRABLE INITIALLY DEFERRED)")
    inbox.put(push(1))

    async def body(delivery: Delivery, execute: Execute) -> None:
        with suppress(psycopg.OperationalError, psycopg.DataError):
            await execute(statement)
        if statement.startswith("INSERT"):
            await insert(delivery, execute)

    for _ in range(5):
        run_body(inbox, body)
        let_postgres_age(postgres, 4000)
    (dead,) = inbox.dead_letters()
    assert reason in dead.reason
    assert rows() == []
    assert f"the rows of message {dead.key} were rolled back" in caplog.text
    inbox.retry(dead.key)
    run_body(inbox, insert)
    assert (rows(), inbox.counts()) == ([1], ONE_DONE)


def test_a_handler_cannot_commit(inbox: PostgresInbox, rows: Callable[[], list[int]]) -> None:
    refused: list[object] = []

    def handler(delivery: Delivery) -> None:
        connection = inbox.transaction(delivery)
        assert inbox.transaction(delivery) is connection
        connection.execute(INSERT, [number_of(delivery)])
        for end in (connection.commit, connection.rollback):
            with pytest.raises(psycopg.ProgrammingError, match="the worker commits when the handler returns"):
                end()
            refused.append(end)

    async def async_handler(delivery: Delivery) -> None:
        connection = await inbox.atransaction(delivery)
        assert await inbox.atransaction(delivery) is connection
        await connection.execute(INSERT, [number_of(delivery)])
        for end in (connection.commit, connection.rollback):
            with pytest.raises(psycopg.ProgrammingError, match="the worker commits when the handler returns"):
                await end()
            refused.append(end)

    inbox.put(push(1))
    inbox.run(handler, until_empty=True)
    inbox.put(push(2))
    asyncio.run(inbox.arun(async_handler, until_empty=True))
    assert (rows(), len(refused)) == ([1, 2], 4)


def test_a_part_of_a_transaction_may_fail_alone(inbox: PostgresInbox, rows: Callable[[], list[int]]) -> None:
    def handler(delivery: Delivery) -> None:
        connection = inbox.transaction(delivery)
        with connection.transaction():
            connection.execute(INSERT, [1])
        with suppress(psycopg.errors.DivisionByZero), connection.transaction():
            connection.execute(INSERT, [2])
            connection.execute("SELECT 1 / 0")

    async def async_handler(delivery: Delivery) -> None:
        connection = await inbox.atransaction(delivery)
        async with connection.transaction():
            await connection.execute(INSERT, [3])
        with suppress(psycopg.errors.DivisionByZero):
            async with connection.transaction():
                await connection.execute(INSERT, [4])
                await connection.execute("SELECT 1 / 0")

    inbox.put(push(1))
    inbox.run(handler, until_empty=True)
    inbox.put(push(2))
    asyncio.run(inbox.arun(async_handler, until_empty=True))
    assert rows() == [1, 3]
    assert inbox.counts().done == 2


def test_of_two_workers_with_one_message_the_first_to_finish_wins(
    inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.put(push(1))
    late = claimed(inbox)
    inbox.transaction(late.delivery).execute(INSERT, [1])
    let_postgres_age(postgres, 61)
    with PostgresInbox(postgres, timeout=10) as other:
        second = claimed(other)
        other.transaction(second.delivery).execute(INSERT, [2])
        inbox.finish(late)
        other.finish(second)
    assert (rows(), inbox.counts()) == ([1], ONE_DONE)
    assert "was finished elsewhere; its rows here were rolled back" in caplog.text


def test_a_worker_that_lost_its_lease_leaves_no_rows_if_the_message_failed_elsewhere(
    inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str
) -> None:
    inbox.put(push(1))
    late = claimed(inbox)
    inbox.transaction(late.delivery).execute(INSERT, [1])
    let_postgres_age(postgres, 61)
    with PostgresInbox(postgres, timeout=10) as other:
        other.fail(claimed(other), ValueError())
    inbox.finish(late)
    let_postgres_age(postgres, 4000)
    assert inbox.claim() is None
    assert (rows(), inbox.counts()) == ([1], ONE_DONE)


def test_handlers_in_a_deadlock(inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str) -> None:
    """The server ends one of the two transactions; its message comes again."""
    inbox.put(push(1))
    inbox.put(push(2))
    claims = [claimed(inbox), claimed(inbox)]
    connections = [inbox.transaction(claim.delivery) for claim in claims]
    for number, connection in enumerate(connections):
        connection.execute("SET LOCAL deadlock_timeout TO '10ms'")
        connection.execute(INSERT, [number + 1])
        connection.execute("SELECT pg_advisory_xact_lock(%s)", [number])

    def end(number: int) -> int:
        try:
            connections[number].execute("SELECT pg_advisory_xact_lock(%s)", [1 - number])
        except psycopg.errors.DeadlockDetected as error:
            inbox.fail(claims[number], error)
            return 1
        inbox.finish(claims[number])
        return 0

    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(end, range(2))) == 1
    let_postgres_age(postgres, 11)
    inbox.run(lambda delivery: inbox.transaction(delivery).execute(INSERT, [number_of(delivery)]), until_empty=True)
    assert (rows(), inbox.counts().done) == ([1, 2], 2)


def test_a_serialization_failure(
    inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.put(push(1))
    inbox.put(push(2))
    claims = [claimed(inbox), claimed(inbox)]
    connections = [inbox.transaction(claim.delivery) for claim in claims]
    for connection in connections:
        connection.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        connection.execute("SELECT count(*) FROM shop")
    for number, connection in enumerate(connections):
        connection.execute(INSERT, [number + 1])
    for claim in claims:
        inbox.finish(claim)
    assert "were rolled back: SerializationFailure" in caplog.text
    assert (rows(), inbox.counts().done) == ([1], 1)
    let_postgres_age(postgres, 11)
    inbox.run(lambda delivery: inbox.transaction(delivery).execute(INSERT, [number_of(delivery)]), until_empty=True)
    assert (rows(), inbox.counts().done) == ([1, 2], 2)


def test_a_message_that_is_not_being_handled_has_no_transaction(inbox: PostgresInbox, postgres: str) -> None:
    inbox.put(push(1))
    claim = claimed(inbox)
    with PostgresInbox(postgres, timeout=10) as other, pytest.raises(InvalidArgumentError, match="not being handled"):
        other.transaction(claim.delivery)
    inbox.finish(claim)
    with pytest.raises(InvalidArgumentError, match="not being handled"):
        inbox.transaction(claim.delivery)
    with pytest.raises(InvalidArgumentError, match="not being handled"):
        asyncio.run(inbox.atransaction(claim.delivery))


def test_an_order_is_seen_in_the_transaction(inbox: PostgresInbox, postgres: str) -> None:
    order = TaobaoOrder(id="1", status=0)

    def handler(delivery: Delivery) -> None:
        inbox.saw(order, delivery)
        assert not inbox.has_seen(order)
        if delivery.tries == 1:
            raise ValueError

    inbox.put(push(1))
    inbox.run(handler, until_empty=True)
    assert not inbox.has_seen(order)
    let_postgres_age(postgres, 11)
    inbox.run(handler, until_empty=True)
    assert inbox.has_seen(order)


async def test_a_cancelled_handler_leaves_no_rows(inbox: PostgresInbox, rows: Callable[[], list[int]]) -> None:
    started = asyncio.Event()

    async def handler(delivery: Delivery) -> None:
        connection = await inbox.atransaction(delivery)
        await connection.execute(INSERT, [1])
        started.set()
        await connection.execute("SELECT pg_sleep(60)")

    inbox.put(push(1))
    task = asyncio.create_task(inbox.arun(handler))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (rows(), inbox.counts()) == ([], ONE_WAITS)
    assert claimed(inbox).delivery.tries == 1


def test_an_inbox_that_is_closed_rolls_back(inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str) -> None:
    inbox.put(push(1))
    with PostgresInbox(postgres, timeout=10) as other:
        claim = claimed(other)
        other.transaction(claim.delivery).execute(INSERT, [1])
    with pytest.raises(InboxError, match="the inbox is closed"):
        other.finish(claim)
    assert rows() == []
    let_postgres_age(postgres, 61)
    assert claimed(inbox).delivery.tries == 2


def test_closing_lets_a_handler_end_its_work(
    inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str
) -> None:
    inbox.put(push(1))
    with PostgresInbox(postgres, timeout=10) as other, psycopg.connect(postgres, autocommit=True) as shop:
        claim = claimed(other)
        connection = other.transaction(claim.delivery)
        with ThreadPoolExecutor(1) as pool, shop.transaction():
            shop.execute("LOCK TABLE shop")
            inserting = pool.submit(connection.execute, INSERT, [1])
            while not shop.execute("SELECT FROM pg_locks WHERE NOT granted AND relation = 'shop'::regclass").fetchall():
                pass
            other.close()
        inserting.result()
        other.finish(claim)
    assert (rows(), inbox.counts()) == ([1], ONE_DONE)


def test_an_interrupt_at_the_commit(
    inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.put(push(1))
    execute = Session.execute

    def interrupted(session: Session, statement: Any, **values: Any) -> Any:
        if statement == "COMMIT":
            raise KeyboardInterrupt
        return execute(session, statement, **values)

    monkeypatch.setattr(Session, "execute", interrupted)
    with pytest.raises(KeyboardInterrupt):
        inbox.run(lambda delivery: inbox.transaction(delivery).execute(INSERT, [1]))
    monkeypatch.undo()
    assert (rows(), inbox.counts().running) == ([], 1)
    let_postgres_age(postgres, 61)
    inbox.run(lambda delivery: inbox.transaction(delivery).execute(INSERT, [delivery.tries]), until_empty=True)
    assert (rows(), inbox.counts()) == ([2], ONE_DONE)


@pytest.mark.parametrize(("lose", "comes_again"), [("request", True), ("response", False)])
def test_a_commit_whose_response_is_lost(
    inbox: PostgresInbox,
    run_body: RunBody,
    rows: Callable[[], list[int]],
    postgres: str,
    lose: str,
    comes_again: bool,
) -> None:
    inbox.put(push(1))
    tries = []

    async def body(delivery: Delivery, execute: Execute) -> None:
        tries.append(delivery.tries)
        await insert(delivery, execute)

    with losing_proxy(postgres) as proxy, PostgresInbox(proxy.url(postgres), timeout=10) as remote:
        proxy.lose = lose
        run_body(remote, body)
        assert proxy.lost == 1
        assert inbox.counts() == (ONE_WAITS if comes_again else ONE_DONE)
        assert rows() == ([] if comes_again else [1])
        let_postgres_age(postgres, 11)
        run_body(remote, body)
    assert (rows(), inbox.counts()) == ([1], ONE_DONE)
    assert tries == ([1, 2] if comes_again else [1])


def test_a_commit_that_arrives_late_is_waited_for(
    inbox: PostgresInbox, rows: Callable[[], list[int]], postgres: str
) -> None:
    inbox.put(push(1))
    with losing_proxy(postgres) as proxy, PostgresInbox(proxy.url(postgres), timeout=0.5) as remote:
        claim = claimed(remote)
        remote.transaction(claim.delivery).execute(INSERT, [1])
        let_postgres_age(postgres, 61)
        proxy.lose = "late"
        for _ in range(2):
            with pytest.raises(InboxError, match="took too long"):
                remote.finish(claim)
        assert inbox.claim() is None  # its lease has expired, but the transaction has locked it
        assert rows() == []
        proxy.release.set()
        while inbox.counts().done == 0:
            assert proxy.lost == 1
        remote.finish(claim)
    assert (rows(), inbox.counts()) == ([1], ONE_DONE)
