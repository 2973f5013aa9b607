"""An inbox in PostgreSQL: for several machines, with handlers whose rows commit together with their message."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Generator
from functools import partial

from attrs import define, field

from pandapon._extras import extra
from pandapon._postgres import connection_string, errors_as
from pandapon.webhooks.delivery import Claim, Counts, DeadLetter, Delivery, Leased, StoredMessage, aware_time
from pandapon.webhooks.errors import InboxError
from pandapon.webhooks.handler import in_thread
from pandapon.webhooks.identity import Incoming, order_identity, order_state
from pandapon.webhooks.inbox import Inbox, not_replayed, storable, stored_messages
from pandapon_api import ConfigurationError, InvalidArgumentError
from pandapon_api.models import TaobaoOrder

from . import statements as sql
from .sessions import Session, Sessions

with extra("postgres"):
    import psycopg
    from psycopg import AsyncConnection, Connection
    from psycopg.rows import TupleRow

log: logging.Logger = logging.getLogger("pandapon.webhooks")

PROBE = 16_384


@define(eq=False)
class _Work:
    """A message that was leased here. It is kept while it may have a transaction."""

    delivery: Delivery
    """Kept, so that its `id` is not that of another."""
    session: Session | None = None
    trouble: psycopg.Error | None = None
    """Why the transaction may not be committed."""


@define(eq=False)
class PostgresInbox(Inbox):
    """Messages in PostgreSQL, in the order of their own timestamps, or of their arrival if they have none.

    For receivers and workers on any number of machines. A handler can write its own rows in the transaction that
    finishes its message, see `transaction`: **both are committed, or neither is, so its effects happen exactly once**,
    however workers are killed.

    A message that `put` has stored survives a crash of the server, if its `fsync` is on; `synchronous_commit=off` is
    overridden. Leases are measured by the server's clock. The tables, `pandapon_*`, are created on first use, and
    tables of an older version are migrated; those of a newer one are refused.
    A process may fork at any time. Needs PostgreSQL 13 or newer; a pooler in between must pool sessions.

    Args:
        server: A URL such as `postgresql://user:password@127.0.0.1:5432/shop`, or another connection string of libpq.
        max_tries: How often a message is delivered before it is set aside.
        lease: Seconds after which a message comes back if its worker is gone.
        keep: How long a finished message is remembered, to recognise a repeated push; at least three hours.
        keep_bodies: Whether its body is remembered as well, for `stored`.
        schema: The schema of the tables, created if it is missing.
        timeout: Seconds that a statement of the inbox may take, with its wait for locks; keep it below the receiver's
            deadline. The statements of handlers have the server's own limits.

    Raises:
        ConfigurationError: a setting does not work.
    """

    server: str = field(repr=False)
    schema: str = field(default="public", kw_only=True)
    timeout: float = field(default=0.5, kw_only=True)
    _sessions: Sessions = field(init=False, repr=False)
    _works: dict[int, _Work] = field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not self.schema or "\0" in self.schema:
            raise ConfigurationError(f"schema is {self.schema!r}; it must be the name of a schema, such as 'public'")
        if not 0 < self.timeout < 1_000_000:
            raise ConfigurationError(f"timeout is {self.timeout}; it must be a positive number of seconds")
        self._sessions = Sessions(connection_string(self.server), self.schema, self.timeout)

    def transaction(self, delivery: Delivery) -> Connection[TupleRow]:
        """The open transaction of a message, for rows that must be committed together with its end.

        Call it in a handler. The worker commits it when the handler returns, unless another worker has finished the
        message meanwhile, and rolls it back if the handler raises. If the response to the commit is lost, the worker
        looks for its outcome: the message comes again only if nothing was committed.
        The first call begins the transaction, so first do what takes long, such as calls of the API.
        `connection.transaction()` begins a part that may fail alone. `commit` and `rollback` are refused, and so is a
        handler that ends the transaction by a statement: its message is delivered again.

        Args:
            delivery: The argument of the handler.

        Raises:
            InvalidArgumentError: the message is not being handled by this inbox.
            InboxError: PostgreSQL does not respond.
        """
        return self._begun(delivery).for_handler

    async def atransaction(self, delivery: Delivery) -> AsyncConnection[TupleRow]:
        """The same for an async handler. psycopg needs a selector event loop for it on Windows."""
        return (await in_thread(partial(self._begun, delivery))).for_async_handler

    def saw(self, order: TaobaoOrder, delivery: Delivery | None = None) -> None:
        """Record the state of an order that was read, so that `catch_up` does not yield it.

        Args:
            order: The order.
            delivery: The argument of the handler, to record it in the transaction of the message.

        Raises:
            InvalidArgumentError: the message is not being handled by this inbox.
            InboxError: it was not recorded.
        """
        if delivery is None:
            super().saw(order)
        else:
            session = self._begun(delivery)
            with errors_as(InboxError):
                session.execute(sql.RECORD, identity=storable(order_identity(order)), state=order_state(order))

    def check(self) -> None:
        """Write a row of 16 kB and delete it."""
        ((number,),) = self._sessions.run(sql.WRITE_PROBE, filler=secrets.token_bytes(PROBE))
        self._sessions.run(sql.REMOVE_PROBE, number=number)

    def close(self) -> None:
        """Close the connections, and roll back unfinished transactions, unless a handler is still at work in one."""
        self._sessions.close()
        for key, work in list(self._works.items()):
            if work.session is None or work.session.abandon():
                self._works.pop(key, None)

    def claim(self) -> Claim | None:
        """Lease the next message; None if none is due."""
        claim = super().claim()
        if claim is not None:
            self._works[id(claim.delivery)] = _Work(claim.delivery)
        return claim

    def finish(self, claim: Claim) -> None:
        """Record that a message is done, and commit its transaction; delete messages done longer ago than `keep`.

        If the transaction cannot be committed, the message is delivered again like one whose handler raised.
        """
        work = self._works.get(id(claim.delivery))
        if work is None or (work.session is None and work.trouble is None):
            self._sessions.run(sql.FINISH, **self._end_of(claim))
        elif not self._commit(claim, work):
            error = work.trouble
            log.error("the rows of message %s were rolled back: %s", claim.delivery.key, type(error).__qualname__)
            super().fail(claim, error or psycopg.Error())
        self._works.pop(id(claim.delivery), None)

    def fail(self, claim: Claim, error: BaseException) -> None:
        """Record that the handler raised, and roll its transaction back."""
        self._roll_back(id(claim.delivery))
        super().fail(claim, error)

    def hand_back(self, claim: Claim) -> None:
        """Hand a message back as if it had not been delivered, and roll its transaction back."""
        self._roll_back(id(claim.delivery))
        self._sessions.run(sql.HAND_BACK, key=claim.delivery.key, token=claim.token)

    def renew(self, claim: Claim) -> bool:
        """Renew the lease."""
        return bool(self._sessions.run(sql.RENEW, key=claim.delivery.key, token=claim.token, lease=self.lease))

    def dead_letters(self) -> Generator[DeadLetter]:
        """The messages that were set aside, oldest first, read one at a time."""
        last = 0
        while rows := self._sessions.run(sql.NEXT_DEAD, last=last):
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
        yield from stored_messages(lambda after: self._sessions.run(sql.STORED, after=after))

    def retry(self, key: str) -> None:
        """Put a message that was set aside back in the queue."""
        if not self._sessions.run(sql.RETRY, key=storable(key)):
            raise InvalidArgumentError(f"no message {key!r} is set aside; dead_letters() lists those that are")

    def counts(self) -> Counts:
        """The number of messages in each state."""
        found: dict[str, int] = dict(self._sessions.run(sql.COUNTS))
        return Counts(
            waiting=found.get("waiting", 0),
            running=found.get("leased", 0),
            done=found.get("done", 0),
            dead=found.get("dead", 0),
        )

    def _begun(self, delivery: Delivery) -> Session:
        work = self._works.get(id(delivery))
        if work is None or work.trouble is not None:
            raise InvalidArgumentError(
                f"message {delivery.key} is not being handled here; call this in the handler, on the inbox that runs it"
            )
        if work.session is None:
            work.session = self._sessions.begin()
        return work.session

    def _commit(self, claim: Claim, work: _Work) -> bool:
        """Finish a message and commit its transaction. Returns False if it was rolled back, and the message is open.

        Raises:
            InboxError: the outcome is not known yet; call it again.
        """
        session, work.session = work.session, None
        if session is not None:
            work.trouble = psycopg.OperationalError("the commit was interrupted")
            try:
                finished = [] if session.is_idle else session.execute(sql.FINISH, **self._end_of(claim))
                if session.is_idle or finished not in ([], [("open",)]):
                    raise psycopg.ProgrammingError("the handler ended its transaction itself, but the worker must")
                session.execute("COMMIT" if finished else "ROLLBACK")
            except psycopg.Error as error:
                work.trouble = error
                session.roll_back()
            except BaseException:
                session.close()
                raise
            else:
                if not finished:
                    log.warning("message %s was finished elsewhere; its rows here were rolled back", claim.delivery.key)
                return True
            finally:
                self._sessions.keep(session)
        # Since FINISH the transaction has locked the message, and this waits for that.
        return self._sessions.run(sql.OUTCOME, key=claim.delivery.key) == [("done",)]

    def _roll_back(self, key: int) -> None:
        work = self._works.pop(key, None)
        if work is not None and work.session is not None:
            work.session.roll_back()

    def _end_of(self, claim: Claim) -> dict[str, object]:
        return {"key": claim.delivery.key, "keep": self.keep.total_seconds(), "keep_body": self.keep_bodies}

    def _put(self, incoming: Incoming) -> bool:
        ((pushes,),) = self._sessions.run(
            sql.PUT,
            key=incoming.key,
            body=incoming.body,
            moment=incoming.moment,
            state="dead" if incoming.problem else "waiting",
            reason=None if incoming.problem is None else storable(incoming.problem),
        )
        return bool(pushes == 1)

    def _take(self) -> Leased | None:
        token = secrets.token_hex(8)
        for key, body, tries, pushes, received_at in self._sessions.run(sql.TAKE, token=token, lease=self.lease):
            return Leased(key=key, body=body, tries=tries, pushes=pushes, received_at=received_at, token=token)
        return None

    def _postpone(self, key: str, token: str, delay: float) -> None:
        self._sessions.run(sql.POSTPONE, key=key, token=token, delay=delay)

    def _set_aside(self, key: str, token: str, reason: str) -> None:
        self._sessions.run(sql.SET_ASIDE, key=key, token=token, reason=reason)

    def _replay(self, key: str) -> str:
        if self._sessions.run(sql.REPLAY, key=storable(key)):
            return "queued"
        return not_replayed(self._sessions.run(sql.STATE, key=storable(key)))

    def _record(self, identity: str, state: str) -> None:
        self._sessions.run(sql.RECORD, identity=storable(identity), state=state)

    def _recorded(self, identity: str) -> str | None:
        rows = self._sessions.run(sql.RECORDED, identity=storable(identity))
        return rows[0][0] if rows else None
