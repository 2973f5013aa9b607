"""Sends one POST and returns whether 200 arrived in time."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
from attrs import define, field

from .delivery import Attempt


@define
class Sender:
    """An HTTP client that is opened by the first POST and belongs to its event loop, until ``close``.

    Args:
        timeout: Real seconds in which the receiver has to respond.
        clock: Returns the time in seconds since 1970.
    """

    timeout: float
    clock: Callable[[], float]
    _http: httpx.AsyncClient | None = field(init=False, default=None)

    async def post(self, url: str, **content: Any) -> Attempt:
        """Send a POST, with the arguments of httpx. Redirects are not followed."""
        http, time = self._opened(), self.clock()
        try:
            async with asyncio.timeout(self.timeout):
                response = await http.post(url, **content)
        except TimeoutError:
            return Attempt(time, None, f"no response within {self.timeout:g} s")
        except httpx.HTTPError as error:
            return Attempt(time, None, f"{type(error).__name__}: {error}")
        return Attempt(time, response.status_code)

    async def close(self) -> None:
        """Close all connections."""
        if self._http is not None:
            await self._http.aclose()
            self._http = None

    def _opened(self) -> httpx.AsyncClient:
        if self._http is None:
            agent = {"user-agent": "pandapon-sandbox"}
            self._http = httpx.AsyncClient(timeout=None, trust_env=False, headers=agent)  # noqa: S113
        return self._http
