# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`ReceiverAddress`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("name", "email", "phone", "mobilePhone", "address", "taxId", "country", "city", "zip", "state"))


@define(kw_only=True)
class ReceiverAddress:
    """An address abroad that receives goods. Every member is optional on all pages.

    Evidence: documented, v2.
    """

    name: str | None = None
    """Name of the person who receives the goods. Evidence: documented, v2."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "ReceiverAddress").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "ReceiverAddress.name", strict),
            email=v if (v := get("email")).__class__ in STR else text(v, "ReceiverAddress.email", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "ReceiverAddress.phone", strict),
            mobile_phone=v if (v := get("mobilePhone")).__class__ in STR else text(v, "ReceiverAddress.mobilePhone", strict),
            address=v if (v := get("address")).__class__ in STR else text(v, "ReceiverAddress.address", strict),
            tax_id=v if (v := get("taxId")).__class__ in STR else text(v, "ReceiverAddress.taxId", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "ReceiverAddress.country", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "ReceiverAddress.city", strict),
            zip_code=v if (v := get("zip")).__class__ in STR else text(v, "ReceiverAddress.zip", strict),
            state=v if (v := get("state")).__class__ in STR else text(v, "ReceiverAddress.state", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.email is not None:
            data["email"] = self.email
        if self.phone is not None:
            data["phone"] = self.phone
        if self.mobile_phone is not None:
            data["mobilePhone"] = self.mobile_phone
        if self.address is not None:
            data["address"] = self.address
        if self.tax_id is not None:
            data["taxId"] = self.tax_id
        if self.country is not None:
            data["country"] = self.country
        if self.city is not None:
            data["city"] = self.city
        if self.zip_code is not None:
            data["zip"] = self.zip_code
        if self.state is not None:
            data["state"] = self.state
        if self.extra:
            data.update(self.extra)
        return data
