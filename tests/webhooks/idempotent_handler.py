"""A handler as a user would write it: its effect and the key of the message, in one transaction."""

import sqlite3

from attrs import frozen

from pandapon.webhooks import Delivery


@frozen
class IdempotentHandler:
    """Counts every key once."""

    database: sqlite3.Connection

    def __attrs_post_init__(self) -> None:
        self.database.execute("PRAGMA synchronous = OFF")  # a killed process needs no more
        self.database.execute("CREATE TABLE IF NOT EXISTS handled (key TEXT PRIMARY KEY)")
        self.database.execute("CREATE TABLE IF NOT EXISTS account (paid INTEGER)")
        self.database.execute("INSERT INTO account SELECT 0 WHERE NOT EXISTS (SELECT * FROM account)")

    def apply(self, delivery: Delivery) -> None:
        self.database.execute("BEGIN IMMEDIATE")
        new = self.database.execute("INSERT OR IGNORE INTO handled VALUES (?)", [delivery.key]).rowcount
        self.database.execute("UPDATE account SET paid = paid + ?", [new])
        self.database.execute("COMMIT")

    @property
    def keys(self) -> set[str]:
        return {key for (key,) in self.database.execute("SELECT key FROM handled")}

    @property
    def paid(self) -> int:
        ((paid,),) = self.database.execute("SELECT paid FROM account")
        return int(paid)
