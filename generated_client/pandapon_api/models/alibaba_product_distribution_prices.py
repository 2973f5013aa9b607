# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductDistributionPrices`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    names,
    new,
    spread,
    text_of_decimal,
)
from .._extra import NOTHING

_NAMES = names("onePiecePrice", "offerPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductDistributionPrices:
    """Prices for distributors.

    Evidence: upstream.
    """

    one_piece_price: Decimal | None = None
    """Price for dropshipping one piece, postage included. In yuan. Evidence: upstream."""
    offer_price: Decimal | None = None
    """Price for distributors. In yuan. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductDistributionPrices")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductDistributionPrices")
        self: Any = new(cls)
        self.extra = extra
        (self.one_piece_price, self.offer_price) = values
        if self.one_piece_price is not None:
            self.one_piece_price = decimal_text(self.one_piece_price, "AlibabaProductDistributionPrices.onePiecePrice", strict)
        if self.offer_price is not None:
            self.offer_price = decimal_text(self.offer_price, "AlibabaProductDistributionPrices.offerPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.one_piece_price is not None:
            data["onePiecePrice"] = text_of_decimal(self.one_piece_price)
        if self.offer_price is not None:
            data["offerPrice"] = text_of_decimal(self.offer_price)
        if self.extra:
            data.update(self.extra)
        return data
