# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderAddress`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("fullName", "mobile", "phone", "postCode", "cityText", "provinceText", "areaText", "townText", "address"))


@define(kw_only=True)
class AlibabaOrderAddress:
    """Delivery address of a 1688 order or preview, with province, city, district and town as Chinese text.
    alibaba_orders.create and alibaba_orders.preview_batch require most of it; the pages of alibaba_orders.preview and
    alibaba_orders.create_batch do not say what they require. Upstream no single member is needed: it takes the first
    that fits of a saved address, a district code with street and person, and these texts.

    Evidence: documented.
    """

    full_name: str | None = None
    """Person who receives the goods; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence:
    documented."""
    mobile: str | None = None
    """Mobile number, digits only; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence:
    documented."""
    phone: str | None = None
    """Landline number, digits only; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence:
    documented."""
    post_code: str | None = None
    """Postal code. Whether it is required is not documented. Evidence: documented."""
    city_text: str | None = None
    """City, in Chinese; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    province_text: str | None = None
    """Province, in Chinese; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    area_text: str | None = None
    """District or county, in Chinese. Whether it is required is not documented. Evidence: documented."""
    town_text: str | None = None
    """Town or street office; required by alibaba_orders.create, optional in alibaba_orders.preview_batch. Evidence:
    documented."""
    address: str | None = None
    """Street and house number; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderAddress").get
        return cls(
            full_name=v if (v := get("fullName")).__class__ in STR else text(v, "AlibabaOrderAddress.fullName", strict),
            mobile=v if (v := get("mobile")).__class__ in STR else text(v, "AlibabaOrderAddress.mobile", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "AlibabaOrderAddress.phone", strict),
            post_code=v if (v := get("postCode")).__class__ in STR else text(v, "AlibabaOrderAddress.postCode", strict),
            city_text=v if (v := get("cityText")).__class__ in STR else text(v, "AlibabaOrderAddress.cityText", strict),
            province_text=v if (v := get("provinceText")).__class__ in STR else text(v, "AlibabaOrderAddress.provinceText", strict),
            area_text=v if (v := get("areaText")).__class__ in STR else text(v, "AlibabaOrderAddress.areaText", strict),
            town_text=v if (v := get("townText")).__class__ in STR else text(v, "AlibabaOrderAddress.townText", strict),
            address=v if (v := get("address")).__class__ in STR else text(v, "AlibabaOrderAddress.address", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.full_name is not None:
            data["fullName"] = self.full_name
        if self.mobile is not None:
            data["mobile"] = self.mobile
        if self.phone is not None:
            data["phone"] = self.phone
        if self.post_code is not None:
            data["postCode"] = self.post_code
        if self.city_text is not None:
            data["cityText"] = self.city_text
        if self.province_text is not None:
            data["provinceText"] = self.province_text
        if self.area_text is not None:
            data["areaText"] = self.area_text
        if self.town_text is not None:
            data["townText"] = self.town_text
        if self.address is not None:
            data["address"] = self.address
        if self.extra:
            data.update(self.extra)
        return data
