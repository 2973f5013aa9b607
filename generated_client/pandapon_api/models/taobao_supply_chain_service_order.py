# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSupplyChainServiceOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)
from .money import Money

_KNOWN: frozenset[str] = frozenset(
    (
        "order_id",
        "service_id",
        "service_name",
        "service_catrgory",
        "status",
        "price",
        "error_code",
        "error_message",
        "detail_error_code",
        "detail_error_message",
    )
)


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
    """What went wrong with the service order. Evidence: upstream."""
    error_message: str | None = None
    """Text that goes with the error code. Evidence: upstream."""
    detail_error_code: str | None = None
    """A finer code below the error code. Evidence: upstream."""
    detail_error_message: str | None = None
    """Text that goes with the finer code. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSupplyChainServiceOrder").get
        return cls(
            order_id=None if (v := get("order_id")) is None else id_number(v, "TaobaoSupplyChainServiceOrder.order_id", strict),
            service_id=None if (v := get("service_id")) is None else id_number(v, "TaobaoSupplyChainServiceOrder.service_id", strict),
            service_name=v if (v := get("service_name")).__class__ in STR else text(v, "TaobaoSupplyChainServiceOrder.service_name", strict),
            service_category=v if (v := get("service_catrgory")).__class__ in STR else text(v, "TaobaoSupplyChainServiceOrder.service_catrgory", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "TaobaoSupplyChainServiceOrder.status", strict),
            price=None if (v := get("price")) is None else Money.from_dict(v, strict=strict),
            error_code=v if (v := get("error_code")).__class__ in STR else text(v, "TaobaoSupplyChainServiceOrder.error_code", strict),
            error_message=v if (v := get("error_message")).__class__ in STR else text(v, "TaobaoSupplyChainServiceOrder.error_message", strict),
            detail_error_code=v if (v := get("detail_error_code")).__class__ in STR else text(v, "TaobaoSupplyChainServiceOrder.detail_error_code", strict),
            detail_error_message=v
            if (v := get("detail_error_message")).__class__ in STR
            else text(v, "TaobaoSupplyChainServiceOrder.detail_error_message", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
