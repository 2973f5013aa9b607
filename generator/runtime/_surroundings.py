"""Checks proxies and certificates, passed in or from the environment. Errors name the setting or variable.

No error shows the URL of a proxy or chains an error that quotes it: it may contain a password.
"""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Callable
from ipaddress import ip_address
from typing import TypeVar
from urllib.request import getproxies

from . import _http
from .errors import ConfigurationError

T = TypeVar("T")

SCHEMES = "a URL that begins with http, https or socks5"
ESCAPED = r"percent-encode special characters in its user name or password: %23 for #, %2F for /, %3F for ?"
HASHED = re.compile(r"[0-9a-f]{8}\.\d+")
"""The file name under which OpenSSL looks for a certificate in a folder."""


def checked_proxy(proxy: str | _http.Proxy | None, name: str = "proxy") -> _http.Proxy | None:
    """Return a usable proxy.

    Raises:
        ConfigurationError: the URL is not valid; the message names the setting.
    """
    if proxy is None or isinstance(proxy, _http.Proxy):
        return proxy
    made = _made(proxy) if isinstance(proxy, str) else None
    if made is None:
        raise ConfigurationError(f"{name} must be {SCHEMES}; {ESCAPED}")
    return made


def check_socks(proxy: _http.Proxy | None, name: str = "proxy") -> None:
    """Refuse a SOCKS proxy without the package that it needs.

    Raises:
        ConfigurationError: a package is missing.
    """
    if proxy is None or not proxy.url.scheme.startswith("socks"):
        return
    try:
        import socksio  # type: ignore[import-not-found,unused-ignore]  # noqa: F401
    except ImportError:
        raise ConfigurationError(
            f"{name} is a SOCKS proxy, which needs another package: pip install 'httpx[socks]'"
        ) from None


def check_environment() -> None:
    """Check the proxies of the environment before httpx reads them.

    Raises:
        ConfigurationError: a variable is not valid; the message names it.
    """
    known = getproxies()
    hosts = [host.strip() for host in known.get("no", "").split(",") if host.strip()]
    if "*" in hosts:
        return
    for scheme in ("http", "https", "all"):
        if address := known.get(scheme):
            name = _variable(f"{scheme}_proxy")
            check_socks(checked_proxy(address if "://" in address else f"http://{address}", name), name)
    for host in hosts:
        if not _is_host(host):
            what = "an entry" if "@" in host else repr(host)
            raise ConfigurationError(
                f"{_variable('no_proxy')} has {what}, which is not a host; write IPv6 addresses without brackets"
            )


def trusted(verify: ssl.SSLContext | bool) -> ssl.SSLContext | bool:
    """Return the certificates to trust.

    Raises:
        ConfigurationError: the certificates named in the environment cannot be read.
    """
    if verify is not True:
        return verify
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and folders and not any(_has_certificates(folder) for folder in folders.split(os.pathsep)):
        raise ConfigurationError(
            f"SSL_CERT_DIR is {folders!r}, which has no certificates; OpenSSL looks for file names such as 5ed36f99.0, "
            "which `openssl rehash` creates"
        )
    try:
        return _http.trusted()
    except (OSError, ValueError) as error:
        reason = (isinstance(error, ssl.SSLError) and error.reason) or getattr(error, "strerror", None) or str(error)
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


def opened(make: Callable[[], T]) -> T:
    """Return what `make` returns.

    Raises:
        ConfigurationError: `make` failed for a reason that the other checks do not cover.
    """
    try:
        return make()
    except (ValueError, OSError, RuntimeError, _http.InvalidURL) as error:
        kind = type(error).__name__
    raise ConfigurationError(
        f"the connections cannot be opened ({kind}); check proxy, verify, and the proxies of the environment"
    )


def _made(address: str) -> _http.Proxy | None:
    _, _, rest = address.partition("://")
    if "@" in "".join(re.split(r"([/?#])", rest, maxsplit=1)[1:]):
        return None
    try:
        proxy = _http.Proxy(address)
        usable = bool(proxy.url.host) and 0 < (proxy.url.port or 1) < 2**16
    except (ValueError, _http.InvalidURL):
        return None
    return proxy if usable and proxy.url.port != 0 else None


def _is_host(text: str) -> bool:
    """Whether httpx accepts it as a host in `no_proxy`."""
    try:
        bare = ip_address(text.partition("/")[0])
    except ValueError:
        bare = None
    host = f"[{text}]" if bare is not None and bare.version == 6 else f"*{text}"
    address = text if "://" in text else f"all://{host}"
    try:
        return bool(_http.URL(address).host)
    except (ValueError, _http.InvalidURL):
        return False


def _variable(name: str) -> str:
    """The variable's name as written in the environment, where lower case takes precedence."""
    written = [key for key, value in os.environ.items() if key.lower() == name and value]
    return name if name in written else next(iter(written), f"the system's setting {name}")


def _has_certificates(folder: str) -> bool:
    try:
        return any(HASHED.fullmatch(name) for name in os.listdir(folder))
    except OSError:
        return False
