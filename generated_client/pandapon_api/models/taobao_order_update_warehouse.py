# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderUpdateWarehouse`, a schema of the API."""

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
from .._sending import (
    any_out,
    id_out,
    map_out,
    text_out,
)

_NAMES = names("orderId", "warehouseName", "warehouseAddress")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderUpdateWarehouse:
    """An order and the forwarder's warehouse that receives its goods first.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    order_id: str | None = None
    """Order id, 19 digits in the sample. Evidence: documented."""
    warehouse_name: str | None = None
    """Name of the forwarder's warehouse. Evidence: documented."""
    warehouse_address: str | None = None
    """Address of that warehouse. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderUpdateWarehouse")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderUpdateWarehouse")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.warehouse_name, self.warehouse_address) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "TaobaoOrderUpdateWarehouse.orderId", strict)
        if self.warehouse_name is not None and type(self.warehouse_name) is not str:
            self.warehouse_name = text(self.warehouse_name, "TaobaoOrderUpdateWarehouse.warehouseName", strict)
        if self.warehouse_address is not None and type(self.warehouse_address) is not str:
            self.warehouse_address = text(self.warehouse_address, "TaobaoOrderUpdateWarehouse.warehouseAddress", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = id_out(self.order_id, "order_id")
        if self.warehouse_name is not None:
            data["warehouseName"] = text_out(self.warehouse_name, "warehouse_name")
        if self.warehouse_address is not None:
            data["warehouseAddress"] = text_out(self.warehouse_address, "warehouse_address")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
