# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderLogistics`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .alibaba_order_parcel import AlibabaOrderParcel

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaOrderLogistics:
    """Delivery address inside China and the parcels. PandaPon's second version prints the names of all members.

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
    """Person who receives the goods. Evidence: upstream."""
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
    """Only PandaPon's second version shows this member; neither its type nor its meaning is known. Evidence: v2."""
    real_logistics_company_no: Any = None
    """Code of the carrier, going by the name. Only PandaPon's second version shows this member; its type is not known.
    Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderLogistics").get
        return cls(
            address=v if (v := get("address")).__class__ in STR else text(v, "AlibabaOrderLogistics.address", strict),
            area=v if (v := get("area")).__class__ in STR else text(v, "AlibabaOrderLogistics.area", strict),
            area_code=v if (v := get("areaCode")).__class__ in STR else text(v, "AlibabaOrderLogistics.areaCode", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "AlibabaOrderLogistics.city", strict),
            contact_person=v if (v := get("contactPerson")).__class__ in STR else text(v, "AlibabaOrderLogistics.contactPerson", strict),
            fax=v if (v := get("fax")).__class__ in STR else text(v, "AlibabaOrderLogistics.fax", strict),
            mobile=v if (v := get("mobile")).__class__ in STR else text(v, "AlibabaOrderLogistics.mobile", strict),
            province=v if (v := get("province")).__class__ in STR else text(v, "AlibabaOrderLogistics.province", strict),
            telephone=v if (v := get("telephone")).__class__ in STR else text(v, "AlibabaOrderLogistics.telephone", strict),
            zip_code=v if (v := get("zip")).__class__ in STR else text(v, "AlibabaOrderLogistics.zip", strict),
            logistics_items=None
            if (v := get("logisticsItems")) is None
            else [AlibabaOrderParcel.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderLogistics.logisticsItems")],
            town_code=v if (v := get("townCode")).__class__ in STR else text(v, "AlibabaOrderLogistics.townCode", strict),
            town=v if (v := get("town")).__class__ in STR else text(v, "AlibabaOrderLogistics.town", strict),
            caid=get("caid"),
            real_logistics_company_no=get("realLogisticsCompanyNo"),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
