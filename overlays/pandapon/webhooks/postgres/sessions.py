"""Connections to PostgreSQL, each used by one thread at a time and kept for the next."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, LiteralString, TypeVar

from attrs import define, field

from pandapon._extras import extra
from pandapon._postgres import LOST, errors_as
from pandapon.webhooks.errors import InboxError

from . import statements as sql

with extra("postgres"):
    import psycopg
    from psycopg import AsyncConnection, Connection
    from psycopg.pq import TransactionStatus
    from psycopg.rows import TupleRow, tuple_row

T = TypeVar("T")

SPARE = 10
"""The most idle connections that a process keeps."""

PREPARE_AFTER = 5
"""Uses of a handler's statement until it is prepared; psycopg's default."""

NOT_HERE = (
    "the worker commits when the handler returns, and rolls back if it raises; "
    "use `connection.transaction()` for a part that may fail alone"
)


class HandlerConnection(Connection[TupleRow]):
    """A connection in the transaction of a message."""

    def commit(self) -> None:
        """Refused."""
        raise psycopg.ProgrammingError(NOT_HERE)

    def rollback(self) -> None:
        """Refused."""
        raise psycopg.ProgrammingError(NOT_HERE)


class AsyncHandlerConnection(AsyncConnection[TupleRow]):
    """The same for an async handler."""

    async def commit(self) -> None:
        """Refused."""
        raise psycopg.ProgrammingError(NOT_HERE)

    async def rollback(self) -> None:
        """Refused."""
        raise psycopg.ProgrammingError(NOT_HERE)


@define(eq=False)
class Session:
    """One connection, for the inbox itself and, in a transaction, for a handler.

    A handler has its own object for it. Only the first such object prepares statements, because each numbers its own.
    """

    schema: str
    _connection: Connection[TupleRow]
    _process: int = field(factory=os.getpid, init=False)
    _for_handler: HandlerConnection | None = field(default=None, init=False)
    _for_async_handler: AsyncHandlerConnection | None = field(default=None, init=False)

    @property
    def for_handler(self) -> HandlerConnection:
        """The connection for a handler."""
        if self._for_handler is None:
            self._for_handler = HandlerConnection(self._connection.pgconn, tuple_row)
            self._for_handler.lock = self._connection.lock
            self._for_handler.prepare_threshold = None if self._for_async_handler else PREPARE_AFTER
        return self._for_handler

    @property
    def for_async_handler(self) -> AsyncHandlerConnection:
        """The connection for an async handler."""
        if self._for_async_handler is None:
            self._for_async_handler = AsyncHandlerConnection(self._connection.pgconn, tuple_row)
            self._for_async_handler.prepare_threshold = None if self._for_handler else PREPARE_AFTER
        return self._for_async_handler

    @property
    def is_idle(self) -> bool:
        """Whether it is open, and in no transaction."""
        return self._connection.pgconn.transaction_status == TransactionStatus.IDLE

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, by whichever side."""
        return self._connection.closed

    def execute(self, statement: LiteralString, **values: Any) -> list[TupleRow]:
        """Run a statement and return its rows, if any."""
        cursor = self._connection.execute(sql.in_schema(statement, self.schema), values or None)
        return cursor.fetchall() if cursor.description else []

    def begin(self) -> None:
        """Begin a transaction, which ends with `COMMIT` or `ROLLBACK`."""
        self._connection.execute(sql.BEGIN)

    def roll_back(self) -> None:
        """End a transaction, if there is one, and close: psycopg's prepared statements may not fit any more."""
        with suppress(psycopg.Error):
            if not self.is_idle and self._process == os.getpid():
                self._connection.execute("ROLLBACK")
        self.close()

    def abandon(self) -> bool:
        """Close it, unless a handler is at work in it on another thread. Returns whether it was closed."""
        handler, lock = self._for_async_handler, self._connection.lock
        if (handler is not None and handler.lock.locked()) or not lock.acquire(blocking=False):
            return False
        try:
            self.close()
        finally:
            lock.release()
        return True

    def close(self) -> None:
        """Close it, unless it is the parent's; the server rolls its transaction back."""
        if self._process == os.getpid():
            self._connection.close()


