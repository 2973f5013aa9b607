# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderInternationalLogistics`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    names,
    new,
    number_of_decimal,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderInternationalLogistics:
    """International delivery; null for 1688 orders. Only the names and types of the fields are known: their meaning is
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
    """Recipient. Evidence: upstream."""
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
    """Belongs to that duration; its content is not known. Evidence: upstream."""
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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 33:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderInternationalLogistics")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderInternationalLogistics")
        self: Any = new(cls)
        self.extra = extra
        (
            self.address,
            self.all_delivered_time,
            self.alternate_address,
            self.carrier,
            self.city,
            self.city_code,
            self.contact_person,
            self.country,
            self.country_code,
            self.fax,
            self.fax_area,
            self.fax_country,
            self.insurance_fee,
            self.logistics_code,
            self.logistics_fee,
            self.mobile,
            self.mobile_area,
            self.mobile_country,
            self.port,
            self.port_code,
            self.province,
            self.province_code,
            self.shipment_absolute_date,
            self.shipment_absolute_zone,
            self.shipment_date_type,
            self.shipment_method,
            self.shipment_relative_duration,
            self.shipment_relative_field,
            self.shipment_relative_start,
            self.telephone,
            self.telephone_area,
            self.telephone_country,
            self.trade_term,
        ) = values
        if self.address is not None and type(self.address) is not str:
            self.address = text(self.address, "AlibabaOrderInternationalLogistics.address", strict)
        if self.alternate_address is not None and type(self.alternate_address) is not str:
            self.alternate_address = text(self.alternate_address, "AlibabaOrderInternationalLogistics.alternateAddress", strict)
        if self.carrier is not None and type(self.carrier) is not str:
            self.carrier = text(self.carrier, "AlibabaOrderInternationalLogistics.carrier", strict)
        if self.city is not None and type(self.city) is not str:
            self.city = text(self.city, "AlibabaOrderInternationalLogistics.city", strict)
        if self.city_code is not None and type(self.city_code) is not str:
            self.city_code = text(self.city_code, "AlibabaOrderInternationalLogistics.cityCode", strict)
        if self.contact_person is not None and type(self.contact_person) is not str:
            self.contact_person = text(self.contact_person, "AlibabaOrderInternationalLogistics.contactPerson", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "AlibabaOrderInternationalLogistics.country", strict)
        if self.country_code is not None and type(self.country_code) is not str:
            self.country_code = text(self.country_code, "AlibabaOrderInternationalLogistics.countryCode", strict)
        if self.fax is not None and type(self.fax) is not str:
            self.fax = text(self.fax, "AlibabaOrderInternationalLogistics.fax", strict)
        if self.fax_area is not None and type(self.fax_area) is not str:
            self.fax_area = text(self.fax_area, "AlibabaOrderInternationalLogistics.faxArea", strict)
        if self.fax_country is not None and type(self.fax_country) is not str:
            self.fax_country = text(self.fax_country, "AlibabaOrderInternationalLogistics.faxCountry", strict)
        if self.logistics_code is not None and type(self.logistics_code) is not str:
            self.logistics_code = text(self.logistics_code, "AlibabaOrderInternationalLogistics.logisticsCode", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaOrderInternationalLogistics.mobile", strict)
        if self.mobile_area is not None and type(self.mobile_area) is not str:
            self.mobile_area = text(self.mobile_area, "AlibabaOrderInternationalLogistics.mobileArea", strict)
        if self.mobile_country is not None and type(self.mobile_country) is not str:
            self.mobile_country = text(self.mobile_country, "AlibabaOrderInternationalLogistics.mobileCountry", strict)
        if self.port is not None and type(self.port) is not str:
            self.port = text(self.port, "AlibabaOrderInternationalLogistics.port", strict)
        if self.port_code is not None and type(self.port_code) is not str:
            self.port_code = text(self.port_code, "AlibabaOrderInternationalLogistics.portCode", strict)
        if self.province is not None and type(self.province) is not str:
            self.province = text(self.province, "AlibabaOrderInternationalLogistics.province", strict)
        if self.province_code is not None and type(self.province_code) is not str:
            self.province_code = text(self.province_code, "AlibabaOrderInternationalLogistics.provinceCode", strict)
        if self.shipment_absolute_zone is not None and type(self.shipment_absolute_zone) is not str:
            self.shipment_absolute_zone = text(self.shipment_absolute_zone, "AlibabaOrderInternationalLogistics.shipmentAbsoluteZone", strict)
        if self.shipment_date_type is not None and type(self.shipment_date_type) is not str:
            self.shipment_date_type = text(self.shipment_date_type, "AlibabaOrderInternationalLogistics.shipmentDateType", strict)
        if self.shipment_method is not None and type(self.shipment_method) is not str:
            self.shipment_method = text(self.shipment_method, "AlibabaOrderInternationalLogistics.shipmentMethod", strict)
        if self.shipment_relative_duration is not None and type(self.shipment_relative_duration) is not str:
            self.shipment_relative_duration = text(self.shipment_relative_duration, "AlibabaOrderInternationalLogistics.shipmentRelativeDuration", strict)
        if self.shipment_relative_field is not None and type(self.shipment_relative_field) is not str:
            self.shipment_relative_field = text(self.shipment_relative_field, "AlibabaOrderInternationalLogistics.shipmentRelativeField", strict)
        if self.shipment_relative_start is not None and type(self.shipment_relative_start) is not str:
            self.shipment_relative_start = text(self.shipment_relative_start, "AlibabaOrderInternationalLogistics.shipmentRelativeStart", strict)
        if self.telephone is not None and type(self.telephone) is not str:
            self.telephone = text(self.telephone, "AlibabaOrderInternationalLogistics.telephone", strict)
        if self.telephone_area is not None and type(self.telephone_area) is not str:
            self.telephone_area = text(self.telephone_area, "AlibabaOrderInternationalLogistics.telephoneArea", strict)
        if self.telephone_country is not None and type(self.telephone_country) is not str:
            self.telephone_country = text(self.telephone_country, "AlibabaOrderInternationalLogistics.telephoneCountryv", strict)
        if self.trade_term is not None and type(self.trade_term) is not str:
            self.trade_term = text(self.trade_term, "AlibabaOrderInternationalLogistics.tradeTerm", strict)
        if self.all_delivered_time is not None:
            self.all_delivered_time = time(self.all_delivered_time, "AlibabaOrderInternationalLogistics.allDeliveredTime", strict)
        if self.insurance_fee is not None:
            self.insurance_fee = decimal(self.insurance_fee, "AlibabaOrderInternationalLogistics.insuranceFee", strict)
        if self.logistics_fee is not None:
            self.logistics_fee = decimal(self.logistics_fee, "AlibabaOrderInternationalLogistics.logisticsFee", strict)
        if self.shipment_absolute_date is not None:
            self.shipment_absolute_date = time(self.shipment_absolute_date, "AlibabaOrderInternationalLogistics.shipmentAbsoluteDate", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
