"""Checks proxies, passed in or from the environment, and finds the one for an address. Errors name the setting.

No error shows the URL of a proxy or chains an error that quotes it: it may contain a password.
"""

from __future__ import annotations

import os
import re
import sys
from ipaddress import ip_address
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import evolve

from ..errors import ConfigurationError
from .seam import Proxy

SCHEMES = "a URL that begins with http, https or socks5"
ESCAPED = r"percent-encode special characters in its user name or password: %23 for #, %2F for /, %3F for ?"

_form = re.compile(
    r"(?P<scheme>https?|socks5h?)://(?:(?P<user>[^/?#\x00-\x1f\x7f]*)@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s\[\]:/?#@]+)(?::(?P<port>[0-9]{1,5}))?(?:/[^@\s]*)?",
    re.IGNORECASE,
).fullmatch


def checked_proxy(proxy: Any, name: str = "proxy") -> Proxy | None:
    """Return a usable proxy, given as a URL or as a `Proxy` of httpx or httpx2.

    Raises:
        ConfigurationError: it is not usable; the message names the setting.
    """
    if proxy is None:
        return None
    made = _made(proxy) if isinstance(proxy, str) else _of_object(proxy)
    if made is None:
        raise ConfigurationError(f"{name} must be {SCHEMES}; {ESCAPED}")
    return made


def check_socks(proxy: Proxy) -> None:
    """Refuse a SOCKS proxy without the package that httpx needs for it.

    Raises:
        ConfigurationError: the package is missing.
    """
    if not proxy.scheme.startswith("socks"):
        return
    try:
        import socksio  # type: ignore[import-not-found,unused-ignore]  # noqa: F401
    except ImportError:
        raise ConfigurationError(
            f"{proxy.setting} is a SOCKS proxy, which needs another package: pip install 'httpx[socks]'"
        ) from None


def proxy_of_environment(address: str) -> Proxy | None:
    """The proxy for an address, after checking every variable.

    Raises:
        ConfigurationError: a variable is not valid; the message names it.
    """
    known = _known()
    hosts = [host.strip() for host in known.get("no", "").split(",") if host.strip()]
    if "*" in hosts:
        return None
    found: dict[str, Proxy] = {}
    for scheme in ("http", "https", "all"):
        if url := known.get(scheme):
            name = _variable(f"{scheme}_proxy")
            proxy = checked_proxy(url if "://" in url else f"http://{url}", name)
            if proxy is not None:
                found[scheme] = evolve(proxy, setting=name)
    for host in hosts:
        if not _is_host(host):
            what = "an entry" if "@" in host else repr(host)
            raise ConfigurationError(
                f"{_variable('no_proxy')} has {what}, which is not a host; write IPv6 addresses without brackets"
            )
    parts = urlsplit(address)
    if any(_covers(host, parts.scheme, parts.hostname or "", parts.port) for host in hosts):
        return None
    return found.get(parts.scheme) or found.get("all")


def _known() -> dict[str, str]:
    """The settings by scheme, and `no`. Only on Windows and macOS does the system have more than the environment."""
    if sys.platform in ("win32", "darwin") or any(name.lower().endswith("_proxy") for name in os.environ):
        from urllib.request import getproxies

        return getproxies()
    return {}


def _covers(entry: str, scheme: str, host: str, port: int | None) -> bool:
    """Whether an entry of `no_proxy` covers a host: itself, the hosts below it, and one port if it names one."""
    wanted, mark, rest = entry.partition("://")
    if mark and wanted not in ("all", scheme):
        return False
    entry = (rest if mark else entry).partition("/")[0].lower()
    try:
        return ip_address(entry) == ip_address(host)
    except ValueError:
        name, _, number = entry.partition(":")
        name = name.lstrip("*").lstrip(".")
        usual = {"http": 80, "https": 443}.get(scheme)
        return (not number or number == str(port or usual)) and (host == name or host.endswith(f".{name}"))


def _made(address: str) -> Proxy | None:
    found = _form(address)
    if found is None or not 0 < int(found["port"] or 1) < 2**16:
        return None
    port = f":{found['port']}" if found["port"] else ""
    user, _, password = (found["user"] or "").partition(":")
    return Proxy(f"{found['scheme'].lower()}://{found['host']}{port}", unquote(user) or None, unquote(password) or None)


def _of_object(proxy: Any) -> Proxy | None:
    """The proxy of an object of httpx or httpx2, whose URL has neither user nor password."""
    try:
        made = _made(str(proxy.url))
        user, password = (part.decode() for part in proxy.raw_auth or (b"", b""))
        headers = tuple((name.decode(), value.decode()) for name, value in proxy.headers.raw)
        return made and Proxy(made.url, user or None, password or None, headers, proxy.ssl_context)
    except AttributeError:
        return None


def _is_host(text: str) -> bool:
    """Whether it is an entry for `no_proxy`: an address, or a name with or without a port."""
    rest = text.partition("://")[2] or text
    try:
        return ip_address(rest.partition("/")[0]).version == 4 or "/" not in rest
    except ValueError:
        return re.fullmatch(r"[^\s/?#@:\[\]\x00-\x1f\x7f]+(?::[0-9]{1,5})?", rest) is not None


def _variable(name: str) -> str:
    """The variable's name as written in the environment, where lower case takes precedence."""
    written = [key for key, value in os.environ.items() if key.lower() == name and value]
    return name if name in written else next(iter(written), f"the system's setting {name}")
