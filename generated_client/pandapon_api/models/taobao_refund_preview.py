# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundPreview`, a schema of the API."""

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
from .taobao_refund_template import TaobaoRefundTemplate

_Currency = members_of(Currency)
_NAMES = names("distributorId", "currency", "saleFlag", "refundOrderTemplate")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundPreview:
    """Preview of a refund.

    Evidence: v2.
    """

    distributor_id: str | None = None
    """Id of the distributor. Evidence: v2."""
    currency: Currency | str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: v2."""
    sale_flag: bool | None = None
    """Whether after-sales is possible. Evidence: v2."""
    refund_order_template: TaobaoRefundTemplate | None = None
    """Reasons, states and amounts to choose from. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundPreview")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundPreview")
        self: Any = new(cls)
        self.extra = extra
        (self.distributor_id, self.currency, self.sale_flag, self.refund_order_template) = values
        if self.distributor_id is not None and type(self.distributor_id) is not str:
            self.distributor_id = text(self.distributor_id, "TaobaoRefundPreview.distributorId", strict)
        if self.sale_flag is not None and type(self.sale_flag) is not bool:
            self.sale_flag = boolean(self.sale_flag, "TaobaoRefundPreview.saleFlag", strict)
        try:
            if self.currency is not None:
                self.currency = _Currency[self.currency]
        except (KeyError, TypeError):
            if self.currency is not None:
                self.currency = member(Currency, self.currency, "TaobaoRefundPreview.currency", strict)
        if self.refund_order_template is not None:
            self.refund_order_template = TaobaoRefundTemplate.from_dict(self.refund_order_template, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.distributor_id is not None:
            data["distributorId"] = self.distributor_id
        if self.currency is not None:
            data["currency"] = wire_value(self.currency)
        if self.sale_flag is not None:
            data["saleFlag"] = self.sale_flag
        if self.refund_order_template is not None:
            data["refundOrderTemplate"] = self.refund_order_template.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
