# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    decimal,
    id_number,
    integer,
    members,
    number_of_decimal,
    number_of_id,
    text,
    unknown,
)
from .alibaba_preview_extension import AlibabaPreviewExtension
from .alibaba_preview_promotion import AlibabaPreviewPromotion
from .alibaba_preview_service_group import AlibabaPreviewServiceGroup

_KNOWN: frozenset[str] = frozenset(
    (
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
)


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
    """Services of the line, in the form of those of the part. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewLine").get
        return cls(
            amount=None if (v := get("amount")) is None else decimal(v, "AlibabaPreviewLine.amount", strict),
            message=v if (v := get("message")).__class__ in STR else text(v, "AlibabaPreviewLine.message", strict),
            final_unit_price=None if (v := get("finalUnitPrice")) is None else decimal(v, "AlibabaPreviewLine.finalUnitPrice", strict),
            spec_id=v if (v := get("specId")).__class__ in STR else text(v, "AlibabaPreviewLine.specId", strict),
            sku_id=None if (v := get("skuId")) is None else id_number(v, "AlibabaPreviewLine.skuId", strict),
            result_code=v if (v := get("resultCode")).__class__ in STR else text(v, "AlibabaPreviewLine.resultCode", strict),
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaPreviewLine.offerId", strict),
            cargo_promotion_list=None
            if (v := get("cargoPromotionList")) is None
            else [AlibabaPreviewPromotion.from_dict(item, strict=strict) for item in array(v, "AlibabaPreviewLine.cargoPromotionList")],
            open_offer_id=v if (v := get("openOfferId")).__class__ in STR else text(v, "AlibabaPreviewLine.openOfferId", strict),
            extension_pairs=None
            if (v := get("extPairList")) is None
            else [AlibabaPreviewExtension.from_dict(item, strict=strict) for item in array(v, "AlibabaPreviewLine.extPairList")],
            total_fund_usage_amount=v if (v := get("totalFundUsageAmount")).__class__ in INT else integer(v, "AlibabaPreviewLine.totalFundUsageAmount", strict),
            total_post_fund_usage_amount=v
            if (v := get("totalPostFundUsageAmount")).__class__ in INT
            else integer(v, "AlibabaPreviewLine.totalPostFundUsageAmount", strict),
            trade_service_list=None
            if (v := get("tradeServiceList")) is None
            else [AlibabaPreviewServiceGroup.from_dict(item, strict=strict) for item in array(v, "AlibabaPreviewLine.tradeServiceList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
