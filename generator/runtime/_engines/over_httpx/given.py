"""Checks the transport or client that was passed in, so that one that cannot work is refused before the first call."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from types import CellType, FunctionType, MethodType, ModuleType
from typing import Any

from ...errors import ConfigurationError
from . import library
from .belief import transports
from .library import httpx

_LIBRARIES = ("httpx", "httpx2")


def check(transport: Any, http_client: Any, *, is_async: bool) -> None:
    """Refuse what cannot send the requests of this client, and what is known to send a request twice.

    Raises:
        ConfigurationError: it is no transport or client, belongs to the other kind of client, mixes httpx and httpx2,
            or is httpx-aiohttp's: its sessions repeat a GET, which no other code can see or stop.
    """
    if http_client is None:
        _check_transport("transport is", transport, is_async=is_async)
    else:
        _check_client(http_client, is_async=is_async)
    for carrier in _reachable(transport, http_client):
        if any(kind.__module__.startswith("httpx_aiohttp") for kind in type(carrier).__mro__):
            raise ConfigurationError(
                "the transport of httpx-aiohttp can send a request twice; pass transport='aiohttp' instead"
            )


def _check_client(http: Any, *, is_async: bool) -> None:
    wanted, kind = ("AsyncClient", httpx.AsyncClient) if is_async else ("Client", httpx.Client)
    if not isinstance(http, kind):
        raise ConfigurationError(
            f"http_client is {_shown(http)}; the {_flavour(is_async)} client needs an httpx.{wanted} or httpx2.{wanted}"
        )
    for transport in transports(http):
        if (library_of(transport) or library.NAME) != library_of(http):
            raise ConfigurationError(
                f"http_client is of {library_of(http)} and has {_shown(transport)} of {library_of(transport)}; "
                "a client and its transports must be of one library"
            )
        _check_transport("http_client has", transport, is_async=is_async)


def _check_transport(where: str, transport: Any, *, is_async: bool) -> None:
    if _has(transport, is_async=is_async):
        return
    if _has(transport, is_async=not is_async):
        reason = f"which is for the {_flavour(not is_async)} client"
    else:
        reason = "which is no transport"
    raise ConfigurationError(
        f"{where} {_shown(transport)}, {reason}; the {_flavour(is_async)} client needs the name of an engine or an "
        f"httpx.{'Async' * is_async}BaseTransport"
    )


def _has(transport: Any, *, is_async: bool) -> bool:
    method = "handle_async_request" if is_async else "handle_request"
    return callable(getattr(transport, method, None)) and not isinstance(transport, type)


def _shown(given: Any) -> str:
    return f"the class {given.__name__}" if isinstance(given, type) else f"of type {type(given).__name__}"


def _flavour(is_async: bool) -> str:
    return "async" if is_async else "sync"


def library_of(given: Any) -> str | None:
    """The library that the type of an object is built on."""
    roots = {kind.__module__.partition(".")[0] for kind in type(given).__mro__}
    return next((name for name in _LIBRARIES if name in roots), None)


def _reachable(*carriers: Any) -> Iterator[Any]:
    """Yield objects and what they hold: attributes, items, and the variables of their functions."""
    found = [*carriers]
    known = set(map(id, found))
    for each in found:
        yield each
        inner = [inner for inner in _held(each) if id(inner) not in known]
        known.update(map(id, inner))
        found += inner[: max(0, _ENOUGH - len(found))]


_ENOUGH = 1000
"""Objects to look at."""


def _held(given: Any) -> list[Any]:
    if isinstance(given, type | ModuleType | str | bytes | int | float | None):
        return []
    if isinstance(given, dict):
        return [*given.values()]
    if isinstance(given, list | tuple | set | frozenset):
        return [*given]
    if isinstance(given, FunctionType):
        return [cell.cell_contents for cell in given.__closure__ or () if cell != CellType()]
    if isinstance(given, MethodType):
        return [given.__self__, given.__func__]
    if isinstance(given, partial):
        return [given.func, *given.args, *given.keywords.values()]
    return [*getattr(given, "__dict__", {}).values()]
