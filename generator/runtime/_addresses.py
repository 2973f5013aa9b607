"""Checks the `base_url` of a client, and warns about paths that no page shows."""

from __future__ import annotations

import re
import warnings
from urllib.parse import urlsplit

from ._operation import Operation
from ._site import see_page_of
from .errors import ConfigurationError, InsecureTransportWarning, UnverifiedPathWarning


def check_base_url(base_url: str, *, stacklevel: int) -> None:
    """Refuse an invalid URL; warn about plain http. A password in it is not shown.

    Raises:
        ConfigurationError: it is not an http or https URL, or contains a user.
    """
    wanted = "base_url must be an http or https URL without user and password"
    if not isinstance(base_url, str):
        raise ConfigurationError(f"{wanted}, as a string; it is of type {type(base_url).__name__}")
    if base_url != base_url.strip() and "@" not in base_url:
        raise ConfigurationError(f"base_url has a space or a line end at its beginning or end: {base_url!r}")
    if not re.fullmatch(r"https?://[^/?#@\s]+(?:/[^?#\s]*)?", base_url):
        raise ConfigurationError(wanted if "@" in base_url else f"{wanted}, not {base_url!r}")
    try:
        url = urlsplit(base_url)
        port = url.port
    except ValueError as error:
        raise ConfigurationError(f"{wanted}, not {base_url!r}: {error}") from None
    if port == 0 or not url.hostname:
        raise ConfigurationError(f"{wanted}, not {base_url!r}")
    if url.scheme == "http" and not _is_loopback(url.hostname):
        warnings.warn(
            f"base_url is {base_url}: over plain http anyone in between can read and change requests and responses; "
            f"use https{see_page_of(InsecureTransportWarning)}",
            InsecureTransportWarning,
            stacklevel=stacklevel,
        )


def _is_loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def warn_of_path(operation: Operation, *, stacklevel: int) -> None:
    """Warn that the path of an operation is not verified, and say what settles it."""
    others = f" Other candidates: {', '.join(operation.path_alternatives)}." if operation.path_alternatives else ""
    warnings.warn(
        f"{operation.id}: no page shows the path {operation.path} ({operation.path_evidence}).{others} "
        "To settle it, save its page of the documentation and run `pandapon contract pages SAVED_PAGE`. "
        f"If you know the right path, pass paths={ {operation.id: '/…'} }{see_page_of(UnverifiedPathWarning)}",
        UnverifiedPathWarning,
        stacklevel=stacklevel + 1,
    )
