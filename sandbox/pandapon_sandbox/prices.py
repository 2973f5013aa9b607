"""The sellers of a sandbox, who change a price on request."""

from collections.abc import Mapping
from typing import Any

import orjson

from .protocol.envelope import Code, Refusal


class Prices:
    """The prices of the unpaid orders of both platforms."""

    def __init__(self, books: Mapping[str, Any]) -> None:
        self._taobao, self._alibaba = books["orders"], books["alibaba_orders"]

    def change(self, order_id: str, content: bytes) -> None:
        """Set the prices of an order to a percentage of the current ones.

        Args:
            order_id: An order id of either platform; ids are unique across both.
            content: JSON with the member ``percent``.

        Raises:
            Refusal: There is no such order, it is not unpaid, or the content is not valid.
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
        raise Refusal(Code.BAD_REQUEST, 'Name the percentage, as in {"percent": 90}: an integer from 1 to 1000.')
    return percent
