# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    decimal,
    id_number,
    integer,
    names,
    new,
    number_of_decimal,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_preview_extension import AlibabaPreviewExtension
from .alibaba_preview_promotion import AlibabaPreviewPromotion
from .alibaba_preview_service_group import AlibabaPreviewServiceGroup

_NAMES = names(
    "amount",
    "message",
    "finalUnitPrice",
    "specId",
    "skuId",
    "resultCode",
    "offerId",
    "cargoPromotionList",
    "openOfferId",
    "extPairList",
    "totalFundUsageAmount",
    "totalPostFundUsageAmount",
    "tradeServiceList",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewLine:
    """A goods line of a preview.

    Evidence: upstream.
    """

    amount: Decimal | None = None
    """Total of the line. In yuan. Evidence: upstream."""
    message: str | None = None
    """Why the line failed. Evidence: upstream."""
    final_unit_price: Decimal | None = None
    """Price of one unit after promotions. In yuan. Evidence: upstream."""
    spec_id: str | None = None
    """Spec id of the SKU. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    result_code: str | None = None
    """Result code of the line. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id. Evidence: upstream."""
    cargo_promotion_list: list[AlibabaPreviewPromotion] | None = None
    """Promotions of the line. Evidence: upstream."""
    open_offer_id: str | None = None
    """Encrypted goods id, which looks like base64. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    extension_pairs: list[AlibabaPreviewExtension] | None = None
    """Further pairs of key and value. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Wire name `extPairList`. Evidence: upstream."""
    total_fund_usage_amount: int | None = None
    """Red packets used. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    total_post_fund_usage_amount: int | None = None
    """Postage coupons used. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    trade_service_list: list[AlibabaPreviewServiceGroup] | None = None
    """Services of the line, in the same format as those of the part. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 13:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewLine")
        self: Any = new(cls)
        self.extra = extra
        (
            self.amount,
            self.message,
            self.final_unit_price,
            self.spec_id,
            self.sku_id,
            self.result_code,
            self.offer_id,
            self.cargo_promotion_list,
            self.open_offer_id,
            self.extension_pairs,
            self.total_fund_usage_amount,
            self.total_post_fund_usage_amount,
            self.trade_service_list,
        ) = values
        if self.message is not None and type(self.message) is not str:
            self.message = text(self.message, "AlibabaPreviewLine.message", strict)
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaPreviewLine.specId", strict)
        if self.result_code is not None and type(self.result_code) is not str:
            self.result_code = text(self.result_code, "AlibabaPreviewLine.resultCode", strict)
        if self.open_offer_id is not None and type(self.open_offer_id) is not str:
            self.open_offer_id = text(self.open_offer_id, "AlibabaPreviewLine.openOfferId", strict)
        if self.total_fund_usage_amount is not None and type(self.total_fund_usage_amount) is not int:
            self.total_fund_usage_amount = integer(self.total_fund_usage_amount, "AlibabaPreviewLine.totalFundUsageAmount", strict)
        if self.total_post_fund_usage_amount is not None and type(self.total_post_fund_usage_amount) is not int:
            self.total_post_fund_usage_amount = integer(self.total_post_fund_usage_amount, "AlibabaPreviewLine.totalPostFundUsageAmount", strict)
        if self.amount is not None:
            self.amount = decimal(self.amount, "AlibabaPreviewLine.amount", strict)
        if self.final_unit_price is not None:
            self.final_unit_price = decimal(self.final_unit_price, "AlibabaPreviewLine.finalUnitPrice", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "AlibabaPreviewLine.skuId", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaPreviewLine.offerId", strict)
        if self.cargo_promotion_list is not None:
            self.cargo_promotion_list = [
                AlibabaPreviewPromotion.from_dict(item, strict=strict) for item in array(self.cargo_promotion_list, "AlibabaPreviewLine.cargoPromotionList")
            ]
        if self.extension_pairs is not None:
            self.extension_pairs = [
                AlibabaPreviewExtension.from_dict(item, strict=strict) for item in array(self.extension_pairs, "AlibabaPreviewLine.extPairList")
            ]
        if self.trade_service_list is not None:
            self.trade_service_list = [
                AlibabaPreviewServiceGroup.from_dict(item, strict=strict) for item in array(self.trade_service_list, "AlibabaPreviewLine.tradeServiceList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.amount is not None:
            data["amount"] = number_of_decimal(self.amount)
        if self.message is not None:
            data["message"] = self.message
        if self.final_unit_price is not None:
            data["finalUnitPrice"] = number_of_decimal(self.final_unit_price)
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.result_code is not None:
            data["resultCode"] = self.result_code
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.cargo_promotion_list is not None:
            data["cargoPromotionList"] = [item.to_dict() for item in self.cargo_promotion_list]
        if self.open_offer_id is not None:
            data["openOfferId"] = self.open_offer_id
        if self.extension_pairs is not None:
            data["extPairList"] = [item.to_dict() for item in self.extension_pairs]
        if self.total_fund_usage_amount is not None:
            data["totalFundUsageAmount"] = self.total_fund_usage_amount
        if self.total_post_fund_usage_amount is not None:
            data["totalPostFundUsageAmount"] = self.total_post_fund_usage_amount
        if self.trade_service_list is not None:
            data["tradeServiceList"] = [item.to_dict() for item in self.trade_service_list]
        if self.extra:
            data.update(self.extra)
        return data
