"""What `over_httpx` needs of httpx; no other module of this package imports it."""

from __future__ import annotations

from httpx import (
    ASGITransport,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    AsyncHTTPTransport,
    Auth,
    BaseTransport,
    Client,
    ConnectError,
    ConnectTimeout,
    Cookies,
    DecodingError,
    HTTPError,
    HTTPTransport,
    InvalidURL,
    Limits,
    MockTransport,
    PoolTimeout,
    Proxy,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    Request,
    Response,
    SyncByteStream,
    Timeout,
    UnsupportedProtocol,
    WriteTimeout,
    WSGITransport,
    create_ssl_context,
)

__all__ = [
    "NAME",
    "NOTHING_SENT",
    "OWN",
    "WITHOUT_CONNECTIONS",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncClient",
    "AsyncHTTPTransport",
    "Auth",
    "BaseTransport",
    "Client",
    "ConnectError",
    "ConnectTimeout",
    "DecodingError",
    "HTTPError",
    "HTTPTransport",
    "InvalidURL",
    "Limits",
    "NoCookies",
    "PoolTimeout",
    "Proxy",
    "ProxyError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "Request",
    "Response",
    "SyncByteStream",
    "Timeout",
    "WriteTimeout",
    "create_ssl_context",
]

NAME = "httpx"

NOTHING_SENT = (
    ConnectError,
    ConnectTimeout,
    InvalidURL,
    PoolTimeout,
    ProxyError,
    UnsupportedProtocol,
)
"""Errors that happen before the first byte of a request is sent.

They are trusted only from known transports. `LocalProtocolError` is not among them:
over HTTP/2, a response that breaks the protocol raises it too."""

WITHOUT_CONNECTIONS = (ASGITransport, MockTransport, WSGITransport)
"""Transports that answer within this process."""

OWN = (HTTPTransport, AsyncHTTPTransport)
"""httpx's own transports, which send once and report failures correctly. A subclass may do anything, and so may the
handler or application behind a transport that answers within this process."""


class NoCookies(Cookies):
    """A jar that stays empty: extracting cookies takes a tenth of a call, and none is ever sent."""

    def extract_cookies(self, response: Response) -> None:
        """Do nothing."""
