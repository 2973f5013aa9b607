# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductDistributionTerms`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    boolean,
    decimal_text,
    integer,
    members,
    text_of_decimal,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("onePieceFreePostage", "startQuantity", "onePiecePrice", "offerPrice"))


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
        get = members(data, "AlibabaProductDistributionTerms").get
        return cls(
            one_piece_free_postage=v
            if (v := get("onePieceFreePostage")).__class__ in BOOL
            else boolean(v, "AlibabaProductDistributionTerms.onePieceFreePostage", strict),
            start_quantity=v if (v := get("startQuantity")).__class__ in INT else integer(v, "AlibabaProductDistributionTerms.startQuantity", strict),
            one_piece_price=None if (v := get("onePiecePrice")) is None else decimal_text(v, "AlibabaProductDistributionTerms.onePiecePrice", strict),
            offer_price=None if (v := get("offerPrice")) is None else decimal_text(v, "AlibabaProductDistributionTerms.offerPrice", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

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
