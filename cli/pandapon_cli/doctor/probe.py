"""Probe the API's address without a call: can it be reached, over which TLS, and what is the time there?"""

from __future__ import annotations

import ssl
import time
from typing import Any

from attrs import frozen

from pandapon.client import PandaPon
from pandapon_api._engines.seam import Engine, EngineError, Head, Outgoing, Timeouts
from pandapon_api.clock import seconds_of


@frozen(kw_only=True)
class Probe:
    """The result of a probe."""

    problem: str | None = None
    """Why the address was not reached; None if it was."""
    untrusted: bool = False
    """Whether the problem is the certificate."""
    tls: str | None = None
    """The version of TLS, and until when the certificate is valid; None without TLS."""
    offset: float | None = None
    """Seconds by which the other clock is ahead; None if the response has no date."""


class _ReachedError(Exception):
    """The head of the response came; nothing more is read."""


class _HeadOnly:
    """Takes the head of a response."""

    def begin(self, head: Head) -> None:
        self.received = time.time()
        self.date = head.headers.get("date")
        raise _ReachedError

    def take(self, part: bytes) -> None:
        raise _ReachedError


def probe(client: PandaPon) -> Probe:
    """Send an unsigned GET to the address itself, with the engine, the proxy and the certificates of a client."""
    engine, seen = client._connections.open(), _HeadOnly()
    request = Outgoing("GET", client.base_url, {}, {}, None, Timeouts.of(client.timeout), is_change=False)
    sent = time.time()
    try:
        engine.send(request, seen)
    except EngineError as error:
        return Probe(problem=str(error) or type(error).__name__, untrusted=_is_untrusted(error))
    except _ReachedError:
        pass
    tls = _tls(engine, client.base_url) if client.base_url.startswith("https:") else None
    return Probe(tls=tls, offset=_offset(seen.date, sent, seen.received))


def _tls(engine: Engine, address: str) -> str:
    """What the engine says of its TLS; only httpx and httpx2 say more than that it is in use."""
    http: Any = getattr(engine, "http", None)
    if http is None:
        return f"TLS of {engine.name}"
    with http.stream("GET", address, follow_redirects=False) as answer:
        stream = answer.extensions.get("network_stream")
        return _describe_tls(stream.get_extra_info("ssl_object") if stream else None) or "TLS"


def _describe_tls(tls: Any) -> str | None:
    if tls is None:
        return None
    until = (tls.getpeercert() or {}).get("notAfter")
    return f"{tls.version()}, certificate valid until {until}" if until else f"{tls.version()}, certificate not checked"


def _offset(date: str | None, sent: float, received: float) -> float | None:
    """The offset, or 0 within the error of a date that is exact to the second and of the time the response took."""
    told = None if date is None else seconds_of(date)
    if told is None:
        return None
    least, most = told - received, told + 1 - sent
    return 0.0 if least <= 0 <= most else (least + most) / 2


def _is_untrusted(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
