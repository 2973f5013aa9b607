# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderBaseInfo`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    array,
    boolean,
    decimal,
    id_number,
    integer,
    members,
    number_of_decimal,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)
from .alibaba_order_buyer_contact import AlibabaOrderBuyerContact
from .alibaba_order_new_step import AlibabaOrderNewStep
from .alibaba_order_receiver import AlibabaOrderReceiver
from .alibaba_order_seller_contact import AlibabaOrderSellerContact
from .alibaba_order_step import AlibabaOrderStep

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaOrderBaseInfo:
    """The head of an order: ids, states, totals, times and parties.

    Evidence: upstream.
    """

    id: str | None = None
    """Order id. This client keeps all its digits; in the samples other programs have rounded it, so `idOfStr` is the
    safer one. Evidence: upstream."""
    id_string: str | None = None
    """Order id as text; one sample holds a number. Wire name `idOfStr`. Evidence: upstream."""
    status: str | None = None
    """State of the order. Values: `pandapon.AlibabaOrderStatus`. Evidence: upstream."""
    total_amount: Decimal | None = None
    """What is to be paid: the `itemAmount` of all lines and `shippingFee`. In yuan. Evidence: upstream."""
    shipping_fee: Decimal | None = None
    """Postage. In yuan. Evidence: upstream."""
    sum_product_payment: Decimal | None = None
    """Total of the goods. In yuan. Evidence: upstream."""
    refund: Decimal | None = None
    """What was refunded. In yuan. Evidence: upstream."""
    refund_payment: int | None = None
    """What was refunded. The unit is not stated; fen is a guess, because it is a whole number. Unit not known. Evidence:
    upstream."""
    discount: int | None = None
    """Price change or discount, negative when it gets cheaper. In fen (100 fen are 1 yuan). Evidence: upstream."""
    coupon_fee: Decimal | None = None
    """Red packet, already part of `totalAmount`. Yuan by the upstream's example, 7.5. In yuan. Evidence: upstream."""
    currency: str | None = None
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
    buyer_remark_icon: str | None = None
    """Flag on the buyer's memo: 1 red, 2 blue, 3 green, 4 yellow. Values: `pandapon.AlibabaRemarkIcon`. Evidence:
    upstream."""
    seller_remark_icon: str | None = None
    """Flag on the seller's memo: 1 red, 2 blue, 3 green, 4 yellow. Values: `pandapon.AlibabaRemarkIcon`. Evidence:
    upstream."""
    buyer_contact: AlibabaOrderBuyerContact | None = None
    """How to reach the buyer. Evidence: upstream."""
    seller_contact: AlibabaOrderSellerContact | None = None
    """How to reach the seller. Evidence: upstream."""
    receiver_info: AlibabaOrderReceiver | None = None
    """Who receives the goods. Evidence: upstream."""
    business_type: str | None = None
    """Kind of business, such as `cn` for an ordinary order. Values: `pandapon.AlibabaBusinessType`. Evidence: upstream."""
    trade_type: str | None = None
    """Kind of trade as digits, such as 50060 for trade 4.0, the usual one. Values: `pandapon.AlibabaOrderTradeType`.
    Evidence: upstream."""
    trade_type_code: str | None = None
    """Kind of trade by the code given when the order was made. Values: `pandapon.AlibabaTradeType`. Evidence: upstream."""
    trade_type_description: str | None = None
    """Kind of trade, in Chinese. Wire name `tradeTypeDesc`. Evidence: upstream."""
    refund_status: str | None = None
    """State of the in-sale refund. Values: `pandapon.AlibabaRefundStatus`. Evidence: upstream."""
    after_sale_refund_status: str | None = None
    """State of the after-sale refund. Values: `pandapon.AlibabaRefundStatus`. Wire name `refundStatusForAs`. Evidence:
    upstream."""
    refund_id: str | None = None
    """Id of the refund; TQ and digits. Evidence: upstream."""
    close_reason: str | None = None
    """Why the order was closed. Values: `pandapon.AlibabaCancelReason`. Evidence: upstream."""
    close_operate_type: str | None = None
    """Who closed the order. Values: `pandapon.AlibabaCloseOperateType`. Evidence: upstream."""
    pay_channel_list: list[str] | None = None
    """The ways to pay, in Chinese. Values: `pandapon.AlibabaPayChannel`. Evidence: upstream."""
    pay_channel_code_list: list[str] | None = None
    """The ways to pay, as codes; only `alipay` and `shegou` are known. Evidence: upstream."""
    pay_timeout: int | None = None
    """Time left to pay, in seconds, by the rule that applies. Evidence: upstream."""
    pay_timeout_type: int | None = None
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
    """Whether the seller set up the order by invitation; it joins no batch payment until its address is filled in.
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
    inventory_mode: str | None = None
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
    """Id of the buyer's sub-account, going by the name; only in orders of a list, and empty on 1688. Evidence: upstream."""
    seller_sub_id: str | None = None
    """Id of the seller's sub-account, going by the name; only in orders of a list, and empty on 1688. Evidence:
    upstream."""
    related_code: str | None = None
    """Code of a campaign; only in orders of a list. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderBaseInfo").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AlibabaOrderBaseInfo.id", strict),
            id_string=v if (v := get("idOfStr")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.idOfStr", strict),
            status=v if (v := get("status")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.status", strict),
            total_amount=None if (v := get("totalAmount")) is None else decimal(v, "AlibabaOrderBaseInfo.totalAmount", strict),
            shipping_fee=None if (v := get("shippingFee")) is None else decimal(v, "AlibabaOrderBaseInfo.shippingFee", strict),
            sum_product_payment=None if (v := get("sumProductPayment")) is None else decimal(v, "AlibabaOrderBaseInfo.sumProductPayment", strict),
            refund=None if (v := get("refund")) is None else decimal(v, "AlibabaOrderBaseInfo.refund", strict),
            refund_payment=v if (v := get("refundPayment")).__class__ in INT else integer(v, "AlibabaOrderBaseInfo.refundPayment", strict),
            discount=v if (v := get("discount")).__class__ in INT else integer(v, "AlibabaOrderBaseInfo.discount", strict),
            coupon_fee=None if (v := get("couponFee")) is None else decimal(v, "AlibabaOrderBaseInfo.couponFee", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.currency", strict),
            create_time=None if (v := get("createTime")) is None else time(v, "AlibabaOrderBaseInfo.createTime", strict),
            pay_time=None if (v := get("payTime")) is None else time(v, "AlibabaOrderBaseInfo.payTime", strict),
            all_delivered_time=None if (v := get("allDeliveredTime")) is None else time(v, "AlibabaOrderBaseInfo.allDeliveredTime", strict),
            receiving_time=None if (v := get("receivingTime")) is None else time(v, "AlibabaOrderBaseInfo.receivingTime", strict),
            confirmed_time=None if (v := get("confirmedTime")) is None else time(v, "AlibabaOrderBaseInfo.confirmedTime", strict),
            complete_time=None if (v := get("completeTime")) is None else time(v, "AlibabaOrderBaseInfo.completeTime", strict),
            modify_time=None if (v := get("modifyTime")) is None else time(v, "AlibabaOrderBaseInfo.modifyTime", strict),
            buyer_id=v if (v := get("buyerID")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerID", strict),
            seller_id=v if (v := get("sellerID")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.sellerID", strict),
            buyer_user_id=None if (v := get("buyerUserId")) is None else id_number(v, "AlibabaOrderBaseInfo.buyerUserId", strict),
            seller_user_id=None if (v := get("sellerUserId")) is None else id_number(v, "AlibabaOrderBaseInfo.sellerUserId", strict),
            buyer_login_id=v if (v := get("buyerLoginId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerLoginId", strict),
            seller_login_id=v if (v := get("sellerLoginId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.sellerLoginId", strict),
            sub_buyer_login_id=v if (v := get("subBuyerLoginId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.subBuyerLoginId", strict),
            buyer_alipay_id=v if (v := get("buyerAlipayId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerAlipayId", strict),
            seller_alipay_id=v if (v := get("sellerAlipayId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.sellerAlipayId", strict),
            alipay_trade_id=v if (v := get("alipayTradeId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.alipayTradeId", strict),
            buyer_memo=v if (v := get("buyerMemo")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerMemo", strict),
            seller_memo=v if (v := get("sellerMemo")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.sellerMemo", strict),
            remark=v if (v := get("remark")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.remark", strict),
            buyer_feedback=v if (v := get("buyerFeedback")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerFeedback", strict),
            close_remark=v if (v := get("closeRemark")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.closeRemark", strict),
            buyer_remark_icon=v if (v := get("buyerRemarkIcon")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerRemarkIcon", strict),
            seller_remark_icon=v if (v := get("sellerRemarkIcon")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.sellerRemarkIcon", strict),
            buyer_contact=None if (v := get("buyerContact")) is None else AlibabaOrderBuyerContact.from_dict(v, strict=strict),
            seller_contact=None if (v := get("sellerContact")) is None else AlibabaOrderSellerContact.from_dict(v, strict=strict),
            receiver_info=None if (v := get("receiverInfo")) is None else AlibabaOrderReceiver.from_dict(v, strict=strict),
            business_type=v if (v := get("businessType")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.businessType", strict),
            trade_type=v if (v := get("tradeType")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.tradeType", strict),
            trade_type_code=v if (v := get("tradeTypeCode")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.tradeTypeCode", strict),
            trade_type_description=v if (v := get("tradeTypeDesc")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.tradeTypeDesc", strict),
            refund_status=v if (v := get("refundStatus")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.refundStatus", strict),
            after_sale_refund_status=v if (v := get("refundStatusForAs")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.refundStatusForAs", strict),
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.refundId", strict),
            close_reason=v if (v := get("closeReason")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.closeReason", strict),
            close_operate_type=v if (v := get("closeOperateType")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.closeOperateType", strict),
            pay_channel_list=None
            if (v := get("payChannelList")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaOrderBaseInfo.payChannelList[]", strict)
                for item in array(v, "AlibabaOrderBaseInfo.payChannelList")
            ],
            pay_channel_code_list=None
            if (v := get("payChannelCodeList")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaOrderBaseInfo.payChannelCodeList[]", strict)
                for item in array(v, "AlibabaOrderBaseInfo.payChannelCodeList")
            ],
            pay_timeout=v if (v := get("payTimeout")).__class__ in INT else integer(v, "AlibabaOrderBaseInfo.payTimeout", strict),
            pay_timeout_type=v if (v := get("payTimeoutType")).__class__ in INT else integer(v, "AlibabaOrderBaseInfo.payTimeoutType", strict),
            step_pay_all=v if (v := get("stepPayAll")).__class__ in BOOL else boolean(v, "AlibabaOrderBaseInfo.stepPayAll", strict),
            step_order_list=None
            if (v := get("stepOrderList")) is None
            else [AlibabaOrderStep.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderBaseInfo.stepOrderList")],
            new_step_order_list=None
            if (v := get("newStepOrderList")) is None
            else [AlibabaOrderNewStep.from_dict(item, strict=strict) for item in array(v, "AlibabaOrderBaseInfo.newStepOrderList")],
            overseas_order=v if (v := get("overSeaOrder")).__class__ in BOOL else boolean(v, "AlibabaOrderBaseInfo.overSeaOrder", strict),
            seller_order=v if (v := get("sellerOrder")).__class__ in BOOL else boolean(v, "AlibabaOrderBaseInfo.sellerOrder", strict),
            pre_order_id=None if (v := get("preOrderId")) is None else id_number(v, "AlibabaOrderBaseInfo.preOrderId", strict),
            flow_template_code=v if (v := get("flowTemplateCode")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.flowTemplateCode", strict),
            step_agreement_path=v if (v := get("stepAgreementPath")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.stepAgreementPath", strict),
            seller_credit_level=v if (v := get("sellerCreditLevel")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.sellerCreditLevel", strict),
            buyer_level=v if (v := get("buyerLevel")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.buyerLevel", strict),
            inventory_mode=v if (v := get("inventoryMode")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.inventoryMode", strict),
            out_order_id=v if (v := get("outOrderId")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.outOrderId", strict),
            official_solution_order_id=v
            if (v := get("officialSolutionOrderId")).__class__ in STR
            else text(v, "AlibabaOrderBaseInfo.officialSolutionOrderId", strict),
            official_solution_cost=v
            if (v := get("officialSolutionCost")).__class__ in INT
            else integer(v, "AlibabaOrderBaseInfo.officialSolutionCost", strict),
            buyer_sub_id=None if (v := get("buyerSubID")) is None else id_number(v, "AlibabaOrderBaseInfo.buyerSubID", strict),
            seller_sub_id=None if (v := get("sellerSubID")) is None else id_number(v, "AlibabaOrderBaseInfo.sellerSubID", strict),
            related_code=v if (v := get("relatedCode")).__class__ in STR else text(v, "AlibabaOrderBaseInfo.relatedCode", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.id_string is not None:
            data["idOfStr"] = self.id_string
        if self.status is not None:
            data["status"] = self.status
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
            data["currency"] = self.currency
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
            data["buyerRemarkIcon"] = self.buyer_remark_icon
        if self.seller_remark_icon is not None:
            data["sellerRemarkIcon"] = self.seller_remark_icon
        if self.buyer_contact is not None:
            data["buyerContact"] = self.buyer_contact.to_dict()
        if self.seller_contact is not None:
            data["sellerContact"] = self.seller_contact.to_dict()
        if self.receiver_info is not None:
            data["receiverInfo"] = self.receiver_info.to_dict()
        if self.business_type is not None:
            data["businessType"] = self.business_type
        if self.trade_type is not None:
            data["tradeType"] = self.trade_type
        if self.trade_type_code is not None:
            data["tradeTypeCode"] = self.trade_type_code
        if self.trade_type_description is not None:
            data["tradeTypeDesc"] = self.trade_type_description
        if self.refund_status is not None:
            data["refundStatus"] = self.refund_status
        if self.after_sale_refund_status is not None:
            data["refundStatusForAs"] = self.after_sale_refund_status
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.close_reason is not None:
            data["closeReason"] = self.close_reason
        if self.close_operate_type is not None:
            data["closeOperateType"] = self.close_operate_type
        if self.pay_channel_list is not None:
            data["payChannelList"] = self.pay_channel_list
        if self.pay_channel_code_list is not None:
            data["payChannelCodeList"] = self.pay_channel_code_list
        if self.pay_timeout is not None:
            data["payTimeout"] = self.pay_timeout
        if self.pay_timeout_type is not None:
            data["payTimeoutType"] = self.pay_timeout_type
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
            data["inventoryMode"] = self.inventory_mode
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
