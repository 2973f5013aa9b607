# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
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
