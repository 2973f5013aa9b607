# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AddressSave`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    map_out,
    text_out,
)

_NAMES = names("id", "name", "province", "city", "district", "address", "phone")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AddressSave:
    """An address to store.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    id: str | None = None
    """Address id; presumably set to change an address and left out to add one, judging by the page's title. Evidence:
    documented."""
    name: str | None = None
    """Name of the recipient. Evidence: documented."""
    province: str | None = None
    """Province. Evidence: documented."""
    city: str | None = None
    """City. Evidence: documented."""
    district: str | None = None
    """District of the city. Evidence: documented."""
    address: str | None = None
    """Street and house number. Evidence: documented."""
    phone: str | None = None
    """Mobile phone number. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AddressSave")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AddressSave")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.name, self.province, self.city, self.district, self.address, self.phone) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AddressSave.name", strict)
        if self.province is not None and type(self.province) is not str:
            self.province = text(self.province, "AddressSave.province", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "AddressSave.city", strict)
        if self.district is not None and type(self.district) is not str:
            self.district = text(self.district, "AddressSave.district", strict)
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "AddressSave.address", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "AddressSave.phone", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AddressSave.id", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = id_number_out(self.id, "id")
        if self.name is not None:
            data["name"] = text_out(self.name, "name")
        if self.province is not None:
            data["province"] = text_out(self.province, "province")
        if self.city is not None:
            data["city"] = text_out(self.city, "city")
        if self.district is not None:
            data["district"] = text_out(self.district, "district")
        if self.address is not None:
            data["address"] = text_out(self.address, "address")
        if self.phone is not None:
            data["phone"] = text_out(self.phone, "phone")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
