# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundOperation`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    array,
    boolean,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .alibaba_logistics_company import AlibabaLogisticsCompany

_KNOWN: frozenset[str] = frozenset(
    (
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
)


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
    """Whether the record is shown: 1 shown, 2 hidden; 3 occurs in a sample. Evidence: upstream."""
    mobile: str | None = None
    """Mobile phone number of the contact. Evidence: upstream."""
    message_type: int | None = None
    """Whom the record is meant for: 3 from staff to both sides, 4 to the buyer, 5 to the seller, 7 ordinary. Values:
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
    """Addresses of pictures. Evidence: upstream."""
    logistics_company: AlibabaLogisticsCompany | None = None
    """Carrier. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefundOperation").get
        return cls(
            after_operate_status=v if (v := get("afterOperateStatus")).__class__ in STR else text(v, "AlibabaRefundOperation.afterOperateStatus", strict),
            before_operate_status=v if (v := get("beforeOperateStatus")).__class__ in STR else text(v, "AlibabaRefundOperation.beforeOperateStatus", strict),
            close_refund_step_id=None if (v := get("closeRefundStepId")) is None else id_number(v, "AlibabaRefundOperation.closeRefundStepId", strict),
            crm_modify_refund=v if (v := get("crmModifyRefund")).__class__ in BOOL else boolean(v, "AlibabaRefundOperation.crmModifyRefund", strict),
            description=v if (v := get("discription")).__class__ in STR else text(v, "AlibabaRefundOperation.discription", strict),
            email=v if (v := get("email")).__class__ in STR else text(v, "AlibabaRefundOperation.email", strict),
            freight_bill=v if (v := get("freightBill")).__class__ in STR else text(v, "AlibabaRefundOperation.freightBill", strict),
            gmt_create=None if (v := get("gmtCreate")) is None else time(v, "AlibabaRefundOperation.gmtCreate", strict),
            gmt_modified=None if (v := get("gmtModified")) is None else time(v, "AlibabaRefundOperation.gmtModified", strict),
            id=None if (v := get("id")) is None else id_number(v, "AlibabaRefundOperation.id", strict),
            message_status=v if (v := get("messageStatus")).__class__ in INT else integer(v, "AlibabaRefundOperation.messageStatus", strict),
            mobile=v if (v := get("mobile")).__class__ in STR else text(v, "AlibabaRefundOperation.mobile", strict),
            message_type=v if (v := get("msgType")).__class__ in INT else integer(v, "AlibabaRefundOperation.msgType", strict),
            operate_remark=v if (v := get("operateRemark")).__class__ in STR else text(v, "AlibabaRefundOperation.operateRemark", strict),
            operate_type=v if (v := get("operateTypeInt")).__class__ in INT else integer(v, "AlibabaRefundOperation.operateTypeInt", strict),
            operator_id=v if (v := get("operatorId")).__class__ in STR else text(v, "AlibabaRefundOperation.operatorId", strict),
            operator_login_id=v if (v := get("operatorLoginId")).__class__ in STR else text(v, "AlibabaRefundOperation.operatorLoginId", strict),
            operator_role_id=None if (v := get("operatorRoleId")) is None else id_number(v, "AlibabaRefundOperation.operatorRoleId", strict),
            operator_user_id=None if (v := get("operatorUserId")) is None else id_number(v, "AlibabaRefundOperation.operatorUserId", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "AlibabaRefundOperation.phone", strict),
            refund_address=v if (v := get("refundAddress")).__class__ in STR else text(v, "AlibabaRefundOperation.refundAddress", strict),
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "AlibabaRefundOperation.refundId", strict),
            reject_reason=v if (v := get("rejectReason")).__class__ in STR else text(v, "AlibabaRefundOperation.rejectReason", strict),
            vouchers=None
            if (v := get("vouchers")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaRefundOperation.vouchers[]", strict)
                for item in array(v, "AlibabaRefundOperation.vouchers")
            ],
            logistics_company=None if (v := get("logisticsCompany")) is None else AlibabaLogisticsCompany.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["msgType"] = self.message_type
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
