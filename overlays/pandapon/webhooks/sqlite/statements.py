"""The tables of an SQLite inbox, and every statement that touches them.

`due` is when a message may be delivered: the end of its delay or its lease. `span` is the length of the delay or
lease: if `due` is further away than that, the clock has jumped back.
"""

SCHEMA = (
    """
    CREATE TABLE IF NOT EXISTS pandapon_messages (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        body BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'dead')),
        moment REAL NOT NULL,
        stamped INTEGER NOT NULL,
        received_at REAL NOT NULL,
        pushes INTEGER NOT NULL DEFAULT 1,
        tries INTEGER NOT NULL DEFAULT 0,
        due REAL NOT NULL DEFAULT 0,
        span REAL NOT NULL DEFAULT 0,
        owner TEXT,
        reason TEXT,
        finished_at REAL
    )
    """,
    """
    CREATE INDEX IF NOT EXISTS pandapon_next ON pandapon_messages (moment, number)
    WHERE state IN ('waiting', 'leased')
    """,
    """
    CREATE INDEX IF NOT EXISTS pandapon_unstamped ON pandapon_messages (moment)
    WHERE state IN ('waiting', 'leased') AND stamped = 0
    """,
    "CREATE INDEX IF NOT EXISTS pandapon_due ON pandapon_messages (due) WHERE state IN ('waiting', 'leased')",
    "CREATE INDEX IF NOT EXISTS pandapon_finished ON pandapon_messages (finished_at) WHERE state = 'done'",
    "CREATE INDEX IF NOT EXISTS pandapon_dead ON pandapon_messages (number) WHERE state = 'dead'",
    "CREATE TABLE IF NOT EXISTS pandapon_orders (identity TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS pandapon_probe (number INTEGER PRIMARY KEY, filler BLOB NOT NULL)",
)

# Two transactions, because the pages of a row that is deleted in the same transaction are never written.
WRITE_PROBE = "INSERT OR REPLACE INTO pandapon_probe VALUES (1, randomblob(16384))"
REMOVE_PROBE = "DELETE FROM pandapon_probe"

# Messages without a timestamp stay in the order of their arrival if the clock jumps back.
PUT = """
    INSERT INTO pandapon_messages (key, body, state, reason, received_at, stamped, moment)
    VALUES (:key, :body, :state, :reason, :now, :moment IS NOT NULL, coalesce(:moment, max(:now, coalesce((
        SELECT max(moment) FROM pandapon_messages WHERE state IN ('waiting', 'leased') AND stamped = 0
    ), :now))))
    ON CONFLICT (key) DO UPDATE SET pushes = pushes + 1
    RETURNING pushes
"""

MEND_CLOCK = """
    UPDATE pandapon_messages SET due = :now + span
    WHERE state IN ('waiting', 'leased') AND due > :now AND due > :now + span
"""

TAKE = """
    UPDATE pandapon_messages
    SET state = 'leased', owner = :token, tries = tries + 1, due = :now + :lease, span = :lease
    WHERE number = (
        SELECT number FROM pandapon_messages INDEXED BY pandapon_next
        WHERE state IN ('waiting', 'leased') AND due <= :now
        ORDER BY moment, number LIMIT 1
    )
    RETURNING key, body, tries, pushes, received_at
"""

RENEW = """
    UPDATE pandapon_messages SET due = :now + :lease, span = :lease
    WHERE key = :key AND owner = :token
    RETURNING key
"""

FINISH = """
    UPDATE pandapon_messages SET state = 'done', owner = NULL, reason = NULL, finished_at = :now,
        body = CASE WHEN :keep_body THEN body ELSE x'' END
    WHERE key = :key AND state <> 'done'
"""

PURGE = """
    DELETE FROM pandapon_messages WHERE number IN (
        SELECT number FROM pandapon_messages WHERE state = 'done' AND finished_at < :before LIMIT 100
    )
"""

POSTPONE = """
    UPDATE pandapon_messages SET state = 'waiting', owner = NULL, due = :now + :delay, span = :delay
    WHERE key = :key AND owner = :token
"""

HAND_BACK = """
    UPDATE pandapon_messages SET state = 'waiting', owner = NULL, tries = tries - 1, due = 0, span = 0
    WHERE key = :key AND owner = :token
"""

SET_ASIDE = """
    UPDATE pandapon_messages SET state = 'dead', owner = NULL, reason = :reason
    WHERE key = :key AND owner = :token
"""

RETRY = """
    UPDATE pandapon_messages SET state = 'waiting', reason = NULL, tries = 0, due = 0, span = 0
    WHERE key = :key AND state = 'dead'
    RETURNING key
"""

REPLAY = """
    UPDATE pandapon_messages
    SET state = 'waiting', owner = NULL, reason = NULL, finished_at = NULL, tries = 0, due = 0, span = 0
    WHERE key = :key AND (state IN ('waiting', 'dead') OR (state = 'done' AND length(body) > 0))
    RETURNING key
"""

STATE = "SELECT state FROM pandapon_messages WHERE key = :key"

NEXT_DEAD = """
    SELECT number, key, reason, body, tries, pushes, received_at FROM pandapon_messages
    WHERE state = 'dead' AND number > :last ORDER BY number LIMIT 1
"""

COUNTS = "SELECT state, count(*) FROM pandapon_messages GROUP BY state"

RECORD = """
    INSERT INTO pandapon_orders (identity, state) VALUES (:identity, :state)
    ON CONFLICT (identity) DO UPDATE SET state = excluded.state
"""

RECORDED = "SELECT state FROM pandapon_orders WHERE identity = :identity"

STORED = """
    SELECT number, key, body, pushes, received_at, state FROM pandapon_messages
    WHERE number > :after ORDER BY number LIMIT 500
"""
