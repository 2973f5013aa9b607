# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartAddress`, a schema of the API."""

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

_NAMES = names("fullName", "mobile", "phone", "postCode", "cityText", "provinceText", "areaText", "townText", "address", "districtCode")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartAddress:
    """Delivery address of goods from the cart; its type is called FastAdress on the page. Upstream an address can be
    given in three ways, and the first that fits wins: the id of a saved address, which PandaPon's page lacks;
    `districtCode` with street and person; the Chinese strings.

    Evidence: documented.
    """

    full_name: str | None = None
    """Name of the recipient. Evidence: documented."""
    mobile: str | None = None
    """Mobile phone number, digits only. Evidence: documented."""
    phone: str | None = None
    """Landline number, digits only. Evidence: documented."""
    post_code: str | None = None
    """Postal code. Evidence: documented."""
    city_text: str | None = None
    """City, in Chinese. Evidence: documented."""
    province_text: str | None = None
    """Province, in Chinese. Evidence: documented."""
    area_text: str | None = None
    """District or county, in Chinese. Evidence: documented."""
    town_text: str | None = None
    """Town or street office. Evidence: documented."""
    address: str | None = None
    """Street and house number. Evidence: documented."""
    district_code: str | None = None
    """Code of the district, six digits. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartAddress")
        self: Any = new(cls)
        self.extra = extra
        (
            self.full_name,
            self.mobile,
            self.phone,
            self.post_code,
            self.city_text,
            self.province_text,
            self.area_text,
            self.town_text,
            self.address,
            self.district_code,
        ) = values
        if self.full_name is not None and type(self.full_name) is not str:
            self.full_name = text(self.full_name, "AlibabaCartAddress.fullName", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaCartAddress.mobile", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "AlibabaCartAddress.phone", strict)
        if self.post_code is not None and type(self.post_code) is not str:
            self.post_code = text(self.post_code, "AlibabaCartAddress.postCode", strict)
        if self.city_text is not None and type(self.city_text) is not str:
            self.city_text = text(self.city_text, "AlibabaCartAddress.cityText", strict)
        if self.province_text is not None and type(self.province_text) is not str:
            self.province_text = text(self.province_text, "AlibabaCartAddress.provinceText", strict)
        if self.area_text is not None and type(self.area_text) is not str:
            self.area_text = text(self.area_text, "AlibabaCartAddress.areaText", strict)
        if self.town_text is not None and type(self.town_text) is not str:
            self.town_text = text(self.town_text, "AlibabaCartAddress.townText", strict)
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "AlibabaCartAddress.address", strict)
        if self.district_code is not None and type(self.district_code) is not str:
            self.district_code = text(self.district_code, "AlibabaCartAddress.districtCode", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.full_name is not None:
            data["fullName"] = text_out(self.full_name, "full_name")
        if self.mobile is not None:
            data["mobile"] = text_out(self.mobile, "mobile")
        if self.phone is not None:
            data["phone"] = text_out(self.phone, "phone")
        if self.post_code is not None:
            data["postCode"] = text_out(self.post_code, "post_code")
        if self.city_text is not None:
            data["cityText"] = text_out(self.city_text, "city_text")
        if self.province_text is not None:
            data["provinceText"] = text_out(self.province_text, "province_text")
        if self.area_text is not None:
            data["areaText"] = text_out(self.area_text, "area_text")
        if self.town_text is not None:
            data["townText"] = text_out(self.town_text, "town_text")
        if self.address is not None:
            data["address"] = text_out(self.address, "address")
        if self.district_code is not None:
            data["districtCode"] = text_out(self.district_code, "district_code")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
