# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AddressSave`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("id", "name", "province", "city", "district", "address", "phone"))


@define(kw_only=True)
class AddressSave:
    """An address to keep.

    Evidence: documented.
    """

    id: str | None = None
    """Address id; presumably given to change an address and left out to add one, by the page's title. Whether it is
    required is not documented. Evidence: documented."""
    name: str | None = None
    """Name of the person who receives the goods. Whether it is required is not documented. Evidence: documented."""
    province: str | None = None
    """Province. Whether it is required is not documented. Evidence: documented."""
    city: str | None = None
    """City. Whether it is required is not documented. Evidence: documented."""
    district: str | None = None
    """District of the city. Whether it is required is not documented. Evidence: documented."""
    address: str | None = None
    """Street and house number. Whether it is required is not documented. Evidence: documented."""
    phone: str | None = None
    """Mobile phone number. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AddressSave").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AddressSave.id", strict),
            name=v if (v := get("name")).__class__ in STR else text(v, "AddressSave.name", strict),
            province=v if (v := get("province")).__class__ in STR else text(v, "AddressSave.province", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "AddressSave.city", strict),
            district=v if (v := get("district")).__class__ in STR else text(v, "AddressSave.district", strict),
            address=v if (v := get("address")).__class__ in STR else text(v, "AddressSave.address", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "AddressSave.phone", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.name is not None:
            data["name"] = self.name
        if self.province is not None:
            data["province"] = self.province
        if self.city is not None:
            data["city"] = self.city
        if self.district is not None:
            data["district"] = self.district
        if self.address is not None:
            data["address"] = self.address
        if self.phone is not None:
            data["phone"] = self.phone
        if self.extra:
            data.update(self.extra)
        return data
