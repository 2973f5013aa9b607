"""What a client asks before it sends anything."""

from __future__ import annotations

from typing import Protocol


class Limiter(Protocol):
    """Holds calls back until they may be sent. `pandapon.limits.RateLimit` is one."""

    def acquire(self, operation: str) -> None:
        """Wait until a request of this operation may be sent."""
        ...

    async def acquire_async(self, operation: str) -> None:
        """The same for an async client."""
        ...
