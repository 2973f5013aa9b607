# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPriceChangedSubOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    integer_text,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names(
    "purchase_order_outer_id",
    "purchase_order_line_outer_id",
    "close_time_without_payment",
    "detail_error_code",
    "product_amount",
    "logistic_company_name",
    "logistic_number",
    "quantity",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPriceChangedSubOrder:
    """A line of an order whose price changed. The page declares 26 fields and shows the first eight. The other 18 are in
    `extra`; they are probably fields of the upstream's sub-order, as in TaobaoSubOrderResult (guess).

    Evidence: documented.
    """

    purchase_order_outer_id: str | None = None
    """Taobao's number of the main order. Evidence: documented."""
    purchase_order_line_outer_id: str | None = None
    """Taobao's number of the sub-order. Evidence: documented."""
    close_time_without_payment: str | None = None
    """When the line closes if it stays unpaid. The generated sample shows date and time as a string, the upstream has a
    count; the format is not known. Evidence: documented."""
    detail_error_code: str | None = None
    """A more specific error code of the line. Evidence: documented."""
    product_amount: int | None = None
    """Price of the goods, as a string of digits (a number upstream); fen is a guess. Unit not known. Evidence:
    documented."""
    logistic_company_name: str | None = None
    """Name of the carrier. Evidence: documented."""
    logistic_number: str | None = None
    """Waybill number. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPriceChangedSubOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPriceChangedSubOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.purchase_order_outer_id,
            self.purchase_order_line_outer_id,
            self.close_time_without_payment,
            self.detail_error_code,
            self.product_amount,
            self.logistic_company_name,
            self.logistic_number,
            self.quantity,
        ) = values
        if self.purchase_order_outer_id is not None and type(self.purchase_order_outer_id) is not str:
            self.purchase_order_outer_id = text(self.purchase_order_outer_id, "TaobaoPriceChangedSubOrder.purchase_order_outer_id", strict)
        if self.purchase_order_line_outer_id is not None and type(self.purchase_order_line_outer_id) is not str:
            self.purchase_order_line_outer_id = text(self.purchase_order_line_outer_id, "TaobaoPriceChangedSubOrder.purchase_order_line_outer_id", strict)
        if self.close_time_without_payment is not None and type(self.close_time_without_payment) is not str:
            self.close_time_without_payment = text(self.close_time_without_payment, "TaobaoPriceChangedSubOrder.close_time_without_payment", strict)
        if self.detail_error_code is not None and type(self.detail_error_code) is not str:
            self.detail_error_code = text(self.detail_error_code, "TaobaoPriceChangedSubOrder.detail_error_code", strict)
        if self.logistic_company_name is not None and type(self.logistic_company_name) is not str:
            self.logistic_company_name = text(self.logistic_company_name, "TaobaoPriceChangedSubOrder.logistic_company_name", strict)
        if self.logistic_number is not None and type(self.logistic_number) is not str:
            self.logistic_number = text(self.logistic_number, "TaobaoPriceChangedSubOrder.logistic_number", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoPriceChangedSubOrder.quantity", strict)
        if self.product_amount is not None:
            self.product_amount = integer_text(self.product_amount, "TaobaoPriceChangedSubOrder.product_amount", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_order_outer_id is not None:
            data["purchase_order_outer_id"] = self.purchase_order_outer_id
        if self.purchase_order_line_outer_id is not None:
            data["purchase_order_line_outer_id"] = self.purchase_order_line_outer_id
        if self.close_time_without_payment is not None:
            data["close_time_without_payment"] = self.close_time_without_payment
        if self.detail_error_code is not None:
            data["detail_error_code"] = self.detail_error_code
        if self.product_amount is not None:
            data["product_amount"] = str(self.product_amount)
        if self.logistic_company_name is not None:
            data["logistic_company_name"] = self.logistic_company_name
        if self.logistic_number is not None:
            data["logistic_number"] = self.logistic_number
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.extra:
            data.update(self.extra)
        return data
