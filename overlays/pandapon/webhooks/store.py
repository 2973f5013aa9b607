"""What a worker needs of an inbox."""

from __future__ import annotations

from typing import Protocol

from .delivery import Claim


class Store(Protocol):
    """Hands out messages under leases, and notes what became of them. Every `Inbox` is one.

    All but `lease` raise `InboxError` where the inbox cannot be used.
    """

    @property
    def lease(self) -> float:
        """Seconds after which the message of a worker that is gone comes back."""
        ...

    def claim(self) -> Claim | None:
        """Hand out the next message; None where none is due."""
        ...

    def renew(self, claim: Claim) -> bool:
        """Begin the lease again. False where the worker has lost it."""
        ...

    def finish(self, claim: Claim) -> None:
        """Note that a message is done."""
        ...

    def fail(self, claim: Claim, error: BaseException) -> None:
        """Note that the handler raised."""
        ...

    def hand_back(self, claim: Claim) -> None:
        """Give a message back as if it had not been handed out."""
        ...
