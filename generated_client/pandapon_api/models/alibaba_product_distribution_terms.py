# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductDistributionTerms`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    ANY,
    BOOL,
    INT,
    Shape,
    boolean,
    decimal_text,
    integer,
    new,
    spread,
    text_of_decimal,
)

_SHAPE = Shape(("onePieceFreePostage", "startQuantity", "onePiecePrice", "offerPrice"), (BOOL, INT, ANY, ANY))
_ALL = _SHAPE.all_of
_PLAIN = _SHAPE.plain


@define(kw_only=True)
class AlibabaProductDistributionTerms:
    """Terms for distributors.

    Evidence: upstream.
    """

    one_piece_free_postage: bool | None = None
    """Whether dropshipping one piece is free of postage. Evidence: upstream."""
    start_quantity: int | None = None
    """Least quantity under distribution. Evidence: upstream."""
    one_piece_price: Decimal | None = None
    """Price for dropshipping one piece, postage included. In yuan. Evidence: upstream."""
    offer_price: Decimal | None = None
    """Price for distributors. In yuan. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            values, extra = (_ALL(data), None) if len(data) == 4 else spread(data, "AlibabaProductDistributionTerms", _SHAPE)
        except (KeyError, TypeError):
            values, extra = spread(data, "AlibabaProductDistributionTerms", _SHAPE)
        self: Any = new(cls)
        self.extra = extra
        (self.one_piece_free_postage, self.start_quantity, self.one_piece_price, self.offer_price) = values
        if (*map(type, values),) not in _PLAIN and not _SHAPE.is_plain(values):
            if self.one_piece_free_postage.__class__ not in BOOL:
                self.one_piece_free_postage = boolean(self.one_piece_free_postage, "AlibabaProductDistributionTerms.onePieceFreePostage", strict)
            if self.start_quantity.__class__ not in INT:
                self.start_quantity = integer(self.start_quantity, "AlibabaProductDistributionTerms.startQuantity", strict)
        if self.one_piece_price is not None:
            self.one_piece_price = decimal_text(self.one_piece_price, "AlibabaProductDistributionTerms.onePiecePrice", strict)
        if self.offer_price is not None:
            self.offer_price = decimal_text(self.offer_price, "AlibabaProductDistributionTerms.offerPrice", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
