# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoCartOrderPreview`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    id_number,
    members,
    missing,
    number_of_id,
    text,
    unknown,
)
from .taobao_cart_address import TaobaoCartAddress

_KNOWN: frozenset[str] = frozenset(("ids", "orderAddress", "userId"))


@define(kw_only=True)
class TaobaoCartOrderPreview:
    """Which cart records to preview, and where the goods would go.

    Evidence: documented.
    """

    ids: list[str]
    """Ids of the cart records. Evidence: documented."""
    order_address: TaobaoCartAddress
    """The delivery address; an object here, while taobao_orders.render takes JSON text. Evidence: documented."""
    user_id: str | None = None
    """User id; beside the address, not inside it. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoCartOrderPreview").get
        return cls(
            ids=[]
            if (v := get("ids")) is None
            else [id_number(item, "TaobaoCartOrderPreview.ids[]", strict) for item in array(v, "TaobaoCartOrderPreview.ids")],
            order_address=missing("TaobaoCartOrderPreview.orderAddress")
            if (v := get("orderAddress")) is None
            else TaobaoCartAddress.from_dict(v, strict=strict),
            user_id=v if (v := get("userId")).__class__ in STR else text(v, "TaobaoCartOrderPreview.userId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["ids"] = [number_of_id(item) for item in self.ids]
        data["orderAddress"] = self.order_address.to_dict()
        if self.user_id is not None:
            data["userId"] = self.user_id
        if self.extra:
            data.update(self.extra)
        return data
