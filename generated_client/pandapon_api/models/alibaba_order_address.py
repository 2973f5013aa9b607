# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderAddress`, a schema of the API."""

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

_NAMES = names("fullName", "mobile", "phone", "postCode", "cityText", "provinceText", "areaText", "townText", "address")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderAddress:
    """Delivery address of a 1688 order or preview, with province, city, district and town as Chinese text.
    alibaba_orders.create and alibaba_orders.preview_batch require most of it; the pages of alibaba_orders.preview and
    alibaba_orders.create_batch do not say what they require. Upstream no single field is needed: it takes the first
    that fits of a saved address, a district code with street and person, and these strings.

    Evidence: documented. PandaPon does not say whether it requires `post_code`, `area_text`.
    """

    full_name: str | None = None
    """Recipient; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    mobile: str | None = None
    """Mobile number, digits only; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence:
    documented."""
    phone: str | None = None
    """Landline number, digits only; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence:
    documented."""
    post_code: str | None = None
    """Postal code. Evidence: documented."""
    city_text: str | None = None
    """City, in Chinese; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    province_text: str | None = None
    """Province, in Chinese; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    area_text: str | None = None
    """District or county, in Chinese. Evidence: documented."""
    town_text: str | None = None
    """Town or street office; required by alibaba_orders.create, optional in alibaba_orders.preview_batch. Evidence:
    documented."""
    address: str | None = None
    """Street and house number; required by alibaba_orders.create and alibaba_orders.preview_batch. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 9:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderAddress")
        self: Any = new(cls)
        self.extra = extra
        (self.full_name, self.mobile, self.phone, self.post_code, self.city_text, self.province_text, self.area_text, self.town_text, self.address) = values
        if self.full_name is not None and type(self.full_name) is not str:
            self.full_name = text(self.full_name, "AlibabaOrderAddress.fullName", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaOrderAddress.mobile", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "AlibabaOrderAddress.phone", strict)
        if self.post_code is not None and type(self.post_code) is not str:
            self.post_code = text(self.post_code, "AlibabaOrderAddress.postCode", strict)
        if self.city_text is not None and type(self.city_text) is not str:
            self.city_text = text(self.city_text, "AlibabaOrderAddress.cityText", strict)
        if self.province_text is not None and type(self.province_text) is not str:
            self.province_text = text(self.province_text, "AlibabaOrderAddress.provinceText", strict)
        if self.area_text is not None and type(self.area_text) is not str:
            self.area_text = text(self.area_text, "AlibabaOrderAddress.areaText", strict)
        if self.town_text is not None and type(self.town_text) is not str:
            self.town_text = text(self.town_text, "AlibabaOrderAddress.townText", strict)
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "AlibabaOrderAddress.address", strict)
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
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
