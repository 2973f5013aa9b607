# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderParcel`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    decimal,
    id_number,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_logistics import AlibabaLogisticsItemType, AlibabaNoLogisticsCondition

_AlibabaLogisticsItemType = members_of(AlibabaLogisticsItemType)
_AlibabaNoLogisticsCondition = members_of(AlibabaNoLogisticsCondition)
_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderParcel:
    """A parcel of an order.

    Evidence: upstream.
    """

    delivered_time: datetime.datetime | None = None
    """When the parcel was dispatched. Evidence: upstream."""
    logistics_code: str | None = None
    """Logistics number; use it as `logisticsId`. Evidence: upstream."""
    type_: AlibabaLogisticsItemType | str | None = None
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
    no_logistics_condition: AlibabaNoLogisticsCondition | str | None = None
    """Why no logistics is needed: 1 a small or other carrier, 2 postage or a price difference, 3 the seller delivers, 4
    the buyer collects, 5 other. Values: `pandapon.AlibabaNoLogisticsCondition`. Evidence: upstream."""
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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 33:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderParcel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderParcel")
        self: Any = new(cls)
        self.extra = extra
        (
            self.delivered_time,
            self.logistics_code,
            self.type_,
            self.id,
            self.status,
            self.gmt_modified,
            self.gmt_create,
            self.carriage,
            self.from_province,
            self.from_city,
            self.from_area,
            self.from_address,
            self.from_phone,
            self.from_mobile,
            self.from_post,
            self.logistics_company_id,
            self.logistics_company_no,
            self.logistics_company_name,
            self.logistics_bill_no,
            self.sub_item_ids,
            self.to_province,
            self.to_city,
            self.to_area,
            self.to_address,
            self.to_phone,
            self.to_mobile,
            self.to_post,
            self.no_logistics_condition,
            self.no_logistics_name,
            self.no_logistics_telephone,
            self.no_logistics_bill_no,
            self.is_time_promise,
            self.arrive_time,
        ) = values
        if self.logistics_code is not None and type(self.logistics_code) is not str:
            self.logistics_code = text(self.logistics_code, "AlibabaOrderParcel.logisticsCode", strict)
        if self.status is not None and type(self.status) is not str:
            self.status = text(self.status, "AlibabaOrderParcel.status", strict)
        if self.from_province is not None and type(self.from_province) is not str:
            self.from_province = text(self.from_province, "AlibabaOrderParcel.fromProvince", strict)
        if self.from_city is not None and type(self.from_city) is not str:
            self.from_city = text(self.from_city, "AlibabaOrderParcel.fromCity", strict)
        if self.from_area is not None and type(self.from_area) is not str:
            self.from_area = text(self.from_area, "AlibabaOrderParcel.fromArea", strict)
        if self.from_address is not None and type(self.from_address) is not str:
            self.from_address = text(self.from_address, "AlibabaOrderParcel.fromAddress", strict)
        if self.from_phone is not None and type(self.from_phone) is not str:
            self.from_phone = text(self.from_phone, "AlibabaOrderParcel.fromPhone", strict)
        if self.from_mobile is not None and type(self.from_mobile) is not str:
            self.from_mobile = text(self.from_mobile, "AlibabaOrderParcel.fromMobile", strict)
        if self.from_post is not None and type(self.from_post) is not str:
            self.from_post = text(self.from_post, "AlibabaOrderParcel.fromPost", strict)
        if self.logistics_company_no is not None and type(self.logistics_company_no) is not str:
            self.logistics_company_no = text(self.logistics_company_no, "AlibabaOrderParcel.logisticsCompanyNo", strict)
        if self.logistics_company_name is not None and type(self.logistics_company_name) is not str:
            self.logistics_company_name = text(self.logistics_company_name, "AlibabaOrderParcel.logisticsCompanyName", strict)
        if self.logistics_bill_no is not None and type(self.logistics_bill_no) is not str:
            self.logistics_bill_no = text(self.logistics_bill_no, "AlibabaOrderParcel.logisticsBillNo", strict)
        if self.sub_item_ids is not None and type(self.sub_item_ids) is not str:
            self.sub_item_ids = text(self.sub_item_ids, "AlibabaOrderParcel.subItemIds", strict)
        if self.to_province is not None and type(self.to_province) is not str:
            self.to_province = text(self.to_province, "AlibabaOrderParcel.toProvince", strict)
        if self.to_city is not None and type(self.to_city) is not str:
            self.to_city = text(self.to_city, "AlibabaOrderParcel.toCity", strict)
        if self.to_area is not None and type(self.to_area) is not str:
            self.to_area = text(self.to_area, "AlibabaOrderParcel.toArea", strict)
        if self.to_address is not None and type(self.to_address) is not str:
            self.to_address = text(self.to_address, "AlibabaOrderParcel.toAddress", strict)
        if self.to_phone is not None and type(self.to_phone) is not str:
            self.to_phone = text(self.to_phone, "AlibabaOrderParcel.toPhone", strict)
        if self.to_mobile is not None and type(self.to_mobile) is not str:
            self.to_mobile = text(self.to_mobile, "AlibabaOrderParcel.toMobile", strict)
        if self.to_post is not None and type(self.to_post) is not str:
            self.to_post = text(self.to_post, "AlibabaOrderParcel.toPost", strict)
        if self.no_logistics_name is not None and type(self.no_logistics_name) is not str:
            self.no_logistics_name = text(self.no_logistics_name, "AlibabaOrderParcel.noLogisticsName", strict)
        if self.no_logistics_telephone is not None and type(self.no_logistics_telephone) is not str:
            self.no_logistics_telephone = text(self.no_logistics_telephone, "AlibabaOrderParcel.noLogisticsTel", strict)
        if self.no_logistics_bill_no is not None and type(self.no_logistics_bill_no) is not str:
            self.no_logistics_bill_no = text(self.no_logistics_bill_no, "AlibabaOrderParcel.noLogisticsBillNo", strict)
        if self.is_time_promise is not None and type(self.is_time_promise) is not bool:
            self.is_time_promise = boolean(self.is_time_promise, "AlibabaOrderParcel.isTimePromise", strict)
        try:
            if self.type_ is not None:
                self.type_ = _AlibabaLogisticsItemType[self.type_]
            if self.no_logistics_condition is not None:
                self.no_logistics_condition = _AlibabaNoLogisticsCondition[self.no_logistics_condition]
        except (KeyError, TypeError):
            if self.type_ is not None:
                self.type_ = member(AlibabaLogisticsItemType, self.type_, "AlibabaOrderParcel.type", strict)
            if self.no_logistics_condition is not None:
                self.no_logistics_condition = member(
                    AlibabaNoLogisticsCondition, self.no_logistics_condition, "AlibabaOrderParcel.noLogisticsCondition", strict
                )
        if self.delivered_time is not None:
            self.delivered_time = time(self.delivered_time, "AlibabaOrderParcel.deliveredTime", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaOrderParcel.id", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaOrderParcel.gmtModified", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaOrderParcel.gmtCreate", strict)
        if self.carriage is not None:
            self.carriage = decimal(self.carriage, "AlibabaOrderParcel.carriage", strict)
        if self.logistics_company_id is not None:
            self.logistics_company_id = id_number(self.logistics_company_id, "AlibabaOrderParcel.logisticsCompanyId", strict)
        if self.arrive_time is not None:
            self.arrive_time = time(self.arrive_time, "AlibabaOrderParcel.arriveTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.delivered_time is not None:
            data["deliveredTime"] = time_text(self.delivered_time, "alibaba-date-time:string")
        if self.logistics_code is not None:
            data["logisticsCode"] = self.logistics_code
        if self.type_ is not None:
            data["type"] = wire_value(self.type_)
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
            data["noLogisticsCondition"] = wire_value(self.no_logistics_condition)
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
