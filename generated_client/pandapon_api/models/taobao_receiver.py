# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoReceiver`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("zip", "country", "state", "city", "district", "address", "phone", "mobile_phone", "name", "taxId"))


@define(kw_only=True)
class TaobaoReceiver:
    """Delivery address of an order or a preview. Unlike elsewhere, `mobile_phone` is written with an underscore.

    Evidence: documented.
    """

    zip_code: str | None = None
    """Postal code. Whether it is required is not documented. Wire name `zip`. Evidence: documented."""
    country: str | None = None
    """Country, by name in the sample. Whether it is required is not documented. Evidence: documented."""
    state: str | None = None
    """Province. Whether it is required is not documented. Evidence: documented."""
    city: str | None = None
    """City. Whether it is required is not documented. Evidence: documented."""
    district: str | None = None
    """District of the city. Whether it is required is not documented. Evidence: documented."""
    address: str | None = None
    """Street and house number. Whether it is required is not documented. Evidence: documented."""
    phone: str | None = None
    """Telephone number. Whether it is required is not documented. Evidence: documented."""
    mobile_phone: str | None = None
    """Mobile phone number. Whether it is required is not documented. Evidence: documented."""
    name: str | None = None
    """Name of the person who receives the goods. Whether it is required is not documented. Evidence: documented."""
    tax_id: str | None = None
    """Tax number of the receiver. Known from the upstream only, where the preview has `tax_id` for Brazil; one reseller
    writes `tax_id` as well. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoReceiver").get
        return cls(
            zip_code=v if (v := get("zip")).__class__ in STR else text(v, "TaobaoReceiver.zip", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "TaobaoReceiver.country", strict),
            state=v if (v := get("state")).__class__ in STR else text(v, "TaobaoReceiver.state", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "TaobaoReceiver.city", strict),
            district=v if (v := get("district")).__class__ in STR else text(v, "TaobaoReceiver.district", strict),
            address=v if (v := get("address")).__class__ in STR else text(v, "TaobaoReceiver.address", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "TaobaoReceiver.phone", strict),
            mobile_phone=v if (v := get("mobile_phone")).__class__ in STR else text(v, "TaobaoReceiver.mobile_phone", strict),
            name=v if (v := get("name")).__class__ in STR else text(v, "TaobaoReceiver.name", strict),
            tax_id=v if (v := get("taxId")).__class__ in STR else text(v, "TaobaoReceiver.taxId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.zip_code is not None:
            data["zip"] = self.zip_code
        if self.country is not None:
            data["country"] = self.country
        if self.state is not None:
            data["state"] = self.state
        if self.city is not None:
            data["city"] = self.city
        if self.district is not None:
            data["district"] = self.district
        if self.address is not None:
            data["address"] = self.address
        if self.phone is not None:
            data["phone"] = self.phone
        if self.mobile_phone is not None:
            data["mobile_phone"] = self.mobile_phone
        if self.name is not None:
            data["name"] = self.name
        if self.tax_id is not None:
            data["taxId"] = self.tax_id
        if self.extra:
            data.update(self.extra)
        return data
