"""What is tested: an engine, or a transport or client that your function makes."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from functools import partial
from importlib import import_module
from typing import Any, TypeVar

from attrs import frozen

from pandapon.client import AsyncPandaPon, PandaPon
from pandapon_api import ConfigurationError

T = TypeVar("T")

KEYS = ("ak_example", "secret_example", "1")


@frozen
class Subject:
    """Something that carries the requests of a client.

    Args:
        name: How a report calls it.
        make: Makes the settings of a client, such as `{"transport": …}`. It is called for every client.
        is_async: Whether they are those of the async client.
        run: Runs a coroutine, for the async client.
    """

    name: str
    make: Callable[[], dict[str, Any]]
    is_async: bool = False
    run: Callable[[Coroutine[Any, Any, Any]], Any] = asyncio.run

    def open(self, base_url: str, **settings: Any) -> PandaPon | AsyncPandaPon:
        """Open a client."""
        kind: Callable[..., PandaPon | AsyncPandaPon] = AsyncPandaPon if self.is_async else PandaPon
        return kind(*KEYS, base_url=base_url, **settings)

    def drive(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine; one that uses the sync client never waits."""
        if self.is_async:
            result: T = self.run(work)
            return result
        try:
            work.send(None)
        except StopIteration as stop:
            done: T = stop.value
            return done
        raise RuntimeError("the sync client returned something to await")


async def awaited(found: Any) -> Any:
    """What a client of either flavour returns."""
    return await found if inspect.isawaitable(found) else found


async def closed(*clients: Any) -> None:
    """Close clients of either flavour."""
    for each in clients:
        await awaited(each.aclose() if hasattr(each, "aclose") else each.close())


def subject(name: str) -> Subject:
    """Find what `module:function` makes: a transport or client of httpx or httpx2, or the name of an engine.

    Raises:
        ConfigurationError: there is no such function, or it makes something else.
    """
    module, _, function = name.partition(":")
    try:
        make = getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigurationError(f"{name!r} cannot be imported ({error}); it must be 'module:function'") from error
    setting, is_async = asyncio.run(_made(name, make))
    return Subject(name, partial(_settings, make, setting), is_async)


def _settings(make: Callable[[], Any], setting: str) -> dict[str, Any]:
    return {setting: make()}


async def _made(name: str, make: Callable[[], Any]) -> tuple[str, bool]:
    """Which setting of a client takes what is made, and whether it is async."""
    made = make()
    is_client, is_sync = hasattr(made, "build_request"), hasattr(made, "handle_request")
    if not (is_client or is_sync or hasattr(made, "handle_async_request")):
        raise ConfigurationError(f"{name} returned {type(made).__name__}, which is neither a transport nor a client")
    is_async = hasattr(made, "aclose") and not (hasattr(made, "close") and is_sync)
    await closed(made)
    return "http_client" if is_client else "transport", is_async
