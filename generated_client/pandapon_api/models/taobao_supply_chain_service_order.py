# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSupplyChainServiceOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .money import Money

_NAMES = names(
    "order_id", "service_id", "service_name", "service_catrgory", "status", "price", "error_code", "error_message", "detail_error_code", "detail_error_message"
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSupplyChainServiceOrder:
    """A service that was ordered along with the goods.

    Evidence: upstream.
    """

    order_id: str | None = None
    """Id of the service order. Evidence: upstream."""
    service_id: str | None = None
    """Id of the service. Evidence: upstream."""
    service_name: str | None = None
    """Name of the service. Evidence: upstream."""
    service_category: str | None = None
    """Kind of service. Wire name `service_catrgory` (the API's spelling). Evidence: upstream."""
    status: str | None = None
    """State of the service order; the values are not known. Evidence: upstream."""
    price: Money | None = None
    """Price of the service. Evidence: upstream."""
    error_code: str | None = None
    """Error code of the service order. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    detail_error_code: str | None = None
    """A more specific code below the error code. Evidence: upstream."""
    detail_error_message: str | None = None
    """Message for the more specific code. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSupplyChainServiceOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSupplyChainServiceOrder")
        self: Any = new(cls)
        self.extra = extra
        (
            self.order_id,
            self.service_id,
            self.service_name,
            self.service_category,
            self.status,
            self.price,
            self.error_code,
            self.error_message,
            self.detail_error_code,
            self.detail_error_message,
        ) = values
        if self.service_name is not None and type(self.service_name) is not str:
            self.service_name = text(self.service_name, "TaobaoSupplyChainServiceOrder.service_name", strict)
        if self.service_category is not None and type(self.service_category) is not str:
            self.service_category = text(self.service_category, "TaobaoSupplyChainServiceOrder.service_catrgory", strict)
        if self.status is not None and type(self.status) is not str:
            self.status = text(self.status, "TaobaoSupplyChainServiceOrder.status", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoSupplyChainServiceOrder.error_code", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "TaobaoSupplyChainServiceOrder.error_message", strict)
        if self.detail_error_code is not None and type(self.detail_error_code) is not str:
            self.detail_error_code = text(self.detail_error_code, "TaobaoSupplyChainServiceOrder.detail_error_code", strict)
        if self.detail_error_message is not None and type(self.detail_error_message) is not str:
            self.detail_error_message = text(self.detail_error_message, "TaobaoSupplyChainServiceOrder.detail_error_message", strict)
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "TaobaoSupplyChainServiceOrder.order_id", strict)
        if self.service_id is not None:
            self.service_id = id_number(self.service_id, "TaobaoSupplyChainServiceOrder.service_id", strict)
        if self.price is not None:
            self.price = Money.from_dict(self.price, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["order_id"] = number_of_id(self.order_id)
        if self.service_id is not None:
            data["service_id"] = number_of_id(self.service_id)
        if self.service_name is not None:
            data["service_name"] = self.service_name
        if self.service_category is not None:
            data["service_catrgory"] = self.service_category
        if self.status is not None:
            data["status"] = self.status
        if self.price is not None:
            data["price"] = self.price.to_dict()
        if self.error_code is not None:
            data["error_code"] = self.error_code
        if self.error_message is not None:
            data["error_message"] = self.error_message
        if self.detail_error_code is not None:
            data["detail_error_code"] = self.detail_error_code
        if self.detail_error_message is not None:
            data["detail_error_message"] = self.detail_error_message
        if self.extra:
            data.update(self.extra)
        return data
