"""Probe the API's address without a call: can it be reached, over which TLS, and what is the time there?"""

from __future__ import annotations

import ssl
import time
from typing import Any

import httpx
from attrs import frozen

from pandapon.client import PandaPon
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


def probe(client: PandaPon) -> Probe:
    """Send an unsigned GET to the address itself, with the proxy and the certificates of a client."""
    sent = time.time()
    try:
        with client.http.stream("GET", client.base_url, follow_redirects=False) as answer:
            received = time.time()
            stream = answer.extensions.get("network_stream")
            tls = stream.get_extra_info("ssl_object") if stream else None
            return Probe(tls=_describe_tls(tls), offset=_offset(answer.headers.get("date"), sent, received))
    except httpx.HTTPError as error:
        return Probe(problem=str(error) or type(error).__name__, untrusted=_is_untrusted(error))


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
