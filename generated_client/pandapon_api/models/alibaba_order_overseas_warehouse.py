# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderOverseasWarehouse`, a schema of the API."""

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

_NAMES = names(
    "postCode", "countryName", "provinceName", "cityName", "areaName", "addressDetail", "mobile", "fixedPhone", "warehouseContactName", "warehouseName"
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderOverseasWarehouse:
    """An address abroad, that of a warehouse.

    Evidence: upstream.
    """

    post_code: str | None = None
    """Postal code. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    country_name: str | None = None
    """Country. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    province_name: str | None = None
    """Province or state. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    city_name: str | None = None
    """City. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    area_name: str | None = None
    """District of the city. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    address_detail: str | None = None
    """Street and house number. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    mobile: str | None = None
    """Mobile phone number. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    fixed_phone: str | None = None
    """Landline number. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    warehouse_contact_name: str | None = None
    """Whom to contact at the warehouse. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    warehouse_name: str | None = None
    """Name of the warehouse. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderOverseasWarehouse")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderOverseasWarehouse")
        self: Any = new(cls)
        self.extra = extra
        (
            self.post_code,
            self.country_name,
            self.province_name,
            self.city_name,
            self.area_name,
            self.address_detail,
            self.mobile,
            self.fixed_phone,
            self.warehouse_contact_name,
            self.warehouse_name,
        ) = values
        if self.post_code is not None and type(self.post_code) is not str:
            self.post_code = text(self.post_code, "AlibabaOrderOverseasWarehouse.postCode", strict)
        if self.country_name is not None and type(self.country_name) is not str:
            self.country_name = text(self.country_name, "AlibabaOrderOverseasWarehouse.countryName", strict)
        if self.province_name is not None and type(self.province_name) is not str:
            self.province_name = text(self.province_name, "AlibabaOrderOverseasWarehouse.provinceName", strict)
        if self.city_name is not None and type(self.city_name) is not str:
            self.city_name = text(self.city_name, "AlibabaOrderOverseasWarehouse.cityName", strict)
        if self.area_name is not None and type(self.area_name) is not str:
            self.area_name = text(self.area_name, "AlibabaOrderOverseasWarehouse.areaName", strict)
        if self.address_detail is not None and type(self.address_detail) is not str:
            self.address_detail = text(self.address_detail, "AlibabaOrderOverseasWarehouse.addressDetail", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaOrderOverseasWarehouse.mobile", strict)
        if self.fixed_phone is not None and type(self.fixed_phone) is not str:
            self.fixed_phone = text(self.fixed_phone, "AlibabaOrderOverseasWarehouse.fixedPhone", strict)
        if self.warehouse_contact_name is not None and type(self.warehouse_contact_name) is not str:
            self.warehouse_contact_name = text(self.warehouse_contact_name, "AlibabaOrderOverseasWarehouse.warehouseContactName", strict)
        if self.warehouse_name is not None and type(self.warehouse_name) is not str:
            self.warehouse_name = text(self.warehouse_name, "AlibabaOrderOverseasWarehouse.warehouseName", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.post_code is not None:
            data["postCode"] = self.post_code
        if self.country_name is not None:
            data["countryName"] = self.country_name
        if self.province_name is not None:
            data["provinceName"] = self.province_name
        if self.city_name is not None:
            data["cityName"] = self.city_name
        if self.area_name is not None:
            data["areaName"] = self.area_name
        if self.address_detail is not None:
            data["addressDetail"] = self.address_detail
        if self.mobile is not None:
            data["mobile"] = self.mobile
        if self.fixed_phone is not None:
            data["fixedPhone"] = self.fixed_phone
        if self.warehouse_contact_name is not None:
            data["warehouseContactName"] = self.warehouse_contact_name
        if self.warehouse_name is not None:
            data["warehouseName"] = self.warehouse_name
        if self.extra:
            data.update(self.extra)
        return data
