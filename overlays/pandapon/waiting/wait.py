"""One wait: when to read again, and when to stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection
from typing import Any

from attrs import define, evolve, field

from pandapon_api import InvalidArgumentError, PandaPonError, TransportError
from pandapon_api.models import AlibabaOrder, TaobaoOrder
from pandapon_api.retries import REPEATED, Retries

from .errors import WaitError, WaitTimeoutError
from .forms import ALIBABA, TAOBAO, Form

SHORTEST = 0.01
"""The shortest pause in seconds, so that a wait does not call without end."""

LAST = 1.0
"""Seconds in which the last read may be repeated, for example because the clock is wrong."""

GROWTH = 1.5
"""The factor by which the pause between two reads grows."""


@define(eq=False)
class Wait:
    """The state of a wait. The caller reads the order, sleeps, and tells it what came."""

    form: Form[Any]
    order_id: str
    is_done: Callable[[Any], object]
    goal: str
    """What the wait is for, in words."""
    by_status: bool
    """Whether only a status ends the wait, so that another final one makes it hopeless."""
    timeout: float
    pause: float
    longest_pause: float
    clock: Callable[[], float] = time.monotonic
    last: TaobaoOrder | AlibabaOrder | None = field(default=None, init=False)
    _failure: PandaPonError | None = field(default=None, init=False)
    _least: float = field(default=0.0, init=False)
    _began: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._began = self.clock()

    def retries(self, usual: Retries) -> Retries:
        """The retries of the next read: they end with the wait, or a second after it."""
        left = max(self.timeout - (self.clock() - self._began), LAST)
        return evolve(usual, timeout=left if usual.timeout is None else min(usual.timeout, left))

    def found(self, response: Any) -> Any:
        """Take a response, and return the order if the wait is over.

        Raises:
            WaitError: the order ended in another status.
        """
        self._failure, self._least = None, 0.0
        order: Any = self.form.opened(response, self.order_id)
        if order is None:
            return None
        self.last = order
        if self.is_done(order):
            return order
        if self.by_status and self.form.status(order) in self.form.ended:
            reason = f"{self._state()}, which is final: {self.goal} will not come"
            raise WaitError(reason, order=order, operation=self.form.operation)
        return None

    def failed(self, error: PandaPonError) -> None:
        """Take a failed read.

        Raises:
            PandaPonError: the error itself, if another read would fail like it.
        """
        if not isinstance(error, TransportError) and error.http_status not in REPEATED:
            raise error
        self._failure, self._least = error, error.retry_after or 0.0

    def next_pause(self) -> float:
        """Seconds to sleep before the next read.

        Raises:
            WaitTimeoutError: the time is over.
        """
        spent = self.clock() - self._began
        if spent >= self.timeout:
            reason = f"{self._state()} after {spent:.3g} s; the wait was for {self.goal}: wait again, or longer"
            raise WaitTimeoutError(reason, order=self.last, operation=self.form.operation) from self._failure
        pause = max(self.pause, self._least)
        self.pause = min(self.pause * GROWTH, self.longest_pause)
        return min(pause, self.timeout - spent)

    def _state(self) -> str:
        if self.last is None:
            return f"order {self.order_id} {'could not be read' if self._failure else 'was not found'}"
        return f"order {self.order_id} is {self.form.name_of(self.form.status(self.last))}"


def new_wait(order: Any, until: Any, platform: str, timeout: float, pause: float, longest_pause: float) -> Wait:
    """Check the arguments of `wait_until`.

    Raises:
        InvalidArgumentError: one is not valid.
    """
    form: Form[Any]
    if isinstance(order, TaobaoOrder):
        form, order = TAOBAO, order.id
    elif isinstance(order, AlibabaOrder):
        form, order = ALIBABA, ALIBABA.id_of(order)
    elif platform in ("taobao", "alibaba"):
        form = TAOBAO if platform == "taobao" else ALIBABA
    else:
        raise InvalidArgumentError(f"platform is {platform!r}; it must be 'taobao' or 'alibaba'")
    if isinstance(order, bool) or not isinstance(order, str | int) or not str(order):
        raise InvalidArgumentError("order must be the id of an order, or an order that has one")
    for name, value in (("timeout", timeout), ("pause", pause), ("longest_pause", longest_pause)):
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not math.isfinite(value) or value < 0:
            raise InvalidArgumentError(f"{name} must be a number of seconds")
    if pause < SHORTEST:
        raise InvalidArgumentError(f"pause must be at least {SHORTEST} s")
    is_done, goal = _goal(until, form)
    return Wait(form, str(order), is_done, goal, not callable(until), timeout, pause, max(pause, longest_pause))


def _goal(until: Any, form: Form[Any]) -> tuple[Callable[[Any], object], str]:
    if callable(until):
        return until, "a condition"
    several = isinstance(until, Collection) and not isinstance(until, str)
    wanted: tuple[Any, ...] = tuple(until) if several else (until,)
    if not wanted or not all(isinstance(each, form.kind) and not isinstance(each, bool) for each in wanted):
        raise InvalidArgumentError(
            "until must be a status of the order's platform, several of them, or a function that takes an order"
        )
    return lambda order: form.status(order) in wanted, " or ".join(map(form.name_of, wanted))
