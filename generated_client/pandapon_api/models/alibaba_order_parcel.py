# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderParcel`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    decimal,
    id_number,
    members,
    number_of_decimal,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
        "deliveredTime",
        "logisticsCode",
        "type",
        "id",
        "status",
        "gmtModified",
        "gmtCreate",
        "carriage",
        "fromProvince",
        "fromCity",
        "fromArea",
        "fromAddress",
        "fromPhone",
        "fromMobile",
        "fromPost",
        "logisticsCompanyId",
        "logisticsCompanyNo",
        "logisticsCompanyName",
        "logisticsBillNo",
        "subItemIds",
        "toProvince",
        "toCity",
        "toArea",
        "toAddress",
        "toPhone",
        "toMobile",
        "toPost",
        "noLogisticsCondition",
        "noLogisticsName",
        "noLogisticsTel",
        "noLogisticsBillNo",
        "isTimePromise",
        "arriveTime",
    )
)


@define(kw_only=True)
class AlibabaOrderParcel:
    """A parcel of an order.

    Evidence: upstream.
    """

    delivered_time: datetime.datetime | None = None
    """When the parcel was dispatched. Evidence: upstream."""
    logistics_code: str | None = None
    """Logistics number; use it as `logisticsId`. Evidence: upstream."""
    type_: str | None = None
    """How the goods are sent: 0 by the seller, 1 online, 2 no logistics needed. Values:
    `pandapon.AlibabaLogisticsItemType`. Evidence: upstream."""
    id: str | None = None
    """Id of this row. Evidence: upstream."""
    status: str | None = None
    """State of the parcel; `alreadysend` in the sample, the other values are not known. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the row was changed. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the row was created. Evidence: upstream."""
    carriage: Decimal | None = None
    """Postage of the parcel. In yuan. Evidence: upstream."""
    from_province: str | None = None
    """Province of the sender. Evidence: upstream."""
    from_city: str | None = None
    """City of the sender. Evidence: upstream."""
    from_area: str | None = None
    """District of the sender. Evidence: upstream."""
    from_address: str | None = None
    """Street and house number of the sender. Evidence: upstream."""
    from_phone: str | None = None
    """Landline number of the sender. Evidence: upstream."""
    from_mobile: str | None = None
    """Mobile phone number of the sender. Evidence: upstream."""
    from_post: str | None = None
    """Postal code of the sender. Evidence: upstream."""
    logistics_company_id: str | None = None
    """Id of the carrier. Evidence: upstream."""
    logistics_company_no: str | None = None
    """Code of the carrier. Evidence: upstream."""
    logistics_company_name: str | None = None
    """Name of the carrier. Evidence: upstream."""
    logistics_bill_no: str | None = None
    """Waybill number; Chinese words when no logistics is needed. Evidence: upstream."""
    sub_item_ids: str | None = None
    """Ids of the order lines in the parcel, with commas between them. Evidence: upstream."""
    to_province: str | None = None
    """Province of the receiver. Evidence: upstream."""
    to_city: str | None = None
    """City of the receiver. Evidence: upstream."""
    to_area: str | None = None
    """District of the receiver. Evidence: upstream."""
    to_address: str | None = None
    """Street and house number of the receiver. Evidence: upstream."""
    to_phone: str | None = None
    """Landline number of the receiver. Evidence: upstream."""
    to_mobile: str | None = None
    """Mobile phone number of the receiver. Evidence: upstream."""
    to_post: str | None = None
    """Postal code of the receiver. Evidence: upstream."""
    no_logistics_condition: str | None = None
    """Why no logistics is needed: 1 a small or other carrier, 2 postage or a price difference, 3 the seller delivers, 4
    the buyer fetches, 5 other. Values: `pandapon.AlibabaNoLogisticsCondition`. Evidence: upstream."""
    no_logistics_name: str | None = None
    """Whom to contact when no logistics is needed. Evidence: upstream."""
    no_logistics_telephone: str | None = None
    """Telephone number of that contact. Wire name `noLogisticsTel`. Evidence: upstream."""
    no_logistics_bill_no: str | None = None
    """The seller's own number when no logistics is needed. Evidence: upstream."""
    is_time_promise: bool | None = None
    """Whether the delivery is timed. From the older SDK. Evidence: upstream."""
    arrive_time: datetime.datetime | None = None
    """When a timed delivery should arrive. From the older SDK. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderParcel").get
        return cls(
            delivered_time=None if (v := get("deliveredTime")) is None else time(v, "AlibabaOrderParcel.deliveredTime", strict),
            logistics_code=v if (v := get("logisticsCode")).__class__ in STR else text(v, "AlibabaOrderParcel.logisticsCode", strict),
            type_=v if (v := get("type")).__class__ in STR else text(v, "AlibabaOrderParcel.type", strict),
            id=None if (v := get("id")) is None else id_number(v, "AlibabaOrderParcel.id", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "AlibabaOrderParcel.status", strict),
            gmt_modified=None if (v := get("gmtModified")) is None else time(v, "AlibabaOrderParcel.gmtModified", strict),
            gmt_create=None if (v := get("gmtCreate")) is None else time(v, "AlibabaOrderParcel.gmtCreate", strict),
            carriage=None if (v := get("carriage")) is None else decimal(v, "AlibabaOrderParcel.carriage", strict),
            from_province=v if (v := get("fromProvince")).__class__ in STR else text(v, "AlibabaOrderParcel.fromProvince", strict),
            from_city=v if (v := get("fromCity")).__class__ in STR else text(v, "AlibabaOrderParcel.fromCity", strict),
            from_area=v if (v := get("fromArea")).__class__ in STR else text(v, "AlibabaOrderParcel.fromArea", strict),
            from_address=v if (v := get("fromAddress")).__class__ in STR else text(v, "AlibabaOrderParcel.fromAddress", strict),
            from_phone=v if (v := get("fromPhone")).__class__ in STR else text(v, "AlibabaOrderParcel.fromPhone", strict),
            from_mobile=v if (v := get("fromMobile")).__class__ in STR else text(v, "AlibabaOrderParcel.fromMobile", strict),
            from_post=v if (v := get("fromPost")).__class__ in STR else text(v, "AlibabaOrderParcel.fromPost", strict),
            logistics_company_id=None if (v := get("logisticsCompanyId")) is None else id_number(v, "AlibabaOrderParcel.logisticsCompanyId", strict),
            logistics_company_no=v if (v := get("logisticsCompanyNo")).__class__ in STR else text(v, "AlibabaOrderParcel.logisticsCompanyNo", strict),
            logistics_company_name=v if (v := get("logisticsCompanyName")).__class__ in STR else text(v, "AlibabaOrderParcel.logisticsCompanyName", strict),
            logistics_bill_no=v if (v := get("logisticsBillNo")).__class__ in STR else text(v, "AlibabaOrderParcel.logisticsBillNo", strict),
            sub_item_ids=v if (v := get("subItemIds")).__class__ in STR else text(v, "AlibabaOrderParcel.subItemIds", strict),
            to_province=v if (v := get("toProvince")).__class__ in STR else text(v, "AlibabaOrderParcel.toProvince", strict),
            to_city=v if (v := get("toCity")).__class__ in STR else text(v, "AlibabaOrderParcel.toCity", strict),
            to_area=v if (v := get("toArea")).__class__ in STR else text(v, "AlibabaOrderParcel.toArea", strict),
            to_address=v if (v := get("toAddress")).__class__ in STR else text(v, "AlibabaOrderParcel.toAddress", strict),
            to_phone=v if (v := get("toPhone")).__class__ in STR else text(v, "AlibabaOrderParcel.toPhone", strict),
            to_mobile=v if (v := get("toMobile")).__class__ in STR else text(v, "AlibabaOrderParcel.toMobile", strict),
            to_post=v if (v := get("toPost")).__class__ in STR else text(v, "AlibabaOrderParcel.toPost", strict),
            no_logistics_condition=v if (v := get("noLogisticsCondition")).__class__ in STR else text(v, "AlibabaOrderParcel.noLogisticsCondition", strict),
            no_logistics_name=v if (v := get("noLogisticsName")).__class__ in STR else text(v, "AlibabaOrderParcel.noLogisticsName", strict),
            no_logistics_telephone=v if (v := get("noLogisticsTel")).__class__ in STR else text(v, "AlibabaOrderParcel.noLogisticsTel", strict),
            no_logistics_bill_no=v if (v := get("noLogisticsBillNo")).__class__ in STR else text(v, "AlibabaOrderParcel.noLogisticsBillNo", strict),
            is_time_promise=v if (v := get("isTimePromise")).__class__ in BOOL else boolean(v, "AlibabaOrderParcel.isTimePromise", strict),
            arrive_time=None if (v := get("arriveTime")) is None else time(v, "AlibabaOrderParcel.arriveTime", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.delivered_time is not None:
            data["deliveredTime"] = time_text(self.delivered_time, "alibaba-date-time:string")
        if self.logistics_code is not None:
            data["logisticsCode"] = self.logistics_code
        if self.type_ is not None:
            data["type"] = self.type_
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.status is not None:
            data["status"] = self.status
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.carriage is not None:
            data["carriage"] = number_of_decimal(self.carriage)
        if self.from_province is not None:
            data["fromProvince"] = self.from_province
        if self.from_city is not None:
            data["fromCity"] = self.from_city
        if self.from_area is not None:
            data["fromArea"] = self.from_area
        if self.from_address is not None:
            data["fromAddress"] = self.from_address
        if self.from_phone is not None:
            data["fromPhone"] = self.from_phone
        if self.from_mobile is not None:
            data["fromMobile"] = self.from_mobile
        if self.from_post is not None:
            data["fromPost"] = self.from_post
        if self.logistics_company_id is not None:
            data["logisticsCompanyId"] = number_of_id(self.logistics_company_id)
        if self.logistics_company_no is not None:
            data["logisticsCompanyNo"] = self.logistics_company_no
        if self.logistics_company_name is not None:
            data["logisticsCompanyName"] = self.logistics_company_name
        if self.logistics_bill_no is not None:
            data["logisticsBillNo"] = self.logistics_bill_no
        if self.sub_item_ids is not None:
            data["subItemIds"] = self.sub_item_ids
        if self.to_province is not None:
            data["toProvince"] = self.to_province
        if self.to_city is not None:
            data["toCity"] = self.to_city
        if self.to_area is not None:
            data["toArea"] = self.to_area
        if self.to_address is not None:
            data["toAddress"] = self.to_address
        if self.to_phone is not None:
            data["toPhone"] = self.to_phone
        if self.to_mobile is not None:
            data["toMobile"] = self.to_mobile
        if self.to_post is not None:
            data["toPost"] = self.to_post
        if self.no_logistics_condition is not None:
            data["noLogisticsCondition"] = self.no_logistics_condition
        if self.no_logistics_name is not None:
            data["noLogisticsName"] = self.no_logistics_name
        if self.no_logistics_telephone is not None:
            data["noLogisticsTel"] = self.no_logistics_telephone
        if self.no_logistics_bill_no is not None:
            data["noLogisticsBillNo"] = self.no_logistics_bill_no
        if self.is_time_promise is not None:
            data["isTimePromise"] = self.is_time_promise
        if self.arrive_time is not None:
            data["arriveTime"] = time_text(self.arrive_time, "alibaba-date-time:string")
        if self.extra:
            data.update(self.extra)
        return data
