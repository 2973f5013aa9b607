"""What a sandbox may be told when it starts."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from attrs import field, frozen, validators

from .faults.rules import Faults


def example_sign(timestamp: str, body: bytes) -> str:
    """What stands for the unknown rule of the warehouse operations: always the same word."""
    return "sign_example"


@frozen
class Settings:
    """One account and the limits of one sandbox; the defaults are obviously no real keys.

    Args:
        access_key: The only access key that is known.
        access_secret: Its secret, an input of the signature; kept out of the ``repr``.
        user_id: The only user id that is known.
        timestamp_tolerance: Seconds a request's timestamp may be off, either way.
        max_page_size: A larger page size is silently cut down to this.
        clock: Gives the time in seconds since 1970; a test puts its own here.
        logistics_sign: Makes the ``sign`` that the warehouse operations have to carry, of timestamp and body.
        document: Path of the bundled OpenAPI document; ``None`` takes the one inside ``pandapon_api``.
        seeded: Whether the sandbox starts with the order of the order-list page, and answers the document's own
            requests with the document's own answers.
        orders: How many synthetic Taobao orders it starts with, spread over the year before; see ``synthetic_orders``.
        orders_seed: Another number gives other synthetic orders.
        faults: What goes wrong, from the first request on.
        push_url: Where messages about orders and refunds go: https, or http on this machine; ``None`` nowhere.
        push_body: Whether ``messageBody`` is an "object" or "text".
        push_repeat: How often each message is pushed.
        push_shuffle: Whether messages overtake each other.
        push_seed: Repeats the order of an earlier run.
        push_scale: Real seconds per second of the API, for the half hours between attempts.
        push_timeout: Real seconds that a receiver has for its 200.
        push_sleep: Lets real seconds go by; a test puts its own here.
        state: SQLite file that keeps the books from one run to the next; ``None`` keeps them in memory.
    """

    access_key: str = "ak_example"
    access_secret: str = field(default="secret_example", repr=False)
    user_id: str = "1000000000001"
    timestamp_tolerance: float = 600
    max_page_size: int = 100
    clock: Callable[[], float] = time.time
    logistics_sign: Callable[[str, bytes], str] = example_sign
    document: Path | None = None
    seeded: bool = True
    orders: int = field(default=0, validator=validators.ge(0))
    orders_seed: int = 0
    faults: Faults = field(factory=Faults)
    push_url: str | None = field(default=None, repr=False)
    push_body: str = "object"
    push_repeat: int = 1
    push_shuffle: bool = False
    push_seed: int | None = None
    push_scale: float = field(default=1.0, validator=validators.ge(0))
    push_timeout: float = field(default=1.0, validator=validators.gt(0))
    push_sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    state: Path | None = None
