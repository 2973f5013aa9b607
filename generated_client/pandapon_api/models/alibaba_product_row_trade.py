# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductRowTrade`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    integer_text,
    members,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("addCartCount7d", "payBuyerCount7d", "addCartCount30d", "payBuyerCount30d"))


@define(kw_only=True)
class AlibabaProductRowTrade:
    """How often a product was put into carts and bought, as digits in quotes.

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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductRowTrade").get
        return cls(
            add_cart_count_7d=None if (v := get("addCartCount7d")) is None else integer_text(v, "AlibabaProductRowTrade.addCartCount7d", strict),
            paying_buyer_count_7d=None if (v := get("payBuyerCount7d")) is None else integer_text(v, "AlibabaProductRowTrade.payBuyerCount7d", strict),
            add_cart_count_30d=None if (v := get("addCartCount30d")) is None else integer_text(v, "AlibabaProductRowTrade.addCartCount30d", strict),
            paying_buyer_count_30d=None if (v := get("payBuyerCount30d")) is None else integer_text(v, "AlibabaProductRowTrade.payBuyerCount30d", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
