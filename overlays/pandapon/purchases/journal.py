"""`Journal`: writes down every purchase before it is sent, and its outcome afterwards."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Generator
from datetime import UTC, datetime, timedelta
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar, overload

import anyio.to_thread

from pandapon._store import MEMORY
from pandapon_api import AsyncClient, Client, CreatedOnce, InvalidArgumentError, PandaPonError
from pandapon_api.models import (
    AlibabaOrder,
    AlibabaOrderCreate,
    AlibabaOrderCreated,
    TaobaoOrder,
    TaobaoOrderCreate,
    TaobaoOrderCreated,
)

from . import statements as sql
from .attempt import Attempt
from .database import Database, Execute
from .entry import Purchase, Settlement
from .errors import JournalError
from .platforms import text_of
from .rows import numbered
from .settling import Look, settled
from .sqlite import SqliteDatabase

T = TypeVar("T")

AnyClient = Client | AsyncClient

GRACE = timedelta(hours=24)
LEAST_GRACE = timedelta(hours=1)

ACCOUNT = ("base_url", "user_id")


class Journal:
    """A journal of purchases, in an SQLite file or in PostgreSQL.

    `buy` writes the purchase to disk before the request leaves, and its outcome afterwards. If the process ends in
    between, the purchase stays open, and `settle` finds out its outcome. A purchase is closed as **not made** only if

    - nothing was sent, because the process ended before;
    - PandaPon refused it, or no connection came about;
    - or `grace` has passed since it was sent, and then the whole list of orders shows neither its reference nor its
      content in orders without a reference. The list must be known to keep references: it has shown that of another
      purchase of this journal.

    Otherwise it stays open: a wrong "not made" makes you pay twice.

    Threads and processes may share a journal, for different references; one reference is bought by one of them.
    A journal belongs to one account at one address. Of a request it holds the reference, the lines and the amount: no
    receiver, no address, no credentials.

    Args:
        place: The path of a file; a new one is created for its owner only (0600), and must be on a local disk. Or the
            URL of a PostgreSQL server, `postgresql://…` (extra `postgres`).
        grace: How long an order may take to appear in the list: at least an hour. How long it takes at PandaPon is
            not known.

    Raises:
        InvalidArgumentError: `grace` is too short, or `place` is neither a path nor the URL of a PostgreSQL server.
        ConfigurationError: the URL is not valid.
        JournalError: the journal cannot be used, or a newer version of pandapon has written it.
    """

    def __init__(self, place: str | os.PathLike[str], *, grace: timedelta = GRACE) -> None:
        if not isinstance(grace, timedelta) or grace < LEAST_GRACE:
            raise InvalidArgumentError(
                f"grace is {grace}; it must be a timedelta of at least {LEAST_GRACE}: orders may appear late"
            )
        self.grace = grace
        self._database = _database_at(place)
        try:
            with self._database.transaction() as execute:
                execute(sql.REMEMBER, {"name": "version", "value": sql.VERSION})
                ((version,),) = execute(sql.REMEMBERED, {"name": "version"})
            if version != sql.VERSION:
                raise JournalError(
                    f"{self.place} has version {version}, and this program knows {sql.VERSION}: "
                    "update it with pip install -U pandapon"
                )
        except BaseException:
            self._database.close()
            raise

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.place!r})"

    @property
    def place(self) -> str:
        """The file or the database, without a password."""
        return self._database.place

    @overload
    def buy(
        self, pp: Client, order: TaobaoOrderCreate, *, since: datetime | None = None, patience: float = 30.0
    ) -> CreatedOnce[TaobaoOrder, TaobaoOrderCreated]: ...
    @overload
    def buy(
        self, pp: Client, order: AlibabaOrderCreate, *, since: datetime | None = None, patience: float = 30.0
    ) -> CreatedOnce[AlibabaOrder, AlibabaOrderCreated]: ...
    def buy(
        self,
        pp: Client,
        order: TaobaoOrderCreate | AlibabaOrderCreate,
        *,
        since: datetime | None = None,
        patience: float = 30.0,
    ) -> CreatedOnce[Any, Any]:
        """Buy once for the order's reference: `seller_order_number` on Taobao, `out_order_id` on 1688.

        Looks it up, sends it if there is none, and looks again, as `create_once` does. After any error or crash, settle
        the journal before you buy for the same reference again.

        Args:
            pp: The client.
            order: The fields of the order.
            since: The first look-up reads only orders from a day before this time on; an aware datetime, at which you
                gave out the reference or earlier. None reads all. That the list filters by the time of creation is a
                guess.
            patience: Seconds to look again, after sending, until the list shows it.

        Returns:
            The orders as the list shows them, and whether this call made them.

        Raises:
            PurchaseExistsError: the journal has a purchase of this reference that is open or made. Nothing was sent.
            JournalError: it cannot be written, or belongs to another account. If its `look_up` is empty, nothing was
                sent; otherwise the order exists, and the message has its ids.
            UndecidedError: the outcome is not known, and the purchase stays open.
            DifferentContentError: an order with this reference has other content.
            ApiError: PandaPon refused it, and it was not made.
            PandaPonError: as `create_once` raises it.
        """
        attempt = self._attempt(pp, order)
        try:
            created = attempt.platform.once.sync(
                attempt.platform.methods(pp), pp, attempt.request, since, patience, attempt.mark_sent
            )
        except PandaPonError as error:
            attempt.note(error)
            raise
        attempt.mark_made(created)
        return created

    @overload
    async def buy_async(
        self, pp: AsyncClient, order: TaobaoOrderCreate, *, since: datetime | None = None, patience: float = 30.0
    ) -> CreatedOnce[TaobaoOrder, TaobaoOrderCreated]: ...
    @overload
    async def buy_async(
        self, pp: AsyncClient, order: AlibabaOrderCreate, *, since: datetime | None = None, patience: float = 30.0
    ) -> CreatedOnce[AlibabaOrder, AlibabaOrderCreated]: ...
    async def buy_async(
        self,
        pp: AsyncClient,
        order: TaobaoOrderCreate | AlibabaOrderCreate,
        *,
        since: datetime | None = None,
        patience: float = 30.0,
    ) -> CreatedOnce[Any, Any]:
        """The same as `buy`, for an async client. The journal is written in threads."""
        attempt = await _in_thread(partial(self._attempt, pp, order))

        def mark_sent() -> Awaitable[None]:
            return _in_thread(attempt.mark_sent)

        try:
            created = await attempt.platform.once.asyncio(
                attempt.platform.methods(pp), pp, attempt.request, since, patience, mark_sent
            )
        except PandaPonError as error:
            await _in_thread(partial(attempt.note, error))
            raise
        await _in_thread(partial(attempt.mark_made, created))
        return created

    def settle(self, pp: Client) -> Settlement:
        """Look up every open purchase, and close it as made or not made if its outcome is known.

        Run it after a crash, before you buy for the same references again, and from time to time: what is undecided
        may be known a day later. A look-up that fails leaves its purchase open.

        Raises:
            JournalError: the journal cannot be used, or belongs to another account.
        """
        steps = self._settle(pp)
        look: Look | Settlement = next(steps)
        while isinstance(look, Look):
            try:
                answer: Any = look.platform.once.look(look.platform.methods(pp), look.body, look.since)
            except PandaPonError as error:
                answer = error
            look = steps.send(answer)
        return look

    async def settle_async(self, pp: AsyncClient) -> Settlement:
        """The same as `settle`, for an async client."""
        steps = self._settle(pp)
        look: Look | Settlement = await _in_thread(partial(next, steps))
        while isinstance(look, Look):
            try:
                answer: Any = await look.platform.once.look_async(look.platform.methods(pp), look.body, look.since)
            except PandaPonError as error:
                answer = error
            look = await _in_thread(partial(steps.send, answer))
        return look

    def purchases(self) -> list[Purchase]:
        """All purchases, oldest first."""
        return [purchase for _, purchase in self._read(sql.ALL)]

    def purchase(self, reference: str, *, platform: str | None = None) -> Purchase | None:
        """The last purchase of a reference; None if there is none.

        Args:
            reference: Your own number.
            platform: `taobao` or `alibaba`; None looks on both.
        """
        found = self._of_reference(reference, platform)
        return found[-1][1] if found else None

    def decide(self, reference: str, *, made: bool, note: str, platform: str | None = None) -> Purchase:
        """Close an open purchase by hand, once a person has checked it.

        Args:
            reference: Your own number.
            made: Whether the order exists. If you are not sure, leave it open.
            note: Who checked it, and how.
            platform: `taobao` or `alibaba`, if both have an open purchase of this reference.

        Raises:
            InvalidArgumentError: there is no open purchase of this reference, or two; another process has closed it
                meanwhile; or the note is empty.
        """
        if not note.strip():
            raise InvalidArgumentError("the note is empty; write who checked the purchase, and how")
        found = [entry for entry in self._of_reference(reference, platform) if entry[1].is_open]
        if len(found) != 1:
            many = "no open purchase has" if not found else "both platforms have an open purchase of"
            raise InvalidArgumentError(f"{many} the reference {reference!r}; list the journal, and pass the platform")
        ((number, purchase),) = found
        values = {"number": number, "now": datetime.now(UTC).timestamp(), "reason": f"by hand: {note}"}
        with self._database.transaction() as execute:
            if made:
                closed = execute(sql.FOUND, {**values, "order_ids": text_of(purchase.order_ids), "shown": 0})
            else:
                closed = execute(sql.NOT_MADE, {**values, "state": purchase.state.value})
            if not closed:
                raise InvalidArgumentError(f"{purchase} has changed meanwhile; list the journal again")
            return numbered(*execute(sql.ONE, {"number": number}))[1]

    def close(self) -> None:
        """Release the file or the connection. Closing twice is fine."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self, statement: str, values: dict[str, Any] | None = None) -> list[tuple[int, Purchase]]:
        with self._database.transaction() as execute:
            return [numbered(row) for row in execute(statement, values or {})]

    def _of_reference(self, reference: str, platform: str | None) -> list[tuple[int, Purchase]]:
        found = self._read(sql.OF_REFERENCE, {"reference": reference})
        return [entry for entry in found if platform in (None, entry[1].platform)]

    def _check_account(self, execute: Execute, pp: AnyClient) -> None:
        """Bind a new journal to an account; refuse another one.

        Raises:
            JournalError: it belongs to another account.
        """
        wanted = {"base_url": pp.base_url, "user_id": pp.auth.user_id}
        for name in ACCOUNT:
            execute(sql.REMEMBER, {"name": name, "value": wanted[name]})
        found = {name: execute(sql.REMEMBERED, {"name": name})[0][0] for name in ACCOUNT}
        if found != wanted:
            raise JournalError(
                f"{self.place} belongs to another account: {found}, not {wanted}; use one journal for each account"
            )

    def _settle(self, pp: AnyClient) -> Generator[Look | Settlement, Any, None]:
        """Yield the look-ups that are needed, and at last the settlement."""
        with self._database.transaction() as execute:
            self._check_account(execute, pp)
            opened = [numbered(row) for row in execute(sql.OPEN)]
        yield from settled(self._database, opened, self.grace, pp.auth.clock)

    def _attempt(self, pp: AnyClient, order: TaobaoOrderCreate | AlibabaOrderCreate) -> Attempt:
        """Write down a purchase."""
        return Attempt(self._database, partial(self._check_account, pp=pp), pp.auth.clock, order)


def _database_at(place: str | os.PathLike[str]) -> Database:
    if isinstance(place, str) and "://" in place:
        if not place.startswith(("postgresql://", "postgres://")):
            kind = place.partition("://")[0]
            raise InvalidArgumentError(f"a journal cannot be kept at {kind}://…; pass a path, or postgresql://…")
        from .postgres import PostgresDatabase

        return PostgresDatabase(place)
    if place == MEMORY:
        raise InvalidArgumentError("a journal in memory is lost with the process; pass the path of a file")
    return SqliteDatabase(place)


async def _in_thread(call: Callable[[], T]) -> T:
    """Run a blocking call in a thread. It is finished there, even if the task is cancelled meanwhile."""
    return await anyio.to_thread.run_sync(call)
