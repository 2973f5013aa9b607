# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderOverseasWarehouse`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(
    (
        "postCode",
        "countryName",
        "provinceName",
        "cityName",
        "areaName",
        "addressDetail",
        "mobile",
        "fixedPhone",
        "warehouseContactName",
        "warehouseName",
    )
)


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderOverseasWarehouse").get
        return cls(
            post_code=v if (v := get("postCode")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.postCode", strict),
            country_name=v if (v := get("countryName")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.countryName", strict),
            province_name=v if (v := get("provinceName")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.provinceName", strict),
            city_name=v if (v := get("cityName")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.cityName", strict),
            area_name=v if (v := get("areaName")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.areaName", strict),
            address_detail=v if (v := get("addressDetail")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.addressDetail", strict),
            mobile=v if (v := get("mobile")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.mobile", strict),
            fixed_phone=v if (v := get("fixedPhone")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.fixedPhone", strict),
            warehouse_contact_name=v
            if (v := get("warehouseContactName")).__class__ in STR
            else text(v, "AlibabaOrderOverseasWarehouse.warehouseContactName", strict),
            warehouse_name=v if (v := get("warehouseName")).__class__ in STR else text(v, "AlibabaOrderOverseasWarehouse.warehouseName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
