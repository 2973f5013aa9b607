# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoParcelReceiver`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("name", "phone", "province", "city", "district", "address", "zipCode"))


@define(kw_only=True)
class TaobaoParcelReceiver:
    """Where a parcel goes.

    Evidence: v2.
    """

    name: str | None = None
    """Name of the receiver. Evidence: v2."""
    phone: str | None = None
    """Telephone number of the receiver. Evidence: v2."""
    province: str | None = None
    """Province. Evidence: v2."""
    city: str | None = None
    """City. Evidence: v2."""
    district: str | None = None
    """District of the city. Evidence: v2."""
    address: str | None = None
    """Street and house number. Evidence: v2."""
    zip_code: str | None = None
    """Postal code. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoParcelReceiver").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "TaobaoParcelReceiver.name", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "TaobaoParcelReceiver.phone", strict),
            province=v if (v := get("province")).__class__ in STR else text(v, "TaobaoParcelReceiver.province", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "TaobaoParcelReceiver.city", strict),
            district=v if (v := get("district")).__class__ in STR else text(v, "TaobaoParcelReceiver.district", strict),
            address=v if (v := get("address")).__class__ in STR else text(v, "TaobaoParcelReceiver.address", strict),
            zip_code=v if (v := get("zipCode")).__class__ in STR else text(v, "TaobaoParcelReceiver.zipCode", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.phone is not None:
            data["phone"] = self.phone
        if self.province is not None:
            data["province"] = self.province
        if self.city is not None:
            data["city"] = self.city
        if self.district is not None:
            data["district"] = self.district
        if self.address is not None:
            data["address"] = self.address
        if self.zip_code is not None:
            data["zipCode"] = self.zip_code
        if self.extra:
            data.update(self.extra)
        return data
