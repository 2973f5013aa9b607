"""The messages that follow from changes in the books."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import orjson

from pandapon_sandbox.storage.ledger import Change, Row

from . import alibaba, taobao
from .delivery import Message

MessagesOf = Callable[[Row | None, Row, float], Iterable[tuple[str, Row]]]
"""Turns the old row, the new row and the time in seconds since 1970 into types and bodies of messages."""

TABLES: dict[str, tuple[int, MessagesOf]] = {
    "orders": (0, taobao.of_order),
    "taobao_refunds": (0, taobao.of_refund),
    "alibaba_orders": (1, alibaba.of_order),
    "alibaba_refunds": (1, alibaba.of_refund),
}
"""The platform and the messages of a table; changes in other tables cause no message."""


def messages_of(changes: Sequence[Change], now: float) -> Iterator[Message]:
    """Create the messages for some changes; ``now`` is in seconds since 1970."""
    for change in changes:
        if change.table in TABLES and change.after is not None:
            platform, make = TABLES[change.table]
            before = None if change.before is None else orjson.loads(change.before)
            for message_type, body in make(before, orjson.loads(change.after), now):
                yield Message(message_type, platform, body, str(int(now * 1000)))
