"""The pools of an async client, and the number of used places in one."""

from typing import Any

from pandapon import AsyncPandaPon, PandaPon
from pandapon_api import _pools
from pandapon_api._aiohttp import Pool

MOST = 100
"""As many requests may be on their way at once."""
POOLS: list[Pool] = ["httpx", "aiohttp"]


def busy(pp: AsyncPandaPon | PandaPon) -> int:
    """How many places somebody holds."""
    transport: Any = pp.http._transport
    if isinstance(transport, _pools.Pool):
        return len(transport._places)
    if isinstance(transport, _pools.AsyncPool):
        return MOST - transport._places.value if transport._places else 0
    return MOST - int(transport._places._value)
