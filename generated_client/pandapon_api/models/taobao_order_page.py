# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoOrderPage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    INT,
    array,
    integer,
    members,
    unknown,
)
from .taobao_order import TaobaoOrder

_KNOWN: frozenset[str] = frozenset(("total", "data"))


@define(kw_only=True)
class TaobaoOrderPage:
    """One page of the order list.

    Evidence: sample.
    """

    total: int | None = None
    """Number of matching orders over all pages. Evidence: sample."""
    orders: list[TaobaoOrder] = field(factory=list)
    """The orders of this page. Wire name `data`. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoOrderPage").get
        return cls(
            total=v if (v := get("total")).__class__ in INT else integer(v, "TaobaoOrderPage.total", strict),
            orders=[] if (v := get("data")) is None else [TaobaoOrder.from_dict(item, strict=strict) for item in array(v, "TaobaoOrderPage.data")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.total is not None:
            data["total"] = self.total
        data["data"] = [item.to_dict() for item in self.orders]
        if self.extra:
            data.update(self.extra)
        return data
