"""The settings of a sandbox."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import timezone
from pathlib import Path
from typing import Literal

from attrs import converters, field, frozen, validators

from .faults.rules import Faults, Rule
from .protocol.envelope import Code


def example_sign(timestamp: str, body: bytes) -> str:
    """Stand-in for the unknown signing rule of the warehouse operations: always the same word."""
    return "sign_example"


def _faults(given: Faults | Iterable[Rule | str | Mapping[str, object]] | str) -> Faults:
    if isinstance(given, Faults):
        return given
    return Faults([given] if isinstance(given, str) else given)


@frozen
class Settings:
    """The account and the limits of one sandbox; the default keys are fake.

    Args:
        access_key: The only valid access key.
        access_secret: Its secret, an input of the signature; not part of the ``repr``.
        user_id: The only valid user id.
        timestamp_tolerance: Seconds by which a request's timestamp may be off, either way.
        max_page_size: A larger page size is silently reduced to this.
        clock: Returns the time in seconds since 1970; tests can replace it.
        logistics_sign: Computes the ``sign`` of the warehouse operations from timestamp and body.
        document: Path of the OpenAPI document to serve; ``None`` means the one bundled with ``pandapon_api``. The
            operations of the bundled one keep their books, even if paths, members and types differ here.
        facts: Path of an OpenAPI Overlay that corrects the document.
        paths: Paths that correct the document, by operation, as the ``paths`` of a client:
            ``{"taobao_orders.get": "POST /open/order/detail"}``.
        timestamp_unit: Accept only timestamps in seconds ("s") or milliseconds ("ms"), or both ("any"); ``None`` means
            what the document says, and both if it does not know.
        zone: Zone of times without one; ``None`` means what the document says.
        nonce_required: Whether a request needs a nonce-str; ``None`` means what the document says, and yes if it does
            not know. The same goes for the next two.
        nonce_length_checked: Whether it must have 32 characters.
        nonce_reuse_refused: Whether it must be new.
        codes: Other numbers for the sandbox's codes.
        refusal_status: HTTP status of refusals.
        seeded: Whether the sandbox starts with the order of the order-list page, and answers the document's example
            requests with its example responses.
        orders: Number of synthetic Taobao orders at the start, spread over the year before; see ``synthetic_orders``.
        alibaba_orders: Number of synthetic 1688 orders at the start, spread in the same way.
        orders_seed: Seed of the synthetic orders of both platforms.
        move_after: Seconds after which an order that was paid here is approved and shipped by itself; ``None`` means
            never. It is computed from the clock when a request comes, and every second while messages are pushed.
        sign_after: The same for the parcel of an order that was shipped here, which is delivered.
        close_after: The same for an unpaid order that was created here, which its seller closes.
        refund_after: The same for a refund of which only the seller has something to do, which is paid back.
        faults: The faults, from the first request on: ``Faults``, or a list of rules such as ``["html*2"]``.
        push_url: Address for messages about orders and refunds: https, or http on this machine; ``None`` disables them.
        push_body: Whether ``messageBody`` is an "object" or "text".
        push_repeat: How often each message is pushed.
        push_shuffle: Whether messages are delayed at random, so that they arrive out of order.
        push_seed: Seed of the random delays.
        push_scale: Real seconds per second of the API, for the half hours between attempts.
        push_timeout: Real seconds in which a receiver has to respond with 200.
        push_sleep: Waits for real seconds; tests can replace it.
        state: SQLite file that keeps the books between runs; ``None`` keeps them in memory.
    """

    access_key: str = "ak_example"
    access_secret: str = field(default="secret_example", repr=False)
    user_id: str = "1000000000001"
    timestamp_tolerance: float = 600
    max_page_size: int = field(default=100, validator=validators.ge(1))
    clock: Callable[[], float] = time.time
    logistics_sign: Callable[[str, bytes], str] = example_sign
    document: Path | None = None
    facts: Path | None = None
    paths: Mapping[str, str] = field(factory=dict)
    timestamp_unit: Literal["s", "ms", "any"] | None = None
    zone: timezone | None = None
    nonce_required: bool | None = None
    nonce_length_checked: bool | None = None
    nonce_reuse_refused: bool | None = None
    codes: Mapping[Code, int] = field(factory=dict)
    refusal_status: int = field(default=200, validator=[validators.ge(200), validators.le(599)])
    seeded: bool = True
    orders: int = field(default=0, validator=validators.ge(0))
    alibaba_orders: int = field(default=0, validator=validators.ge(0))
    orders_seed: int = 0
    move_after: float | None = field(default=None, validator=validators.optional(validators.ge(0)))
    sign_after: float | None = field(default=None, validator=validators.optional(validators.ge(0)))
    close_after: float | None = field(default=None, validator=validators.optional(validators.ge(0)))
    refund_after: float | None = field(default=None, validator=validators.optional(validators.ge(0)))
    faults: Faults = field(factory=Faults, converter=_faults)
    push_url: str | None = field(default=None, repr=False)
    push_body: str = "object"
    push_repeat: int = 1
    push_shuffle: bool = False
    push_seed: int | None = None
    push_scale: float = field(default=1.0, validator=validators.ge(0))
    push_timeout: float = field(default=1.0, validator=validators.gt(0))
    push_sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    state: Path | None = field(default=None, converter=converters.optional(Path))

    @property
    def timers(self) -> dict[str, float]:
        """What happens by itself, and how many seconds after the change before."""
        after = {
            "ship": self.move_after,
            "sign": self.sign_after,
            "close": self.close_after,
            "refund": self.refund_after,
        }
        return {name: seconds for name, seconds in after.items() if seconds is not None}
