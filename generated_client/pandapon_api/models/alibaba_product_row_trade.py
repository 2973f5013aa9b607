# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductRowTrade`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer_text,
    names,
    new,
    spread,
)
from .._extra import NOTHING

_NAMES = names("addCartCount7d", "payBuyerCount7d", "addCartCount30d", "payBuyerCount30d")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductRowTrade:
    """How often a product was put into carts and bought, as a string of digits.

    Evidence: upstream.
    """

    add_cart_count_7d: int | None = None
    """Times put into carts in 7 days. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `addCartCount7d`. Evidence: upstream."""
    paying_buyer_count_7d: int | None = None
    """Buyers who paid in 7 days. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `payBuyerCount7d`. Evidence: upstream."""
    add_cart_count_30d: int | None = None
    """Times put into carts in 30 days. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `addCartCount30d`. Evidence: upstream."""
    paying_buyer_count_30d: int | None = None
    """Buyers who paid in 30 days. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `payBuyerCount30d`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductRowTrade")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductRowTrade")
        self: Any = new(cls)
        self.extra = extra
        (self.add_cart_count_7d, self.paying_buyer_count_7d, self.add_cart_count_30d, self.paying_buyer_count_30d) = values
        if self.add_cart_count_7d is not None:
            self.add_cart_count_7d = integer_text(self.add_cart_count_7d, "AlibabaProductRowTrade.addCartCount7d", strict)
        if self.paying_buyer_count_7d is not None:
            self.paying_buyer_count_7d = integer_text(self.paying_buyer_count_7d, "AlibabaProductRowTrade.payBuyerCount7d", strict)
        if self.add_cart_count_30d is not None:
            self.add_cart_count_30d = integer_text(self.add_cart_count_30d, "AlibabaProductRowTrade.addCartCount30d", strict)
        if self.paying_buyer_count_30d is not None:
            self.paying_buyer_count_30d = integer_text(self.paying_buyer_count_30d, "AlibabaProductRowTrade.payBuyerCount30d", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.add_cart_count_7d is not None:
            data["addCartCount7d"] = str(self.add_cart_count_7d)
        if self.paying_buyer_count_7d is not None:
            data["payBuyerCount7d"] = str(self.paying_buyer_count_7d)
        if self.add_cart_count_30d is not None:
            data["addCartCount30d"] = str(self.add_cart_count_30d)
        if self.paying_buyer_count_30d is not None:
            data["payBuyerCount30d"] = str(self.paying_buyer_count_30d)
        if self.extra:
            data.update(self.extra)
        return data
