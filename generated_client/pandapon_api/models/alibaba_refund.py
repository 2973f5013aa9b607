# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefund`, a schema of the API."""

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
from .alibaba_refund_operation import AlibabaRefundOperation

_KNOWN: frozenset[str] = frozenset(
    (
        "id",
        "createById",
        "updateById",
        "createBy",
        "createTime",
        "updateBy",
        "updateTime",
        "remark",
        "alipayPaymentId",
        "applyCarriage",
        "applyExpect",
        "applyPayment",
        "applyReason",
        "applyReasonId",
        "applySubReason",
        "applySubReasonId",
        "buyerAlipayId",
        "buyerLogisticsName",
        "buyerMemberId",
        "buyerSendGoods",
        "buyerUserId",
        "canRefundPayment",
        "crmModifyRefund",
        "disburseChannel",
        "disputeRequest",
        "disputeType",
        "extInfo",
        "freightBill",
        "frozenFund",
        "gmtApply",
        "gmtCompleted",
        "gmtCreate",
        "gmtFreezed",
        "gmtModified",
        "gmtTimeOut",
        "goodsReceived",
        "goodsStatus",
        "instantRefundType",
        "insufficientAccount",
        "insufficientBail",
        "newRefundReturn",
        "onlyRefund",
        "orderEntryCountMap",
        "orderEntryIdList",
        "orderId",
        "prepaidBalance",
        "productName",
        "refundCarriage",
        "refundGoods",
        "refundId",
        "refundPayment",
        "rejectReason",
        "rejectReasonId",
        "rejectTimes",
        "sellerAlipayId",
        "sellerDelayDisburse",
        "sellerMemberId",
        "sellerMobile",
        "sellerRealName",
        "sellerReceiveAddress",
        "sellerTel",
        "sellerUserId",
        "status",
        "supportNewSteppay",
        "taskStatus",
        "timeOutFreeze",
        "timeOutOperateType",
        "tradeTypeStr",
        "refundOperationList",
        "aftersaleAgreeTimeout",
        "aftersaleAutoDisburse",
        "asynErrCode",
        "asynSubErrCode",
        "buyerLoginId",
        "sellerLoginId",
        "refundOfficialSolutionCost",
    )
)


