# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSupplyChainService`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)
from .money import Money
from .taobao_shipping_time import TaobaoShippingTime

_KNOWN: frozenset[str] = frozenset(("name", "description", "optionId", "serviceCategory", "isMustSelect", "shippingFee", "shippingTime"))


@define(kw_only=True)
class TaobaoSupplyChainService:
    """A service on offer along with the goods.

    Evidence: upstream.
    """

    name: str | None = None
    """Name of the service. Evidence: upstream."""
    description: str | None = None
    """What the service is. Evidence: upstream."""
    option_id: str | None = None
    """Id by which the service is chosen. Evidence: upstream."""
    service_category: str | None = None
    """Kind of service. Values: `pandapon.SupplyChainServiceCategory`. Evidence: upstream."""
    is_must_select: bool | None = None
    """Whether the service has to be taken. Evidence: upstream."""
    shipping_fee: Money | None = None
    """Freight that comes with the service. Evidence: upstream."""
    shipping_time: TaobaoShippingTime | None = None
    """How long the service takes. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSupplyChainService").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "TaobaoSupplyChainService.name", strict),
            description=v if (v := get("description")).__class__ in STR else text(v, "TaobaoSupplyChainService.description", strict),
            option_id=None if (v := get("optionId")) is None else id_number(v, "TaobaoSupplyChainService.optionId", strict),
            service_category=v if (v := get("serviceCategory")).__class__ in STR else text(v, "TaobaoSupplyChainService.serviceCategory", strict),
            is_must_select=v if (v := get("isMustSelect")).__class__ in BOOL else boolean(v, "TaobaoSupplyChainService.isMustSelect", strict),
            shipping_fee=None if (v := get("shippingFee")) is None else Money.from_dict(v, strict=strict),
            shipping_time=None if (v := get("shippingTime")) is None else TaobaoShippingTime.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        if self.option_id is not None:
            data["optionId"] = number_of_id(self.option_id)
        if self.service_category is not None:
            data["serviceCategory"] = self.service_category
        if self.is_must_select is not None:
            data["isMustSelect"] = self.is_must_select
        if self.shipping_fee is not None:
            data["shippingFee"] = self.shipping_fee.to_dict()
        if self.shipping_time is not None:
            data["shippingTime"] = self.shipping_time.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
