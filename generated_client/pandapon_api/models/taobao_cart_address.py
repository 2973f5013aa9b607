# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCartAddress`, a schema of the API."""

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
from .._sending import (
    any_out,
    map_out,
    text_out,
)

_NAMES = names("zip", "country", "state", "city", "district", "address", "mobile_phone", "phone", "name")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoCartAddress:
    """Delivery address of an order or a preview from the cart. Unlike elsewhere, `mobile_phone` is written with an
    underscore.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    zip_code: str | None = None
    """Postal code. Wire name `zip`. Evidence: documented."""
    country: str | None = None
    """Country. Evidence: documented."""
    state: str | None = None
    """Province. Evidence: documented."""
    city: str | None = None
    """City. Evidence: documented."""
    district: str | None = None
    """District of the city. Evidence: documented."""
    address: str | None = None
    """Street and house number. Optional for a preview. Evidence: documented."""
    mobile_phone: str | None = None
    """Mobile phone number. Optional for a preview. Evidence: documented."""
    phone: str | None = None
    """Telephone number. Optional for a preview. Evidence: documented."""
    name: str | None = None
    """Name of the recipient. Optional for a preview. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 9:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCartAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCartAddress")
        self: Any = new(cls)
        self.extra = extra
        (self.zip_code, self.country, self.state, self.city, self.district, self.address, self.mobile_phone, self.phone, self.name) = values
        if self.zip_code is not None and type(self.zip_code) is not str:
            self.zip_code = text(self.zip_code, "TaobaoCartAddress.zip", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "TaobaoCartAddress.country", strict)
        if self.state is not None and type(self.state) is not str:
            self.state = text(self.state, "TaobaoCartAddress.state", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "TaobaoCartAddress.city", strict)
        if self.district is not None and type(self.district) is not str:
            self.district = text(self.district, "TaobaoCartAddress.district", strict)
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "TaobaoCartAddress.address", strict)
        if self.mobile_phone is not None and type(self.mobile_phone) is not str:
            self.mobile_phone = text(self.mobile_phone, "TaobaoCartAddress.mobile_phone", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "TaobaoCartAddress.phone", strict)
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "TaobaoCartAddress.name", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.zip_code is not None:
            data["zip"] = text_out(self.zip_code, "zip_code")
        if self.country is not None:
            data["country"] = text_out(self.country, "country")
        if self.state is not None:
            data["state"] = text_out(self.state, "state")
        if self.city is not None:
            data["city"] = text_out(self.city, "city")
        if self.district is not None:
            data["district"] = text_out(self.district, "district")
        if self.address is not None:
            data["address"] = text_out(self.address, "address")
        if self.mobile_phone is not None:
            data["mobile_phone"] = text_out(self.mobile_phone, "mobile_phone")
        if self.phone is not None:
            data["phone"] = text_out(self.phone, "phone")
        if self.name is not None:
            data["name"] = text_out(self.name, "name")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
