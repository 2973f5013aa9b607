"""Finds the engine that the settings of a client name, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal, TypeVar

from ..errors import ConfigurationError
from .seam import AnyEngine, AsyncEngine, Engine, Settings

E = TypeVar("E", bound=AnyEngine)

EngineName = Literal["httpx", "httpx2", "aiohttp", "pyqwest", "fast"]
"""The engines. `fast` is the fastest of them for the client: pyqwest for the sync one, aiohttp for the async one."""

FAST = {False: "pyqwest", True: "aiohttp"}
"""By whether the client is async. docs/performance.md has the figures."""

MODULES = {
    "httpx": "over_httpx.engine",
    "httpx2": "over_httpx2.engine",
    "aiohttp": "over_aiohttp",
    "pyqwest": "over_pyqwest",
}

ASYNC_ONLY = frozenset(("aiohttp",))


def chosen(transport: Any, http_client: Any, *, is_async: bool) -> str:
    """The name of the engine.

    Raises:
        ConfigurationError: it does not exist, is not installed, or has no such client.
    """
    if transport is None and http_client is None:
        return "httpx"
    if http_client is not None or not isinstance(transport, str):
        return _library(transport, http_client, is_async=is_async)
    name = FAST[is_async] if transport == "fast" else transport
    if name not in MODULES or (name in ASYNC_ONLY and not is_async):
        names = [repr(name) for name in MODULES if is_async or name not in ASYNC_ONLY]
        raise ConfigurationError(
            f"transport is {transport!r}; it must be {', '.join(names)}, 'fast' or an httpx transport"
        )
    if find_spec(name) is None:
        extra = "fast" if transport == "fast" else name
        raise ConfigurationError(f"transport={transport!r} needs {name}: pip install 'pandapon[{extra}]'")
    return name


def open_sync(name: str, settings: Settings) -> Engine:
    """Open the engine of a sync client.

    Raises:
        ConfigurationError: the settings do not work, or not with this engine.
    """
    module: Any = import_module(f".{MODULES[name]}", __package__)
    engine: Engine = _opened(lambda: module.open_sync(settings))
    return engine


def open_async(name: str, settings: Settings) -> AsyncEngine:
    """Open the engine of an async client.

    Raises:
        ConfigurationError: the settings do not work, or not with this engine.
    """
    module: Any = import_module(f".{MODULES[name]}", __package__)
    engine: AsyncEngine = _opened(lambda: module.open_async(settings))
    return engine


def _library(transport: Any, http_client: Any, *, is_async: bool) -> str:
    """Which of httpx and httpx2 a transport or client belongs to, after checking that it fits."""
    kinds = type(transport if http_client is None else http_client).__mro__
    name = "httpx2" if any(kind.__module__.partition(".")[0] == "httpx2" for kind in kinds) else "httpx"
    check: Any = import_module(f".over_{name}.given", __package__).check
    check(transport, http_client, is_async=is_async)
    return name


def _opened(make: Callable[[], E]) -> E:
    try:
        return make()
    except ImportError as error:
        raise ConfigurationError(f"a package is missing: {error}") from error
    except (ValueError, OSError, RuntimeError) as error:
        kind = type(error).__name__
    raise ConfigurationError(
        f"the connections cannot be opened ({kind}); check proxy, verify, and the proxies of the environment"
    )
