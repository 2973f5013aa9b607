"""Checks the settings of connections when a client is made, and adds the environment's when it opens."""

from __future__ import annotations

import os
import sys
from typing import Any

from attrs import evolve

from ..errors import ConfigurationError
from .proxies import checked_proxy, proxy_of_environment
from .seam import Settings

__all__ = ["checked_cert", "checked_proxy", "checked_verify", "surrounded"]


def checked_verify(verify: Any) -> Any:
    """Return what to trust: a context, False, True, or the path of a PEM file.

    Raises:
        ConfigurationError: it is something else.
    """
    if isinstance(verify, bool) or ("ssl" in sys.modules and isinstance(verify, sys.modules["ssl"].SSLContext)):
        return verify
    if isinstance(verify, str | os.PathLike):
        return os.fspath(verify)
    raise ConfigurationError("verify must be the path of a PEM file, an ssl.SSLContext, or False")


def checked_cert(cert: Any, verify: Any) -> tuple[str, str] | None:
    """Return the paths of a client certificate and its key.

    Raises:
        ConfigurationError: it is neither one path nor two, or `verify` is a context, which has its own.
    """
    if cert is None:
        return None
    if not isinstance(verify, bool | str | os.PathLike):
        raise ConfigurationError("cert cannot be combined with an ssl.SSLContext; call its load_cert_chain instead")
    parts = (cert, cert) if isinstance(cert, str | os.PathLike) else cert
    if (
        not isinstance(parts, tuple)
        or len(parts) != 2
        or not all(isinstance(part, str | os.PathLike) for part in parts)
    ):
        raise ConfigurationError("cert must be the path of a PEM file, or those of the certificate and of its key")
    return os.fspath(parts[0]), os.fspath(parts[1])


def surrounded(settings: Settings) -> Settings:
    """Add the proxy of the environment, unless the settings name one or have connections of their own.

    Raises:
        ConfigurationError: a proxy cannot be used.
    """
    if settings.transport is not None or settings.http_client is not None:
        return settings
    if settings.proxy is not None:
        return settings
    return evolve(settings, proxy=proxy_of_environment(settings.base_url))
