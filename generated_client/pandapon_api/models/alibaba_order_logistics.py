# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderLogistics`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_order_parcel import AlibabaOrderParcel

_NAMES = names(
    "address",
    "area",
    "areaCode",
    "city",
    "contactPerson",
    "fax",
    "mobile",
    "province",
    "telephone",
    "zip",
    "logisticsItems",
    "townCode",
    "town",
    "caid",
    "realLogisticsCompanyNo",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderLogistics:
    """Delivery address inside China and the parcels. PandaPon's second version prints the names of all fields.

    Evidence: upstream.
    """

    address: str | None = None
    """Street and house number; in a sample of PandaPon's second version the town, a space and the street. Evidence:
    upstream."""
    area: str | None = None
    """District of the city. Evidence: upstream."""
    area_code: str | None = None
    """Code of the district, six digits. Evidence: upstream."""
    city: str | None = None
    """City. Evidence: upstream."""
    contact_person: str | None = None
    """Recipient. Evidence: upstream."""
    fax: str | None = None
    """Fax number. Evidence: upstream."""
    mobile: str | None = None
    """Mobile phone number. Evidence: upstream."""
    province: str | None = None
    """Province. Evidence: upstream."""
    telephone: str | None = None
    """Landline number. Evidence: upstream."""
    zip_code: str | None = None
    """Postal code. Wire name `zip`. Evidence: upstream."""
    logistics_items: list[AlibabaOrderParcel] | None = None
    """The parcels; absent from orders of a list. Evidence: upstream."""
    town_code: str | None = None
    """Code of the town. Evidence: upstream."""
    town: str | None = None
    """Town. Evidence: upstream."""
    caid: Any = None
    """Only PandaPon's second version shows this field; neither its type nor its meaning is known. Evidence: v2."""
    real_logistics_company_no: Any = None
    """Code of the carrier, judging by the name. Only PandaPon's second version shows this field; its type is not known.
    Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 15:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderLogistics")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderLogistics")
        self: Any = new(cls)
        self.extra = extra
        (
            self.address,
            self.area,
            self.area_code,
            self.city,
            self.contact_person,
            self.fax,
            self.mobile,
            self.province,
            self.telephone,
            self.zip_code,
            self.logistics_items,
            self.town_code,
            self.town,
            self.caid,
            self.real_logistics_company_no,
        ) = values
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "AlibabaOrderLogistics.address", strict)
        if self.area is not None and type(self.area) is not str:
            self.area = text(self.area, "AlibabaOrderLogistics.area", strict)
        if self.area_code is not None and type(self.area_code) is not str:
            self.area_code = text(self.area_code, "AlibabaOrderLogistics.areaCode", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "AlibabaOrderLogistics.city", strict)
        if self.contact_person is not None and type(self.contact_person) is not str:
            self.contact_person = text(self.contact_person, "AlibabaOrderLogistics.contactPerson", strict)
        if self.fax is not None and type(self.fax) is not str:
            self.fax = text(self.fax, "AlibabaOrderLogistics.fax", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaOrderLogistics.mobile", strict)
        if self.province is not None and type(self.province) is not str:
            self.province = text(self.province, "AlibabaOrderLogistics.province", strict)
        if self.telephone is not None and type(self.telephone) is not str:
            self.telephone = text(self.telephone, "AlibabaOrderLogistics.telephone", strict)
        if self.zip_code is not None and type(self.zip_code) is not str:
            self.zip_code = text(self.zip_code, "AlibabaOrderLogistics.zip", strict)
        if self.town_code is not None and type(self.town_code) is not str:
            self.town_code = text(self.town_code, "AlibabaOrderLogistics.townCode", strict)
        if self.town is not None and type(self.town) is not str:
            self.town = text(self.town, "AlibabaOrderLogistics.town", strict)
        if self.logistics_items is not None:
            self.logistics_items = [
                AlibabaOrderParcel.from_dict(item, strict=strict) for item in array(self.logistics_items, "AlibabaOrderLogistics.logisticsItems")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.address is not None:
            data["address"] = self.address
        if self.area is not None:
            data["area"] = self.area
        if self.area_code is not None:
            data["areaCode"] = self.area_code
        if self.city is not None:
            data["city"] = self.city
        if self.contact_person is not None:
            data["contactPerson"] = self.contact_person
        if self.fax is not None:
            data["fax"] = self.fax
        if self.mobile is not None:
            data["mobile"] = self.mobile
        if self.province is not None:
            data["province"] = self.province
        if self.telephone is not None:
            data["telephone"] = self.telephone
        if self.zip_code is not None:
            data["zip"] = self.zip_code
        if self.logistics_items is not None:
            data["logisticsItems"] = [item.to_dict() for item in self.logistics_items]
        if self.town_code is not None:
            data["townCode"] = self.town_code
        if self.town is not None:
            data["town"] = self.town
        if self.caid is not None:
            data["caid"] = self.caid
        if self.real_logistics_company_no is not None:
            data["realLogisticsCompanyNo"] = self.real_logistics_company_no
        if self.extra:
            data.update(self.extra)
        return data
