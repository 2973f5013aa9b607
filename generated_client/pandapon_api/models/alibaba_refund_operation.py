# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundOperation`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_refunds import AlibabaRefundMessageType
from .alibaba_logistics_company import AlibabaLogisticsCompany

_AlibabaRefundMessageType = members_of(AlibabaRefundMessageType)
_NAMES = names(
    "afterOperateStatus",
    "beforeOperateStatus",
    "closeRefundStepId",
    "crmModifyRefund",
    "discription",
    "email",
    "freightBill",
    "gmtCreate",
    "gmtModified",
    "id",
    "messageStatus",
    "mobile",
    "msgType",
    "operateRemark",
    "operateTypeInt",
    "operatorId",
    "operatorLoginId",
    "operatorRoleId",
    "operatorUserId",
    "phone",
    "refundAddress",
    "refundId",
    "rejectReason",
    "vouchers",
    "logisticsCompany",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundOperation:
    """One step in the history of a refund.

    Evidence: upstream.
    """

    after_operate_status: str | None = None
    """State of the refund afterwards. Evidence: upstream."""
    before_operate_status: str | None = None
    """State of the refund before. Evidence: upstream."""
    close_refund_step_id: str | None = None
    """Id of the stage that closed the refund. Evidence: upstream."""
    crm_modify_refund: bool | None = None
    """Whether staff of the platform changed the refund. Evidence: upstream."""
    description: str | None = None
    """What was said or done, in words. Wire name `discription` (the API's spelling). Evidence: upstream."""
    email: str | None = None
    """E-mail address of the contact. Evidence: upstream."""
    freight_bill: str | None = None
    """Waybill number. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the record was created. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the record was changed last. Evidence: upstream."""
    id: str | None = None
    """Id of the record. Evidence: upstream."""
    message_status: int | None = None
    """Whether the record is visible: 1 shown, 2 hidden; 3 occurs in a sample. Evidence: upstream."""
    mobile: str | None = None
    """Mobile phone number of the contact. Evidence: upstream."""
    message_type: AlibabaRefundMessageType | int | None = None
    """Audience of the record: 3 from staff to both sides, 4 to the buyer, 5 to the seller, 7 ordinary. Values:
    `pandapon.AlibabaRefundMessageType`. Wire name `msgType`. Evidence: upstream."""
    operate_remark: str | None = None
    """Note on what was done. Evidence: upstream."""
    operate_type: int | None = None
    """Kind of operation as a number; 8, 10 and 15 occur in samples. Wire name `operateTypeInt`. Evidence: upstream."""
    operator_id: str | None = None
    """Member id of who did it. Evidence: upstream."""
    operator_login_id: str | None = None
    """Log-in name of who did it. Evidence: upstream."""
    operator_role_id: str | None = None
    """Role of who did it: buyer, seller or system; 2 and 4 occur in samples. One client spells it `operatorRoleID`.
    Evidence: upstream."""
    operator_user_id: str | None = None
    """Account id of who did it. One client spells it `operatorUserID`. Evidence: upstream."""
    phone: str | None = None
    """Landline number of the contact. Evidence: upstream."""
    refund_address: str | None = None
    """Return address. Evidence: upstream."""
    refund_id: str | None = None
    """Refund number. Evidence: upstream."""
    reject_reason: str | None = None
    """Why it was refused. Evidence: upstream."""
    vouchers: list[str] | None = None
    """URLs of pictures. Evidence: upstream."""
    logistics_company: AlibabaLogisticsCompany | None = None
    """Carrier. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 25:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundOperation")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundOperation")
        self: Any = new(cls)
        self.extra = extra
        (
            self.after_operate_status,
            self.before_operate_status,
            self.close_refund_step_id,
            self.crm_modify_refund,
            self.description,
            self.email,
            self.freight_bill,
            self.gmt_create,
            self.gmt_modified,
            self.id,
            self.message_status,
            self.mobile,
            self.message_type,
            self.operate_remark,
            self.operate_type,
            self.operator_id,
            self.operator_login_id,
            self.operator_role_id,
            self.operator_user_id,
            self.phone,
            self.refund_address,
            self.refund_id,
            self.reject_reason,
            self.vouchers,
            self.logistics_company,
        ) = values
        if self.after_operate_status is not None and type(self.after_operate_status) is not str:
            self.after_operate_status = text(self.after_operate_status, "AlibabaRefundOperation.afterOperateStatus", strict)
        if self.before_operate_status is not None and type(self.before_operate_status) is not str:
            self.before_operate_status = text(self.before_operate_status, "AlibabaRefundOperation.beforeOperateStatus", strict)
        if self.crm_modify_refund is not None and type(self.crm_modify_refund) is not bool:
            self.crm_modify_refund = boolean(self.crm_modify_refund, "AlibabaRefundOperation.crmModifyRefund", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaRefundOperation.discription", strict)
        if self.email is not None and type(self.email) is not str:
            self.email = text(self.email, "AlibabaRefundOperation.email", strict)
        if self.freight_bill is not None and type(self.freight_bill) is not str:
            self.freight_bill = text(self.freight_bill, "AlibabaRefundOperation.freightBill", strict)
        if self.message_status is not None and type(self.message_status) is not int:
            self.message_status = integer(self.message_status, "AlibabaRefundOperation.messageStatus", strict)
        if self.mobile is not None and type(self.mobile) is not str:
            self.mobile = text(self.mobile, "AlibabaRefundOperation.mobile", strict)
        if self.operate_remark is not None and type(self.operate_remark) is not str:
            self.operate_remark = text(self.operate_remark, "AlibabaRefundOperation.operateRemark", strict)
        if self.operate_type is not None and type(self.operate_type) is not int:
            self.operate_type = integer(self.operate_type, "AlibabaRefundOperation.operateTypeInt", strict)
        if self.operator_id is not None and type(self.operator_id) is not str:
            self.operator_id = text(self.operator_id, "AlibabaRefundOperation.operatorId", strict)
        if self.operator_login_id is not None and type(self.operator_login_id) is not str:
            self.operator_login_id = text(self.operator_login_id, "AlibabaRefundOperation.operatorLoginId", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "AlibabaRefundOperation.phone", strict)
        if self.refund_address is not None and type(self.refund_address) is not str:
            self.refund_address = text(self.refund_address, "AlibabaRefundOperation.refundAddress", strict)
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaRefundOperation.refundId", strict)
        if self.reject_reason is not None and type(self.reject_reason) is not str:
            self.reject_reason = text(self.reject_reason, "AlibabaRefundOperation.rejectReason", strict)
        try:
            if self.message_type is not None:  # True and 1.0 would be found as 1
                self.message_type = (
                    _AlibabaRefundMessageType[self.message_type]
                    if type(self.message_type) is int
                    else member(AlibabaRefundMessageType, self.message_type, "AlibabaRefundOperation.msgType", strict)
                )
        except (KeyError, TypeError):
            if self.message_type is not None:
                self.message_type = member(AlibabaRefundMessageType, self.message_type, "AlibabaRefundOperation.msgType", strict)
        if self.close_refund_step_id is not None:
            self.close_refund_step_id = id_number(self.close_refund_step_id, "AlibabaRefundOperation.closeRefundStepId", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaRefundOperation.gmtCreate", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaRefundOperation.gmtModified", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaRefundOperation.id", strict)
        if self.operator_role_id is not None:
            self.operator_role_id = id_number(self.operator_role_id, "AlibabaRefundOperation.operatorRoleId", strict)
        if self.operator_user_id is not None:
            self.operator_user_id = id_number(self.operator_user_id, "AlibabaRefundOperation.operatorUserId", strict)
        if self.vouchers is not None:
            self.vouchers = [
                item if type(item) is str else text(item, "AlibabaRefundOperation.vouchers[]", strict)
                for item in array(self.vouchers, "AlibabaRefundOperation.vouchers")
            ]
        if self.logistics_company is not None:
            self.logistics_company = AlibabaLogisticsCompany.from_dict(self.logistics_company, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.after_operate_status is not None:
            data["afterOperateStatus"] = self.after_operate_status
        if self.before_operate_status is not None:
            data["beforeOperateStatus"] = self.before_operate_status
        if self.close_refund_step_id is not None:
            data["closeRefundStepId"] = number_of_id(self.close_refund_step_id)
        if self.crm_modify_refund is not None:
            data["crmModifyRefund"] = self.crm_modify_refund
        if self.description is not None:
            data["discription"] = self.description
        if self.email is not None:
            data["email"] = self.email
        if self.freight_bill is not None:
            data["freightBill"] = self.freight_bill
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.message_status is not None:
            data["messageStatus"] = self.message_status
        if self.mobile is not None:
            data["mobile"] = self.mobile
        if self.message_type is not None:
            data["msgType"] = wire_value(self.message_type)
        if self.operate_remark is not None:
            data["operateRemark"] = self.operate_remark
        if self.operate_type is not None:
            data["operateTypeInt"] = self.operate_type
        if self.operator_id is not None:
            data["operatorId"] = self.operator_id
        if self.operator_login_id is not None:
            data["operatorLoginId"] = self.operator_login_id
        if self.operator_role_id is not None:
            data["operatorRoleId"] = number_of_id(self.operator_role_id)
        if self.operator_user_id is not None:
            data["operatorUserId"] = number_of_id(self.operator_user_id)
        if self.phone is not None:
            data["phone"] = self.phone
        if self.refund_address is not None:
            data["refundAddress"] = self.refund_address
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.reject_reason is not None:
            data["rejectReason"] = self.reject_reason
        if self.vouchers is not None:
            data["vouchers"] = self.vouchers
        if self.logistics_company is not None:
            data["logisticsCompany"] = self.logistics_company.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
