"""Proxies and certificates, given or of the environment: what cannot work is refused by the name it was given under.

No address of a proxy is shown, and no error that quotes one is chained: it may hold a password.
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

SCHEMES = "an address that begins with http, https or socks5"
ESCAPED = r"what is special in a user's name or password is written as % and its code: %23 for #, %2F for /, %3F for ?"
HASHED = re.compile(r"[0-9a-f]{8}\.\d+")
"""The name under which OpenSSL looks for a certificate in a folder."""


def checked_proxy(proxy: str | _http.Proxy | None, name: str = "proxy") -> _http.Proxy | None:
    """A proxy that can be used.

    Raises:
        ConfigurationError: the address is none, and under which name it was given.
    """
    if proxy is None or isinstance(proxy, _http.Proxy):
        return proxy
    made = _made(proxy) if isinstance(proxy, str) else None
    if made is None:
        raise ConfigurationError(f"{name} must be {SCHEMES}; {ESCAPED}")
    return made


def check_socks(proxy: _http.Proxy | None, name: str = "proxy") -> None:
    """Refuse a SOCKS proxy that cannot be talked to.

    Raises:
        ConfigurationError: a package is missing.
    """
    if proxy is None or not proxy.url.scheme.startswith("socks"):
        return
    try:
        import socksio  # type: ignore[import-not-found,unused-ignore]  # noqa: F401
    except ImportError:
        raise ConfigurationError(
            f"{name} is a SOCKS proxy, for which a package is missing: pip install 'httpx[socks]'"
        ) from None


def check_environment() -> None:
    """Look at the proxies of the environment before httpx does.

    Raises:
        ConfigurationError: a variable that cannot be used, and which one.
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
                f"{_variable('no_proxy')} has {what}, which is not a host; an IPv6 address is written without brackets"
            )


def trusted(verify: ssl.SSLContext | bool) -> ssl.SSLContext | bool:
    """Whom to trust.

    Raises:
        ConfigurationError: the certificates that the environment names cannot be read.
    """
    if verify is not True:
        return verify
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and folders and not any(_has_certificates(folder) for folder in folders.split(os.pathsep)):
        raise ConfigurationError(
            f"SSL_CERT_DIR is {folders!r}, where no certificates are; OpenSSL looks for names such as 5ed36f99.0, "
            "which `openssl rehash` makes"
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
    """What it makes.

    Raises:
        ConfigurationError: it cannot be made, for a reason that nothing here has foreseen.
    """
    try:
        return make()
    except (ValueError, OSError, RuntimeError, _http.InvalidURL) as error:
        kind = type(error).__name__
    raise ConfigurationError(
        f"the connections cannot be opened ({kind}); look at proxy and verify, and at the proxies of the environment"
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
    """Whether httpx can tell by it which addresses are meant."""
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
    """As it is written in the environment: in lower case it comes first."""
    written = [key for key, value in os.environ.items() if key.lower() == name and value]
    return name if name in written else next(iter(written), f"the system's setting {name}")


def _has_certificates(folder: str) -> bool:
    try:
        return any(HASHED.fullmatch(name) for name in os.listdir(folder))
    except OSError:
        return False
