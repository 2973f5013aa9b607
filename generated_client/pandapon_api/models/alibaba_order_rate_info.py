# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderRateInfo`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_orders import AlibabaRateStatus
from .alibaba_order_rating import AlibabaOrderRating

_AlibabaRateStatus = members_of(AlibabaRateStatus)
_NAMES = names("buyerRateStatus", "sellerRateStatus", "buyerRateList", "sellerRateList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderRateInfo:
    """Ratings that buyer and seller gave each other. Orders of a list come without the two lists.

    Evidence: upstream.
    """

    buyer_rate_status: AlibabaRateStatus | int | None = None
    """4 rated, 5 not rated, 6 no rating needed. Values: `pandapon.AlibabaRateStatus`. Evidence: upstream."""
    seller_rate_status: AlibabaRateStatus | int | None = None
    """4 rated, 5 not rated, 6 no rating needed. Values: `pandapon.AlibabaRateStatus`. Evidence: upstream."""
    buyer_rate_list: list[AlibabaOrderRating] | None = None
    """Ratings of the buyer by the seller. Evidence: upstream."""
    seller_rate_list: list[AlibabaOrderRating] | None = None
    """Ratings of the seller by the buyer. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderRateInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderRateInfo")
        self: Any = new(cls)
        self.extra = extra
        (self.buyer_rate_status, self.seller_rate_status, self.buyer_rate_list, self.seller_rate_list) = values
        try:
            if self.buyer_rate_status is not None:  # True and 1.0 would be found as 1
                self.buyer_rate_status = (
                    _AlibabaRateStatus[self.buyer_rate_status]
                    if type(self.buyer_rate_status) is int
                    else member(AlibabaRateStatus, self.buyer_rate_status, "AlibabaOrderRateInfo.buyerRateStatus", strict)
                )
            if self.seller_rate_status is not None:  # True and 1.0 would be found as 1
                self.seller_rate_status = (
                    _AlibabaRateStatus[self.seller_rate_status]
                    if type(self.seller_rate_status) is int
                    else member(AlibabaRateStatus, self.seller_rate_status, "AlibabaOrderRateInfo.sellerRateStatus", strict)
                )
        except (KeyError, TypeError):
            if self.buyer_rate_status is not None:
                self.buyer_rate_status = member(AlibabaRateStatus, self.buyer_rate_status, "AlibabaOrderRateInfo.buyerRateStatus", strict)
            if self.seller_rate_status is not None:
                self.seller_rate_status = member(AlibabaRateStatus, self.seller_rate_status, "AlibabaOrderRateInfo.sellerRateStatus", strict)
        if self.buyer_rate_list is not None:
            self.buyer_rate_list = [
                AlibabaOrderRating.from_dict(item, strict=strict) for item in array(self.buyer_rate_list, "AlibabaOrderRateInfo.buyerRateList")
            ]
        if self.seller_rate_list is not None:
            self.seller_rate_list = [
                AlibabaOrderRating.from_dict(item, strict=strict) for item in array(self.seller_rate_list, "AlibabaOrderRateInfo.sellerRateList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.buyer_rate_status is not None:
            data["buyerRateStatus"] = wire_value(self.buyer_rate_status)
        if self.seller_rate_status is not None:
            data["sellerRateStatus"] = wire_value(self.seller_rate_status)
        if self.buyer_rate_list is not None:
            data["buyerRateList"] = [item.to_dict() for item in self.buyer_rate_list]
        if self.seller_rate_list is not None:
            data["sellerRateList"] = [item.to_dict() for item in self.seller_rate_list]
        if self.extra:
            data.update(self.extra)
        return data