@define(eq=False)
class Sessions:
    """The connections of this process. A fork begins with none, and leaves those of its parent alone."""

    address: str = field(repr=False)
    schema: str
    timeout: float
    _idle: dict[int, deque[Session]] = field(factory=dict, init=False)
    _closed: bool = field(default=False, init=False)

    def run(self, statement: LiteralString, **values: Any) -> list[TupleRow]:
        """Run a statement in its own transaction.

        Raises:
            InboxError: it was not run, or its answer was lost.
        """
        session, rows = self._first(lambda session: session.execute(statement, **values))
        self.keep(session)
        return rows

    def begin(self) -> Session:
        """Begin a transaction, whose session is passed to `keep` at its end.

        Raises:
            InboxError: PostgreSQL does not respond, or refused.
        """
        return self._first(Session.begin)[0]

    def keep(self, session: Session) -> None:
        """Keep a session for later, if it can be used."""
        if session.is_idle and not self._closed and len(self._mine) < SPARE:
            self._mine.append(session)
        else:
            session.close()

    def close(self) -> None:
        """Close all that are idle, and the others when they are passed to `keep`."""
        self._closed = True
        self._close_idle()

    @property
    def _mine(self) -> deque[Session]:
        return self._idle.get(os.getpid()) or self._idle.setdefault(os.getpid(), deque())

    def _close_idle(self) -> None:
        while (session := self._spare()) is not None:
            session.close()

    def _spare(self) -> Session | None:
        try:
            return self._mine.pop()
        except IndexError:
            return None

    def _first(self, use: Callable[[Session], T]) -> tuple[Session, T]:
        """Use a session for the first time. If its connection was lost while it was idle, use another one."""
        if self._closed:
            raise InboxError("the inbox is closed; create a new one")
        with errors_as(InboxError):
            while True:
                spare = self._spare()
                session = spare or self._connect()
                try:
                    return session, use(session)
                except psycopg.Error as error:
                    lost = session.is_closed or isinstance(error, LOST)
                    if lost or isinstance(error, psycopg.errors.UndefinedTable):
                        session.close()
                        self._close_idle()  # they were probably lost too, and a new one looks for its tables
                    self.keep(session)
                    if spare is None or not lost:
                        raise
                except BaseException:
                    session.close()
                    raise

    def _connect(self) -> Session:
        connection = Connection[TupleRow].connect(self.address, autocommit=True, prepare_threshold=None)
        session = Session(self.schema, connection)
        try:
            session.execute(sql.SET_UP, timeout=f"{max(1, round(self.timeout * 1000))}ms")
            if self._version_of(session) != len(sql.STEPS):
                self._bring_up_to_date(session)
        except BaseException:
            session.close()
            raise
        return session

    def _version_of(self, session: Session) -> int:
        """The version of the tables; 0 if there are none.

        Raises:
            InboxError: they are of a newer version, or of an unknown one.
        """
        try:
            ((version,),) = session.execute(sql.VERSION)
        except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
            return 0
        if version is None:
            raise InboxError(
                f"the table pandapon_inbox in schema {self.schema!r} has lost its row, which holds the version of the "
                "tables: restore it from a backup, or delete all tables pandapon_*"
            )
        if version > len(sql.STEPS):
            raise InboxError(
                f"the tables of the inbox in schema {self.schema!r} have version {version}, and this program knows "
                f"{len(sql.STEPS)}: update it, pip install -U 'pandapon[postgres]'"
            )
        return int(version)

    def _bring_up_to_date(self, session: Session) -> None:
        """Create the tables, or bring those of an older version to the present one; one process at a time does."""
        session.begin()
        session.execute(sql.LOCK_STEPS, schema=self.schema)
        ((schema_exists, tables_exist),) = session.execute(sql.PLACES, schema=self.schema)
        if not schema_exists:
            session.execute(sql.CREATE_SCHEMA)
        if not tables_exist:
            session.execute(sql.CREATE_VERSION)
        for step in sql.STEPS[self._version_of(session) :]:
            for statement in step:
                session.execute(statement)
        session.execute(sql.SET_VERSION, version=len(sql.STEPS))
        session.execute("COMMIT")
