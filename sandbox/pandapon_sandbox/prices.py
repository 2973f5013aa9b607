"""The sellers of a sandbox, who change a price when they are told to."""

from collections.abc import Mapping
from typing import Any

import orjson

from .protocol.envelope import Code, Refusal


class Prices:
    """The prices of the unpaid orders of both platforms."""

    def __init__(self, books: Mapping[str, Any]) -> None:
        self._taobao, self._alibaba = books["orders"], books["alibaba_orders"]

    def change(self, order_id: str, content: bytes) -> None:
        """Set the prices of an order to a part of what they were.

        Args:
            order_id: Of either platform; no two orders have the same.
            content: JSON with the member ``percent``.

        Raises:
            Refusal: There is no such order, it is not unpaid, or the content says nothing of the kind.
        """
        percent = _percent(content)
        try:
            self._taobao.reprice(order_id, percent)
        except Refusal as refusal:
            if refusal.code != Code.NOT_FOUND:
                raise
            self._alibaba.reprice(order_id, percent)


def _percent(content: bytes) -> int:
    try:
        percent = orjson.loads(content)["percent"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        percent = None
    if not isinstance(percent, int) or not 1 <= percent <= 1000:
        raise Refusal(Code.BAD_REQUEST, 'Say which part, as in {"percent": 90}: a whole number from 1 to 1000.')
    return percent
