"""An inbox in one SQLite file: for one machine, with any number of threads and processes."""

from __future__ import annotations

import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from attrs import define, field

from pandapon._store import Store
from pandapon.webhooks.delivery import Claim, Counts, DeadLetter, Leased, StoredMessage, aware_time
from pandapon.webhooks.errors import InboxError
from pandapon.webhooks.identity import Incoming
from pandapon.webhooks.inbox import Inbox, not_replayed, stored_messages
from pandapon_api import InvalidArgumentError

from . import statements as sql

ADVICE = {
    sqlite3.SQLITE_FULL: "free some space on the disk; the API pushes again the messages that were not stored",
    sqlite3.SQLITE_CORRUPT: "move the file away, start with a new one, and call catch_up to find the lost changes",
}


def _path(value: str | os.PathLike[str]) -> Path:
    return Path(value)


@define(eq=False)
class SqliteInbox(Inbox):
    """Messages in an SQLite file, in the order of their own timestamps, or of their arrival if they have none.

    A message that `put` has stored survives a crash of the process and of the machine (WAL, synchronous=FULL).
    The file must be on a local disk, because SQLite's locks do not work over a network.
    A process may fork at any time: parent and child each continue with a separate connection.
    A clock that jumps back does no harm; if it jumps ahead by more than the lease, messages may be delivered twice.

    Args:
        path: The file; a new one is created for its owner only (0600). A relative path stays the same if the process
            changes its folder. The file may also hold your own tables; your own connection
            to it must not be open during a fork, because SQLite forbids that.
        max_tries: How often a message is delivered before it is set aside.
        lease: Seconds after which a message comes back if its worker is gone.
        keep: How long a finished message is remembered, to recognise a repeated push; at least three hours.
        keep_bodies: Whether its body is remembered as well, for `stored`.
        busy_timeout: Seconds to wait for other processes that write; keep it below the receiver's deadline.
        clock: Returns seconds since 1970.

    Raises:
        ConfigurationError: a setting does not work.
        InboxError: the file cannot be used.
    """

    path: Path = field(converter=_path)
    busy_timeout: float = field(default=0.5, kw_only=True)
    clock: Callable[[], float] = field(default=time.time, kw_only=True, repr=False)
    _file: Store = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self._file = Store(self.path, sql.SCHEMA, InboxError, busy_timeout=self.busy_timeout, advice=ADVICE)
        self._file.open()

    def check(self) -> None:
        """Write a row of 16 kB and delete it."""
        self._execute(sql.WRITE_PROBE)
        self._execute(sql.REMOVE_PROBE)

    def close(self) -> None:
        """Close the file; this process can no longer use the inbox."""
        self._file.close()

    def finish(self, claim: Claim) -> None:
        """Record that a message is done, and delete those that were done longer ago than `keep`."""
        now = self.clock()
        with self._file.transaction() as execute:
            execute(sql.FINISH, {"key": claim.delivery.key, "now": now, "keep_body": self.keep_bodies})
            execute(sql.PURGE, {"before": now - self.keep.total_seconds()})

    def hand_back(self, claim: Claim) -> None:
        """Hand a message back as if it had not been delivered."""
        self._execute(sql.HAND_BACK, key=claim.delivery.key, token=claim.token)

    def renew(self, claim: Claim) -> bool:
        """Renew the lease."""
        return bool(
            self._execute(sql.RENEW, key=claim.delivery.key, token=claim.token, now=self.clock(), lease=self.lease)
        )

    def dead_letters(self) -> Generator[DeadLetter]:
        """The messages that were set aside, oldest first, read one at a time."""
        last = 0
        while rows := self._execute(sql.NEXT_DEAD, last=last):
            last, key, reason, body, tries, pushes, received_at = rows[0]
            yield DeadLetter(
                key=key,
                reason=reason,
                body=body,
                tries=min(tries, self.max_tries),
                pushes=pushes,
                received_at=aware_time(received_at),
            )

    def stored(self) -> Generator[StoredMessage]:
        """Every message that is remembered, in any state, in the order of arrival. It changes nothing."""
        yield from stored_messages(lambda after: self._execute(sql.STORED, after=after))

    def retry(self, key: str) -> None:
        """Put a message that was set aside back in the queue."""
        if not self._execute(sql.RETRY, key=key):
            raise InvalidArgumentError(f"no message {key!r} is set aside; dead_letters() lists those that are")

    def counts(self) -> Counts:
        """The number of messages in each state."""
        found = dict(self._execute(sql.COUNTS))
        return Counts(
            waiting=found.get("waiting", 0),
            running=found.get("leased", 0),
            done=found.get("done", 0),
            dead=found.get("dead", 0),
        )

    def _put(self, incoming: Incoming) -> bool:
        ((pushes,),) = self._execute(
            sql.PUT,
            key=incoming.key,
            body=incoming.body,
            moment=incoming.moment,
            now=self.clock(),
            state="dead" if incoming.problem else "waiting",
            reason=incoming.problem,
        )
        return bool(pushes == 1)

    def _take(self) -> Leased | None:
        token = secrets.token_hex(8)
        now = self.clock()
        with self._file.transaction() as execute:
            execute(sql.MEND_CLOCK, {"now": now})
            rows = execute(sql.TAKE, {"now": now, "lease": self.lease, "token": token})
        for key, body, tries, pushes, received_at in rows:
            return Leased(key=key, body=body, tries=tries, pushes=pushes, received_at=received_at, token=token)
        return None

    def _postpone(self, key: str, token: str, delay: float) -> None:
        self._execute(sql.POSTPONE, key=key, token=token, now=self.clock(), delay=delay)

    def _set_aside(self, key: str, token: str, reason: str) -> None:
        self._execute(sql.SET_ASIDE, key=key, token=token, reason=reason)

    def _replay(self, key: str) -> str:
        with self._file.transaction() as execute:
            if execute(sql.REPLAY, {"key": key}):
                return "queued"
            found = execute(sql.STATE, {"key": key})
        return not_replayed(found)

    def _record(self, identity: str, state: str) -> None:
        self._execute(sql.RECORD, identity=identity, state=state)

    def _recorded(self, identity: str) -> str | None:
        rows = self._execute(sql.RECORDED, identity=identity)
        return rows[0][0] if rows else None

    def _execute(self, statement: str, **values: Any) -> list[Any]:
        with self._file.transaction() as execute:
            return execute(statement, values)
