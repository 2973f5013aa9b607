# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewPart`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_orders import AlibabaFlow, AlibabaTradeType
from .alibaba_preview_extension import AlibabaPreviewExtension
from .alibaba_preview_line import AlibabaPreviewLine
from .alibaba_preview_official_solution import AlibabaPreviewOfficialSolution
from .alibaba_preview_pay_channel import AlibabaPreviewPayChannel
from .alibaba_preview_promotion import AlibabaPreviewPromotion
from .alibaba_preview_service_group import AlibabaPreviewServiceGroup
from .alibaba_preview_trade_model import AlibabaPreviewTradeModel

_AlibabaFlow = members_of(AlibabaFlow)
_AlibabaTradeType = members_of(AlibabaTradeType)
_NAMES = names(
    "discountFee",
    "tradeModeNameList",
    "status",
    "taoSampleSinglePromotion",
    "sumPayment",
    "message",
    "sumCarriage",
    "resultCode",
    "sumPaymentNoCarriage",
    "additionalFee",
    "flowFlag",
    "cargoList",
    "shopPromotionList",
    "tradeModelList",
    "payChannelInfos",
    "tradeServiceList",
    "extPairList",
    "orderGroup",
    "canUseOfficialSolution",
    "officialSolutionModelList",
    "totalFundUsageAmount",
    "totalPostFundUsageAmount",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewPart:
    """A part of a preview, which would become one order. Sums are in fen, prices of the lines in yuan, judging by the
    upstream sample: 18 times 2 is `amount` 36 there, next to `sumPaymentNoCarriage` 3600, `sumCarriage` 800 and
    `sumPayment` 4400.

    Evidence: upstream.
    """

    discount_fee: int | None = None
    """Further discount on the goods total. In fen (100 fen are 1 yuan); evidence of the unit: upstream. Evidence:
    documented."""
    trade_mode_name_list: list[AlibabaTradeType | str] | None = None
    """Trade types that alibaba_orders.create would take as `tradeType`. If empty, the order cannot be placed through the
    API. Values: `pandapon.AlibabaTradeType`. Evidence: documented."""
    status: bool | None = None
    """Whether the preview of this part went well. Evidence: documented."""
    tao_sample_single_promotion: bool | None = None
    """Inverted: false if there is a promotion of single goods, true if there is none. PandaPon's page shows the name
    only up to `taoSample`. Evidence: upstream."""
    sum_payment: int | None = None
    """Goods and postage together. In fen (100 fen are 1 yuan). Evidence: upstream."""
    message: str | None = None
    """Why the preview of this part failed. Evidence: upstream."""
    sum_carriage: int | None = None
    """Postage. In fen (100 fen are 1 yuan). Evidence: upstream."""
    result_code: str | None = None
    """Result code of this part. Evidence: upstream."""
    sum_payment_no_carriage: int | None = None
    """Goods without postage. In fen (100 fen are 1 yuan). Evidence: upstream."""
    additional_fee: int | None = None
    """Extra fee. In fen (100 fen are 1 yuan). Evidence: upstream."""
    flow_flag: AlibabaFlow | str | None = None
    """The flow that 1688 chose; send it as `flow` of alibaba_orders.create. Values: `pandapon.AlibabaFlow`. Evidence:
    upstream."""
    cargo_list: list[AlibabaPreviewLine] | None = None
    """The goods lines. Evidence: upstream."""
    shop_promotion_list: list[AlibabaPreviewPromotion] | None = None
    """Promotions of the shop. The `promotionId` of the chosen one goes into `shopPromotionId` of alibaba_orders.create.
    Evidence: upstream."""
    trade_model_list: list[AlibabaPreviewTradeModel] | None = None
    """Trade types as the 1688 page shows them. Evidence: upstream."""
    pay_channel_infos: list[AlibabaPreviewPayChannel] | None = None
    """Ways to pay, with the credit left. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    trade_service_list: list[AlibabaPreviewServiceGroup] | None = None
    """Services that can be booked, such as cross-border logistics. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    extension_pairs: list[AlibabaPreviewExtension] | None = None
    """Further pairs of key and value. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `extPairList`. Evidence: upstream."""
    order_group: str | None = None
    """Key of the group for official pickup. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    can_use_official_solution: bool | None = None
    """Whether official pickup is possible. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    official_solutions: list[AlibabaPreviewOfficialSolution] | None = None
    """Offers of official pickup. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire
    name `officialSolutionModelList`. Evidence: upstream."""
    total_fund_usage_amount: int | None = None
    """Red packets used. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    total_post_fund_usage_amount: int | None = None
    """Postage coupons used. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 22:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewPart")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewPart")
        self: Any = new(cls)
        self.extra = extra
        (
            self.discount_fee,
            self.trade_mode_name_list,
            self.status,
            self.tao_sample_single_promotion,
            self.sum_payment,
            self.message,
            self.sum_carriage,
            self.result_code,
            self.sum_payment_no_carriage,
            self.additional_fee,
            self.flow_flag,
            self.cargo_list,
            self.shop_promotion_list,
            self.trade_model_list,
            self.pay_channel_infos,
            self.trade_service_list,
            self.extension_pairs,
            self.order_group,
            self.can_use_official_solution,
            self.official_solutions,
            self.total_fund_usage_amount,
            self.total_post_fund_usage_amount,
        ) = values
        if self.discount_fee is not None and type(self.discount_fee) is not int:
            self.discount_fee = integer(self.discount_fee, "AlibabaPreviewPart.discountFee", strict)
        if self.status is not None and type(self.status) is not bool:
            self.status = boolean(self.status, "AlibabaPreviewPart.status", strict)
        if self.tao_sample_single_promotion is not None and type(self.tao_sample_single_promotion) is not bool:
            self.tao_sample_single_promotion = boolean(self.tao_sample_single_promotion, "AlibabaPreviewPart.taoSampleSinglePromotion", strict)
        if self.sum_payment is not None and type(self.sum_payment) is not int:
            self.sum_payment = integer(self.sum_payment, "AlibabaPreviewPart.sumPayment", strict)
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaPreviewPart.message", strict)
        if self.sum_carriage is not None and type(self.sum_carriage) is not int:
            self.sum_carriage = integer(self.sum_carriage, "AlibabaPreviewPart.sumCarriage", strict)
        if self.result_code is not None and type(self.result_code) is not str:
            self.result_code = text(self.result_code, "AlibabaPreviewPart.resultCode", strict)
        if self.sum_payment_no_carriage is not None and type(self.sum_payment_no_carriage) is not int:
            self.sum_payment_no_carriage = integer(self.sum_payment_no_carriage, "AlibabaPreviewPart.sumPaymentNoCarriage", strict)
        if self.additional_fee is not None and type(self.additional_fee) is not int:
            self.additional_fee = integer(self.additional_fee, "AlibabaPreviewPart.additionalFee", strict)
        if self.order_group is not None and type(self.order_group) is not str:
            self.order_group = text(self.order_group, "AlibabaPreviewPart.orderGroup", strict)
        if self.can_use_official_solution is not None and type(self.can_use_official_solution) is not bool:
            self.can_use_official_solution = boolean(self.can_use_official_solution, "AlibabaPreviewPart.canUseOfficialSolution", strict)
        if self.total_fund_usage_amount is not None and type(self.total_fund_usage_amount) is not int:
            self.total_fund_usage_amount = integer(self.total_fund_usage_amount, "AlibabaPreviewPart.totalFundUsageAmount", strict)
        if self.total_post_fund_usage_amount is not None and type(self.total_post_fund_usage_amount) is not int:
            self.total_post_fund_usage_amount = integer(self.total_post_fund_usage_amount, "AlibabaPreviewPart.totalPostFundUsageAmount", strict)
        try:
            if self.flow_flag is not None:
                self.flow_flag = _AlibabaFlow[self.flow_flag]
        except (KeyError, TypeError):
            if self.flow_flag is not None:
                self.flow_flag = member(AlibabaFlow, self.flow_flag, "AlibabaPreviewPart.flowFlag", strict)
        if self.trade_mode_name_list is not None:
            self.trade_mode_name_list = [
                (_AlibabaTradeType.get(item) if type(item) is str else None) or member(AlibabaTradeType, item, "AlibabaPreviewPart.tradeModeNameList[]", strict)
                for item in array(self.trade_mode_name_list, "AlibabaPreviewPart.tradeModeNameList")
            ]
        if self.cargo_list is not None:
            self.cargo_list = [AlibabaPreviewLine.from_dict(item, strict=strict) for item in array(self.cargo_list, "AlibabaPreviewPart.cargoList")]
        if self.shop_promotion_list is not None:
            self.shop_promotion_list = [
                AlibabaPreviewPromotion.from_dict(item, strict=strict) for item in array(self.shop_promotion_list, "AlibabaPreviewPart.shopPromotionList")
            ]
        if self.trade_model_list is not None:
            self.trade_model_list = [
                AlibabaPreviewTradeModel.from_dict(item, strict=strict) for item in array(self.trade_model_list, "AlibabaPreviewPart.tradeModelList")
            ]
        if self.pay_channel_infos is not None:
            self.pay_channel_infos = [
                AlibabaPreviewPayChannel.from_dict(item, strict=strict) for item in array(self.pay_channel_infos, "AlibabaPreviewPart.payChannelInfos")
            ]
        if self.trade_service_list is not None:
            self.trade_service_list = [
                AlibabaPreviewServiceGroup.from_dict(item, strict=strict) for item in array(self.trade_service_list, "AlibabaPreviewPart.tradeServiceList")
            ]
        if self.extension_pairs is not None:
            self.extension_pairs = [
                AlibabaPreviewExtension.from_dict(item, strict=strict) for item in array(self.extension_pairs, "AlibabaPreviewPart.extPairList")
            ]
        if self.official_solutions is not None:
            self.official_solutions = [
                AlibabaPreviewOfficialSolution.from_dict(item, strict=strict)
                for item in array(self.official_solutions, "AlibabaPreviewPart.officialSolutionModelList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.discount_fee is not None:
            data["discountFee"] = self.discount_fee
        if self.trade_mode_name_list is not None:
            data["tradeModeNameList"] = [wire_value(item) for item in self.trade_mode_name_list]
        if self.status is not None:
            data["status"] = self.status
        if self.tao_sample_single_promotion is not None:
            data["taoSampleSinglePromotion"] = self.tao_sample_single_promotion
        if self.sum_payment is not None:
            data["sumPayment"] = self.sum_payment
        if self.message is not None:
            data["message"] = self.message
        if self.sum_carriage is not None:
            data["sumCarriage"] = self.sum_carriage
        if self.result_code is not None:
            data["resultCode"] = self.result_code
        if self.sum_payment_no_carriage is not None:
            data["sumPaymentNoCarriage"] = self.sum_payment_no_carriage
        if self.additional_fee is not None:
            data["additionalFee"] = self.additional_fee
        if self.flow_flag is not None:
            data["flowFlag"] = wire_value(self.flow_flag)
        if self.cargo_list is not None:
            data["cargoList"] = [item.to_dict() for item in self.cargo_list]
        if self.shop_promotion_list is not None:
            data["shopPromotionList"] = [item.to_dict() for item in self.shop_promotion_list]
        if self.trade_model_list is not None:
            data["tradeModelList"] = [item.to_dict() for item in self.trade_model_list]
        if self.pay_channel_infos is not None:
            data["payChannelInfos"] = [item.to_dict() for item in self.pay_channel_infos]
        if self.trade_service_list is not None:
            data["tradeServiceList"] = [item.to_dict() for item in self.trade_service_list]
        if self.extension_pairs is not None:
            data["extPairList"] = [item.to_dict() for item in self.extension_pairs]
        if self.order_group is not None:
            data["orderGroup"] = self.order_group
        if self.can_use_official_solution is not None:
            data["canUseOfficialSolution"] = self.can_use_official_solution
        if self.official_solutions is not None:
            data["officialSolutionModelList"] = [item.to_dict() for item in self.official_solutions]
        if self.total_fund_usage_amount is not None:
            data["totalFundUsageAmount"] = self.total_fund_usage_amount
        if self.total_post_fund_usage_amount is not None:
            data["totalPostFundUsageAmount"] = self.total_post_fund_usage_amount
        if self.extra:
            data.update(self.extra)
        return data
