"""One purchase that is under way: written down before each step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pandapon_api import ApiError, Clock, CreatedOnce, DifferentContentError, LookUp, PandaPonError
from pandapon_api._request import Request
from pandapon_api.models import AlibabaOrderCreate, TaobaoOrderCreate

from . import statements as sql
from .database import Database, Execute
from .entry import PurchaseState
from .errors import JournalError, PurchaseExistsError
from .platforms import Platform, platform_of, text_of
from .rows import numbered

OVERTAKEN = "another process settled the journal meanwhile; nothing was sent, so buy it again"


class Attempt:
    """One purchase that is under way. Creating it writes it down.

    Raises:
        PurchaseExistsError: the journal has one of this reference that is open or made.
        JournalError: it cannot be written, or belongs to another account.
    """

    def __init__(
        self,
        database: Database,
        check_account: Callable[[Execute], None],
        clock: Clock,
        order: TaobaoOrderCreate | AlibabaOrderCreate,
    ) -> None:
        self.platform: Platform = platform_of(order)
        self.request: Request = self.platform.request(order)
        self.reference: str = self.platform.once.checked_reference(self.request)
        self._database, self._clock = database, clock
        self._sent = False
        known = {"platform": self.platform.name, "reference": self.reference}
        with database.transaction() as execute:
            check_account(execute)
            last = [numbered(row)[1] for row in execute(sql.LAST, known)]
            if last and last[0].state is not PurchaseState.NOT_MADE:
                raise PurchaseExistsError(last[0])
            values = {
                **known,
                "attempt": last[0].attempt + 1 if last else 1,
                "request": text_of(self.platform.once.content(self.request.body or {})),
                "now": clock.now(),
            }
            written = execute(sql.INTEND, values)
            if not written:  # another process was faster
                raise PurchaseExistsError(numbered(*execute(sql.LAST, known))[1])
            ((self._number,),) = written

    def mark_sent(self) -> None:
        """Write down that the request leaves now.

        Raises:
            JournalError: it cannot be written, so the request must not leave.
        """
        with self._database.transaction() as execute:
            if not execute(sql.SEND, {"number": self._number, "now": self._clock.shown()}):
                raise JournalError(OVERTAKEN)
        self._sent = True

    def mark_made(self, created: CreatedOnce[Any, Any]) -> None:
        """Write down that the order exists.

        Raises:
            JournalError: it cannot be written; the order exists all the more.
        """
        is_whole = created.items and not created.differences
        order_ids = self.platform.order_ids(created.items, None if is_whole else created.response)
        values = {
            "number": self._number,
            "now": self._clock.now(),
            "order_ids": text_of(order_ids),
            "reason": self._reason_to_exist(created),
            "shown": int(bool(created.items)),
        }
        try:
            with self._database.transaction() as execute:
                execute(sql.MADE, values)
        except JournalError as error:
            operation = self.platform.once.endpoint.operation
            raise JournalError(
                f"the order of {self.reference!r} exists, with the id {', '.join(order_ids) or '(unknown)'}, but this "
                f"was not written: {error}. Settle the journal later, and do not buy it again",
                look_up=LookUp(operation.look_up, {self.platform.once.name: self.reference}),
            ) from error

    def note(self, error: PandaPonError) -> None:
        """Write down why it failed. If that fails, the purchase stays open, which is safe."""
        why = _reason(error)
        try:
            with self._database.transaction() as execute:
                if self._sent and error.look_up:
                    execute(sql.NOTE, {"number": self._number, "reason": why})
                else:
                    state = PurchaseState.SENT if self._sent else PurchaseState.INTENDED
                    refused = self._sent and isinstance(error, ApiError)
                    why = f"{'PandaPon refused it' if refused else 'nothing was sent'}: {why}"
                    values = {"number": self._number, "now": self._clock.now(), "state": state.value, "reason": why}
                    execute(sql.NOT_MADE, values)
        except JournalError as trouble:
            error.add_note(f"The journal could not be written either: {trouble}")

    def _reason_to_exist(self, created: CreatedOnce[Any, Any]) -> str:
        if not self._sent:
            return "it existed before"
        if not created.made:
            return "PandaPon refused the request, but the list shows it"
        return "; ".join(created.differences) or ("" if created.items else "the list did not show it yet")


def _reason(error: PandaPonError) -> str:
    """What went wrong, without the texts of requests and responses."""
    if isinstance(error, DifferentContentError):
        return "; ".join(error.differences)
    code = f" with code {error.code}" if isinstance(error, ApiError) else ""
    cause = f" after {type(error.__cause__).__name__}" if error.__cause__ is not None else ""
    request_id = f" (request id {error.request_id})" if error.request_id else ""
    return f"{type(error).__name__}{code}{cause}{request_id}"
