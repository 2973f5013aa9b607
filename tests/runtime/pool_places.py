"""The pools of an async client, and the number of used places in one."""

from typing import Any

from pandapon import AsyncPandaPon, PandaPon
from pandapon_api._engines.choice import EngineName

MOST = 100
"""As many requests may be on their way at once."""
POOLS: list[EngineName] = ["httpx", "aiohttp"]


def engine_of(pp: AsyncPandaPon | PandaPon) -> Any:
    """The engine of a client, opened."""
    return pp._connections.open()


def busy(pp: AsyncPandaPon | PandaPon) -> int:
    """How many places are taken."""
    engine = engine_of(pp)
    places = engine.http._transport._places if hasattr(engine, "http") else engine._places
    if isinstance(pp, PandaPon):
        return len(places)
    free = 0 if places is None else getattr(places, "value", getattr(places, "_value", None))
    return 0 if places is None else MOST - int(free or 0)


def idle(pp: AsyncPandaPon) -> Any:
    """The idle connections."""
    engine = engine_of(pp)
    return engine.http._transport._carriers._idle if hasattr(engine, "http") else engine._idle
