# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderBaseInfo`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    decimal,
    id_number,
    integer,
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
from ..enums.alibaba_orders import (
    AlibabaBusinessType,
    AlibabaCancelReason,
    AlibabaCloseOperateType,
    AlibabaInventoryMode,
    AlibabaOrderStatus,
    AlibabaOrderTradeType,
    AlibabaRemarkIcon,
    AlibabaTradeType,
)
from ..enums.alibaba_payments import AlibabaCurrency, AlibabaPayChannel, AlibabaPayTimeoutType
from ..enums.alibaba_refunds import AlibabaRefundStatus
from .alibaba_order_buyer_contact import AlibabaOrderBuyerContact
from .alibaba_order_new_step import AlibabaOrderNewStep
from .alibaba_order_receiver import AlibabaOrderReceiver
from .alibaba_order_seller_contact import AlibabaOrderSellerContact
from .alibaba_order_step import AlibabaOrderStep

_AlibabaBusinessType = members_of(AlibabaBusinessType)
_AlibabaCancelReason = members_of(AlibabaCancelReason)
_AlibabaCloseOperateType = members_of(AlibabaCloseOperateType)
_AlibabaCurrency = members_of(AlibabaCurrency)
_AlibabaInventoryMode = members_of(AlibabaInventoryMode)
_AlibabaOrderStatus = members_of(AlibabaOrderStatus)
_AlibabaOrderTradeType = members_of(AlibabaOrderTradeType)
_AlibabaPayChannel = members_of(AlibabaPayChannel)
_AlibabaPayTimeoutType = members_of(AlibabaPayTimeoutType)
_AlibabaRefundStatus = members_of(AlibabaRefundStatus)
_AlibabaRemarkIcon = members_of(AlibabaRemarkIcon)
_AlibabaTradeType = members_of(AlibabaTradeType)
_NAMES = names(
    "id",
    "idOfStr",
    "status",
    "totalAmount",
    "shippingFee",
    "sumProductPayment",
    "refund",
    "refundPayment",
    "discount",
    "couponFee",
    "currency",
    "createTime",
    "payTime",
    "allDeliveredTime",
    "receivingTime",
    "confirmedTime",
    "completeTime",
    "modifyTime",
    "buyerID",
    "sellerID",
    "buyerUserId",
    "sellerUserId",
    "buyerLoginId",
    "sellerLoginId",
    "subBuyerLoginId",
    "buyerAlipayId",
    "sellerAlipayId",
    "alipayTradeId",
    "buyerMemo",
    "sellerMemo",
    "remark",
    "buyerFeedback",
    "closeRemark",
    "buyerRemarkIcon",
    "sellerRemarkIcon",
    "buyerContact",
    "sellerContact",
    "receiverInfo",
    "businessType",
    "tradeType",
    "tradeTypeCode",
    "tradeTypeDesc",
    "refundStatus",
    "refundStatusForAs",
    "refundId",
    "closeReason",
    "closeOperateType",
    "payChannelList",
    "payChannelCodeList",
    "payTimeout",
    "payTimeoutType",
    "stepPayAll",
    "stepOrderList",
    "newStepOrderList",
    "overSeaOrder",
    "sellerOrder",
    "preOrderId",
    "flowTemplateCode",
    "stepAgreementPath",
    "sellerCreditLevel",
    "buyerLevel",
    "inventoryMode",
    "outOrderId",
    "officialSolutionOrderId",
    "officialSolutionCost",
    "buyerSubID",
    "sellerSubID",
    "relatedCode",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderBaseInfo:
    """The head of an order: ids, states, totals, times and parties.

    Evidence: upstream.
    """

    id: str | None = None
    """Order id. This client keeps all its digits; in the samples other programs have rounded it, so `idOfStr` is safer.
    Evidence: upstream."""
    id_string: str | None = None
    """Order id as a string; one sample has a number. Wire name `idOfStr`. Evidence: upstream."""
    status: AlibabaOrderStatus | str | None = None
    """State of the order. Values: `pandapon.AlibabaOrderStatus`. Evidence: upstream."""
    total_amount: Decimal | None = None
    """Amount due: the `itemAmount` of all lines and `shippingFee`. In yuan. Evidence: upstream."""
    shipping_fee: Decimal | None = None
    """Postage. In yuan. Evidence: upstream."""
    sum_product_payment: Decimal | None = None
    """Total of the goods. In yuan. Evidence: upstream."""
    refund: Decimal | None = None
    """Amount refunded. In yuan. Evidence: upstream."""
    refund_payment: int | None = None
    """Amount refunded. The unit is not stated; fen is a guess, because it is a whole number. Unit not known. Evidence:
    upstream."""
    discount: int | None = None
    """Price change or discount, negative if it gets cheaper. In fen (100 fen are 1 yuan). Evidence: upstream."""
    coupon_fee: Decimal | None = None
    """Red packet, already included in `totalAmount`. Yuan, judging by the upstream's example, 7.5. In yuan. Evidence:
    upstream."""
    currency: AlibabaCurrency | str | None = None
    """Currency of the order; Chinese money is `RMB` here and not `CNY`. Values: `pandapon.AlibabaCurrency`. Evidence:
    upstream."""
    create_time: datetime.datetime | None = None
    """When the order was created. Evidence: upstream."""
    pay_time: datetime.datetime | None = None
    """When it was paid for the first time. Evidence: upstream."""
    all_delivered_time: datetime.datetime | None = None
    """When everything was dispatched. Evidence: upstream."""
    receiving_time: datetime.datetime | None = None
    """When everything was received. Evidence: upstream."""
    confirmed_time: datetime.datetime | None = None
    """When the receipt was confirmed. Evidence: upstream."""
    complete_time: datetime.datetime | None = None
    """When the order was completed. Evidence: upstream."""
    modify_time: datetime.datetime | None = None
    """When the order was changed. Evidence: upstream."""
    buyer_id: str | None = None
    """Member id of the buyer, `b2b-` and more. Evidence: upstream."""
    seller_id: str | None = None
    """Member id of the seller, `b2b-` and more. Evidence: upstream."""
    buyer_user_id: str | None = None
    """User id of the buyer, a number. Evidence: upstream."""
    seller_user_id: str | None = None
    """User id of the seller, a number. Evidence: upstream."""
    buyer_login_id: str | None = None
    """Log-in (Wangwang) name of the buyer. Evidence: upstream."""
    seller_login_id: str | None = None
    """Log-in (Wangwang) name of the seller. Evidence: upstream."""
    sub_buyer_login_id: str | None = None
    """Log-in name of the buyer's sub-account. Evidence: upstream."""
    buyer_alipay_id: str | None = None
    """Alipay id of the buyer. Evidence: upstream."""
    seller_alipay_id: str | None = None
    """Alipay id of the seller. Evidence: upstream."""
    alipay_trade_id: str | None = None
    """Id of the payment outside 1688; `UNCREAT` when there is none. Evidence: upstream."""
    buyer_memo: str | None = None
    """The buyer's memo. Evidence: upstream."""
    seller_memo: str | None = None
    """The seller's memo. Evidence: upstream."""
    remark: str | None = None
    """Note given when the order was made, the `message` of alibaba_orders.create. Evidence: upstream."""
    buyer_feedback: str | None = None
    """The buyer's message, at most 500 characters. Evidence: upstream."""
    close_remark: str | None = None
    """Note given when the order was closed. Evidence: upstream."""
    buyer_remark_icon: AlibabaRemarkIcon | str | None = None
    """Flag on the buyer's memo: 1 red, 2 blue, 3 green, 4 yellow. Values: `pandapon.AlibabaRemarkIcon`. Evidence:
    upstream."""
    seller_remark_icon: AlibabaRemarkIcon | str | None = None
    """Flag on the seller's memo: 1 red, 2 blue, 3 green, 4 yellow. Values: `pandapon.AlibabaRemarkIcon`. Evidence:
    upstream."""
    buyer_contact: AlibabaOrderBuyerContact | None = None
    """How to reach the buyer. Evidence: upstream."""
    seller_contact: AlibabaOrderSellerContact | None = None
    """How to reach the seller. Evidence: upstream."""
    receiver_info: AlibabaOrderReceiver | None = None
    """Who receives the goods. Evidence: upstream."""
    business_type: AlibabaBusinessType | str | None = None
    """Kind of business, such as `cn` for an ordinary order. Values: `pandapon.AlibabaBusinessType`. Evidence: upstream."""
    trade_type: AlibabaOrderTradeType | str | None = None
    """Kind of trade as digits, such as 50060 for trade 4.0, the usual one. Values: `pandapon.AlibabaOrderTradeType`.
    Evidence: upstream."""
    trade_type_code: AlibabaTradeType | str | None = None
    """Kind of trade by the code given when the order was made. Values: `pandapon.AlibabaTradeType`. Evidence: upstream."""
    trade_type_description: str | None = None
    """Kind of trade, in Chinese. Wire name `tradeTypeDesc`. Evidence: upstream."""
    refund_status: AlibabaRefundStatus | str | None = None
    """State of the in-sale refund. Values: `pandapon.AlibabaRefundStatus`. Evidence: upstream."""
    after_sale_refund_status: AlibabaRefundStatus | str | None = None
    """State of the after-sale refund. Values: `pandapon.AlibabaRefundStatus`. Wire name `refundStatusForAs`. Evidence:
    upstream."""
    refund_id: str | None = None
    """Id of the refund; TQ and digits. Evidence: upstream."""
    close_reason: AlibabaCancelReason | str | None = None
    """Why the order was closed. Values: `pandapon.AlibabaCancelReason`. Evidence: upstream."""
    close_operate_type: AlibabaCloseOperateType | str | None = None
    """Who closed the order. Values: `pandapon.AlibabaCloseOperateType`. Evidence: upstream."""
    pay_channel_list: list[AlibabaPayChannel | str] | None = None
    """The ways to pay, in Chinese. Values: `pandapon.AlibabaPayChannel`. Evidence: upstream."""
    pay_channel_code_list: list[str] | None = None
    """The ways to pay, as codes; only `alipay` and `shegou` are known. Evidence: upstream."""
    pay_timeout: int | None = None
    """Time left to pay, in seconds, by the rule that applies. Evidence: upstream."""
    pay_timeout_type: AlibabaPayTimeoutType | int | None = None
    """0 the time to pay has a fixed length, 1 it ends at a fixed time. Values: `pandapon.AlibabaPayTimeoutType`.
    Evidence: upstream."""
    step_pay_all: bool | None = None
    """Whether all stages are paid in one go. Evidence: upstream."""
    step_order_list: list[AlibabaOrderStep] | None = None
    """The stages of the order, in the old trade model (3.0). Evidence: upstream."""
    new_step_order_list: list[AlibabaOrderNewStep] | None = None
    """The stages of the order, in trade 4.0. Evidence: upstream."""
    overseas_order: bool | None = None
    """Whether the order is dropshipped abroad. Wire name `overSeaOrder`. Evidence: upstream."""
    seller_order: bool | None = None
    """Whether the seller set up the order by invitation; it cannot join a batch payment until its address is filled in.
    Evidence: upstream."""
    pre_order_id: str | None = None
    """Id of the pre-order. Evidence: upstream."""
    flow_template_code: str | None = None
    """Code of the process, in trade 4.0. Evidence: upstream."""
    step_agreement_path: str | None = None
    """Link to the agreement on payment in stages. Evidence: upstream."""
    seller_credit_level: str | None = None
    """Credit level of the seller, such as `L1`. Evidence: upstream."""
    buyer_level: str | None = None
    """Level of the buyer, such as `L1`. Evidence: upstream."""
    inventory_mode: AlibabaInventoryMode | str | None = None
    """Where the stock comes from: `jit` made to order, `cang` from a warehouse. Values: `pandapon.AlibabaInventoryMode`.
    Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence: upstream."""
    out_order_id: str | None = None
    """The caller's own order number. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    official_solution_order_id: str | None = None
    """Id of the official pickup order. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    official_solution_cost: int | None = None
    """What the official pickup costs. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    buyer_sub_id: str | None = None
    """Id of the buyer's sub-account, judging by the name; only in orders of a list, and empty on 1688. Evidence:
    upstream."""
    seller_sub_id: str | None = None
    """Id of the seller's sub-account, judging by the name; only in orders of a list, and empty on 1688. Evidence:
    upstream."""
    related_code: str | None = None
    """Code of a campaign; only in orders of a list. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 68:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderBaseInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderBaseInfo")
        self: Any = new(cls)
        self.extra = extra
        (
            self.id,
            self.id_string,
            self.status,
            self.total_amount,
            self.shipping_fee,
            self.sum_product_payment,
            self.refund,
            self.refund_payment,
            self.discount,
            self.coupon_fee,
            self.currency,
            self.create_time,
            self.pay_time,
            self.all_delivered_time,
            self.receiving_time,
            self.confirmed_time,
            self.complete_time,
            self.modify_time,
            self.buyer_id,
            self.seller_id,
            self.buyer_user_id,
            self.seller_user_id,
            self.buyer_login_id,
            self.seller_login_id,
            self.sub_buyer_login_id,
            self.buyer_alipay_id,
            self.seller_alipay_id,
            self.alipay_trade_id,
            self.buyer_memo,
            self.seller_memo,
            self.remark,
            self.buyer_feedback,
            self.close_remark,
            self.buyer_remark_icon,
            self.seller_remark_icon,
            self.buyer_contact,
            self.seller_contact,
            self.receiver_info,
            self.business_type,
            self.trade_type,
            self.trade_type_code,
            self.trade_type_description,
            self.refund_status,
            self.after_sale_refund_status,
            self.refund_id,
            self.close_reason,
            self.close_operate_type,
            self.pay_channel_list,
            self.pay_channel_code_list,
            self.pay_timeout,
            self.pay_timeout_type,
            self.step_pay_all,
            self.step_order_list,
            self.new_step_order_list,
            self.overseas_order,
            self.seller_order,
            self.pre_order_id,
            self.flow_template_code,
            self.step_agreement_path,
            self.seller_credit_level,
            self.buyer_level,
            self.inventory_mode,
            self.out_order_id,
            self.official_solution_order_id,
            self.official_solution_cost,
            self.buyer_sub_id,
            self.seller_sub_id,
            self.related_code,
        ) = values
        if self.id_string is not None and type(self.id_string) is not str:
            self.id_string = text(self.id_string, "AlibabaOrderBaseInfo.idOfStr", strict)
        if self.refund_payment is not None and type(self.refund_payment) is not int:
            self.refund_payment = integer(self.refund_payment, "AlibabaOrderBaseInfo.refundPayment", strict)
        if self.discount is not None and type(self.discount) is not int:
            self.discount = integer(self.discount, "AlibabaOrderBaseInfo.discount", strict)
        if self.buyer_id is not None and type(self.buyer_id) is not str:
            self.buyer_id = text(self.buyer_id, "AlibabaOrderBaseInfo.buyerID", strict)
        if self.seller_id is not None and type(self.seller_id) is not str:
            self.seller_id = text(self.seller_id, "AlibabaOrderBaseInfo.sellerID", strict)
        if self.buyer_login_id is not None and type(self.buyer_login_id) is not str:
            self.buyer_login_id = text(self.buyer_login_id, "AlibabaOrderBaseInfo.buyerLoginId", strict)
        if self.seller_login_id is not None and type(self.seller_login_id) is not str:
            self.seller_login_id = text(self.seller_login_id, "AlibabaOrderBaseInfo.sellerLoginId", strict)
        if self.sub_buyer_login_id is not None and type(self.sub_buyer_login_id) is not str:
            self.sub_buyer_login_id = text(self.sub_buyer_login_id, "AlibabaOrderBaseInfo.subBuyerLoginId", strict)
        if self.buyer_alipay_id is not None and type(self.buyer_alipay_id) is not str:
            self.buyer_alipay_id = text(self.buyer_alipay_id, "AlibabaOrderBaseInfo.buyerAlipayId", strict)
        if self.seller_alipay_id is not None and type(self.seller_alipay_id) is not str:
            self.seller_alipay_id = text(self.seller_alipay_id, "AlibabaOrderBaseInfo.sellerAlipayId", strict)
        if self.alipay_trade_id is not None and type(self.alipay_trade_id) is not str:
            self.alipay_trade_id = text(self.alipay_trade_id, "AlibabaOrderBaseInfo.alipayTradeId", strict)
        if self.buyer_memo is not None and type(self.buyer_memo) is not str:
            self.buyer_memo = text(self.buyer_memo, "AlibabaOrderBaseInfo.buyerMemo", strict)
        if self.seller_memo is not None and type(self.seller_memo) is not str:
            self.seller_memo = text(self.seller_memo, "AlibabaOrderBaseInfo.sellerMemo", strict)
        if self.remark is not None and type(self.remark) is not str:
            self.remark = text(self.remark, "AlibabaOrderBaseInfo.remark", strict)
        if self.buyer_feedback is not None and type(self.buyer_feedback) is not str:
            self.buyer_feedback = text(self.buyer_feedback, "AlibabaOrderBaseInfo.buyerFeedback", strict)
        if self.close_remark is not None and type(self.close_remark) is not str:
            self.close_remark = text(self.close_remark, "AlibabaOrderBaseInfo.closeRemark", strict)
        if self.trade_type_description is not None and type(self.trade_type_description) is not str:
            self.trade_type_description = text(self.trade_type_description, "AlibabaOrderBaseInfo.tradeTypeDesc", strict)
        if self.refund_id is not None and type(self.refund_id) is not str:
            self.refund_id = text(self.refund_id, "AlibabaOrderBaseInfo.refundId", strict)
        if self.pay_timeout is not None and type(self.pay_timeout) is not int:
            self.pay_timeout = integer(self.pay_timeout, "AlibabaOrderBaseInfo.payTimeout", strict)
        if self.step_pay_all is not None and type(self.step_pay_all) is not bool:
            self.step_pay_all = boolean(self.step_pay_all, "AlibabaOrderBaseInfo.stepPayAll", strict)
        if self.overseas_order is not None and type(self.overseas_order) is not bool:
            self.overseas_order = boolean(self.overseas_order, "AlibabaOrderBaseInfo.overSeaOrder", strict)
        if self.seller_order is not None and type(self.seller_order) is not bool:
            self.seller_order = boolean(self.seller_order, "AlibabaOrderBaseInfo.sellerOrder", strict)
        if self.flow_template_code is not None and type(self.flow_template_code) is not str:
            self.flow_template_code = text(self.flow_template_code, "AlibabaOrderBaseInfo.flowTemplateCode", strict)
        if self.step_agreement_path is not None and type(self.step_agreement_path) is not str:
            self.step_agreement_path = text(self.step_agreement_path, "AlibabaOrderBaseInfo.stepAgreementPath", strict)
        if self.seller_credit_level is not None and type(self.seller_credit_level) is not str:
            self.seller_credit_level = text(self.seller_credit_level, "AlibabaOrderBaseInfo.sellerCreditLevel", strict)
        if self.buyer_level is not None and type(self.buyer_level) is not str:
            self.buyer_level = text(self.buyer_level, "AlibabaOrderBaseInfo.buyerLevel", strict)
        if self.out_order_id is not None and type(self.out_order_id) is not str:
            self.out_order_id = text(self.out_order_id, "AlibabaOrderBaseInfo.outOrderId", strict)
        if self.official_solution_order_id is not None and type(self.official_solution_order_id) is not str:
            self.official_solution_order_id = text(self.official_solution_order_id, "AlibabaOrderBaseInfo.officialSolutionOrderId", strict)
        if self.official_solution_cost is not None and type(self.official_solution_cost) is not int:
            self.official_solution_cost = integer(self.official_solution_cost, "AlibabaOrderBaseInfo.officialSolutionCost", strict)
        if self.related_code is not None and type(self.related_code) is not str:
            self.related_code = text(self.related_code, "AlibabaOrderBaseInfo.relatedCode", strict)
        try:
            if self.status is not None:
                self.status = _AlibabaOrderStatus[self.status]
            if self.currency is not None:
                self.currency = _AlibabaCurrency[self.currency]
            if self.buyer_remark_icon is not None:
                self.buyer_remark_icon = _AlibabaRemarkIcon[self.buyer_remark_icon]
            if self.seller_remark_icon is not None:
                self.seller_remark_icon = _AlibabaRemarkIcon[self.seller_remark_icon]
            if self.business_type is not None:
                self.business_type = _AlibabaBusinessType[self.business_type]
            if self.trade_type is not None:
                self.trade_type = _AlibabaOrderTradeType[self.trade_type]
            if self.trade_type_code is not None:
                self.trade_type_code = _AlibabaTradeType[self.trade_type_code]
            if self.refund_status is not None:
                self.refund_status = _AlibabaRefundStatus[self.refund_status]
            if self.after_sale_refund_status is not None:
                self.after_sale_refund_status = _AlibabaRefundStatus[self.after_sale_refund_status]
            if self.close_reason is not None:
                self.close_reason = _AlibabaCancelReason[self.close_reason]
            if self.close_operate_type is not None:
                self.close_operate_type = _AlibabaCloseOperateType[self.close_operate_type]
            if self.pay_timeout_type is not None:  # True and 1.0 would be found as 1
                self.pay_timeout_type = (
                    _AlibabaPayTimeoutType[self.pay_timeout_type]
                    if type(self.pay_timeout_type) is int
                    else member(AlibabaPayTimeoutType, self.pay_timeout_type, "AlibabaOrderBaseInfo.payTimeoutType", strict)
                )
            if self.inventory_mode is not None:
                self.inventory_mode = _AlibabaInventoryMode[self.inventory_mode]
        except (KeyError, TypeError):
            if self.status is not None:
                self.status = member(AlibabaOrderStatus, self.status, "AlibabaOrderBaseInfo.status", strict)
            if self.currency is not None:
                self.currency = member(AlibabaCurrency, self.currency, "AlibabaOrderBaseInfo.currency", strict)
            if self.buyer_remark_icon is not None:
                self.buyer_remark_icon = member(AlibabaRemarkIcon, self.buyer_remark_icon, "AlibabaOrderBaseInfo.buyerRemarkIcon", strict)
            if self.seller_remark_icon is not None:
                self.seller_remark_icon = member(AlibabaRemarkIcon, self.seller_remark_icon, "AlibabaOrderBaseInfo.sellerRemarkIcon", strict)
            if self.business_type is not None:
                self.business_type = member(AlibabaBusinessType, self.business_type, "AlibabaOrderBaseInfo.businessType", strict)
            if self.trade_type is not None:
                self.trade_type = member(AlibabaOrderTradeType, self.trade_type, "AlibabaOrderBaseInfo.tradeType", strict)
            if self.trade_type_code is not None:
                self.trade_type_code = member(AlibabaTradeType, self.trade_type_code, "AlibabaOrderBaseInfo.tradeTypeCode", strict)
            if self.refund_status is not None:
                self.refund_status = member(AlibabaRefundStatus, self.refund_status, "AlibabaOrderBaseInfo.refundStatus", strict)
            if self.after_sale_refund_status is not None:
                self.after_sale_refund_status = member(AlibabaRefundStatus, self.after_sale_refund_status, "AlibabaOrderBaseInfo.refundStatusForAs", strict)
            if self.close_reason is not None:
                self.close_reason = member(AlibabaCancelReason, self.close_reason, "AlibabaOrderBaseInfo.closeReason", strict)
            if self.close_operate_type is not None:
                self.close_operate_type = member(AlibabaCloseOperateType, self.close_operate_type, "AlibabaOrderBaseInfo.closeOperateType", strict)
            if self.pay_timeout_type is not None:
                self.pay_timeout_type = member(AlibabaPayTimeoutType, self.pay_timeout_type, "AlibabaOrderBaseInfo.payTimeoutType", strict)
            if self.inventory_mode is not None:
                self.inventory_mode = member(AlibabaInventoryMode, self.inventory_mode, "AlibabaOrderBaseInfo.inventoryMode", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaOrderBaseInfo.id", strict)
        if self.total_amount is not None:
            self.total_amount = decimal(self.total_amount, "AlibabaOrderBaseInfo.totalAmount", strict)
        if self.shipping_fee is not None:
            self.shipping_fee = decimal(self.shipping_fee, "AlibabaOrderBaseInfo.shippingFee", strict)
        if self.sum_product_payment is not None:
            self.sum_product_payment = decimal(self.sum_product_payment, "AlibabaOrderBaseInfo.sumProductPayment", strict)
        if self.refund is not None:
            self.refund = decimal(self.refund, "AlibabaOrderBaseInfo.refund", strict)
        if self.coupon_fee is not None:
            self.coupon_fee = decimal(self.coupon_fee, "AlibabaOrderBaseInfo.couponFee", strict)
        if self.create_time is not None:
            self.create_time = time(self.create_time, "AlibabaOrderBaseInfo.createTime", strict)
        if self.pay_time is not None:
            self.pay_time = time(self.pay_time, "AlibabaOrderBaseInfo.payTime", strict)
        if self.all_delivered_time is not None:
            self.all_delivered_time = time(self.all_delivered_time, "AlibabaOrderBaseInfo.allDeliveredTime", strict)
        if self.receiving_time is not None:
            self.receiving_time = time(self.receiving_time, "AlibabaOrderBaseInfo.receivingTime", strict)
        if self.confirmed_time is not None:
            self.confirmed_time = time(self.confirmed_time, "AlibabaOrderBaseInfo.confirmedTime", strict)
        if self.complete_time is not None:
            self.complete_time = time(self.complete_time, "AlibabaOrderBaseInfo.completeTime", strict)
        if self.modify_time is not None:
            self.modify_time = time(self.modify_time, "AlibabaOrderBaseInfo.modifyTime", strict)
        if self.buyer_user_id is not None:
            self.buyer_user_id = id_number(self.buyer_user_id, "AlibabaOrderBaseInfo.buyerUserId", strict)
        if self.seller_user_id is not None:
            self.seller_user_id = id_number(self.seller_user_id, "AlibabaOrderBaseInfo.sellerUserId", strict)
        if self.buyer_contact is not None:
            self.buyer_contact = AlibabaOrderBuyerContact.from_dict(self.buyer_contact, strict=strict)
        if self.seller_contact is not None:
            self.seller_contact = AlibabaOrderSellerContact.from_dict(self.seller_contact, strict=strict)
        if self.receiver_info is not None:
            self.receiver_info = AlibabaOrderReceiver.from_dict(self.receiver_info, strict=strict)
        if self.pay_channel_list is not None:
            self.pay_channel_list = [
                (_AlibabaPayChannel.get(item) if type(item) is str else None)
                or member(AlibabaPayChannel, item, "AlibabaOrderBaseInfo.payChannelList[]", strict)
                for item in array(self.pay_channel_list, "AlibabaOrderBaseInfo.payChannelList")
            ]
        if self.pay_channel_code_list is not None:
            self.pay_channel_code_list = [
                item if type(item) is str else text(item, "AlibabaOrderBaseInfo.payChannelCodeList[]", strict)
                for item in array(self.pay_channel_code_list, "AlibabaOrderBaseInfo.payChannelCodeList")
            ]
        if self.step_order_list is not None:
            self.step_order_list = [
                AlibabaOrderStep.from_dict(item, strict=strict) for item in array(self.step_order_list, "AlibabaOrderBaseInfo.stepOrderList")
            ]
        if self.new_step_order_list is not None:
            self.new_step_order_list = [
                AlibabaOrderNewStep.from_dict(item, strict=strict) for item in array(self.new_step_order_list, "AlibabaOrderBaseInfo.newStepOrderList")
            ]
        if self.pre_order_id is not None:
            self.pre_order_id = id_number(self.pre_order_id, "AlibabaOrderBaseInfo.preOrderId", strict)
        if self.buyer_sub_id is not None:
            self.buyer_sub_id = id_number(self.buyer_sub_id, "AlibabaOrderBaseInfo.buyerSubID", strict)
        if self.seller_sub_id is not None:
            self.seller_sub_id = id_number(self.seller_sub_id, "AlibabaOrderBaseInfo.sellerSubID", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.id_string is not None:
            data["idOfStr"] = self.id_string
        if self.status is not None:
            data["status"] = wire_value(self.status)
        if self.total_amount is not None:
            data["totalAmount"] = number_of_decimal(self.total_amount)
        if self.shipping_fee is not None:
            data["shippingFee"] = number_of_decimal(self.shipping_fee)
        if self.sum_product_payment is not None:
            data["sumProductPayment"] = number_of_decimal(self.sum_product_payment)
        if self.refund is not None:
            data["refund"] = number_of_decimal(self.refund)
        if self.refund_payment is not None:
            data["refundPayment"] = self.refund_payment
        if self.discount is not None:
            data["discount"] = self.discount
        if self.coupon_fee is not None:
            data["couponFee"] = number_of_decimal(self.coupon_fee)
        if self.currency is not None:
            data["currency"] = wire_value(self.currency)
        if self.create_time is not None:
            data["createTime"] = time_text(self.create_time, "alibaba-date-time:string")
        if self.pay_time is not None:
            data["payTime"] = time_text(self.pay_time, "alibaba-date-time:string")
        if self.all_delivered_time is not None:
            data["allDeliveredTime"] = time_text(self.all_delivered_time, "alibaba-date-time:string")
        if self.receiving_time is not None:
            data["receivingTime"] = time_text(self.receiving_time, "alibaba-date-time:string")
        if self.confirmed_time is not None:
            data["confirmedTime"] = time_text(self.confirmed_time, "alibaba-date-time:string")
        if self.complete_time is not None:
            data["completeTime"] = time_text(self.complete_time, "alibaba-date-time:string")
        if self.modify_time is not None:
            data["modifyTime"] = time_text(self.modify_time, "alibaba-date-time:string")
        if self.buyer_id is not None:
            data["buyerID"] = self.buyer_id
        if self.seller_id is not None:
            data["sellerID"] = self.seller_id
        if self.buyer_user_id is not None:
            data["buyerUserId"] = number_of_id(self.buyer_user_id)
        if self.seller_user_id is not None:
            data["sellerUserId"] = number_of_id(self.seller_user_id)
        if self.buyer_login_id is not None:
            data["buyerLoginId"] = self.buyer_login_id
        if self.seller_login_id is not None:
            data["sellerLoginId"] = self.seller_login_id
        if self.sub_buyer_login_id is not None:
            data["subBuyerLoginId"] = self.sub_buyer_login_id
        if self.buyer_alipay_id is not None:
            data["buyerAlipayId"] = self.buyer_alipay_id
        if self.seller_alipay_id is not None:
            data["sellerAlipayId"] = self.seller_alipay_id
        if self.alipay_trade_id is not None:
            data["alipayTradeId"] = self.alipay_trade_id
        if self.buyer_memo is not None:
            data["buyerMemo"] = self.buyer_memo
        if self.seller_memo is not None:
            data["sellerMemo"] = self.seller_memo
        if self.remark is not None:
            data["remark"] = self.remark
        if self.buyer_feedback is not None:
            data["buyerFeedback"] = self.buyer_feedback
        if self.close_remark is not None:
            data["closeRemark"] = self.close_remark
        if self.buyer_remark_icon is not None:
            data["buyerRemarkIcon"] = wire_value(self.buyer_remark_icon)
        if self.seller_remark_icon is not None:
            data["sellerRemarkIcon"] = wire_value(self.seller_remark_icon)
        if self.buyer_contact is not None:
            data["buyerContact"] = self.buyer_contact.to_dict()
        if self.seller_contact is not None:
            data["sellerContact"] = self.seller_contact.to_dict()
        if self.receiver_info is not None:
            data["receiverInfo"] = self.receiver_info.to_dict()
        if self.business_type is not None:
            data["businessType"] = wire_value(self.business_type)
        if self.trade_type is not None:
            data["tradeType"] = wire_value(self.trade_type)
        if self.trade_type_code is not None:
            data["tradeTypeCode"] = wire_value(self.trade_type_code)
        if self.trade_type_description is not None:
            data["tradeTypeDesc"] = self.trade_type_description
        if self.refund_status is not None:
            data["refundStatus"] = wire_value(self.refund_status)
        if self.after_sale_refund_status is not None:
            data["refundStatusForAs"] = wire_value(self.after_sale_refund_status)
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.close_reason is not None:
            data["closeReason"] = wire_value(self.close_reason)
        if self.close_operate_type is not None:
            data["closeOperateType"] = wire_value(self.close_operate_type)
        if self.pay_channel_list is not None:
            data["payChannelList"] = [wire_value(item) for item in self.pay_channel_list]
        if self.pay_channel_code_list is not None:
            data["payChannelCodeList"] = self.pay_channel_code_list
        if self.pay_timeout is not None:
            data["payTimeout"] = self.pay_timeout
        if self.pay_timeout_type is not None:
            data["payTimeoutType"] = wire_value(self.pay_timeout_type)
        if self.step_pay_all is not None:
            data["stepPayAll"] = self.step_pay_all
        if self.step_order_list is not None:
            data["stepOrderList"] = [item.to_dict() for item in self.step_order_list]
        if self.new_step_order_list is not None:
            data["newStepOrderList"] = [item.to_dict() for item in self.new_step_order_list]
        if self.overseas_order is not None:
            data["overSeaOrder"] = self.overseas_order
        if self.seller_order is not None:
            data["sellerOrder"] = self.seller_order
        if self.pre_order_id is not None:
            data["preOrderId"] = number_of_id(self.pre_order_id)
        if self.flow_template_code is not None:
            data["flowTemplateCode"] = self.flow_template_code
        if self.step_agreement_path is not None:
            data["stepAgreementPath"] = self.step_agreement_path
        if self.seller_credit_level is not None:
            data["sellerCreditLevel"] = self.seller_credit_level
        if self.buyer_level is not None:
            data["buyerLevel"] = self.buyer_level
        if self.inventory_mode is not None:
            data["inventoryMode"] = wire_value(self.inventory_mode)
        if self.out_order_id is not None:
            data["outOrderId"] = self.out_order_id
        if self.official_solution_order_id is not None:
            data["officialSolutionOrderId"] = self.official_solution_order_id
        if self.official_solution_cost is not None:
            data["officialSolutionCost"] = self.official_solution_cost
        if self.buyer_sub_id is not None:
            data["buyerSubID"] = number_of_id(self.buyer_sub_id)
        if self.seller_sub_id is not None:
            data["sellerSubID"] = number_of_id(self.seller_sub_id)
        if self.related_code is not None:
            data["relatedCode"] = self.related_code
        if self.extra:
            data.update(self.extra)
        return data
