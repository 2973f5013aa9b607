# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCustoms`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .alibaba_order_customs_goods import AlibabaOrderCustomsGoods

_NAMES = names("id", "gmtCreate", "gmtModified", "buyerId", "orderId", "type", "attributes")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCustoms:
    """The customs declaration of an order.

    Evidence: upstream.
    """

    id: str | None = None
    """Id of the declaration. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the declaration was created. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the declaration was changed. Evidence: upstream."""
    buyer_id: str | None = None
    """Id of the buyer. Evidence: upstream."""
    order_id: str | None = None
    """Order id. Evidence: upstream."""
    type_: int | None = None
    """1 is a customs declaration; no other value is known. Evidence: upstream."""
    attributes: list[AlibabaOrderCustomsGoods] | None = None
    """The goods that are declared. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCustoms")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCustoms")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.gmt_create, self.gmt_modified, self.buyer_id, self.order_id, self.type_, self.attributes) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaOrderCustoms.orderId", strict)
        if self.type_ is not None and type(self.type_) is not int:
            self.type_ = integer(self.type_, "AlibabaOrderCustoms.type", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaOrderCustoms.id", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaOrderCustoms.gmtCreate", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaOrderCustoms.gmtModified", strict)
        if self.buyer_id is not None:
            self.buyer_id = id_number(self.buyer_id, "AlibabaOrderCustoms.buyerId", strict)
        if self.attributes is not None:
            self.attributes = [AlibabaOrderCustomsGoods.from_dict(item, strict=strict) for item in array(self.attributes, "AlibabaOrderCustoms.attributes")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.buyer_id is not None:
            data["buyerId"] = number_of_id(self.buyer_id)
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.type_ is not None:
            data["type"] = self.type_
        if self.attributes is not None:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.extra:
            data.update(self.extra)
        return data
