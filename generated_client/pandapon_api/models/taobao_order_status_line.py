# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderStatusLine`, a schema of the API."""

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
from ..enums.taobao import RawOrderStatus

_RawOrderStatus = members_of(RawOrderStatus)
_NAMES = names("item_id", "sku_id", "order_line_no", "status", "logistic_company_name", "logistic_number")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderStatusLine:
    """The state of one line of an order; it can differ from the order's.

    Evidence: reseller.
    """

    item_id: str | None = None
    """Goods id. Evidence: reseller."""
    sku_id: str | None = None
    """SKU id. Evidence: reseller."""
    order_line_no: str | None = None
    """Your own number for the line. Evidence: reseller."""
    status: RawOrderStatus | str | None = None
    """State of the line. Values: `pandapon.RawOrderStatus`. Evidence: reseller."""
    logistic_company_name: str | None = None
    """Name of the carrier. Evidence: reseller."""
    logistic_number: str | None = None
    """Waybill number. Evidence: reseller."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderStatusLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderStatusLine")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.order_line_no, self.status, self.logistic_company_name, self.logistic_number) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "TaobaoOrderStatusLine.item_id", strict)
        if self.sku_id is not None and type(self.sku_id) is not str:
            self.sku_id = text(self.sku_id, "TaobaoOrderStatusLine.sku_id", strict)
        if self.order_line_no is not None and type(self.order_line_no) is not str:
            self.order_line_no = text(self.order_line_no, "TaobaoOrderStatusLine.order_line_no", strict)
        if self.logistic_company_name is not None and type(self.logistic_company_name) is not str:
            self.logistic_company_name = text(self.logistic_company_name, "TaobaoOrderStatusLine.logistic_company_name", strict)
        if self.logistic_number is not None and type(self.logistic_number) is not str:
            self.logistic_number = text(self.logistic_number, "TaobaoOrderStatusLine.logistic_number", strict)
        try:
            if self.status is not None:
                self.status = _RawOrderStatus[self.status]
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(RawOrderStatus, self.status, "TaobaoOrderStatusLine.status", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["item_id"] = self.item_id
        if self.sku_id is not None:
            data["sku_id"] = self.sku_id
        if self.order_line_no is not None:
            data["order_line_no"] = self.order_line_no
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.logistic_company_name is not None:
            data["logistic_company_name"] = self.logistic_company_name
        if self.logistic_number is not None:
            data["logistic_number"] = self.logistic_number
        if self.extra:
            data.update(self.extra)
        return data
