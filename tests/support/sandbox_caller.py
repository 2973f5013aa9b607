"""Calls a sandbox with plain httpx and its own signature, independent of the client and the sandbox."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from hashlib import md5
from itertools import count
from typing import Any

import httpx
from attrs import define, frozen

from pandapon_sandbox import Running, Settings, serve

_nonces = count(1)


@define
class Clock:
    """A clock that moves only when it is set."""

    now: float = 1_700_000_000

    def __call__(self) -> float:
        return self.now


def sign(access_key: str, timestamp: str, nonce: str, secret: str) -> str:
    return md5(f"{access_key}{timestamp}{nonce}{secret}".encode()).hexdigest().upper()


@frozen
class Caller:
    """Calls a running sandbox for one account."""

    running: Running
    http: httpx.Client

    @property
    def clock(self) -> Clock:
        clock = self.running.settings.clock
        assert isinstance(clock, Clock)
        return clock

    @property
    def book(self) -> Any:
        return self.running.app.state.orders

    def headers(self, **changes: str | None) -> dict[str, str]:
        """Signed headers; a change is made before signing, and None leaves a header out."""
        settings = self.running.settings
        given = {
            "access_key": settings.access_key,
            "timestamp": str(int(settings.clock())),
            "nonce_str": f"{next(_nonces):032}",
            "user_id": settings.user_id,
        } | changes
        parts = (given["access_key"], given["timestamp"], given["nonce_str"], settings.access_secret)
        given.setdefault("signature", sign(*(part or "" for part in parts)))
        return {name.replace("_", "-"): value for name, value in given.items() if value is not None}

    def send(self, method: str, path: str, *, headers: Mapping[str, Any] | None = None, **rest: Any) -> httpx.Response:
        return self.http.request(method, path, headers={**self.headers(), **(headers or {})}, **rest)

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        """The envelope of a signed GET."""
        return self.envelope(self.send("GET", path, params=query))

    def post(self, path: str, body: Any) -> dict[str, Any]:
        """The envelope of a signed POST."""
        return self.envelope(self.send("POST", path, json=body))

    def envelope(self, response: httpx.Response) -> dict[str, Any]:
        assert response.status_code == 200
        envelope: dict[str, Any] = response.json()
        return envelope


Open = Callable[..., Caller]


def open_with(stack: ExitStack, **settings: Any) -> Caller:
    """Start a sandbox that ends with the stack."""
    running = stack.enter_context(serve(Settings(**{"clock": Clock(), **settings})))
    return Caller(running, stack.enter_context(httpx.Client(base_url=running.base_url, trust_env=False)))
