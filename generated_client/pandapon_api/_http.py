"""The HTTP library, in one place: no other module of this package imports it."""

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
"""Failures that happen before the first byte of a request leaves.

They are believed only from transports that are known. `LocalProtocolError` is not among them:
over HTTP/2 it is also what an answer that breaks the protocol ends in."""

WITHOUT_CONNECTIONS = (ASGITransport, MockTransport, WSGITransport)
"""Transports that answer within this process."""

OWN = (HTTPTransport, AsyncHTTPTransport, *WITHOUT_CONNECTIONS)
"""The transports of httpx, which send once and say truly what failed. A class that is made of one may do anything."""


class NoCookies(Cookies):
    """A jar that stays empty: looking for cookies in an answer takes a tenth of a call, and none is ever sent."""

    def extract_cookies(self, response: Response) -> None:
        """Leave them where they are."""


@cache
def trusted() -> ssl.SSLContext:
    """Whom httpx trusts. Reading the certificates is what takes longest when a client opens, so it is done once."""
    return create_ssl_context()
