"""The certificates that an engine trusts, and the one that it shows. Errors name the setting or variable."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from ..errors import ConfigurationError

T = TypeVar("T")

HASHED = re.compile(r"[0-9a-f]{8}\.\d+")
"""The file name under which OpenSSL looks for a certificate in a folder."""


def context(verify: ssl.SSLContext | bool | str, cert: tuple[str, str] | None) -> ssl.SSLContext:
    """Return a context for TLS.

    Raises:
        ConfigurationError: certificates cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True and cert is None:
        return _default()
    if verify is False:
        made = ssl.create_default_context()
        made.check_hostname, made.verify_mode = False, ssl.CERT_NONE
    elif verify is True:
        made = _from_environment()
    else:
        made = _read("verify", verify, lambda: ssl.create_default_context(cafile=verify))
    if cert is not None:
        _read("cert", cert[0], lambda: made.load_cert_chain(*cert))
    return made


@cache
def _default() -> ssl.SSLContext:
    """The usual certificates, loaded once: loading them is the slowest part of opening a client."""
    return _from_environment()


def _from_environment() -> ssl.SSLContext:
    """A context with the certificates that the environment names, or else with those of certifi."""
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and folders and not any(_hashed(folder) for folder in folders.split(os.pathsep)):
        raise ConfigurationError(
            f"SSL_CERT_DIR is {folders!r}, which has no certificates; OpenSSL looks for file names such as 5ed36f99.0, "
            "which `openssl rehash` creates"
        )
    try:
        if file:
            return ssl.create_default_context(cafile=file)
        if folders:
            return ssl.create_default_context(capath=folders)
        return ssl.create_default_context(cafile=bundled())
    except (OSError, ValueError) as error:
        reason = _reason(error)
        key_log = os.environ.get("SSLKEYLOGFILE")
        if key_log and getattr(error, "filename", None) == key_log:
            what = f"SSLKEYLOGFILE is {key_log!r}, which cannot be written"
        elif file:
            what = f"SSL_CERT_FILE is {file!r}, from which no certificates can be read"
        elif folders:
            what = f"SSL_CERT_DIR is {folders!r}, from which no certificates can be read"
        else:
            what = "no certificates can be read"
    raise ConfigurationError(f"{what}: {reason}")


def pem(verify: ssl.SSLContext | bool | str, cert: tuple[str, str] | None) -> tuple[bytes, tuple[bytes, bytes] | None]:
    """Return the same as `context` for an engine that takes PEM: what to trust, and a client certificate with its key.

    A context cannot be turned into PEM; the engine refuses it, and False, before.

    Raises:
        ConfigurationError: certificates cannot be read.
    """
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if verify is not True or cert is not None or file or folders:
        context(verify, cert)  # it checks the files
    if isinstance(verify, str):
        paths = [verify]
    elif file or not folders:
        paths = [file or bundled()]
    else:
        paths = [os.path.join(folder, name) for folder in folders.split(os.pathsep) for name in _hashed(folder)]
    shown = None if cert is None else (_bytes(cert[0]), b"" if cert[0] == cert[1] else _bytes(cert[1]))
    return b"\n".join(map(_bytes, paths)), shown


def bundled() -> str:
    """The path of the certificates that come with httpx."""
    import certifi

    return certifi.where()


def _read(setting: str, path: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except (OSError, ValueError) as error:
        reason = _reason(error)
    raise ConfigurationError(f"{setting} is {path!r}, which cannot be used: {reason}")


def _reason(error: OSError | ValueError) -> str:
    return (isinstance(error, ssl.SSLError) and error.reason) or getattr(error, "strerror", None) or str(error)


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _hashed(folder: str) -> list[str]:
    """The names of the certificates in a folder."""
    try:
        return [name for name in os.listdir(folder) if HASHED.fullmatch(name)]
    except OSError:
        return []
