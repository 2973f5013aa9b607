"""The HTTP library: no other module of this package imports it."""

from __future__ import annotations

import ssl
from functools import cache

from httpx import (
    URL,
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
    Headers,
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
    "NOTHING_SENT",
    "OWN",
    "URL",
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
    "Headers",
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
    "trusted",
]

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

OWN = (HTTPTransport, AsyncHTTPTransport, *WITHOUT_CONNECTIONS)
"""httpx's own transports, which send once and report failures correctly. A subclass may do anything."""


class NoCookies(Cookies):
    """A jar that stays empty: extracting cookies takes a tenth of a call, and none is ever sent."""

    def extract_cookies(self, response: Response) -> None:
        """Do nothing."""


@cache
def trusted() -> ssl.SSLContext:
    """httpx's default certificates, loaded once: loading them is the slowest part of opening a client."""
    return create_ssl_context()
