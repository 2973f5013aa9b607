# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundDetail`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.taobao import Currency
from .taobao_refund import TaobaoRefund

_Currency = members_of(Currency)
_NAMES = names("distributorId", "currency", "refundOrderAggregate")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundDetail:
    """One refund, with the distributor and the currency.

    Evidence: documented.
    """

    distributor_id: str | None = None
    """Id of the distributor; a number upstream. Evidence: documented."""
    currency: Currency | str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: documented."""
    refund: TaobaoRefund | None = None
    """The refund. Wire name `refundOrderAggregate`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundDetail")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundDetail")
        self: Any = new(cls)
        self.extra = extra
        (self.distributor_id, self.currency, self.refund) = values
        if self.distributor_id is not None and type(self.distributor_id) is not str:
            self.distributor_id = text(self.distributor_id, "TaobaoRefundDetail.distributorId", strict)
        try:
            if self.currency is not None:
                self.currency = _Currency[self.currency]
        except (KeyError, TypeError):
            if self.currency is not None:
                self.currency = member(Currency, self.currency, "TaobaoRefundDetail.currency", strict)
        if self.refund is not None:
            self.refund = TaobaoRefund.from_dict(self.refund, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.distributor_id is not None:
            data["distributorId"] = self.distributor_id
        if self.currency is not None:
            data["currency"] = wire_value(self.currency)
        if self.refund is not None:
            data["refundOrderAggregate"] = self.refund.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
