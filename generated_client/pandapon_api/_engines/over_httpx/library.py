"""httpx, or httpx2 if this package is loaded as `over_httpx2`; no other module of this package imports either."""

from __future__ import annotations

from typing import TYPE_CHECKING

NAME = __name__.split(".")[-2].removeprefix("over_")

if TYPE_CHECKING or NAME == "httpx":
    import httpx
else:
    import httpx2 as httpx

__all__ = ["NAME", "NOTHING_SENT", "OWN", "WITHOUT_CONNECTIONS", "NoCookies", "httpx"]

NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.InvalidURL,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""Errors that happen before the first byte of a request is sent.

They are trusted only from known transports. `LocalProtocolError` is not among them:
over HTTP/2, a response that breaks the protocol raises it too."""

WITHOUT_CONNECTIONS = (httpx.ASGITransport, httpx.MockTransport, httpx.WSGITransport)
"""Transports that answer within this process."""

OWN = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)
"""The library's own transports, which send once and report failures correctly. A subclass may do anything, and so may
the handler or application behind a transport that answers within this process."""


class NoCookies(httpx.Cookies):
    """A jar that stays empty: extracting cookies takes a tenth of a call, and none is ever sent."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Do nothing."""
