# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundReason`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("id", "name", "needVoucher", "noRefundCarriage", "tip")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundReason:
    """A possible reason for a refund.

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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundReason")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundReason")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.name, self.need_voucher, self.no_refund_carriage, self.tip) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaRefundReason.name", strict)
        if self.need_voucher is not None and type(self.need_voucher) is not bool:
            self.need_voucher = boolean(self.need_voucher, "AlibabaRefundReason.needVoucher", strict)
        if self.no_refund_carriage is not None and type(self.no_refund_carriage) is not bool:
            self.no_refund_carriage = boolean(self.no_refund_carriage, "AlibabaRefundReason.noRefundCarriage", strict)
        if self.tip is not None and type(self.tip) is not str:
            self.tip = text(self.tip, "AlibabaRefundReason.tip", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaRefundReason.id", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
