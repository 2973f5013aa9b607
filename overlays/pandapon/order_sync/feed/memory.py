"""Which of the listed orders are new or have changed: the feed's plan, and what it remembers. It makes no calls."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, MutableMapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar
from uuid import uuid4

import orjson
from attrs import define, evolve, field, frozen

from pandapon.order_sync.changes import moment_of
from pandapon.order_sync.checkpoint import CheckpointError
from pandapon.order_sync.forms import Form, Status, Window
from pandapon.order_sync.listing import Listing
from pandapon.order_sync.plan import Plan, plan
from pandapon.order_sync.settings import FEED, POSITION, named
from pandapon_api.jsontext import dumps

from .settings import FeedProgress, FeedSettings

P = TypeVar("P")
R = TypeVar("R")

STATE = "state "
LISTING = "listing"
"""The keys of a checkpoint: `FEED` for the plan, one for each order whose state is remembered, and one for the listing
whose orders are being yielded."""


@frozen
class Remembered:
    """The state of an order that was yielded."""

    digest: str
    """A hash of its content."""
    moment: datetime
    """Its time in the list, which says how long it is remembered."""

    def text(self) -> str:
        return f"{self.digest} {int(self.moment.timestamp())}"

    @classmethod
    def parse(cls, text: str) -> Remembered | None:
        digest, _, moment = text.partition(" ")
        try:
            return cls(digest, datetime.fromtimestamp(int(moment), UTC))
        except (ValueError, OverflowError, OSError):
            return None


@frozen
class Interrupted:
    """A listing whose orders are being yielded. If the run ends there, the next one begins with it."""

    window: Window
    status: Status
    digests: dict[str, str]
    """The states to yield, in order, by the key of their order in the checkpoint."""

    def text(self) -> str:
        begin, end = self.window.begin.isoformat(), self.window.end.isoformat()
        return orjson.dumps({"begin": begin, "end": end, "status": self.status, "digests": self.digests}).decode()

    @classmethod
    def parse(cls, text: str) -> Interrupted | None:
        try:
            value = orjson.loads(text)
            window = Window(moment_of(value["begin"]), moment_of(value["end"]))
            status = None if value["status"] is None else int(value["status"])
            return cls(window, status, dict(value["digests"]))
        except (ValueError, TypeError, KeyError):
            return None


@define(eq=False)
class Feed(Generic[P, R]):
    """The progress of a feed, in memory and in its checkpoint."""

    form: Form[P, R]
    settings: FeedSettings
    checkpoint: MutableMapping[str, str]
    identity: dict[str, Any]
    plan: Plan[P, R] = field(init=False)
    progress: FeedProgress = field(init=False)
    _run: str = field(init=False, factory=lambda: uuid4().hex)
    _saved: str | None = field(init=False, default=None)
    """What this run has written last."""
    _interrupted: Listing[P, R] | None = field(init=False, default=None)
    """The listing at which the last run ended; it comes first."""
    _at: str | None = field(init=False, default=None)
    """The order at which it ended."""

    def __attrs_post_init__(self) -> None:
        try:
            self.plan = self._load_plan()
        except CheckpointError as error:
            raise named(error, self.checkpoint) from None
        self._save()
        wanted = self.settings.range
        self.progress = FeedProgress(
            begin=self.plan.reached,
            end=self.plan.reached,
            until=wanted.until,
            status=None,
            windows_done=0,
            calls=0,
            listed=0,
            yielded=0,
            repeats=0,
        )

    def _load_plan(self) -> Plan[P, R]:
        if POSITION in self.checkpoint:
            raise CheckpointError(
                "orders_created wrote it, which yields each order once: go on with orders_created, or use a new "
                "checkpoint for order_sync, which yields the orders since then once, and then each change"
            )
        settings, wanted = self.settings, self.settings.range
        self._saved = self.checkpoint.get(FEED)
        state = None if self._saved is None else self._parse(self._saved)
        if state and (last := Interrupted.parse(self.checkpoint.get(LISTING, ""))):
            self._go_back(last)
        return plan(
            self.form,
            state=state,
            since=wanted.since,
            until=wanted.until,
            now=wanted.now,
            horizon=settings.horizon,
            recheck=settings.recheck,
            overlap=settings.overlap,
            page_size=settings.page_size,
            final=settings.final,
        )

    def _parse(self, text: str) -> dict[str, Any]:
        try:
            value = orjson.loads(text)
            found, state = value["of"], dict(value["plan"])
        except (ValueError, TypeError, KeyError):
            raise CheckpointError(f"its {FEED} is damaged: {text!r:.200}; start with a new checkpoint") from None
        if found != self.identity:
            raise CheckpointError(
                f"it belongs to another sync: {found}, not {self.identity}; use another checkpoint for this sync"
            )
        return state

    def _go_back(self, last: Interrupted) -> None:
        """List again what was not yielded to its end."""
        self._at = next((name for name, digest in last.digests.items() if self._known(name) != digest), None)
        if self._at is not None:
            size, probe = self.settings.page_size, last.status is not None
            self._interrupted = Listing(self.form, last.window, size, last.status, probe=probe)

    def next_listing(self) -> Listing[P, R] | None:
        """Return the next listing; None when all are done."""
        listing = self._interrupted or self.plan.next()
        if listing is None:
            self._forget([name for name in self.checkpoint if name.startswith(STATE)])
            self.settings.on_progress(self.progress)
        return listing

    def pending_orders(self, listing: Listing[P, R]) -> Iterator[R]:
        """Yield the orders of a listing that are new or have changed.

        A state counts as yielded when the next order is requested.
        """
        progress = evolve(self.progress, calls=self.progress.calls + listing.calls)
        if listing.dropped or listing.failed:
            self.progress = progress
        else:
            waiting = [each for each in self._states(listing) if self._differs(*each[:2], listing)]
            waiting.sort(key=lambda each: each[0] != self._at)
            self.progress = evolve(
                progress,
                begin=listing.window.begin,
                end=listing.window.end,
                status=listing.status,
                listed=len(listing.rows),
                repeats=progress.repeats + len(listing.rows) - len(waiting),
            )
            self.settings.on_progress(self.progress)
            if waiting:
                self._check_alone()
                digests = {name: state.digest for name, state, _ in waiting}
                self.checkpoint[LISTING] = Interrupted(listing.window, listing.status, digests).text()
            for name, state, row in waiting:
                yield row
                self.checkpoint[name] = state.text()
                self.progress = evolve(self.progress, yielded=self.progress.yielded + 1)
            self.progress = evolve(self.progress, windows_done=self.progress.windows_done + 1)
        self.checkpoint.pop(LISTING, None)
        if listing is self._interrupted:
            self._interrupted = self._at = None
            return
        self.plan.finish(listing)
        self._save()
        self._forget([STATE + key for key in listing.rows])

    def _states(self, listing: Listing[P, R]) -> Iterator[tuple[str, Remembered, R]]:
        moments = [self.form.moment_in(listing.window, row) for row in listing.rows.values()]
        # With an order from outside the window, the server may ignore the time, and show all of them again.
        end = listing.window.end if None in moments else None
        for (key, row), moment in zip(listing.rows.items(), moments, strict=True):
            content = dumps(self.form.content(row), option=orjson.OPT_SORT_KEYS)
            digest = hashlib.blake2b(content, digest_size=12).hexdigest()
            yield STATE + key, Remembered(digest, end or moment or listing.window.end), row

    def _differs(self, name: str, state: Remembered, listing: Listing[P, R]) -> bool:
        if self._known(name) != state.digest:
            return True
        text = state.text()
        if not listing.probe and self.checkpoint[name] != text:  # its time is not in its window, which is another now
            self.checkpoint[name] = text
        return False

    def _known(self, name: str) -> str | None:
        """The digest of the state that was yielded last."""
        known = Remembered.parse(self.checkpoint.get(name, ""))
        return None if known is None else known.digest

    def _forget(self, names: list[str]) -> None:
        """Forget the orders that cannot be listed again."""
        oldest = self.plan.oldest
        for name in names:
            known = Remembered.parse(self.checkpoint.get(name, ""))
            if known is None or known.moment < oldest:
                self.checkpoint.pop(name, None)

    def _save(self) -> None:
        """Write where the plan is.

        Raises:
            CheckpointError: two runs use one checkpoint, or it cannot be written.
        """
        self._check_alone()
        text = orjson.dumps({"of": self.identity, "run": self._run, "plan": self.plan.state()}).decode()
        self.checkpoint[FEED] = self._saved = text

    def _check_alone(self) -> None:
        """Refuse to go on if another run has written where it is.

        Raises:
            CheckpointError: two runs use one checkpoint.
        """
        if self.checkpoint.get(FEED) != self._saved:
            raise named(
                CheckpointError("another sync uses it at the same time; run one after the other, or use two"),
                self.checkpoint,
            )
