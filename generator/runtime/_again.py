"""Handing a failed call on to the library that retries."""

from __future__ import annotations

from typing import Any, Self

from attrs import asdict, define, field

from ._exchange import Exchange
from .errors import PandaPonError


@define
class Again:
    """Hands the failure of the first attempt to the library that retries, which counts it and waits."""

    exchange: Exchange[Any]
    error: PandaPonError
    verdict: bool | float
    _told: bool = field(default=False, init=False)

    @classmethod
    def after(cls, exchange: Exchange[Any], error: PandaPonError) -> Self:
        """What to do when the first attempt has failed.

        Raises:
            PandaPonError: the error itself, where the call may not be sent again.
        """
        budget = exchange.retries.timeout
        over = exchange.retries.attempts == 1 or (budget is not None and exchange.spent >= budget)
        verdict = False if over else exchange.worth_repeating(error)
        if verdict is False:
            raise error
        return cls(exchange, error, verdict)

    @property
    def settings(self) -> dict[str, Any]:
        """The settings of the library, with the time that is left."""
        retries = self.exchange.retries
        left = None if retries.timeout is None else retries.timeout - self.exchange.spent
        return asdict(retries) | {"timeout": left if left is None else max(left, 0.001)}

    def first(self) -> None:
        """Fail as the first attempt did, once."""
        if not self._told:
            self._told = True
            raise self.error

    def worth_repeating(self, error: Exception) -> bool | float:
        """Whether the call may be sent again, or after how many seconds."""
        return self.verdict if error is self.error else self.exchange.worth_repeating(error)
