# Generated from spec/ by `nox -s generate`; not to be edited.
"""`ReceiverAddress`, a schema of the API."""

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
    id_out,
    map_out,
    text_out,
)

_NAMES = names("name", "email", "phone", "mobilePhone", "address", "taxId", "country", "city", "zip", "state")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class ReceiverAddress:
    """An address abroad that receives goods. Every field is optional on all pages.

    Evidence: documented, v2.
    """

    name: str | None = None
    """Name of the recipient. Evidence: documented, v2."""
    email: str | None = None
    """E-mail address. Evidence: documented, v2."""
    phone: str | None = None
    """Telephone number. Evidence: documented, v2."""
    mobile_phone: str | None = None
    """Mobile phone number. Evidence: documented, v2."""
    address: str | None = None
    """Street and house number. Evidence: documented, v2."""
    tax_id: str | None = None
    """Tax number of the receiver. Evidence: documented, v2."""
    country: str | None = None
    """Country. Evidence: documented, v2."""
    city: str | None = None
    """City. Evidence: documented, v2."""
    zip_code: str | None = None
    """Postal code. Wire name `zip`. Evidence: documented, v2."""
    state: str | None = None
    """State or province. Evidence: documented, v2."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "ReceiverAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "ReceiverAddress")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.email, self.phone, self.mobile_phone, self.address, self.tax_id, self.country, self.city, self.zip_code, self.state) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "ReceiverAddress.name", strict)
        if self.email is not None and type(self.email) is not str:
            self.email = text(self.email, "ReceiverAddress.email", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "ReceiverAddress.phone", strict)
        if self.mobile_phone is not None and type(self.mobile_phone) is not str:
            self.mobile_phone = text(self.mobile_phone, "ReceiverAddress.mobilePhone", strict)
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "ReceiverAddress.address", strict)
        if self.tax_id is not None and type(self.tax_id) is not str:
            self.tax_id = text(self.tax_id, "ReceiverAddress.taxId", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "ReceiverAddress.country", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "ReceiverAddress.city", strict)
        if self.zip_code is not None and type(self.zip_code) is not str:
            self.zip_code = text(self.zip_code, "ReceiverAddress.zip", strict)
        if self.state is not None and type(self.state) is not str:
            self.state = text(self.state, "ReceiverAddress.state", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = text_out(self.name, "name")
        if self.email is not None:
            data["email"] = text_out(self.email, "email")
        if self.phone is not None:
            data["phone"] = text_out(self.phone, "phone")
        if self.mobile_phone is not None:
            data["mobilePhone"] = text_out(self.mobile_phone, "mobile_phone")
        if self.address is not None:
            data["address"] = text_out(self.address, "address")
        if self.tax_id is not None:
            data["taxId"] = id_out(self.tax_id, "tax_id")
        if self.country is not None:
            data["country"] = text_out(self.country, "country")
        if self.city is not None:
            data["city"] = text_out(self.city, "city")
        if self.zip_code is not None:
            data["zip"] = text_out(self.zip_code, "zip_code")
        if self.state is not None:
            data["state"] = text_out(self.state, "state")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
