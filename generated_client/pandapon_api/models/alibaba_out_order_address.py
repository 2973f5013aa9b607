# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOutOrderAddress`, a schema of the API."""

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
from .alibaba_out_order_region import AlibabaOutOrderRegion

_KNOWN: frozenset[str] = frozenset(("province", "city", "area", "town", "address", "postCode"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOutOrderAddress").get
        return cls(
            province=None if (v := get("province")) is None else AlibabaOutOrderRegion.from_dict(v, strict=strict),
            city=None if (v := get("city")) is None else AlibabaOutOrderRegion.from_dict(v, strict=strict),
            area=None if (v := get("area")) is None else AlibabaOutOrderRegion.from_dict(v, strict=strict),
            town=None if (v := get("town")) is None else AlibabaOutOrderRegion.from_dict(v, strict=strict),
            address=v if (v := get("address")).__class__ in STR else text(v, "AlibabaOutOrderAddress.address", strict),
            post_code=v if (v := get("postCode")).__class__ in STR else text(v, "AlibabaOutOrderAddress.postCode", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
