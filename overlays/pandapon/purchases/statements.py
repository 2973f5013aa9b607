"""The tables of a purchase journal, and every statement that touches them, for SQLite and PostgreSQL."""

VERSION = "1"
"""The version of the tables."""

SCHEMA = {
    "pandapon_journal": "CREATE TABLE IF NOT EXISTS pandapon_journal (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "pandapon_purchases": """
    CREATE TABLE IF NOT EXISTS pandapon_purchases (
        number {number},
        platform TEXT NOT NULL,
        reference TEXT NOT NULL,
        attempt INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'made', 'not made')),
        request TEXT NOT NULL,
        intended_at DOUBLE PRECISION NOT NULL,
        sent_at DOUBLE PRECISION,
        closed_at DOUBLE PRECISION,
        order_ids TEXT NOT NULL DEFAULT '[]',
        reason TEXT NOT NULL DEFAULT '',
        shown INTEGER NOT NULL DEFAULT 0,
        UNIQUE (platform, reference, attempt)
    )
    """,
    "pandapon_open_purchases": """
    CREATE INDEX IF NOT EXISTS pandapon_open_purchases ON pandapon_purchases (number)
    WHERE state IN ('intended', 'sent')
    """,
}
"""The statements that create the tables and the index, by name.

`shown` is 1 if the list of orders showed the reference: this proves that this list shows references.
"""

REMEMBER = "INSERT INTO pandapon_journal (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING"
REMEMBERED = "SELECT value FROM pandapon_journal WHERE name = :name"

FIELDS = "platform, reference, attempt, state, intended_at, sent_at, closed_at, order_ids, reason, request"

ALL = f"SELECT number, {FIELDS} FROM pandapon_purchases ORDER BY number"  # noqa: S608
OPEN = f"SELECT number, {FIELDS} FROM pandapon_purchases WHERE state IN ('intended', 'sent') ORDER BY number"  # noqa: S608
LAST = f"""
    SELECT number, {FIELDS} FROM pandapon_purchases WHERE platform = :platform AND reference = :reference
    ORDER BY attempt DESC LIMIT 1
"""  # noqa: S608

ONE = f"SELECT number, {FIELDS} FROM pandapon_purchases WHERE number = :number"  # noqa: S608
OF_REFERENCE = f"SELECT number, {FIELDS} FROM pandapon_purchases WHERE reference = :reference ORDER BY number"  # noqa: S608

INTEND = """
    INSERT INTO pandapon_purchases (platform, reference, attempt, state, request, intended_at)
    VALUES (:platform, :reference, :attempt, 'intended', :request, :now)
    ON CONFLICT (platform, reference, attempt) DO NOTHING
    RETURNING number
"""

# Only from the state that was seen: another process may have settled the purchase meanwhile.
SEND = """
    UPDATE pandapon_purchases SET state = 'sent', sent_at = :now WHERE number = :number AND state = 'intended'
    RETURNING number
"""

NOTE = "UPDATE pandapon_purchases SET reason = :reason WHERE number = :number AND state = 'sent'"

# What is known to exist overrides every state.
MADE = """
    UPDATE pandapon_purchases
    SET state = 'made', closed_at = :now, order_ids = :order_ids, reason = :reason, shown = :shown
    WHERE number = :number
"""

# For a purchase that was found in the list, or by a person: another process may have closed it meanwhile.
FOUND = MADE + " AND state IN ('intended', 'sent') RETURNING number"

NOT_MADE = """
    UPDATE pandapon_purchases SET state = 'not made', closed_at = :now, reason = :reason
    WHERE number = :number AND state = :state
    RETURNING number
"""

SHOWN = "SELECT 1 FROM pandapon_purchases WHERE platform = :platform AND shown = 1 LIMIT 1"
