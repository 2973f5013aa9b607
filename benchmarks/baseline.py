"""The baseline: the same signed calls by hand, over httpx and aiohttp, without models or error handling."""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import Any

import aiohttp
import httpx
import httpx2
import orjson

KEYS = ("ak_example", "secret_example", "1000000000001")
PAGE = "/open/order/page"
CREATE = "/open/order"
TEXT = {"pageNum": "1", "pageSize": "50"}


def signed() -> dict[str, str]:
    """The five system headers."""
    key, secret, user = KEYS
    timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
    digest = hashlib.md5(f"{key}{timestamp}{nonce}{secret}".encode(), usedforsecurity=False).hexdigest().upper()
    return {"access-key": key, "nonce-str": nonce, "timestamp": timestamp, "user-id": user, "signature": digest}


def opened(content: bytes) -> Any:
    """The data of a response."""
    envelope = orjson.loads(content)
    if envelope["code"] != 200:
        raise ValueError(envelope)
    return envelope["data"]


def page(http: httpx.Client | httpx2.Client, base: str, number: int = 1, size: int = 50) -> Any:
    """One page of orders."""
    query = {"pageNum": str(number), "pageSize": str(size)}
    return opened(http.get(base + PAGE, params=query, headers=signed()).content)


def created(http: httpx.Client | httpx2.Client, base: str, order: dict[str, Any]) -> Any:
    """A new order."""
    inner = {name: orjson.dumps(order[name]).decode() for name in ("orderLineList", "receiver")}
    headers = {**signed(), "content-type": "application/json"}
    return opened(http.post(base + CREATE, content=orjson.dumps(order | inner), headers=headers).content)


async def page_httpx(http: httpx.AsyncClient | httpx2.AsyncClient, base: str) -> Any:
    """One page of orders, over httpx."""
    return opened((await http.get(base + PAGE, params=TEXT, headers=signed())).content)


async def page_aiohttp(http: aiohttp.ClientSession, base: str) -> Any:
    """One page of orders, over aiohttp."""
    async with http.get(base + PAGE, params=TEXT, headers=signed()) as answer:
        return opened(await answer.read())
