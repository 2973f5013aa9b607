# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefund`, a schema of the API."""

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
    members,
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
from ..enums.alibaba_orders import AlibabaOrderTradeType
from ..enums.alibaba_refunds import AlibabaDisputeType, AlibabaRefundGoodsStatusNumber, AlibabaRefundStatus
from .alibaba_refund_operation import AlibabaRefundOperation

_AlibabaDisputeType = members_of(AlibabaDisputeType)
_AlibabaOrderTradeType = members_of(AlibabaOrderTradeType)
_AlibabaRefundGoodsStatusNumber = members_of(AlibabaRefundGoodsStatusNumber)
_AlibabaRefundStatus = members_of(AlibabaRefundStatus)
_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefund:
    """A refund. PandaPon's page shows the fields up to `buyerUserId`; those after it are the upstream's, in its order,
    which PandaPon keeps for the part it shows. PandaPon's own row columns come first, so it reads a stored copy,
    which may lag behind and write times in another format. Some SDKs list the booleans a second time with the prefix
    `is`; ignore those. Upstream the object is in result.opOrderRefundModelDetail, in one client as an array.

    Evidence: documented.
    """

    id: str | None = None
    """Id of the row. It is one of PandaPon's own row columns, so it may be PandaPon's id and not the refund number.
    Evidence: documented."""
    create_by_id: str | None = None
    """Id of who created the row. Evidence: documented."""
    update_by_id: str | None = None
    """Id of who changed the row last. Evidence: documented."""
    create_by: str | None = None
    """Who created the row. Evidence: documented."""
    create_time: str | None = None
    """When the row was created; format and zone are not documented. Evidence: documented."""
    update_by: str | None = None
    """Who changed the row last. Evidence: documented."""
    update_time: str | None = None
    """When the row was changed; format and zone are not documented. Evidence: documented."""
    remark: str | None = None
    """Note. Evidence: documented."""
    alipay_payment_id: str | None = None
    """Alipay's number of the trade. Evidence: documented."""
    apply_carriage: int | None = None
    """Requested freight refund. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
    apply_expect: int | None = None
    """Amount that the buyer typed in. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
    apply_payment: int | None = None
    """Requested refund amount. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence: documented."""
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
    """Maximum refundable amount. In fen (100 fen are 1 yuan). Evidence: upstream."""
    crm_modify_refund: bool | None = None
    """Whether staff of the platform changed the refund. Evidence: upstream."""
    disburse_channel: str | None = None
    """Channel of a payout in advance (instant refund). Evidence: upstream."""
    dispute_request: int | None = None
    """Requested refund type, as a number: 3 for a return with refund in a sample; other values are not known. A string
    on creation. Evidence: upstream."""
    dispute_type: AlibabaDisputeType | int | None = None
    """Phase of the trade: 1 in sale, 2 after sale. Values: `pandapon.AlibabaDisputeType`. Evidence: upstream."""
    ext_info: dict[str, Any] | None = None
    """Further pairs: `payMode` is alipay or fundFreeze, `7d` is 1 for a return without giving a reason. Evidence:
    upstream."""
    freight_bill: str | None = None
    """Waybill number of the return. Evidence: upstream."""
    frozen_fund: int | None = None
    """Amount that is frozen; -1 in a sample. In fen (100 fen are 1 yuan). Evidence: upstream."""
    gmt_apply: datetime.datetime | None = None
    """When the refund was requested. Evidence: upstream."""
    gmt_completed: datetime.datetime | None = None
    """When the refund was completed. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the refund was created. Evidence: upstream."""
    gmt_frozen: datetime.datetime | None = None
    """Since when the timer has been frozen. Wire name `gmtFreezed` (the API's spelling). Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the refund was changed last. Evidence: upstream."""
    gmt_time_out: datetime.datetime | None = None
    """Deadline of the current step. Upstream only present if requested with needTimeOutInfo. Evidence: upstream."""
    goods_received: bool | None = None
    """Whether the buyer has the goods. Evidence: upstream."""
    goods_status: AlibabaRefundGoodsStatusNumber | int | None = None
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
    """Amount paid out in advance in an instant refund; the unit is not stated. Unit not known. Evidence: upstream."""
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
    """Return address as a string. Evidence: upstream."""
    seller_phone: str | None = None
    """Return address: landline number. Wire name `sellerTel`. Evidence: upstream."""
    seller_user_id: str | None = None
    """Account id of the seller. Evidence: upstream."""
    status: AlibabaRefundStatus | str | None = None
    """State of the refund, such as `waitselleragree` or `refundsuccess`. Values: `pandapon.AlibabaRefundStatus`.
    Evidence: upstream."""
    support_new_step_pay: bool | None = None
    """Whether the order uses trade 4.0. Wire name `supportNewSteppay`. Evidence: upstream."""
    task_status: str | None = None
    """State of the ticket; empty if there is none. Evidence: upstream."""
    time_out_freeze: bool | None = None
    """Whether the timer is frozen. Evidence: upstream."""
    time_out_operate_type: str | None = None
    """What happens when the deadline passes. Evidence: upstream."""
    trade_type: AlibabaOrderTradeType | str | None = None
    """Trade type of the order as digits, such as `50060`. Values: `pandapon.AlibabaOrderTradeType`. Wire name
    `tradeTypeStr`. Evidence: upstream."""
    operations: list[AlibabaRefundOperation] | None = None
    """History of the refund. Upstream only present if requested with needOrderRefundOperation. Wire name
    `refundOperationList`. Evidence: upstream."""
    aftersale_agree_timeout: bool | None = None
    """Read from the name: the after-sales deadline to agree has passed. Upstream's first field; PandaPon's visible list
    leaves it out. Evidence: upstream."""
    aftersale_auto_disburse: bool | None = None
    """Read from the name: automatic after-sales payout. Upstream's second field; PandaPon's visible list leaves it out.
    Evidence: upstream."""
    async_error_code: str | None = None
    """Error code of an asynchronous step, judging by its name. PandaPon's visible list leaves it out. Wire name
    `asynErrCode`. Evidence: upstream."""
    async_sub_error_code: str | None = None
    """More specific error code of an asynchronous step, judging by its name. PandaPon's visible list leaves it out. Wire
    name `asynSubErrCode`. Evidence: upstream."""
    buyer_login_id: str | None = None
    """Log-in name of the buyer. Evidence: upstream."""
    seller_login_id: str | None = None
    """Log-in name of the seller. Evidence: upstream."""
    refund_official_solution_cost: int | None = None
    """Fee of a pickup by the platform. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 76:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefund")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefund")
        self: Any = new(cls)
        self.extra = extra
        (
            self.id,
            self.create_by_id,
            self.update_by_id,
            self.create_by,
            self.create_time,
            self.update_by,
            self.update_time,
            self.remark,
            self.alipay_payment_id,
            self.apply_carriage,
            self.apply_expect,
            self.apply_payment,
            self.apply_reason,
            self.apply_reason_id,
            self.apply_sub_reason,
            self.apply_sub_reason_id,
            self.buyer_alipay_id,
            self.buyer_logistics_name,
            self.buyer_member_id,
            self.buyer_send_goods,
            self.buyer_user_id,
            self.can_refund_payment,
            self.crm_modify_refund,
            self.disburse_channel,
            self.dispute_request,
            self.dispute_type,
            self.ext_info,
            self.freight_bill,
            self.frozen_fund,
            self.gmt_apply,
            self.gmt_completed,
            self.gmt_create,
            self.gmt_frozen,
            self.gmt_modified,
            self.gmt_time_out,
            self.goods_received,
            self.goods_status,
            self.instant_refund_type,
            self.insufficient_account,
            self.insufficient_bail,
            self.new_refund_return,
            self.only_refund,
            self.order_entry_count_map,
            self.order_entry_id_list,
            self.order_id,
            self.prepaid_balance,
            self.product_name,
            self.refund_carriage,
            self.refund_goods,
            self.refund_id,
            self.refund_payment,
            self.reject_reason,
            self.reject_reason_id,
            self.reject_times,
            self.seller_alipay_id,
            self.seller_delay_disburse,
            self.seller_member_id,
            self.seller_mobile,
            self.seller_real_name,
            self.seller_receive_address,
            self.seller_phone,
            self.seller_user_id,
            self.status,
            self.support_new_step_pay,
            self.task_status,
            self.time_out_freeze,
            self.time_out_operate_type,
            self.trade_type,
            self.operations,
            self.aftersale_agree_timeout,
            self.aftersale_auto_disburse,
            self.async_error_code,
            self.async_sub_error_code,
            self.buyer_login_id,
            self.seller_login_id,
            self.refund_official_solution_cost,
        ) = values
        if self.create_by is not None and type(self.create_by) is not str:
            self.create_by = text(self.create_by, "AlibabaRefund.createBy", strict)
        if self.create_time is not None and type(self.create_time) is not str:
            self.create_time = text(self.create_time, "AlibabaRefund.createTime", strict)
        if self.update_by is not None and type(self.update_by) is not str:
            self.update_by = text(self.update_by, "AlibabaRefund.updateBy", strict)
        if self.update_time is not None and type(self.update_time) is not str:
            self.update_time = text(self.update_time, "AlibabaRefund.updateTime", strict)
        if self.remark is not None and type(self.remark) is not str:
            self.remark = text(self.remark, "AlibabaRefund.remark", strict)
        if self.alipay_payment_id is not None and type(self.alipay_payment_id) is not str:
            self.alipay_payment_id = text(self.alipay_payment_id, "AlibabaRefund.alipayPaymentId", strict)
        if self.apply_carriage is not None and type(self.apply_carriage) is not int:
            self.apply_carriage = integer(self.apply_carriage, "AlibabaRefund.applyCarriage", strict)
        if self.apply_expect is not None and type(self.apply_expect) is not int:
            self.apply_expect = integer(self.apply_expect, "AlibabaRefund.applyExpect", strict)
        if self.apply_payment is not None and type(self.apply_payment) is not int:
            self.apply_payment = integer(self.apply_payment, "AlibabaRefund.applyPayment", strict)
        if self.apply_reason is not None and type(self.apply_reason) is not str:
            self.apply_reason = text(self.apply_reason, "AlibabaRefund.applyReason", strict)
        if self.apply_sub_reason is not None and type(self.apply_sub_reason) is not str:
            self.apply_sub_reason = text(self.apply_sub_reason, "AlibabaRefund.applySubReason", strict)
        if self.buyer_alipay_id is not None and type(self.buyer_alipay_id) is not str:
            self.buyer_alipay_id = text(self.buyer_alipay_id, "AlibabaRefund.buyerAlipayId", strict)
        if self.buyer_logistics_name is not None and type(self.buyer_logistics_name) is not str:
            self.buyer_logistics_name = text(self.buyer_logistics_name, "AlibabaRefund.buyerLogisticsName", strict)
        if self.buyer_member_id is not None and type(self.buyer_member_id) is not str:
            self.buyer_member_id = text(self.buyer_member_id, "AlibabaRefund.buyerMemberId", strict)
        if self.buyer_send_goods is not None and type(self.buyer_send_goods) is not bool:
            self.buyer_send_goods = boolean(self.buyer_send_goods, "AlibabaRefund.buyerSendGoods", strict)
        if self.can_refund_payment is not None and type(self.can_refund_payment) is not int:
            self.can_refund_payment = integer(self.can_refund_payment, "AlibabaRefund.canRefundPayment", strict)
        if self.crm_modify_refund is not None and type(self.crm_modify_refund) is not bool:
            self.crm_modify_refund = boolean(self.crm_modify_refund, "AlibabaRefund.crmModifyRefund", strict)
        if self.disburse_channel is not None and type(self.disburse_channel) is not str:
            self.disburse_channel = text(self.disburse_channel, "AlibabaRefund.disburseChannel", strict)
        if self.dispute_request is not None and type(self.dispute_request) is not int:
            self.dispute_request = integer(self.dispute_request, "AlibabaRefund.disputeRequest", strict)
        if self.freight_bill is not None and type(self.freight_bill) is not str:
            self.freight_bill = text(self.freight_bill, "AlibabaRefund.freightBill", strict)
        if self.frozen_fund is not None and type(self.frozen_fund) is not int:
            self.frozen_fund = integer(self.frozen_fund, "AlibabaRefund.frozenFund", strict)
        if self.goods_received is not None and type(self.goods_received) is not bool:
            self.goods_received = boolean(self.goods_received, "AlibabaRefund.goodsReceived", strict)
        if self.instant_refund_type is not None and type(self.instant_refund_type) is not str:
            self.instant_refund_type = text(self.instant_refund_type, "AlibabaRefund.instantRefundType", strict)
        if self.insufficient_account is not None and type(self.insufficient_account) is not bool:
            self.insufficient_account = boolean(self.insufficient_account, "AlibabaRefund.insufficientAccount", strict)
        if self.insufficient_bail is not None and type(self.insufficient_bail) is not bool:
            self.insufficient_bail = boolean(self.insufficient_bail, "AlibabaRefund.insufficientBail", strict)
        if self.new_refund_return is not None and type(self.new_refund_return) is not bool:
            self.new_refund_return = boolean(self.new_refund_return, "AlibabaRefund.newRefundReturn", strict)
        if self.only_refund is not None and type(self.only_refund) is not bool:
            self.only_refund = boolean(self.only_refund, "AlibabaRefund.onlyRefund", strict)
        if self.prepaid_balance is not None and type(self.prepaid_balance) is not int:
            self.prepaid_balance = integer(self.prepaid_balance, "AlibabaRefund.prepaidBalance", strict)
        if self.product_name is not None and type(self.product_name) is not str:
            self.product_name = text(self.product_name, "AlibabaRefund.productName", strict)
        if self.refund_carriage is not None and type(self.refund_carriage) is not int:
            self.refund_carriage = integer(self.refund_carriage, "AlibabaRefund.refundCarriage", strict)
        if self.refund_goods is not None and type(self.refund_goods) is not bool:
            self.refund_goods = boolean(self.refund_goods, "AlibabaRefund.refundGoods", strict)
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaRefund.refundId", strict)
        if self.refund_payment is not None and type(self.refund_payment) is not int:
            self.refund_payment = integer(self.refund_payment, "AlibabaRefund.refundPayment", strict)
        if self.reject_reason is not None and type(self.reject_reason) is not str:
            self.reject_reason = text(self.reject_reason, "AlibabaRefund.rejectReason", strict)
        if self.reject_times is not None and type(self.reject_times) is not int:
            self.reject_times = integer(self.reject_times, "AlibabaRefund.rejectTimes", strict)
        if self.seller_alipay_id is not None and type(self.seller_alipay_id) is not str:
            self.seller_alipay_id = text(self.seller_alipay_id, "AlibabaRefund.sellerAlipayId", strict)
        if self.seller_delay_disburse is not None and type(self.seller_delay_disburse) is not bool:
            self.seller_delay_disburse = boolean(self.seller_delay_disburse, "AlibabaRefund.sellerDelayDisburse", strict)
        if self.seller_member_id is not None and type(self.seller_member_id) is not str:
            self.seller_member_id = text(self.seller_member_id, "AlibabaRefund.sellerMemberId", strict)
        if self.seller_mobile is not None and type(self.seller_mobile) is not str:
            self.seller_mobile = text(self.seller_mobile, "AlibabaRefund.sellerMobile", strict)
        if self.seller_real_name is not None and type(self.seller_real_name) is not str:
            self.seller_real_name = text(self.seller_real_name, "AlibabaRefund.sellerRealName", strict)
        if self.seller_receive_address is not None and type(self.seller_receive_address) is not str:
            self.seller_receive_address = text(self.seller_receive_address, "AlibabaRefund.sellerReceiveAddress", strict)
        if self.seller_phone is not None and type(self.seller_phone) is not str:
            self.seller_phone = text(self.seller_phone, "AlibabaRefund.sellerTel", strict)
        if self.support_new_step_pay is not None and type(self.support_new_step_pay) is not bool:
            self.support_new_step_pay = boolean(self.support_new_step_pay, "AlibabaRefund.supportNewSteppay", strict)
        if self.task_status is not None and type(self.task_status) is not str:
            self.task_status = text(self.task_status, "AlibabaRefund.taskStatus", strict)
        if self.time_out_freeze is not None and type(self.time_out_freeze) is not bool:
            self.time_out_freeze = boolean(self.time_out_freeze, "AlibabaRefund.timeOutFreeze", strict)
        if self.time_out_operate_type is not None and type(self.time_out_operate_type) is not str:
            self.time_out_operate_type = text(self.time_out_operate_type, "AlibabaRefund.timeOutOperateType", strict)
        if self.aftersale_agree_timeout is not None and type(self.aftersale_agree_timeout) is not bool:
            self.aftersale_agree_timeout = boolean(self.aftersale_agree_timeout, "AlibabaRefund.aftersaleAgreeTimeout", strict)
        if self.aftersale_auto_disburse is not None and type(self.aftersale_auto_disburse) is not bool:
            self.aftersale_auto_disburse = boolean(self.aftersale_auto_disburse, "AlibabaRefund.aftersaleAutoDisburse", strict)
        if self.async_error_code is not None and type(self.async_error_code) is not str:
            self.async_error_code = text(self.async_error_code, "AlibabaRefund.asynErrCode", strict)
        if self.async_sub_error_code is not None and type(self.async_sub_error_code) is not str:
            self.async_sub_error_code = text(self.async_sub_error_code, "AlibabaRefund.asynSubErrCode", strict)
        if self.buyer_login_id is not None and type(self.buyer_login_id) is not str:
            self.buyer_login_id = text(self.buyer_login_id, "AlibabaRefund.buyerLoginId", strict)
        if self.seller_login_id is not None and type(self.seller_login_id) is not str:
            self.seller_login_id = text(self.seller_login_id, "AlibabaRefund.sellerLoginId", strict)
        if self.refund_official_solution_cost is not None and type(self.refund_official_solution_cost) is not int:
            self.refund_official_solution_cost = integer(self.refund_official_solution_cost, "AlibabaRefund.refundOfficialSolutionCost", strict)
        try:
            if self.dispute_type is not None:  # True and 1.0 would be found as 1
                self.dispute_type = (
                    _AlibabaDisputeType[self.dispute_type]
                    if type(self.dispute_type) is int
                    else member(AlibabaDisputeType, self.dispute_type, "AlibabaRefund.disputeType", strict)
                )
            if self.goods_status is not None:  # True and 1.0 would be found as 1
                self.goods_status = (
                    _AlibabaRefundGoodsStatusNumber[self.goods_status]
                    if type(self.goods_status) is int
                    else member(AlibabaRefundGoodsStatusNumber, self.goods_status, "AlibabaRefund.goodsStatus", strict)
                )
            if self.status is not None:
                self.status = _AlibabaRefundStatus[self.status]
            if self.trade_type is not None:
                self.trade_type = _AlibabaOrderTradeType[self.trade_type]
        except (KeyError, TypeError):
            if self.dispute_type is not None:
                self.dispute_type = member(AlibabaDisputeType, self.dispute_type, "AlibabaRefund.disputeType", strict)
            if self.goods_status is not None:
                self.goods_status = member(AlibabaRefundGoodsStatusNumber, self.goods_status, "AlibabaRefund.goodsStatus", strict)
            if self.status is not None:
                self.status = member(AlibabaRefundStatus, self.status, "AlibabaRefund.status", strict)
            if self.trade_type is not None:
                self.trade_type = member(AlibabaOrderTradeType, self.trade_type, "AlibabaRefund.tradeTypeStr", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaRefund.id", strict)
        if self.create_by_id is not None:
            self.create_by_id = id_number(self.create_by_id, "AlibabaRefund.createById", strict)
        if self.update_by_id is not None:
            self.update_by_id = id_number(self.update_by_id, "AlibabaRefund.updateById", strict)
        if self.apply_reason_id is not None:
            self.apply_reason_id = id_number(self.apply_reason_id, "AlibabaRefund.applyReasonId", strict)
        if self.apply_sub_reason_id is not None:
            self.apply_sub_reason_id = id_number(self.apply_sub_reason_id, "AlibabaRefund.applySubReasonId", strict)
        if self.buyer_user_id is not None:
            self.buyer_user_id = id_number(self.buyer_user_id, "AlibabaRefund.buyerUserId", strict)
        if self.ext_info is not None:
            self.ext_info = dict(members(self.ext_info, "AlibabaRefund.extInfo"))
        if self.gmt_apply is not None:
            self.gmt_apply = time(self.gmt_apply, "AlibabaRefund.gmtApply", strict)
        if self.gmt_completed is not None:
            self.gmt_completed = time(self.gmt_completed, "AlibabaRefund.gmtCompleted", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaRefund.gmtCreate", strict)
        if self.gmt_frozen is not None:
            self.gmt_frozen = time(self.gmt_frozen, "AlibabaRefund.gmtFreezed", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaRefund.gmtModified", strict)
        if self.gmt_time_out is not None:
            self.gmt_time_out = time(self.gmt_time_out, "AlibabaRefund.gmtTimeOut", strict)
        if self.order_entry_count_map is not None:
            self.order_entry_count_map = dict(members(self.order_entry_count_map, "AlibabaRefund.orderEntryCountMap"))
        if self.order_entry_id_list is not None:
            self.order_entry_id_list = [
                id_number(item, "AlibabaRefund.orderEntryIdList[]", strict) for item in array(self.order_entry_id_list, "AlibabaRefund.orderEntryIdList")
            ]
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "AlibabaRefund.orderId", strict)
        if self.reject_reason_id is not None:
            self.reject_reason_id = id_number(self.reject_reason_id, "AlibabaRefund.rejectReasonId", strict)
        if self.seller_user_id is not None:
            self.seller_user_id = id_number(self.seller_user_id, "AlibabaRefund.sellerUserId", strict)
        if self.operations is not None:
            self.operations = [AlibabaRefundOperation.from_dict(item, strict=strict) for item in array(self.operations, "AlibabaRefund.refundOperationList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
            data["disputeType"] = wire_value(self.dispute_type)
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
            data["goodsStatus"] = wire_value(self.goods_status)
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
            data["status"] = wire_value(self.status)
        if self.support_new_step_pay is not None:
            data["supportNewSteppay"] = self.support_new_step_pay
        if self.task_status is not None:
            data["taskStatus"] = self.task_status
        if self.time_out_freeze is not None:
            data["timeOutFreeze"] = self.time_out_freeze
        if self.time_out_operate_type is not None:
            data["timeOutOperateType"] = self.time_out_operate_type
        if self.trade_type is not None:
            data["tradeTypeStr"] = wire_value(self.trade_type)
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
