# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderCustoms`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .alibaba_order_customs_goods import AlibabaOrderCustomsGoods

_KNOWN: frozenset[str] = frozenset(("id", "gmtCreate", "gmtModified", "buyerId", "orderId", "type", "attributes"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderCustoms").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AlibabaOrderCustoms.id", strict),
            gmt_create=None if (v := get("gmtCreate")) is None else time(v, "AlibabaOrderCustoms.gmtCreate", strict),
            gmt_modified=None if (v := get("gmtModified")) is None else time(v, "AlibabaOrderCustoms.gmtModified", strict),
            buyer_id=None if (v := get("buyerId")) is None else id_number(v, "AlibabaOrderCustoms.buyerId", strict),
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "AlibabaOrderCustoms.orderId", strict),
            type_=v if (v := get("type")).__class__ in INT else integer(v, "AlibabaOrderCustoms.type", strict),
            attributes=None
            if (v := get("attributes")) is None
            else [AlibabaOrderCustomsGoods.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderCustoms.attributes")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
