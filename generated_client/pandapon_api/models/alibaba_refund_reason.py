# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundReason`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    ANY,
    BOOL,
    STR,
    Shape,
    boolean,
    id_number,
    new,
    number_of_id,
    spread,
    text,
)

_SHAPE = Shape(("id", "name", "needVoucher", "noRefundCarriage", "tip"), (ANY, STR, BOOL, BOOL, STR))
_ALL = _SHAPE.all_of
_PLAIN = _SHAPE.plain


@define(kw_only=True)
class AlibabaRefundReason:
    """A reason a refund may give.

    Evidence: upstream.
    """

    id: str | None = None
    """Id of the reason, such as 20021; goes into `applyReasonId` of alibaba_refunds.create. Evidence: upstream."""
    name: str | None = None
    """The reason in Chinese. Evidence: upstream."""
    need_voucher: bool | None = None
    """Whether pictures must be uploaded. Evidence: upstream."""
    no_refund_carriage: bool | None = None
    """True means that freight cannot be refunded. Evidence: upstream."""
    tip: str | None = None
    """Hint. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            values, extra = (_ALL(data), None) if len(data) == 5 else spread(data, "AlibabaRefundReason", _SHAPE)
        except (KeyError, TypeError):
            values, extra = spread(data, "AlibabaRefundReason", _SHAPE)
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.name, self.need_voucher, self.no_refund_carriage, self.tip) = values
        if (*map(type, values),) not in _PLAIN and not _SHAPE.is_plain(values):
            if self.name.__class__ not in STR:
                self.name = text(self.name, "AlibabaRefundReason.name", strict)
            if self.need_voucher.__class__ not in BOOL:
                self.need_voucher = boolean(self.need_voucher, "AlibabaRefundReason.needVoucher", strict)
            if self.no_refund_carriage.__class__ not in BOOL:
                self.no_refund_carriage = boolean(self.no_refund_carriage, "AlibabaRefundReason.noRefundCarriage", strict)
            if self.tip.__class__ not in STR:
                self.tip = text(self.tip, "AlibabaRefundReason.tip", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaRefundReason.id", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.name is not None:
            data["name"] = self.name
        if self.need_voucher is not None:
            data["needVoucher"] = self.need_voucher
        if self.no_refund_carriage is not None:
            data["noRefundCarriage"] = self.no_refund_carriage
        if self.tip is not None:
            data["tip"] = self.tip
        if self.extra:
            data.update(self.extra)
        return data