@define(kw_only=True)
class AlibabaRefund:
    """A refund. PandaPon's page shows the members up to `buyerUserId`; those after it are the upstream's, in its order,
    which PandaPon keeps for the part it shows. PandaPon's own row columns stand in front, so it reads a stored copy,
    which may lag behind and write times in another form. Some SDKs list the booleans a second time with `is` in front
    of the name; ignore those. Upstream the object lies in result.opOrderRefundModelDetail, in one client as an array.

    Evidence: documented.
    """

    id: str | None = None
    """Id of the row. It stands with PandaPon's own row columns, so it may be PandaPon's id and not the refund number.
    Evidence: documented."""
    create_by_id: str | None = None
    """Id of who created the row. Evidence: documented."""
    update_by_id: str | None = None
    """Id of who changed the row last. Evidence: documented."""
    create_by: str | None = None
    """Who created the row. Evidence: documented."""
    create_time: str | None = None
    """When the row was created; form and zone are not documented. Evidence: documented."""
    update_by: str | None = None
    """Who changed the row last. Evidence: documented."""
    update_time: str | None = None
    """When the row was changed; form and zone are not documented. Evidence: documented."""
    remark: str | None = None
    """Note. Evidence: documented."""
    alipay_payment_id: str | None = None
    """Alipay's number of the trade. Evidence: documented."""
    apply_carriage: int | None = None
    """Freight that is asked back. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
    apply_expect: int | None = None
    """Amount that the buyer typed in. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
    apply_payment: int | None = None
    """Amount that is asked back. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
    apply_reason: str | None = None
    """Reason in words. Evidence: documented."""
    apply_reason_id: str | None = None
    """Id of the reason. Evidence: documented."""
    apply_sub_reason: str | None = None
    """Finer reason in words. Evidence: documented."""
    apply_sub_reason_id: str | None = None
    """Id of the finer reason. Evidence: documented."""
    buyer_alipay_id: str | None = None
    """Alipay id of the buyer. Evidence: documented."""
    buyer_logistics_name: str | None = None
    """Carrier of the buyer's return. Evidence: documented."""
    buyer_member_id: str | None = None
    """Member id of the buyer, such as `b2b-` and digits. Evidence: documented."""
    buyer_send_goods: bool | None = None
    """Whether the buyer has sent the goods back. Evidence: documented."""
    buyer_user_id: str | None = None
    """Account id of the buyer. Evidence: documented."""
    can_refund_payment: int | None = None
    """The most that can be refunded. In fen (100 fen are 1 yuan). Evidence: upstream."""
    crm_modify_refund: bool | None = None
    """Whether staff of the platform changed the refund. Evidence: upstream."""
    disburse_channel: str | None = None
    """Channel of a payout in advance (instant refund). Evidence: upstream."""
    dispute_request: int | None = None
    """What is asked for, as a number: 3 for a return with refund in a sample; other values are not known. Text on
    creation. Evidence: upstream."""
    dispute_type: int | None = None
    """Phase of the trade: 1 in sale, 2 after sale. Values: `pandapon.AlibabaDisputeType`. Evidence: upstream."""
    ext_info: dict[str, Any] | None = None
    """Further pairs: `payMode` is alipay or fundFreeze, `7d` is 1 for a return without giving a reason. Evidence:
    upstream."""
    freight_bill: str | None = None
    """Waybill number of the return. Evidence: upstream."""
    frozen_fund: int | None = None
    """Amount that is frozen; -1 in a sample. In fen (100 fen are 1 yuan). Evidence: upstream."""
    gmt_apply: datetime.datetime | None = None
    """When the refund was asked for. Evidence: upstream."""
    gmt_completed: datetime.datetime | None = None
    """When the refund was completed. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the refund was created. Evidence: upstream."""
    gmt_frozen: datetime.datetime | None = None
    """Since when the timer has been frozen. Wire name `gmtFreezed` (the API's spelling). Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the refund was changed last. Evidence: upstream."""
    gmt_time_out: datetime.datetime | None = None
    """Deadline of the current step. Upstream it is only there when asked for with needTimeOutInfo. Evidence: upstream."""
    goods_received: bool | None = None
    """Whether the buyer has the goods. Evidence: upstream."""
    goods_status: int | None = None
    """Where the goods are: 1 not received, 2 received, 3 sent back. Values: `pandapon.AlibabaRefundGoodsStatusNumber`.
    Evidence: upstream."""
    instant_refund_type: str | None = None
    """Kind of instant refund; a number in one SDK. Evidence: upstream."""
    insufficient_account: bool | None = None
    """Whether the seller's balance is too low. Evidence: upstream."""
    insufficient_bail: bool | None = None
    """Whether the seller's deposit is too low for an instant refund. Evidence: upstream."""
    new_refund_return: bool | None = None
    """Whether the refund was made by the newer flow. Evidence: upstream."""
    only_refund: bool | None = None
    """Whether money is refunded without a return. Evidence: upstream."""
    order_entry_count_map: dict[str, Any] | None = None
    """Quantity returned of each order line, by the id of the line. Evidence: upstream."""
    order_entry_id_list: list[str] | None = None
    """Ids of the order lines concerned. Evidence: upstream."""
    order_id: str | None = None
    """Order id. Evidence: upstream."""
    prepaid_balance: int | None = None
    """What was paid out in advance in an instant refund; the unit is not stated. Unit not known. Evidence: upstream."""
    product_name: str | None = None
    """Names of the goods. Evidence: upstream."""
    refund_carriage: int | None = None
    """Freight that is refunded. In fen (100 fen are 1 yuan). Evidence: upstream."""
    refund_goods: bool | None = None
    """Whether the goods are to be sent back. Evidence: upstream."""
    refund_id: str | None = None
    """Refund number, TQ and digits. Evidence: upstream."""
    refund_payment: int | None = None
    """Amount that is refunded. In fen (100 fen are 1 yuan). Evidence: upstream."""
    reject_reason: str | None = None
    """Why the seller refused. Evidence: upstream."""
    reject_reason_id: str | None = None
    """Id of the seller's reason to refuse. Evidence: upstream."""
    reject_times: int | None = None
    """How often the seller refused. Evidence: upstream."""
    seller_alipay_id: str | None = None
    """Alipay id of the seller. Evidence: upstream."""
    seller_delay_disburse: bool | None = None
    """Whether it is a safe refund, with delayed payout. Evidence: upstream."""
    seller_member_id: str | None = None
    """Member id of the seller. Evidence: upstream."""
    seller_mobile: str | None = None
    """Return address: mobile phone number. Evidence: upstream."""
    seller_real_name: str | None = None
    """Return address: name. Evidence: upstream."""
    seller_receive_address: str | None = None
    """Return address as text. Evidence: upstream."""
    seller_phone: str | None = None
    """Return address: landline number. Wire name `sellerTel`. Evidence: upstream."""
    seller_user_id: str | None = None
    """Account id of the seller. Evidence: upstream."""
    status: str | None = None
    """State of the refund, such as `waitselleragree` or `refundsuccess`. Values: `pandapon.AlibabaRefundStatus`.
    Evidence: upstream."""
    support_new_step_pay: bool | None = None
    """Whether the order uses trade 4.0. Wire name `supportNewSteppay`. Evidence: upstream."""
    task_status: str | None = None
    """State of the ticket; empty where there is none. Evidence: upstream."""
    time_out_freeze: bool | None = None
    """Whether the timer is frozen. Evidence: upstream."""
    time_out_operate_type: str | None = None
    """What happens when the deadline passes. Evidence: upstream."""
    trade_type: str | None = None
    """Trade type of the order as digits, such as `50060`. Values: `pandapon.AlibabaOrderTradeType`. Wire name
    `tradeTypeStr`. Evidence: upstream."""
    operations: list[AlibabaRefundOperation] | None = None
    """What happened so far. Upstream it is only there when asked for with needOrderRefundOperation. Wire name
    `refundOperationList`. Evidence: upstream."""
    aftersale_agree_timeout: bool | None = None
    """Read from the name: the after-sales deadline to agree has passed. Upstream's first member; PandaPon's visible list
    leaves it out. Evidence: upstream."""
    aftersale_auto_disburse: bool | None = None
    """Read from the name: after-sales payout by itself. Upstream's second member; PandaPon's visible list leaves it out.
    Evidence: upstream."""
    async_error_code: str | None = None
    """Error code of an asynchronous step, by its name. PandaPon's visible list leaves it out. Wire name `asynErrCode`.
    Evidence: upstream."""
    async_sub_error_code: str | None = None
    """Finer error code of an asynchronous step, by its name. PandaPon's visible list leaves it out. Wire name
    `asynSubErrCode`. Evidence: upstream."""
    buyer_login_id: str | None = None
    """Log-in name of the buyer. Evidence: upstream."""
    seller_login_id: str | None = None
    """Log-in name of the seller. Evidence: upstream."""
    refund_official_solution_cost: int | None = None
    """Fee of a pickup by the platform. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefund").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AlibabaRefund.id", strict),
            create_by_id=None if (v := get("createById")) is None else id_number(v, "AlibabaRefund.createById", strict),
            update_by_id=None if (v := get("updateById")) is None else id_number(v, "AlibabaRefund.updateById", strict),
            create_by=v if (v := get("createBy")).__class__ in STR else text(v, "AlibabaRefund.createBy", strict),
            create_time=v if (v := get("createTime")).__class__ in STR else text(v, "AlibabaRefund.createTime", strict),
            update_by=v if (v := get("updateBy")).__class__ in STR else text(v, "AlibabaRefund.updateBy", strict),
            update_time=v if (v := get("updateTime")).__class__ in STR else text(v, "AlibabaRefund.updateTime", strict),
            remark=v if (v := get("remark")).__class__ in STR else text(v, "AlibabaRefund.remark", strict),
            alipay_payment_id=v if (v := get("alipayPaymentId")).__class__ in STR else text(v, "AlibabaRefund.alipayPaymentId", strict),
            apply_carriage=v if (v := get("applyCarriage")).__class__ in INT else integer(v, "AlibabaRefund.applyCarriage", strict),
            apply_expect=v if (v := get("applyExpect")).__class__ in INT else integer(v, "AlibabaRefund.applyExpect", strict),
            apply_payment=v if (v := get("applyPayment")).__class__ in INT else integer(v, "AlibabaRefund.applyPayment", strict),
            apply_reason=v if (v := get("applyReason")).__class__ in STR else text(v, "AlibabaRefund.applyReason", strict),
            apply_reason_id=None if (v := get("applyReasonId")) is None else id_number(v, "AlibabaRefund.applyReasonId", strict),
            apply_sub_reason=v if (v := get("applySubReason")).__class__ in STR else text(v, "AlibabaRefund.applySubReason", strict),
            apply_sub_reason_id=None if (v := get("applySubReasonId")) is None else id_number(v, "AlibabaRefund.applySubReasonId", strict),
            buyer_alipay_id=v if (v := get("buyerAlipayId")).__class__ in STR else text(v, "AlibabaRefund.buyerAlipayId", strict),
            buyer_logistics_name=v if (v := get("buyerLogisticsName")).__class__ in STR else text(v, "AlibabaRefund.buyerLogisticsName", strict),
            buyer_member_id=v if (v := get("buyerMemberId")).__class__ in STR else text(v, "AlibabaRefund.buyerMemberId", strict),
            buyer_send_goods=v if (v := get("buyerSendGoods")).__class__ in BOOL else boolean(v, "AlibabaRefund.buyerSendGoods", strict),
            buyer_user_id=None if (v := get("buyerUserId")) is None else id_number(v, "AlibabaRefund.buyerUserId", strict),
            can_refund_payment=v if (v := get("canRefundPayment")).__class__ in INT else integer(v, "AlibabaRefund.canRefundPayment", strict),
            crm_modify_refund=v if (v := get("crmModifyRefund")).__class__ in BOOL else boolean(v, "AlibabaRefund.crmModifyRefund", strict),
            disburse_channel=v if (v := get("disburseChannel")).__class__ in STR else text(v, "AlibabaRefund.disburseChannel", strict),
            dispute_request=v if (v := get("disputeRequest")).__class__ in INT else integer(v, "AlibabaRefund.disputeRequest", strict),
            dispute_type=v if (v := get("disputeType")).__class__ in INT else integer(v, "AlibabaRefund.disputeType", strict),
            ext_info=None if (v := get("extInfo")) is None else dict(members(v, "AlibabaRefund.extInfo")),
            freight_bill=v if (v := get("freightBill")).__class__ in STR else text(v, "AlibabaRefund.freightBill", strict),
            frozen_fund=v if (v := get("frozenFund")).__class__ in INT else integer(v, "AlibabaRefund.frozenFund", strict),
            gmt_apply=None if (v := get("gmtApply")) is None else time(v, "AlibabaRefund.gmtApply", strict),
            gmt_completed=None if (v := get("gmtCompleted")) is None else time(v, "AlibabaRefund.gmtCompleted", strict),
            gmt_create=None if (v := get("gmtCreate")) is None else time(v, "AlibabaRefund.gmtCreate", strict),
            gmt_frozen=None if (v := get("gmtFreezed")) is None else time(v, "AlibabaRefund.gmtFreezed", strict),
            gmt_modified=None if (v := get("gmtModified")) is None else time(v, "AlibabaRefund.gmtModified", strict),
            gmt_time_out=None if (v := get("gmtTimeOut")) is None else time(v, "AlibabaRefund.gmtTimeOut", strict),
            goods_received=v if (v := get("goodsReceived")).__class__ in BOOL else boolean(v, "AlibabaRefund.goodsReceived", strict),
            goods_status=v if (v := get("goodsStatus")).__class__ in INT else integer(v, "AlibabaRefund.goodsStatus", strict),
            instant_refund_type=v if (v := get("instantRefundType")).__class__ in STR else text(v, "AlibabaRefund.instantRefundType", strict),
            insufficient_account=v if (v := get("insufficientAccount")).__class__ in BOOL else boolean(v, "AlibabaRefund.insufficientAccount", strict),
            insufficient_bail=v if (v := get("insufficientBail")).__class__ in BOOL else boolean(v, "AlibabaRefund.insufficientBail", strict),
            new_refund_return=v if (v := get("newRefundReturn")).__class__ in BOOL else boolean(v, "AlibabaRefund.newRefundReturn", strict),
            only_refund=v if (v := get("onlyRefund")).__class__ in BOOL else boolean(v, "AlibabaRefund.onlyRefund", strict),
            order_entry_count_map=None if (v := get("orderEntryCountMap")) is None else dict(members(v, "AlibabaRefund.orderEntryCountMap")),
            order_entry_id_list=None
            if (v := get("orderEntryIdList")) is None
            else [id_number(item, "AlibabaRefund.orderEntryIdList[]", strict) for item in array(v, "AlibabaRefund.orderEntryIdList")],
            order_id=None if (v := get("orderId")) is None else id_number(v, "AlibabaRefund.orderId", strict),
            prepaid_balance=v if (v := get("prepaidBalance")).__class__ in INT else integer(v, "AlibabaRefund.prepaidBalance", strict),
            product_name=v if (v := get("productName")).__class__ in STR else text(v, "AlibabaRefund.productName", strict),
            refund_carriage=v if (v := get("refundCarriage")).__class__ in INT else integer(v, "AlibabaRefund.refundCarriage", strict),
            refund_goods=v if (v := get("refundGoods")).__class__ in BOOL else boolean(v, "AlibabaRefund.refundGoods", strict),
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "AlibabaRefund.refundId", strict),
            refund_payment=v if (v := get("refundPayment")).__class__ in INT else integer(v, "AlibabaRefund.refundPayment", strict),
            reject_reason=v if (v := get("rejectReason")).__class__ in STR else text(v, "AlibabaRefund.rejectReason", strict),
            reject_reason_id=None if (v := get("rejectReasonId")) is None else id_number(v, "AlibabaRefund.rejectReasonId", strict),
            reject_times=v if (v := get("rejectTimes")).__class__ in INT else integer(v, "AlibabaRefund.rejectTimes", strict),
            seller_alipay_id=v if (v := get("sellerAlipayId")).__class__ in STR else text(v, "AlibabaRefund.sellerAlipayId", strict),
            seller_delay_disburse=v if (v := get("sellerDelayDisburse")).__class__ in BOOL else boolean(v, "AlibabaRefund.sellerDelayDisburse", strict),
            seller_member_id=v if (v := get("sellerMemberId")).__class__ in STR else text(v, "AlibabaRefund.sellerMemberId", strict),
            seller_mobile=v if (v := get("sellerMobile")).__class__ in STR else text(v, "AlibabaRefund.sellerMobile", strict),
            seller_real_name=v if (v := get("sellerRealName")).__class__ in STR else text(v, "AlibabaRefund.sellerRealName", strict),
            seller_receive_address=v if (v := get("sellerReceiveAddress")).__class__ in STR else text(v, "AlibabaRefund.sellerReceiveAddress", strict),
            seller_phone=v if (v := get("sellerTel")).__class__ in STR else text(v, "AlibabaRefund.sellerTel", strict),
            seller_user_id=None if (v := get("sellerUserId")) is None else id_number(v, "AlibabaRefund.sellerUserId", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "AlibabaRefund.status", strict),
            support_new_step_pay=v if (v := get("supportNewSteppay")).__class__ in BOOL else boolean(v, "AlibabaRefund.supportNewSteppay", strict),
            task_status=v if (v := get("taskStatus")).__class__ in STR else text(v, "AlibabaRefund.taskStatus", strict),
            time_out_freeze=v if (v := get("timeOutFreeze")).__class__ in BOOL else boolean(v, "AlibabaRefund.timeOutFreeze", strict),
            time_out_operate_type=v if (v := get("timeOutOperateType")).__class__ in STR else text(v, "AlibabaRefund.timeOutOperateType", strict),
            trade_type=v if (v := get("tradeTypeStr")).__class__ in STR else text(v, "AlibabaRefund.tradeTypeStr", strict),
            operations=None
            if (v := get("refundOperationList")) is None
            else [AlibabaRefundOperation.from_dict(item, strict=strict) for item in array(v, "AlibabaRefund.refundOperationList")],
            aftersale_agree_timeout=v if (v := get("aftersaleAgreeTimeout")).__class__ in BOOL else boolean(v, "AlibabaRefund.aftersaleAgreeTimeout", strict),
            aftersale_auto_disburse=v if (v := get("aftersaleAutoDisburse")).__class__ in BOOL else boolean(v, "AlibabaRefund.aftersaleAutoDisburse", strict),
            async_error_code=v if (v := get("asynErrCode")).__class__ in STR else text(v, "AlibabaRefund.asynErrCode", strict),
            async_sub_error_code=v if (v := get("asynSubErrCode")).__class__ in STR else text(v, "AlibabaRefund.asynSubErrCode", strict),
            buyer_login_id=v if (v := get("buyerLoginId")).__class__ in STR else text(v, "AlibabaRefund.buyerLoginId", strict),
            seller_login_id=v if (v := get("sellerLoginId")).__class__ in STR else text(v, "AlibabaRefund.sellerLoginId", strict),
            refund_official_solution_cost=v
            if (v := get("refundOfficialSolutionCost")).__class__ in INT
            else integer(v, "AlibabaRefund.refundOfficialSolutionCost", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.create_by_id is not None:
            data["createById"] = number_of_id(self.create_by_id)
        if self.update_by_id is not None:
            data["updateById"] = number_of_id(self.update_by_id)
        if self.create_by is not None:
            data["createBy"] = self.create_by
        if self.create_time is not None:
            data["createTime"] = self.create_time
        if self.update_by is not None:
            data["updateBy"] = self.update_by
        if self.update_time is not None:
            data["updateTime"] = self.update_time
        if self.remark is not None:
            data["remark"] = self.remark
        if self.alipay_payment_id is not None:
            data["alipayPaymentId"] = self.alipay_payment_id
        if self.apply_carriage is not None:
            data["applyCarriage"] = self.apply_carriage
        if self.apply_expect is not None:
            data["applyExpect"] = self.apply_expect
        if self.apply_payment is not None:
            data["applyPayment"] = self.apply_payment
        if self.apply_reason is not None:
            data["applyReason"] = self.apply_reason
        if self.apply_reason_id is not None:
            data["applyReasonId"] = number_of_id(self.apply_reason_id)
        if self.apply_sub_reason is not None:
            data["applySubReason"] = self.apply_sub_reason
        if self.apply_sub_reason_id is not None:
            data["applySubReasonId"] = number_of_id(self.apply_sub_reason_id)
        if self.buyer_alipay_id is not None:
            data["buyerAlipayId"] = self.buyer_alipay_id
        if self.buyer_logistics_name is not None:
            data["buyerLogisticsName"] = self.buyer_logistics_name
        if self.buyer_member_id is not None:
            data["buyerMemberId"] = self.buyer_member_id
        if self.buyer_send_goods is not None:
            data["buyerSendGoods"] = self.buyer_send_goods
        if self.buyer_user_id is not None:
            data["buyerUserId"] = number_of_id(self.buyer_user_id)
        if self.can_refund_payment is not None:
            data["canRefundPayment"] = self.can_refund_payment
        if self.crm_modify_refund is not None:
            data["crmModifyRefund"] = self.crm_modify_refund
        if self.disburse_channel is not None:
            data["disburseChannel"] = self.disburse_channel
        if self.dispute_request is not None:
            data["disputeRequest"] = self.dispute_request
        if self.dispute_type is not None:
            data["disputeType"] = self.dispute_type
        if self.ext_info is not None:
            data["extInfo"] = self.ext_info
        if self.freight_bill is not None:
            data["freightBill"] = self.freight_bill
        if self.frozen_fund is not None:
            data["frozenFund"] = self.frozen_fund
        if self.gmt_apply is not None:
            data["gmtApply"] = time_text(self.gmt_apply, "alibaba-date-time:string")
        if self.gmt_completed is not None:
            data["gmtCompleted"] = time_text(self.gmt_completed, "alibaba-date-time:string")
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.gmt_frozen is not None:
            data["gmtFreezed"] = time_text(self.gmt_frozen, "alibaba-date-time:string")
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.gmt_time_out is not None:
            data["gmtTimeOut"] = time_text(self.gmt_time_out, "alibaba-date-time:string")
        if self.goods_received is not None:
            data["goodsReceived"] = self.goods_received
        if self.goods_status is not None:
            data["goodsStatus"] = self.goods_status
        if self.instant_refund_type is not None:
            data["instantRefundType"] = self.instant_refund_type
        if self.insufficient_account is not None:
            data["insufficientAccount"] = self.insufficient_account
        if self.insufficient_bail is not None:
            data["insufficientBail"] = self.insufficient_bail
        if self.new_refund_return is not None:
            data["newRefundReturn"] = self.new_refund_return
        if self.only_refund is not None:
            data["onlyRefund"] = self.only_refund
        if self.order_entry_count_map is not None:
            data["orderEntryCountMap"] = self.order_entry_count_map
        if self.order_entry_id_list is not None:
            data["orderEntryIdList"] = [number_of_id(item) for item in self.order_entry_id_list]
        if self.order_id is not None:
            data["orderId"] = number_of_id(self.order_id)
        if self.prepaid_balance is not None:
            data["prepaidBalance"] = self.prepaid_balance
        if self.product_name is not None:
            data["productName"] = self.product_name
        if self.refund_carriage is not None:
            data["refundCarriage"] = self.refund_carriage
        if self.refund_goods is not None:
            data["refundGoods"] = self.refund_goods
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.refund_payment is not None:
            data["refundPayment"] = self.refund_payment
        if self.reject_reason is not None:
            data["rejectReason"] = self.reject_reason
        if self.reject_reason_id is not None:
            data["rejectReasonId"] = number_of_id(self.reject_reason_id)
        if self.reject_times is not None:
            data["rejectTimes"] = self.reject_times
        if self.seller_alipay_id is not None:
            data["sellerAlipayId"] = self.seller_alipay_id
        if self.seller_delay_disburse is not None:
            data["sellerDelayDisburse"] = self.seller_delay_disburse
        if self.seller_member_id is not None:
            data["sellerMemberId"] = self.seller_member_id
        if self.seller_mobile is not None:
            data["sellerMobile"] = self.seller_mobile
        if self.seller_real_name is not None:
            data["sellerRealName"] = self.seller_real_name
        if self.seller_receive_address is not None:
            data["sellerReceiveAddress"] = self.seller_receive_address
        if self.seller_phone is not None:
            data["sellerTel"] = self.seller_phone
        if self.seller_user_id is not None:
            data["sellerUserId"] = number_of_id(self.seller_user_id)
        if self.status is not None:
            data["status"] = self.status
        if self.support_new_step_pay is not None:
            data["supportNewSteppay"] = self.support_new_step_pay
        if self.task_status is not None:
            data["taskStatus"] = self.task_status
        if self.time_out_freeze is not None:
            data["timeOutFreeze"] = self.time_out_freeze
        if self.time_out_operate_type is not None:
            data["timeOutOperateType"] = self.time_out_operate_type
        if self.trade_type is not None:
            data["tradeTypeStr"] = self.trade_type
        if self.operations is not None:
            data["refundOperationList"] = [item.to_dict() for item in self.operations]
        if self.aftersale_agree_timeout is not None:
            data["aftersaleAgreeTimeout"] = self.aftersale_agree_timeout
        if self.aftersale_auto_disburse is not None:
            data["aftersaleAutoDisburse"] = self.aftersale_auto_disburse
        if self.async_error_code is not None:
            data["asynErrCode"] = self.async_error_code
        if self.async_sub_error_code is not None:
            data["asynSubErrCode"] = self.async_sub_error_code
        if self.buyer_login_id is not None:
            data["buyerLoginId"] = self.buyer_login_id
        if self.seller_login_id is not None:
            data["sellerLoginId"] = self.seller_login_id
        if self.refund_official_solution_cost is not None:
            data["refundOfficialSolutionCost"] = self.refund_official_solution_cost
        if self.extra:
            data.update(self.extra)
        return data
