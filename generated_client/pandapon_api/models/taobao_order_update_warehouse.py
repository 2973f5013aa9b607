# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderUpdateWarehouse`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("orderId", "warehouseName", "warehouseAddress"))


@define(kw_only=True)
class TaobaoOrderUpdateWarehouse:
    """An order and the forwarder's warehouse that is to receive its goods first.

    Evidence: documented.
    """

    order_id: str | None = None
    """Order id, 19 digits in the sample. Whether it is required is not documented. Evidence: documented."""
    warehouse_name: str | None = None
    """Name of the forwarder's warehouse. Whether it is required is not documented. Evidence: documented."""
    warehouse_address: str | None = None
    """Address of that warehouse. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderUpdateWarehouse").get
        return cls(
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "TaobaoOrderUpdateWarehouse.orderId", strict),
            warehouse_name=v if (v := get("warehouseName")).__class__ in STR else text(v, "TaobaoOrderUpdateWarehouse.warehouseName", strict),
            warehouse_address=v if (v := get("warehouseAddress")).__class__ in STR else text(v, "TaobaoOrderUpdateWarehouse.warehouseAddress", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.warehouse_name is not None:
            data["warehouseName"] = self.warehouse_name
        if self.warehouse_address is not None:
            data["warehouseAddress"] = self.warehouse_address
        if self.extra:
            data.update(self.extra)
        return data
