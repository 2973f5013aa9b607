# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundFeeRange`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("minRefundFee", "refundFee", "feeTips", "canEditRefundFee")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundFeeRange:
    """Refundable amount. There may be further fields.

    Evidence: v2.
    """

    min_refund_fee: int | None = None
    """Minimum amount. In fen (100 fen are 1 yuan); evidence of the unit: guess. Evidence: v2."""
    refund_fee: int | None = None
    """Judging by its position, the maximum refundable amount. In fen (100 fen are 1 yuan); evidence of the unit: guess.
    Evidence: v2."""
    fee_tips: str | None = None
    """Hints on the amount. Evidence: v2."""
    can_edit_refund_fee: bool | None = None
    """Whether the amount may be changed. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundFeeRange")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundFeeRange")
        self: Any = new(cls)
        self.extra = extra
        (self.min_refund_fee, self.refund_fee, self.fee_tips, self.can_edit_refund_fee) = values
        if self.min_refund_fee is not None and type(self.min_refund_fee) is not int:
            self.min_refund_fee = integer(self.min_refund_fee, "TaobaoRefundFeeRange.minRefundFee", strict)
        if self.refund_fee is not None and type(self.refund_fee) is not int:
            self.refund_fee = integer(self.refund_fee, "TaobaoRefundFeeRange.refundFee", strict)
        if self.fee_tips is not None and type(self.fee_tips) is not str:
            self.fee_tips = text(self.fee_tips, "TaobaoRefundFeeRange.feeTips", strict)
        if self.can_edit_refund_fee is not None and type(self.can_edit_refund_fee) is not bool:
            self.can_edit_refund_fee = boolean(self.can_edit_refund_fee, "TaobaoRefundFeeRange.canEditRefundFee", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
