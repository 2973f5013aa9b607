# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOutOrderAddress`, a schema of the API."""

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
from .alibaba_out_order_region import AlibabaOutOrderRegion

_NAMES = names("province", "city", "area", "town", "address", "postCode")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOutOrderAddress:
    """The original address of an order on another shop platform.

    Evidence: upstream.
    """

    province: AlibabaOutOrderRegion | None = None
    """Province. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    city: AlibabaOutOrderRegion | None = None
    """City. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    area: AlibabaOutOrderRegion | None = None
    """District of the city. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    town: AlibabaOutOrderRegion | None = None
    """Town. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    address: str | None = None
    """Street and house number. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    post_code: str | None = None
    """Postal code. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOutOrderAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOutOrderAddress")
        self: Any = new(cls)
        self.extra = extra
        (self.province, self.city, self.area, self.town, self.address, self.post_code) = values
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "AlibabaOutOrderAddress.address", strict)
        if self.post_code is not None and type(self.post_code) is not str:
            self.post_code = text(self.post_code, "AlibabaOutOrderAddress.postCode", strict)
        if self.province is not None:
            self.province = AlibabaOutOrderRegion.from_dict(self.province, strict=strict)
        if self.city is not None:
            self.city = AlibabaOutOrderRegion.from_dict(self.city, strict=strict)
        if self.area is not None:
            self.area = AlibabaOutOrderRegion.from_dict(self.area, strict=strict)
        if self.town is not None:
            self.town = AlibabaOutOrderRegion.from_dict(self.town, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.province is not None:
            data["province"] = self.province.to_dict()
        if self.city is not None:
            data["city"] = self.city.to_dict()
        if self.area is not None:
            data["area"] = self.area.to_dict()
        if self.town is not None:
            data["town"] = self.town.to_dict()
        if self.address is not None:
            data["address"] = self.address
        if self.post_code is not None:
            data["postCode"] = self.post_code
        if self.extra:
            data.update(self.extra)
        return data
