# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderInternationalLogistics`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    decimal,
    members,
    number_of_decimal,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
        "address",
        "allDeliveredTime",
        "alternateAddress",
        "carrier",
        "city",
        "cityCode",
        "contactPerson",
        "country",
        "countryCode",
        "fax",
        "faxArea",
        "faxCountry",
        "insuranceFee",
        "logisticsCode",
        "logisticsFee",
        "mobile",
        "mobileArea",
        "mobileCountry",
        "port",
        "portCode",
        "province",
        "provinceCode",
        "shipmentAbsoluteDate",
        "shipmentAbsoluteZone",
        "shipmentDateType",
        "shipmentMethod",
        "shipmentRelativeDuration",
        "shipmentRelativeField",
        "shipmentRelativeStart",
        "telephone",
        "telephoneArea",
        "telephoneCountryv",
        "tradeTerm",
    )
)


@define(kw_only=True)
class AlibabaOrderInternationalLogistics:
    """International delivery; null for 1688 orders. Only the names and types of the members are known: what they mean is
    read from the names.

    Evidence: upstream.
    """

    address: str | None = None
    """Street and house number. Evidence: upstream."""
    all_delivered_time: datetime.datetime | None = None
    """When everything was dispatched. Evidence: upstream."""
    alternate_address: str | None = None
    """Another address. Evidence: upstream."""
    carrier: str | None = None
    """Carrier. Evidence: upstream."""
    city: str | None = None
    """City. Evidence: upstream."""
    city_code: str | None = None
    """Code of the city. Evidence: upstream."""
    contact_person: str | None = None
    """Person who receives the goods. Evidence: upstream."""
    country: str | None = None
    """Country. Evidence: upstream."""
    country_code: str | None = None
    """Code of the country. Evidence: upstream."""
    fax: str | None = None
    """Fax number. Evidence: upstream."""
    fax_area: str | None = None
    """Area code of the fax number. Evidence: upstream."""
    fax_country: str | None = None
    """Country code of the fax number. Evidence: upstream."""
    insurance_fee: Decimal | None = None
    """What the insurance costs. Unit not known. Evidence: upstream."""
    logistics_code: str | None = None
    """Logistics code. Evidence: upstream."""
    logistics_fee: Decimal | None = None
    """What the delivery costs. Unit not known. Evidence: upstream."""
    mobile: str | None = None
    """Mobile phone number. Evidence: upstream."""
    mobile_area: str | None = None
    """Area code of the mobile phone number. Evidence: upstream."""
    mobile_country: str | None = None
    """Country code of the mobile phone number. Evidence: upstream."""
    port: str | None = None
    """Port. Evidence: upstream."""
    port_code: str | None = None
    """Code of the port. Evidence: upstream."""
    province: str | None = None
    """Province or state. Evidence: upstream."""
    province_code: str | None = None
    """Code of the province or state. Evidence: upstream."""
    shipment_absolute_date: datetime.datetime | None = None
    """Fixed day of shipment. Evidence: upstream."""
    shipment_absolute_zone: str | None = None
    """Time zone of the fixed day of shipment. Evidence: upstream."""
    shipment_date_type: str | None = None
    """Whether the day of shipment is fixed or counted from an event; the values are not known. Evidence: upstream."""
    shipment_method: str | None = None
    """How the goods travel; the values are not known. Evidence: upstream."""
    shipment_relative_duration: str | None = None
    """How long after the event the goods are shipped. Evidence: upstream."""
    shipment_relative_field: str | None = None
    """Goes with that duration; what it holds is not known. Evidence: upstream."""
    shipment_relative_start: str | None = None
    """Event from which that duration is counted. Evidence: upstream."""
    telephone: str | None = None
    """Landline number. Evidence: upstream."""
    telephone_area: str | None = None
    """Area code of the landline number. Evidence: upstream."""
    telephone_country: str | None = None
    """Country code of the landline number. Wire name `telephoneCountryv` (the API's spelling). Evidence: upstream."""
    trade_term: str | None = None
    """Trade term. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderInternationalLogistics").get
        return cls(
            address=v if (v := get("address")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.address", strict),
            all_delivered_time=None if (v := get("allDeliveredTime")) is None else time(v, "AlibabaOrderInternationalLogistics.allDeliveredTime", strict),
            alternate_address=v if (v := get("alternateAddress")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.alternateAddress", strict),
            carrier=v if (v := get("carrier")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.carrier", strict),
            city=v if (v := get("city")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.city", strict),
            city_code=v if (v := get("cityCode")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.cityCode", strict),
            contact_person=v if (v := get("contactPerson")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.contactPerson", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.country", strict),
            country_code=v if (v := get("countryCode")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.countryCode", strict),
            fax=v if (v := get("fax")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.fax", strict),
            fax_area=v if (v := get("faxArea")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.faxArea", strict),
            fax_country=v if (v := get("faxCountry")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.faxCountry", strict),
            insurance_fee=None if (v := get("insuranceFee")) is None else decimal(v, "AlibabaOrderInternationalLogistics.insuranceFee", strict),
            logistics_code=v if (v := get("logisticsCode")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.logisticsCode", strict),
            logistics_fee=None if (v := get("logisticsFee")) is None else decimal(v, "AlibabaOrderInternationalLogistics.logisticsFee", strict),
            mobile=v if (v := get("mobile")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.mobile", strict),
            mobile_area=v if (v := get("mobileArea")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.mobileArea", strict),
            mobile_country=v if (v := get("mobileCountry")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.mobileCountry", strict),
            port=v if (v := get("port")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.port", strict),
            port_code=v if (v := get("portCode")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.portCode", strict),
            province=v if (v := get("province")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.province", strict),
            province_code=v if (v := get("provinceCode")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.provinceCode", strict),
            shipment_absolute_date=None
            if (v := get("shipmentAbsoluteDate")) is None
            else time(v, "AlibabaOrderInternationalLogistics.shipmentAbsoluteDate", strict),
            shipment_absolute_zone=v
            if (v := get("shipmentAbsoluteZone")).__class__ in STR
            else text(v, "AlibabaOrderInternationalLogistics.shipmentAbsoluteZone", strict),
            shipment_date_type=v if (v := get("shipmentDateType")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.shipmentDateType", strict),
            shipment_method=v if (v := get("shipmentMethod")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.shipmentMethod", strict),
            shipment_relative_duration=v
            if (v := get("shipmentRelativeDuration")).__class__ in STR
            else text(v, "AlibabaOrderInternationalLogistics.shipmentRelativeDuration", strict),
            shipment_relative_field=v
            if (v := get("shipmentRelativeField")).__class__ in STR
            else text(v, "AlibabaOrderInternationalLogistics.shipmentRelativeField", strict),
            shipment_relative_start=v
            if (v := get("shipmentRelativeStart")).__class__ in STR
            else text(v, "AlibabaOrderInternationalLogistics.shipmentRelativeStart", strict),
            telephone=v if (v := get("telephone")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.telephone", strict),
            telephone_area=v if (v := get("telephoneArea")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.telephoneArea", strict),
            telephone_country=v
            if (v := get("telephoneCountryv")).__class__ in STR
            else text(v, "AlibabaOrderInternationalLogistics.telephoneCountryv", strict),
            trade_term=v if (v := get("tradeTerm")).__class__ in STR else text(v, "AlibabaOrderInternationalLogistics.tradeTerm", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.address is not None:
            data["address"] = self.address
        if self.all_delivered_time is not None:
            data["allDeliveredTime"] = time_text(self.all_delivered_time, "alibaba-date-time:string")
        if self.alternate_address is not None:
            data["alternateAddress"] = self.alternate_address
        if self.carrier is not None:
            data["carrier"] = self.carrier
        if self.city is not None:
            data["city"] = self.city
        if self.city_code is not None:
            data["cityCode"] = self.city_code
        if self.contact_person is not None:
            data["contactPerson"] = self.contact_person
        if self.country is not None:
            data["country"] = self.country
        if self.country_code is not None:
            data["countryCode"] = self.country_code
        if self.fax is not None:
            data["fax"] = self.fax
        if self.fax_area is not None:
            data["faxArea"] = self.fax_area
        if self.fax_country is not None:
            data["faxCountry"] = self.fax_country
        if self.insurance_fee is not None:
            data["insuranceFee"] = number_of_decimal(self.insurance_fee)
        if self.logistics_code is not None:
            data["logisticsCode"] = self.logistics_code
        if self.logistics_fee is not None:
            data["logisticsFee"] = number_of_decimal(self.logistics_fee)
        if self.mobile is not None:
            data["mobile"] = self.mobile
        if self.mobile_area is not None:
            data["mobileArea"] = self.mobile_area
        if self.mobile_country is not None:
            data["mobileCountry"] = self.mobile_country
        if self.port is not None:
            data["port"] = self.port
        if self.port_code is not None:
            data["portCode"] = self.port_code
        if self.province is not None:
            data["province"] = self.province
        if self.province_code is not None:
            data["provinceCode"] = self.province_code
        if self.shipment_absolute_date is not None:
            data["shipmentAbsoluteDate"] = time_text(self.shipment_absolute_date, "alibaba-date-time:string")
        if self.shipment_absolute_zone is not None:
            data["shipmentAbsoluteZone"] = self.shipment_absolute_zone
        if self.shipment_date_type is not None:
            data["shipmentDateType"] = self.shipment_date_type
        if self.shipment_method is not None:
            data["shipmentMethod"] = self.shipment_method
        if self.shipment_relative_duration is not None:
            data["shipmentRelativeDuration"] = self.shipment_relative_duration
        if self.shipment_relative_field is not None:
            data["shipmentRelativeField"] = self.shipment_relative_field
        if self.shipment_relative_start is not None:
            data["shipmentRelativeStart"] = self.shipment_relative_start
        if self.telephone is not None:
            data["telephone"] = self.telephone
        if self.telephone_area is not None:
            data["telephoneArea"] = self.telephone_area
        if self.telephone_country is not None:
            data["telephoneCountryv"] = self.telephone_country
        if self.trade_term is not None:
            data["tradeTerm"] = self.trade_term
        if self.extra:
            data.update(self.extra)
        return data
