"""Both flavours of client behind one call, so that one test body holds for each."""

import asyncio
from collections.abc import Callable
from typing import Any, Protocol

from pandapon import AsyncPandaPon, PandaPon
from tests.support.credentials import FAKE_KEYS


class Flavour(Protocol):
    """Calls `use` with a client of one flavour, and returns its result, or the items of an iterator."""

    def __call__(self, use: Callable[[Any], Any], base_url: str, *keys: str, **settings: Any) -> Any: ...


class Ask(Protocol):
    """The same, against the test's own sandbox."""

    def __call__(self, use: Callable[[Any], Any], *keys: str, **settings: Any) -> Any: ...


def sync_over(transport: str) -> Flavour:
    """The sync flavour, with an engine."""

    def sync(use: Callable[[Any], Any], base_url: str, *keys: str, **settings: Any) -> Any:
        engine = {} if "http_client" in settings else {"transport": transport}
        with PandaPon(*(keys or FAKE_KEYS), base_url=base_url, **engine | settings) as pp:
            found = use(pp)
            return list(found) if hasattr(found, "__next__") else found

    return sync


def over(transport: str) -> Flavour:
    """The async flavour, with an engine."""

    def asynchronous(use: Callable[[Any], Any], base_url: str, *keys: str, **settings: Any) -> Any:
        engine = {} if "http_client" in settings else {"transport": transport}

        async def main() -> Any:
            async with AsyncPandaPon(*(keys or FAKE_KEYS), base_url=base_url, **engine | settings) as pp:
                found = use(pp)
                return [item async for item in found] if hasattr(found, "__anext__") else await found

        return asyncio.run(main())

    return asynchronous


sync = sync_over("httpx")

FLAVOURS: dict[str, Flavour] = {
    "sync": sync,
    "async": over("httpx"),
    "aiohttp": over("aiohttp"),
    "httpx2": sync_over("httpx2"),
    "httpx2-async": over("httpx2"),
    "pyqwest": sync_over("pyqwest"),
    "pyqwest-async": over("pyqwest"),
}

ALIKE = ("httpx2", "httpx2-async", "pyqwest-async")
"""Flavours that repeat the code paths of others."""


def is_pyqwest(flavour: Flavour) -> bool:
    """Whether its engine is pyqwest, which takes certificates only as PEM files."""
    return flavour in (FLAVOURS["pyqwest"], FLAVOURS["pyqwest-async"])
