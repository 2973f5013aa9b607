# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundFeeRange`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    boolean,
    integer,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("minRefundFee", "refundFee", "feeTips", "canEditRefundFee"))


@define(kw_only=True)
class TaobaoRefundFeeRange:
    """How much may be refunded. There may be further members.

    Evidence: v2.
    """

    min_refund_fee: int | None = None
    """Smallest amount. In fen (100 fen are 1 yuan); evidence of the unit: guess. Evidence: v2."""
    refund_fee: int | None = None
    """By its place, the largest amount that can be refunded. In fen (100 fen are 1 yuan); evidence of the unit: guess.
    Evidence: v2."""
    fee_tips: str | None = None
    """Hints on the amount. Evidence: v2."""
    can_edit_refund_fee: bool | None = None
    """Whether the amount may be changed. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundFeeRange").get
        return cls(
            min_refund_fee=v if (v := get("minRefundFee")).__class__ in INT else integer(v, "TaobaoRefundFeeRange.minRefundFee", strict),
            refund_fee=v if (v := get("refundFee")).__class__ in INT else integer(v, "TaobaoRefundFeeRange.refundFee", strict),
            fee_tips=v if (v := get("feeTips")).__class__ in STR else text(v, "TaobaoRefundFeeRange.feeTips", strict),
            can_edit_refund_fee=v if (v := get("canEditRefundFee")).__class__ in BOOL else boolean(v, "TaobaoRefundFeeRange.canEditRefundFee", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.min_refund_fee is not None:
            data["minRefundFee"] = self.min_refund_fee
        if self.refund_fee is not None:
            data["refundFee"] = self.refund_fee
        if self.fee_tips is not None:
            data["feeTips"] = self.fee_tips
        if self.can_edit_refund_fee is not None:
            data["canEditRefundFee"] = self.can_edit_refund_fee
        if self.extra:
            data.update(self.extra)
        return data
