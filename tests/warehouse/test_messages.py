"""The messages of every inbox as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from pandapon import PandaPon, warehouse
from pandapon.webhooks import Inbox, PostgresInbox, RedisInbox, SqliteInbox
from tests.support.warehouse import Books

SINCE = datetime(2024, 1, 1, tzinfo=UTC)
UNTIL = datetime(2024, 1, 2, tzinfo=UTC)
MESSAGE = {"messageType": "ORDER_BUYER_VIEW_BUYER_MAKE", "messagePlatform": 1, "timestamp": "1704135845000"}


def push(number: int, **others: object) -> bytes:
    return orjson.dumps(MESSAGE | {"messageBody": {"orderId": number}} | others)


@pytest.fixture(params=["sqlite", "postgres", "redis"])
def open_inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[bool], Inbox]:
    if request.param == "sqlite":
        return lambda keep: SqliteInbox(tmp_path / "inbox.db", keep_bodies=keep)
    if request.param == "postgres":
        address = request.getfixturevalue("postgres")
        return lambda keep: PostgresInbox(address, keep_bodies=keep, timeout=10)
    server = request.getfixturevalue("redis")
    return lambda keep: RedisInbox(server.url, keep_bodies=keep, stream="odd[name]*", timeout=10)


@pytest.fixture
def inbox(open_inbox: Callable[[bool], Inbox]) -> Iterator[Inbox]:
    with open_inbox(False) as inbox:
        yield inbox


@pytest.fixture
def books(tmp_path: Path) -> Books:
    return Books(f"duckdb:{tmp_path / 'orders.duckdb'}")


def numbers(books: Books) -> list[int | None]:
    """The number in each message; None if its body is gone."""
    rows = sorted(books.rows("messages"), key=lambda row: row["received"])
    return [None if row["message_body"] is None else orjson.loads(row["message_body"])["orderId"] for row in rows]


def test_each_message_is_a_row_handled_or_not(pp: PandaPon, inbox: Inbox, books: Books) -> None:
    def sync() -> warehouse.Loaded:
        return warehouse.sync(pp, SINCE, UNTIL, to=books.to, tables=["alibaba_orders"], inbox=inbox)

    inbox.put(push(1, messageBody='{"orderId":1}'))
    inbox.put(b"no message")
    assert sync().rows["messages"] == 1
    inbox.put(push(2, more=3))
    inbox.put(push(2, more=3))
    sync()
    assert numbers(books) == [1, 2]
    rows = sorted(books.rows("messages"), key=lambda row: row["received"])
    assert [(row["pushes"], row["message_platform"]) for row in rows] == [(1, 1), (2, 1)]
    assert rows[0]["timestamp"] == datetime(2024, 1, 1, 19, 4, 5, tzinfo=UTC)
    assert orjson.loads(rows[1]["extra"]) == {"more": 3}
    (refused,) = books.rows("quarantine")
    assert (refused["table_name"], refused["row"]) == ("messages", '"no message"')
    before = inbox.counts()
    inbox.put(push(3))
    inbox.run(lambda delivery: None, until_empty=True)
    sync()
    assert numbers(books) == [1, 2, None]  # the third was handled before it was read
    assert inbox.counts().done == before.waiting + 1


def test_bodies_may_be_kept(open_inbox: Callable[[bool], Inbox]) -> None:
    with open_inbox(True) as inbox:
        for number in range(3):
            inbox.put(push(number))
        inbox.run(lambda delivery: None, until_empty=True)
        stored = {message.key: message for message in inbox.stored()}
    assert {message.body for message in stored.values()} == {push(number) for number in range(3)}
    assert {message.pushes for message in stored.values()} == {1}


def test_an_inbox_that_was_purged_and_fills_again(pp: PandaPon, tmp_path: Path, books: Books) -> None:
    for number in range(3):
        (tmp_path / "inbox.db").unlink(missing_ok=True)
        with SqliteInbox(tmp_path / "inbox.db") as inbox:
            inbox.put(push(number))
            warehouse.sync(pp, SINCE, UNTIL, to=books.to, tables=["alibaba_orders"], inbox=inbox)
    assert numbers(books) == [0, 1, 2]
