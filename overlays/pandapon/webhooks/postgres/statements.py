"""The tables of a PostgreSQL inbox, and every statement that touches them. `{schema}` is the schema that holds them.

Times are seconds since 1970 by the server's clock. `due` is when a message may be delivered: the end of its delay or
its lease. `span` is the length of the delay or lease: if `due` is further away than that, the clock has jumped back.
"""

from __future__ import annotations

from functools import cache
from typing import LiteralString

from pandapon._extras import extra

with extra("postgres"):
    from psycopg import sql

STEPS: tuple[tuple[LiteralString, ...], ...] = (
    (
        """
        CREATE TABLE {schema}.pandapon_messages (
            number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key text NOT NULL UNIQUE,
            body bytea NOT NULL,
            state text NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'dead')),
            moment double precision NOT NULL,
            stamped boolean NOT NULL,
            received_at double precision NOT NULL,
            pushes integer NOT NULL DEFAULT 1,
            tries integer NOT NULL DEFAULT 0,
            due double precision NOT NULL DEFAULT 0,
            span double precision NOT NULL DEFAULT 0,
            owner text,
            reason text,
            finished_at double precision
        )
        """,
        """
        CREATE INDEX pandapon_next ON {schema}.pandapon_messages (moment, number) WHERE state IN ('waiting', 'leased')
        """,
        """
        CREATE INDEX pandapon_unstamped ON {schema}.pandapon_messages (moment)
        WHERE state IN ('waiting', 'leased') AND NOT stamped
        """,
        "CREATE INDEX pandapon_due ON {schema}.pandapon_messages (due) WHERE state IN ('waiting', 'leased')",
        "CREATE INDEX pandapon_finished ON {schema}.pandapon_messages (finished_at) WHERE state = 'done'",
        "CREATE INDEX pandapon_dead ON {schema}.pandapon_messages (number) WHERE state = 'dead'",
        "CREATE TABLE {schema}.pandapon_orders (identity text PRIMARY KEY, state text NOT NULL)",
        """
        CREATE TABLE {schema}.pandapon_probe (
            number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, filler bytea NOT NULL
        )
        """,
    ),
)
"""What brings the tables from each version to the next: the first step creates them."""

VERSION = "SELECT max(version) FROM {schema}.pandapon_inbox"
LOCK_STEPS = "SELECT pg_advisory_xact_lock(7163921, hashtext(%(schema)s)), set_config('statement_timeout', '0', true)"
PLACES = """
    SELECT to_regnamespace(quote_ident(%(schema)s)) IS NOT NULL,
        to_regclass(quote_ident(%(schema)s) || '.pandapon_inbox') IS NOT NULL
"""
CREATE_SCHEMA = "CREATE SCHEMA {schema}"
CREATE_VERSION = "CREATE TABLE {schema}.pandapon_inbox AS SELECT 0 AS version"
SET_VERSION = "UPDATE {schema}.pandapon_inbox SET version = %(version)s"

# A server that finds its client gone ends the client's transaction.
SET_UP = """
    SELECT set_config('statement_timeout', %(timeout)s, false),
        set_config('default_transaction_isolation', 'read committed', false),
        set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), false),
        set_config('tcp_keepalives_idle', '20', false),
        set_config('tcp_keepalives_interval', '5', false),
        set_config('tcp_keepalives_count', '4', false)
"""

# Not the inbox's limit of time, but the server's. The mark is gone if the handler ends the transaction and begins one.
BEGIN = "BEGIN; SET LOCAL statement_timeout TO DEFAULT; SET LOCAL pandapon.transaction TO 'open'"

# Two transactions, because what one inserts and deletes need not reach the disk.
WRITE_PROBE = "INSERT INTO {schema}.pandapon_probe (filler) VALUES (%(filler)s) RETURNING number"
REMOVE_PROBE = "DELETE FROM {schema}.pandapon_probe WHERE number <= %(number)s"

# Messages without a timestamp stay in the order of their arrival if the clock jumps back.
PUT = """
    INSERT INTO {schema}.pandapon_messages (key, body, state, reason, received_at, stamped, moment)
    SELECT %(key)s, %(body)s, %(state)s, %(reason)s, now.seconds, %(moment)s::float8 IS NOT NULL,
        coalesce(%(moment)s::float8, greatest(now.seconds, (
            SELECT max(moment) FROM {schema}.pandapon_messages WHERE state IN ('waiting', 'leased') AND NOT stamped
        )))
    FROM (SELECT extract(epoch FROM now())::float8 AS seconds) AS now
    ON CONFLICT (key) DO UPDATE SET pushes = pandapon_messages.pushes + 1
    RETURNING pushes
"""

