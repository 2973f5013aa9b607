"""Creates something once for each reference of the caller: look, send, look again. Sync and async from one description.

An item counts as found only if it shows the reference. It counts as absent only if the whole list was read, as far as
its total shows. After the request was sent, absence proves nothing, because a new item may be listed late.
A refusal is checked against the list, too: a repeated request may be refused because the first one was carried out.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable, Generator, Hashable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from ._content import Same, differences, lacks, parts_of
from ._endpoint import Endpoint
from ._pagination import Walk
from ._request import Request, look_up
from .errors import (
    PARTS,
    ApiError,
    DifferentContentError,
    InvalidArgumentError,
    LookUp,
    PandaPonError,
    ResponseShapeError,
    UndecidedError,
    UnexpectedResponseError,
)
from .observability import logger

if TYPE_CHECKING:
    from ._client import AsyncClientBase, SyncClientBase
    from .types import Model

M = TypeVar("M", bound="Model")
R = TypeVar("R")
V = TypeVar("V")

PATIENCE = 30.0
"""Seconds to look again after the request was sent."""

FIRST_WAIT, LONGEST_WAIT = 0.1, 8.0

LONGEST = 64
"""The most characters of a reference: a server that cuts a longer one would hide the item."""

MARGIN = timedelta(days=1)
"""How long before `since` the list is read from: in which zone it filters is a guess."""


@frozen
class CreatedOnce(Generic[M, R]):
    """The items of a reference, and whether this call created them."""

    items: tuple[M, ...]
    """As the list shows them: usually one, several if the request was split. Empty if the response reports success,
    but the list does not show them yet."""
    made: bool
    """Whether this call created them; False if they existed before, or if the list shows them although the request was
    refused."""
    response: R | None = None
    """The response; None if nothing was sent, or if the response was lost or cannot be read."""
    differences: tuple[str, ...] = ()
    """What the list shows otherwise than requested, although the response reports success."""

    @property
    def item(self) -> M | None:
        """The first item, None if the list does not show it yet."""
        return self.items[0] if self.items else None


@frozen
class Found(Generic[M]):
    """What one reading of the list shows about a reference."""

    items: tuple[M, ...] = ()
    """The items that show the reference."""
    doubtful: tuple[M, ...] = ()
    """Items that may belong to it: they show it spelled otherwise, or show none, but all of the content, alone or
    together."""


@frozen
class Once(Generic[M, R]):
    """How an operation creates something once for each reference.

    from pandapon_api.api import taobao_orders

    found = taobao_orders.CREATE_ONCE.look(pp.taobao_orders, body, since)
    """

    endpoint: Endpoint[..., R | None]
    """The operation that creates."""
    reference: str
    """The member of the request that identifies it, by wire name."""
    name: str
    """Its Python name."""
    list_name: str
    """The operation that lists."""
    page: Callable[[Any, int, datetime | None], Any]
    """Reads a page of the list: the object with the list's method, page number, first time of creation."""
    opened: Callable[[Any], tuple[list[M] | None, int | None]]
    """The items of a page, and the total."""
    size: int
    """How many items a page is requested with."""
    key: Callable[[M], Hashable]
    """The id of an item."""
    shown: Callable[[M], str | None]
    """The reference that an item shows."""
    same: tuple[Same, ...]

    def sync(
        self,
        methods: Any,
        client: SyncClientBase,
        request: Request,
        since: datetime | None = None,
        patience: float = PATIENCE,
        before_sending: Callable[[], object] | None = None,
    ) -> CreatedOnce[M, R]:
        """Look, send, look again."""
        steps = self._steps(request, patience)
        step: _Step = next(steps)
        while True:
            if isinstance(step, _Send) and before_sending is not None and inspect.isawaitable(before_sending()):
                raise InvalidArgumentError(
                    "before_sending is async, but the client is not; nothing was sent",
                    operation=self.endpoint.operation.id,
                )
            try:
                if isinstance(step, _Look):
                    answer: Any = self.look(methods, request.body, since)
                elif isinstance(step, _Send):
                    step.begin()
                    answer = client.call(request, self.endpoint.parse).data
                else:
                    time.sleep(step.seconds)
                    answer = None
            except BaseException as error:
                answer = error
            try:
                step = steps.throw(answer) if isinstance(answer, BaseException) else steps.send(answer)
            except StopIteration as end:
                created: CreatedOnce[M, R] = end.value
                return created

    async def asyncio(
        self,
        methods: Any,
        client: AsyncClientBase,
        request: Request,
        since: datetime | None = None,
        patience: float = PATIENCE,
        before_sending: Callable[[], Awaitable[object]] | None = None,
    ) -> CreatedOnce[M, R]:
        """The same for an async client."""
        import anyio

        steps = self._steps(request, patience)
        step: _Step = next(steps)
        while True:
            answer: Any
            if isinstance(step, _Send) and before_sending is not None:
                await before_sending()
            try:
                if isinstance(step, _Look):
                    answer = await self.look_async(methods, request.body, since)
                elif isinstance(step, _Send):
                    step.begin()
                    answer = (await client.call(request, self.endpoint.parse)).data
                else:
                    await anyio.sleep(step.seconds)
                    answer = None
            except BaseException as error:
                answer = error
            try:
                step = steps.throw(answer) if isinstance(answer, BaseException) else steps.send(answer)
            except StopIteration as end:
                created: CreatedOnce[M, R] = end.value
                return created

    def look(self, methods: Any, body: dict[str, Any] | None, since: datetime | None = None) -> Found[M]:
        """Read the list once, from `since` on, and return the items that belong to a request.

        Args:
            methods: The object with the methods of the list's tag, such as `pp.taobao_orders`.
            body: The request's body, by wire name.
            since: Only items created from a day before this time on; an aware datetime. None reads all.

        Raises:
            InvalidArgumentError: `since` has no time zone.
            UnexpectedResponseError: the list reports more items than it shows, or shrinks while it is read.
            PandaPonError: a page cannot be read.
        """
        begin, walk, items = _begin(since, self.endpoint.operation.id), self._walk(), list[M]()
        while not walk.ended:
            items += walk.read(self.page(methods, walk.number, begin))
        return self._found(walk, items, body or {})

    async def look_async(self, methods: Any, body: dict[str, Any] | None, since: datetime | None = None) -> Found[M]:
        """The same for an async client."""
        begin, walk, items = _begin(since, self.endpoint.operation.id), self._walk(), list[M]()
        while not walk.ended:
            items += walk.read(await self.page(methods, walk.number, begin))
        return self._found(walk, items, body or {})

    def differences(self, body: dict[str, Any], items: Sequence[M]) -> tuple[str, ...]:
        """Return what items show otherwise than the request, one text each. What they do not show is not compared."""
        return tuple(differences(self.same, body, [item.to_dict() for item in items]))

    def content(self, body: dict[str, Any]) -> dict[str, Any]:
        """The members of a request that `look` and `differences` need."""
        names = (self.reference, *(same.sent for same in self.same))
        return {name: body[name] for name in names if name in body}

    def checked_reference(self, request: Request) -> str:
        """Return the reference of a request.

        Raises:
            InvalidArgumentError: it has none, or one that the list may show otherwise.
        """
        reference = (request.body or {}).get(self.reference)
        reason = ""
        if not isinstance(reference, str) or not reference:
            reason = "it must be your own unique number for the order, as a string"
        elif len(reference) > LONGEST:
            reason = f"it has {len(reference)} characters; use at most {LONGEST}, because the server may cut it"
        elif reference != reference.strip() or not reference.isprintable():
            reason = "it begins or ends with white space, or has a control character, which the server may remove"
        if reason or not isinstance(reference, str):
            raise InvalidArgumentError(f"{self.name} is {reference!r}: {reason}", operation=self.endpoint.operation.id)
        return reference

    def _walk(self) -> Walk[Any, M]:
        return Walk(self.list_name, self.opened, 1, self.size, self.key)

    def _found(self, walk: Walk[Any, M], items: list[M], sent: dict[str, Any]) -> Found[M]:
        reason = ""
        if walk.least is None or walk.least > walk.met:
            reason = "no total" if walk.least is None else f"{walk.least} items but shows {walk.met}"
            reason = f"the list reports {reason}"
        elif not walk.sure:
            reason = "the list shrinks while it is read"
        if reason:
            raise UnexpectedResponseError(
                f"{reason}, so it cannot prove that none has {self.name} {sent[self.reference]!r}; "
                "try again, or narrow it with `since`",
                operation=self.list_name,
            )
        reference, matching, doubtful, nameless = sent[self.reference], list[M](), list[M](), list[M]()
        for item in items:
            shown = self.shown(item)
            if shown == reference:
                matching.append(item)
            elif not shown:
                nameless.append(item)
            elif _plain(shown) == _plain(reference):
                doubtful.append(item)
        rows = [item.to_dict() for item in nameless]
        doubtful += [nameless[number] for number in parts_of(self.same, sent, rows)]
        return Found(tuple(matching), tuple(doubtful))

    def _steps(self, request: Request, patience: float) -> Generator[_Step, Any, CreatedOnce[M, R]]:
        reference, body = self.checked_reference(request), request.body or {}
        if isinstance(patience, bool) or not isinstance(patience, int | float) or not patience >= 0:
            text = f"patience is {patience!r}; it must be a number of seconds, 0 or more"
            raise InvalidArgumentError(text, operation=self.endpoint.operation.id)
        found: Found[M] = yield _Look()
        if found.items:
            if differences := self.differences(body, found.items):
                raise self._different(request, found, differences, sent=False)
            return CreatedOnce(found.items, made=False)
        if found.doubtful:
            raise self._undecided(request, f"{self._may_be(found)}. This call sent nothing", found.doubtful)
        sending = _Send()
        doubt: PandaPonError | None = None
        refusal: ApiError | None = None
        response: R | None = None
        try:
            response = yield sending
        except ResponseShapeError:
            pass  # it reported success
        except PandaPonError as error:
            if error.look_up:
                doubt = error
            elif isinstance(error, ApiError):
                refusal = error
            else:
                raise
        try:
            found, looks, trouble = yield from self._look_again(body, 0 if refusal else patience)
        except BaseException as error:
            if refusal is None:
                error.add_note(
                    f"{self.endpoint.operation.id} was sent before, and may have taken effect. {self._look_up(request)}"
                )
            raise
        if refusal and not (found.items or found.doubtful):
            raise refusal
        cause = doubt or refusal
        differences = self.differences(body, found.items)
        if found.items and cause and differences:
            raise self._different(request, found, differences, sent=True) from cause
        if cause and not found.items:
            why = (
                f"it was refused, but {self._may_be(found)}"
                if refusal
                else (
                    f"it was sent at {sending.moment:%Y-%m-%d %H:%M:%S} UTC, its response is not known "
                    f"({type(doubt).__name__}), and {looks} look-ups did not show it{trouble}. It may still appear"
                )
            )
            raise self._undecided(request, why, found.doubtful) from cause
        if refusal or differences or not found.items:
            text = "; ".join(differences) or "the list does not show it yet"
            text = "was refused, but the list shows it" if refusal else f"was created, but {text}"
            logger.warning("%s: %r %s", self.endpoint.operation.id, reference, text)
        return CreatedOnce(found.items, made=refusal is None, response=response, differences=differences)

    def _look_again(self, body: dict[str, Any], patience: float) -> Generator[_Step, Any, tuple[Found[M], int, str]]:
        """Look until the list shows all that was requested.

        Returns what it shows, how many look-ups worked, and why the last one failed.
        """
        pause, end, looks, trouble = FIRST_WAIT, time.monotonic() + patience, 0, ""
        while True:
            try:
                found: Found[M] = yield _Look()
                looks, trouble = looks + 1, ""
            except PandaPonError as error:
                found, trouble = Found(), f"; the last look-up failed: {type(error).__name__}"
            left = end - time.monotonic()
            is_whole = found.items and not lacks(self.same, body, [item.to_dict() for item in found.items])
            if is_whole or left <= 0:
                return found, looks, trouble
            yield _Wait(min(pause, left))
            pause = min(2 * pause, LONGEST_WAIT)

    def _may_be(self, found: Found[M]) -> str:
        return (
            f"{self._ids(found.doubtful)} may be it, because the list shows the same content, but no {self.name}, "
            "or spelled otherwise"
        )

    def _ids(self, items: Sequence[M]) -> str:
        return ", ".join(str(self.key(item)) for item in items[:PARTS])

    def _look_up(self, request: Request) -> LookUp:
        known = look_up(request)
        return LookUp(known.sentence, {self.name: (request.body or {})[self.reference]}, known.call)

    def _undecided(self, request: Request, why: str, items: tuple[M, ...]) -> UndecidedError:
        return UndecidedError(why, self._look_up(request), items=items, operation=self.endpoint.operation.id)

    def _different(
        self, request: Request, found: Found[M], differences: tuple[str, ...], *, sent: bool
    ) -> DifferentContentError:
        known = self._look_up(request)
        return DifferentContentError(
            f"{known.reference} has other content: {self._ids(found.items)} differs in {'; '.join(differences)}",
            items=found.items,
            differences=differences,
            look_up=known if sent else LookUp(),
            operation=self.endpoint.operation.id,
        )


@frozen
class _Look:
    """Read the list."""


@frozen
class _Send:
    """Send the request."""

    _moment: list[datetime] = field(factory=list)

    def begin(self) -> None:
        self._moment.append(datetime.now(UTC))

    @property
    def moment(self) -> datetime:
        return self._moment[0]


@frozen
class _Wait:
    """Wait before the next look."""

    seconds: float


_Step = _Look | _Send | _Wait


def _begin(since: datetime | None, operation: str) -> datetime | None:
    if since is None:
        return None
    if not isinstance(since, datetime) or since.utcoffset() is None:
        raise InvalidArgumentError(f"since is {since!r}; it must be a datetime with a time zone", operation=operation)
    return since - MARGIN


def _plain(reference: str) -> str:
    """A reference as a server may change it: case, outer white space, leading zeros."""
    return reference.strip().casefold().lstrip("0")
