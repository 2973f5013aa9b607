"""Whether an httpx client is believed when it reports that nothing was sent. This is the only place that decides it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from typing import Any

from . import library
from .library import httpx

_OURS = f"{__name__.partition('.')[0]}."

_STEPS = ("send", "_send_handling_auth", "_send_handling_redirects", "_send_single_request", "_transport_for_url")
"""The methods of an httpx client through which every request passes."""


class Belief(Enum):
    """What counts as proof that a request was not sent."""

    NOTHING = "nothing"
    """Some of the code is foreign: a request that reached it may have been sent, even twice."""
    TRACE = "trace"
    """A class of httpx is patched, as instrumentation does. httpcore has to report that it began and did not write."""
    ERRORS = "errors"
    """All of the code is httpx's own and this package's, and tests prove their errors."""


def belief(http: Any, *, truthful: bool) -> Belief:
    """How far to believe an httpx client; it is asked at every call, because clients can be changed while in use.

    Args:
        http: The client, with its transport and mounts.
        truthful: Whether the caller vouches for it.
    """
    if truthful:
        return Belief.ERRORS
    if not _is_own(http) or not all(map(_is_own_transport, transports(http))):
        return Belief.NOTHING
    return Belief.ERRORS if all(map(_is_original, _functions(http))) else Belief.TRACE


def transports(http: Any) -> list[Any]:
    """The transports of an httpx client."""
    return [http._transport, *(each for each in http._mounts.values() if each is not None)]


def is_unchanged(http: Any) -> bool:
    """Whether the client itself, apart from its transports, is httpx's own or this package's."""
    return _is_own(http) and all(map(_is_original, _functions(http)))


def _is_own(http: Any) -> bool:
    return _is_known(http, (httpx.Client, httpx.AsyncClient))


def _is_own_transport(transport: Any) -> bool:
    if not _is_known(transport, library.OWN):
        return False
    pool = getattr(transport, "_pool", None)
    return pool is None or (type(pool).__module__.startswith("httpcore") and _has_no_method_of_its_own(pool))


def _is_known(carrier: Any, kinds: tuple[type, ...]) -> bool:
    """Whether its type is exactly one of these or one of this package, with the methods of its type."""
    kind = type(carrier)
    return (kind in kinds or kind.__module__.startswith(_OURS)) and _has_no_method_of_its_own(carrier)


def _has_no_method_of_its_own(carrier: Any) -> bool:
    kind: type = type(carrier)
    return _names(kind).isdisjoint(vars(carrier))


@cache
def _names(kind: type) -> frozenset[str]:
    return frozenset(dir(kind))


def _functions(http: Any) -> Iterator[Any]:
    for name in _STEPS:
        yield getattr(type(http), name)
    if isinstance(http, httpx.Client):
        yield httpx.HTTPTransport.handle_request
    else:
        yield httpx.AsyncHTTPTransport.handle_async_request


@lru_cache
def _is_original(function: Any) -> bool:
    """Whether a function is written in httpx. `functools.wraps` copies the name of the module, but not the globals."""
    module: str = getattr(function, "__globals__", {}).get("__name__", "")
    return module.partition(".")[0] == httpx.Client.__module__.partition(".")[0]