# A lease that another worker has just taken may begin after `now()`, so a jump of the clock is more than a second.
TAKE = """
    WITH corrected AS (
        UPDATE {schema}.pandapon_messages SET due = extract(epoch FROM now())::float8 + span WHERE number IN (
            SELECT number FROM {schema}.pandapon_messages
            WHERE state IN ('waiting', 'leased') AND due > extract(epoch FROM now())::float8
                AND due > extract(epoch FROM clock_timestamp())::float8 + span + 1
            FOR UPDATE SKIP LOCKED
        )
    )
    UPDATE {schema}.pandapon_messages
    SET state = 'leased', owner = %(token)s, tries = tries + 1, span = %(lease)s,
        due = extract(epoch FROM now())::float8 + %(lease)s
    WHERE number = (
        SELECT number FROM {schema}.pandapon_messages
        WHERE state IN ('waiting', 'leased') AND due <= extract(epoch FROM now())::float8
        ORDER BY moment, number LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING key, body, tries, pushes, received_at
"""

RENEW = """
    UPDATE {schema}.pandapon_messages SET due = extract(epoch FROM now())::float8 + %(lease)s, span = %(lease)s
    WHERE key = %(key)s AND owner = %(token)s
    RETURNING key
"""

# It returns a row only to the one that finishes the message. `now()` would be the begin of a handler's transaction.
FINISH = """
    WITH purged AS (
        DELETE FROM {schema}.pandapon_messages WHERE number IN (
            SELECT number FROM {schema}.pandapon_messages
            WHERE state = 'done' AND finished_at < extract(epoch FROM now())::float8 - %(keep)s
            ORDER BY finished_at LIMIT 100 FOR UPDATE SKIP LOCKED
        )
    )
    UPDATE {schema}.pandapon_messages
    SET state = 'done', owner = NULL, reason = NULL, finished_at = extract(epoch FROM clock_timestamp()),
        body = CASE WHEN %(keep_body)s THEN body ELSE '' END
    WHERE key = %(key)s AND state <> 'done'
    RETURNING current_setting('pandapon.transaction', true)
"""

# It waits until a transaction that finishes the message has ended.
OUTCOME = "SELECT state FROM {schema}.pandapon_messages WHERE key = %(key)s FOR UPDATE"

POSTPONE = """
    UPDATE {schema}.pandapon_messages
    SET state = 'waiting', owner = NULL, due = extract(epoch FROM now())::float8 + %(delay)s, span = %(delay)s
    WHERE key = %(key)s AND owner = %(token)s
"""

HAND_BACK = """
    UPDATE {schema}.pandapon_messages SET state = 'waiting', owner = NULL, tries = tries - 1, due = 0, span = 0
    WHERE key = %(key)s AND owner = %(token)s
"""

SET_ASIDE = """
    UPDATE {schema}.pandapon_messages SET state = 'dead', owner = NULL, reason = %(reason)s
    WHERE key = %(key)s AND owner = %(token)s
"""

RETRY = """
    UPDATE {schema}.pandapon_messages SET state = 'waiting', reason = NULL, tries = 0, due = 0, span = 0
    WHERE key = %(key)s AND state = 'dead'
    RETURNING key
"""

REPLAY = """
    UPDATE {schema}.pandapon_messages
    SET state = 'waiting', owner = NULL, reason = NULL, finished_at = NULL, tries = 0, due = 0, span = 0
    WHERE key = %(key)s AND (state IN ('waiting', 'dead') OR (state = 'done' AND length(body) > 0))
    RETURNING key
"""

STATE = "SELECT state FROM {schema}.pandapon_messages WHERE key = %(key)s"

NEXT_DEAD = """
    SELECT number, key, reason, body, tries, pushes, received_at FROM {schema}.pandapon_messages
    WHERE state = 'dead' AND number > %(last)s ORDER BY number LIMIT 1
"""

STORED = """
    SELECT number, key, body, pushes, received_at, state FROM {schema}.pandapon_messages
    WHERE number > %(after)s ORDER BY number LIMIT 500
"""

COUNTS = "SELECT state, count(*) FROM {schema}.pandapon_messages GROUP BY state"

RECORD = """
    INSERT INTO {schema}.pandapon_orders (identity, state) VALUES (%(identity)s, %(state)s)
    ON CONFLICT (identity) DO UPDATE SET state = excluded.state
"""

RECORDED = "SELECT state FROM {schema}.pandapon_orders WHERE identity = %(identity)s"


@cache
def in_schema(statement: LiteralString, schema: str) -> bytes:
    """A statement for the tables in a schema."""
    return sql.SQL(statement).format(schema=sql.Identifier(schema)).as_bytes(None)
