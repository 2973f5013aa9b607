"""Passes a failed call to the retry library."""

from __future__ import annotations

from typing import Any, Self

from attrs import asdict, define, field

from ._exchange import Exchange
from .errors import PandaPonError


@define(eq=False)
class Again:
    """Passes the failure of the first attempt to the retry library, which counts it and waits."""

    exchange: Exchange[Any]
    error: PandaPonError
    verdict: bool | float
    _told: bool = field(default=False, init=False)

    @classmethod
    def after(cls, exchange: Exchange[Any], error: PandaPonError) -> Self:
        """Decide what to do after the first attempt failed.

        Raises:
            PandaPonError: the error itself, if the call must not be retried.
        """
        budget = exchange.retries.timeout
        over = exchange.retries.attempts == 1 or (budget is not None and exchange.spent >= budget)
        verdict = False if over else exchange.worth_repeating(error)
        if verdict is False:
            raise error
        return cls(exchange, error, verdict)

    @property
    def settings(self) -> dict[str, Any]:
        """The settings for the retry library, with the time that is left."""
        retries = self.exchange.retries
        left = None if retries.timeout is None else retries.timeout - self.exchange.spent
        return asdict(retries) | {"timeout": left if left is None else max(left, 0.001)}

    def first(self) -> None:
        """Raise the error of the first attempt, once."""
        if not self._told:
            self._told = True
            raise self.error

    def worth_repeating(self, error: Exception) -> bool | float:
        """Whether to retry, or after how many seconds."""
        return self.verdict if error is self.error else self.exchange.worth_repeating(error)
