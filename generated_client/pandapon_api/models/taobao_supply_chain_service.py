# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSupplyChainService`, a schema of the API."""

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
from .._members import member, members_of, wire_value
from ..enums.taobao import SupplyChainServiceCategory
from .money import Money
from .taobao_shipping_time import TaobaoShippingTime

_SupplyChainServiceCategory = members_of(SupplyChainServiceCategory)
_NAMES = names("name", "description", "optionId", "serviceCategory", "isMustSelect", "shippingFee", "shippingTime")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSupplyChainService:
    """A service available with the goods.

    Evidence: upstream.
    """

    name: str | None = None
    """Name of the service. Evidence: upstream."""
    description: str | None = None
    """What the service is. Evidence: upstream."""
    option_id: str | None = None
    """Id by which the service is chosen. Evidence: upstream."""
    service_category: SupplyChainServiceCategory | str | None = None
    """Kind of service. Values: `pandapon.SupplyChainServiceCategory`. Evidence: upstream."""
    is_must_select: bool | None = None
    """Whether the service is mandatory. Evidence: upstream."""
    shipping_fee: Money | None = None
    """Freight of the service. Evidence: upstream."""
    shipping_time: TaobaoShippingTime | None = None
    """How long the service takes. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSupplyChainService")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSupplyChainService")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.description, self.option_id, self.service_category, self.is_must_select, self.shipping_fee, self.shipping_time) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "TaobaoSupplyChainService.name", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "TaobaoSupplyChainService.description", strict)
        if self.is_must_select is not None and type(self.is_must_select) is not bool:
            self.is_must_select = boolean(self.is_must_select, "TaobaoSupplyChainService.isMustSelect", strict)
        try:
            if self.service_category is not None:
                self.service_category = _SupplyChainServiceCategory[self.service_category]
        except (KeyError, TypeError):
            if self.service_category is not None:
                self.service_category = member(SupplyChainServiceCategory, self.service_category, "TaobaoSupplyChainService.serviceCategory", strict)
        if self.option_id is not None:
            self.option_id = id_number(self.option_id, "TaobaoSupplyChainService.optionId", strict)
        if self.shipping_fee is not None:
            self.shipping_fee = Money.from_dict(self.shipping_fee, strict=strict)
        if self.shipping_time is not None:
            self.shipping_time = TaobaoShippingTime.from_dict(self.shipping_time, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        if self.option_id is not None:
            data["optionId"] = number_of_id(self.option_id)
        if self.service_category is not None:
            data["serviceCategory"] = wire_value(self.service_category)
        if self.is_must_select is not None:
            data["isMustSelect"] = self.is_must_select
        if self.shipping_fee is not None:
            data["shippingFee"] = self.shipping_fee.to_dict()
        if self.shipping_time is not None:
            data["shippingTime"] = self.shipping_time.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
