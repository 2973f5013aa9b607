"""What all calls by hand share: the signature, and the data of a response as dicts."""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import Any

import orjson

KEYS = ("ak_example", "secret_example", "1000000000001")
PAGE = "/open/order/page"

Query = dict[str, str]
"""The parameters of a page."""


def signed() -> dict[str, str]:
    """The five system headers."""
    key, secret, user = KEYS
    timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
    digest = hashlib.md5(f"{key}{timestamp}{nonce}{secret}".encode(), usedforsecurity=False).hexdigest().upper()
    return {"access-key": key, "nonce-str": nonce, "timestamp": timestamp, "user-id": user, "signature": digest}


def opened(content: bytes | bytearray) -> Any:
    """The data of a response."""
    envelope = orjson.loads(content)
    if envelope["code"] != 200:
        raise ValueError(envelope)
    return envelope["data"]


def query(number: int = 1, size: int = 50) -> Query:
    """The parameters of one page."""
    return {"pageNum": str(number), "pageSize": str(size)}
