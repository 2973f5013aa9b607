# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundCancelled`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency
from .taobao_cancelled_refund import TaobaoCancelledRefund

_Currency = members_of(Currency)
_NAMES = names("cancelSuccess", "currency", "distributorId", "refundOrderAggregate")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundCancelled:
    """The result of a cancellation, and the refund.

    Evidence: documented.
    """

    cancel_success: bool | None = None
    """Whether it was cancelled; check it in addition to the code. Evidence: documented."""
    currency: Currency | str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: documented."""
    distributor_id: str | None = None
    """Id of the distributor. Evidence: documented."""
    refund: TaobaoCancelledRefund | None = None
    """The refund. Wire name `refundOrderAggregate`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundCancelled")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundCancelled")
        self: Any = new(cls)
        self.extra = extra
        (self.cancel_success, self.currency, self.distributor_id, self.refund) = values
        if self.cancel_success is not None and type(self.cancel_success) is not bool:
            self.cancel_success = boolean(self.cancel_success, "TaobaoRefundCancelled.cancelSuccess", strict)
        if self.distributor_id is not None and type(self.distributor_id) is not str:
            self.distributor_id = text(self.distributor_id, "TaobaoRefundCancelled.distributorId", strict)
        try:
            if self.currency is not None:
                self.currency = _Currency[self.currency]
        except (KeyError, TypeError):
            if self.currency is not None:
                self.currency = member(Currency, self.currency, "TaobaoRefundCancelled.currency", strict)
        if self.refund is not None:
            self.refund = TaobaoCancelledRefund.from_dict(self.refund, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.cancel_success is not None:
            data["cancelSuccess"] = self.cancel_success
        if self.currency is not None:
            data["currency"] = wire_value(self.currency)
        if self.distributor_id is not None:
            data["distributorId"] = self.distributor_id
        if self.refund is not None:
            data["refundOrderAggregate"] = self.refund.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
