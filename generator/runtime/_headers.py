"""Checks the headers that a caller adds to requests."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .errors import ConfigurationError

RESERVED = frozenset(
    (
        *("access-key", "nonce-str", "signature", "timestamp", "user-id"),
        *("accept-encoding", "connection", "content-encoding", "content-length", "content-type", "expect", "host"),
        *("keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"),
    )
)
"""Headers of the signature, and those by which the client, its engine and the server agree on a connection."""

_NAME = re.compile(r"[a-z0-9!#$%&'*+.^_`|~-]+")
_VALUE = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")


def checked_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return headers by lower-case name. An error does not show values, which may be secret.

    Raises:
        ConfigurationError: a header cannot be sent, or is reserved.
    """
    if not isinstance(headers, Mapping | None):
        raise ConfigurationError(f"headers is of type {type(headers).__name__}; it must be a dict of names and values")
    checked: dict[str, str] = {}
    for given, value in (headers or {}).items():
        name = given.lower() if isinstance(given, str) else ""
        if not _NAME.fullmatch(name):
            raise ConfigurationError("headers has a name that is not a header's; use letters, digits and -")
        if name in RESERVED:
            raise ConfigurationError(f"headers has {name}, which the client sets itself")
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise ConfigurationError(f"headers[{given!r}] must be a string of printable ASCII characters")
        if name in checked:
            raise ConfigurationError(f"headers has {name} twice")
        checked[name] = value
    return checked
