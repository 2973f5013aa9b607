"""A purchase journal in PostgreSQL, for several machines. Needs the extra `postgres`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from threading import RLock
from typing import Any
from weakref import WeakSet

from pandapon._extras import extra
from pandapon._postgres import connection_string, errors_as

from . import statements as sql
from .database import PATIENCE, Execute
from .errors import JournalError

with extra("postgres"):
    import psycopg
    from psycopg.conninfo import conninfo_to_dict
    from psycopg.pq import TransactionStatus

SET_UP = f"""
    SELECT set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), false),
        set_config('default_transaction_isolation', 'read committed', false),
        set_config('statement_timeout', '{round(PATIENCE * 1000)}', false)
"""

LOCK = "SELECT pg_advisory_xact_lock(7163922)"
"""Held while the tables are created."""

MISSING = "SELECT name FROM unnest(%s::text[]) AS name WHERE to_regclass(name) IS NULL"

_inherited: list[Any] = []
_databases: WeakSet[PostgresDatabase] = WeakSet()


class PostgresDatabase:
    """A database of a server. One connection is kept; it is opened again if it was lost, and after a fork."""

    def __init__(self, url: str) -> None:
        self._address = connection_string(url)
        self._lock = RLock()
        self._connection: psycopg.Connection[Any] | None = None
        self._pid = 0
        self._closed = False
        _databases.add(self)
        known = conninfo_to_dict(self._address)
        self.place: str = f"{known.get('dbname', '')} at {known.get('host', 'localhost')}"

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        """Run a block as a transaction.

        Raises:
            JournalError: it was not committed, or it is not known whether it was.
        """
        with self._lock, errors_as(JournalError, f"the journal {self.place} cannot be used: "):
            connection = self._opened()
            try:
                with connection.transaction():
                    yield lambda statement, values=None: _run(connection, statement, values)
            except psycopg.OperationalError:
                self._drop()
                raise

    def close(self) -> None:
        """Close the connection."""
        self._closed = True
        self._drop()

    def _opened(self) -> psycopg.Connection[Any]:
        if self._closed:
            raise JournalError(f"the journal {self.place} is closed; open it again")
        if self._pid != os.getpid():
            _inherited.append(self._connection)  # never closed here, which would end it in the parent
            self._connection = None
        if self._connection is not None and not _is_usable(self._connection):
            self._drop()
        if self._connection is None:
            self._connection, self._pid = self._connected(), os.getpid()
        return self._connection

    def _connected(self) -> psycopg.Connection[Any]:
        connection = psycopg.Connection[Any].connect(self._address, autocommit=True)
        try:
            connection.execute(SET_UP.encode())
            if connection.execute(MISSING, [[*sql.SCHEMA]]).fetchone():
                self._create(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _create(self, connection: psycopg.Connection[Any]) -> None:
        """Create what is missing. A role that may not do that can use the tables that another one has created."""
        with connection.transaction():
            connection.execute(LOCK)
            for statement in sql.SCHEMA.values():
                text = statement.format(number="BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY")
                connection.execute(text.encode())

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None and self._pid == os.getpid():
            with suppress(psycopg.Error):
                connection.close()


def _is_usable(connection: psycopg.Connection[Any]) -> bool:
    """Whether it is connected, and in no transaction: one that an interrupt left open would swallow later commits."""
    try:
        connection.execute("SELECT 1")
    except psycopg.Error:
        return False
    return connection.info.transaction_status == TransactionStatus.IDLE


def _run(connection: psycopg.Connection[Any], statement: str, values: Mapping[str, Any] | None) -> list[Any]:
    cursor = connection.execute(_translated(statement), values or None)
    return cursor.fetchall() if cursor.description else []


@cache
def _translated(statement: str) -> bytes:
    """A statement with psycopg's placeholders."""
    return re.sub(r"(?<!:):(\w+)", r"%(\1)s", statement).encode()


def _after_fork() -> None:
    """Another thread of the parent may hold a lock, and it is not in the child."""
    for database in list(_databases):
        database._lock = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
