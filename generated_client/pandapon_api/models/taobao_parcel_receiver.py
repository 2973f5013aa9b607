# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoParcelReceiver`, a schema of the API."""

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

_NAMES = names("name", "phone", "province", "city", "district", "address", "zipCode")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoParcelReceiver")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoParcelReceiver")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.phone, self.province, self.city, self.district, self.address, self.zip_code) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "TaobaoParcelReceiver.name", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "TaobaoParcelReceiver.phone", strict)
        if self.province is not None and type(self.province) is not str:
            self.province = text(self.province, "TaobaoParcelReceiver.province", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "TaobaoParcelReceiver.city", strict)
        if self.district is not None and type(self.district) is not str:
            self.district = text(self.district, "TaobaoParcelReceiver.district", strict)
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "TaobaoParcelReceiver.address", strict)
        if self.zip_code is not None and type(self.zip_code) is not str:
            self.zip_code = text(self.zip_code, "TaobaoParcelReceiver.zipCode", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
