# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductDistributionTerms`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    decimal_text,
    integer,
    names,
    new,
    spread,
    text_of_decimal,
)
from .._extra import NOTHING

_NAMES = names("onePieceFreePostage", "startQuantity", "onePiecePrice", "offerPrice")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductDistributionTerms:
    """Terms for distributors.

    Evidence: upstream.
    """

    one_piece_free_postage: bool | None = None
    """Whether dropshipping one piece is free of postage. Evidence: upstream."""
    start_quantity: int | None = None
    """Minimum quantity under distribution. Evidence: upstream."""
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
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductDistributionTerms")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductDistributionTerms")
        self: Any = new(cls)
        self.extra = extra
        (self.one_piece_free_postage, self.start_quantity, self.one_piece_price, self.offer_price) = values
        if self.one_piece_free_postage is not None and type(self.one_piece_free_postage) is not bool:
            self.one_piece_free_postage = boolean(self.one_piece_free_postage, "AlibabaProductDistributionTerms.onePieceFreePostage", strict)
        if self.start_quantity is not None and type(self.start_quantity) is not int:
            self.start_quantity = integer(self.start_quantity, "AlibabaProductDistributionTerms.startQuantity", strict)
        if self.one_piece_price is not None:
            self.one_piece_price = decimal_text(self.one_piece_price, "AlibabaProductDistributionTerms.onePiecePrice", strict)
        if self.offer_price is not None:
            self.offer_price = decimal_text(self.offer_price, "AlibabaProductDistributionTerms.offerPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.one_piece_free_postage is not None:
            data["onePieceFreePostage"] = self.one_piece_free_postage
        if self.start_quantity is not None:
            data["startQuantity"] = self.start_quantity
        if self.one_piece_price is not None:
            data["onePiecePrice"] = text_of_decimal(self.one_piece_price)
        if self.offer_price is not None:
            data["offerPrice"] = text_of_decimal(self.offer_price)
        if self.extra:
            data.update(self.extra)
        return data
