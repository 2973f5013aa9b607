"""The part of an inbox that a worker needs."""

from __future__ import annotations

from typing import Protocol

from .delivery import Claim


class Store(Protocol):
    """Leases messages, and records their outcomes. Every `Inbox` is one.

    All but `lease` raise `InboxError` if the inbox cannot be used.
    """

    @property
    def lease(self) -> float:
        """Seconds after which a message comes back if its worker is gone."""
        ...

    def claim(self) -> Claim | None:
        """Lease the next message; None if none is due."""
        ...

    def renew(self, claim: Claim) -> bool:
        """Renew the lease. Returns False if the worker has lost it."""
        ...

    def finish(self, claim: Claim) -> None:
        """Record that a message is done."""
        ...

    def fail(self, claim: Claim, error: BaseException) -> None:
        """Record that the handler raised."""
        ...

    def hand_back(self, claim: Claim) -> None:
        """Hand a message back as if it had not been delivered."""
        ...
