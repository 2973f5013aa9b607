"""The protocol of a rate limiter."""

from __future__ import annotations

from typing import Protocol


class Limiter(Protocol):
    """Delays requests until they may be sent. `pandapon.limits.RateLimit` is one."""

    def acquire(self, operation: str) -> None:
        """Wait until a request of this operation may be sent."""
        ...

    async def acquire_async(self, operation: str) -> None:
        """The same for an async client."""
        ...
