# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSellerScores`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names(
    "tradeMedalLevel",
    "compositeServiceScore",
    "logisticsExperienceScore",
    "disputeComplaintScore",
    "offerExperienceScore",
    "afterSalesExperienceScore",
    "consultingExperienceScore",
    "repeatPurchasePercent",
    "collect30DayWithin48HPercent",
    "qualityRefundWithin30Day",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSellerScores:
    """Ratings of the seller of a product.

    Evidence: upstream.
    """

    trade_medal_level: str | None = None
    """Level of the seller's trade medal, a number as a string. Evidence: upstream."""
    composite_service_score: str | None = None
    """Score for the service as a whole, as a string. Evidence: upstream."""
    logistics_experience_score: str | None = None
    """Score for the logistics, as a string. Evidence: upstream."""
    dispute_complaint_score: str | None = None
    """Score for the handling of disputes, as a string. Evidence: upstream."""
    offer_experience_score: str | None = None
    """Score for the goods, as a string. Evidence: upstream."""
    after_sales_experience_score: str | None = None
    """Score for returns and after-sales, as a string. Evidence: upstream."""
    consulting_experience_score: str | None = None
    """Score for consultation, as a string. Evidence: upstream."""
    repeat_purchase_percent: str | None = None
    """Repurchase rate, as a string; a ratio such as `0.4666` here, a bare number in the rows of a search. Evidence:
    upstream."""
    pickup_within_48h_rate_30d: str | None = None
    """Share of parcels picked up within 48 hours, over 30 days. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Wire name `collect30DayWithin48HPercent`. Evidence: upstream."""
    quality_refund_rate_30d: str | None = None
    """Share refunded for bad quality, over 30 days. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Wire name `qualityRefundWithin30Day`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSellerScores")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSellerScores")
        self: Any = new(cls)
        self.extra = extra
        (
            self.trade_medal_level,
            self.composite_service_score,
            self.logistics_experience_score,
            self.dispute_complaint_score,
            self.offer_experience_score,
            self.after_sales_experience_score,
            self.consulting_experience_score,
            self.repeat_purchase_percent,
            self.pickup_within_48h_rate_30d,
            self.quality_refund_rate_30d,
        ) = values
        if self.trade_medal_level is not None and type(self.trade_medal_level) is not str:
            self.trade_medal_level = text(self.trade_medal_level, "AlibabaProductSellerScores.tradeMedalLevel", strict)
        if self.composite_service_score is not None and type(self.composite_service_score) is not str:
            self.composite_service_score = text(self.composite_service_score, "AlibabaProductSellerScores.compositeServiceScore", strict)
        if self.logistics_experience_score is not None and type(self.logistics_experience_score) is not str:
            self.logistics_experience_score = text(self.logistics_experience_score, "AlibabaProductSellerScores.logisticsExperienceScore", strict)
        if self.dispute_complaint_score is not None and type(self.dispute_complaint_score) is not str:
            self.dispute_complaint_score = text(self.dispute_complaint_score, "AlibabaProductSellerScores.disputeComplaintScore", strict)
        if self.offer_experience_score is not None and type(self.offer_experience_score) is not str:
            self.offer_experience_score = text(self.offer_experience_score, "AlibabaProductSellerScores.offerExperienceScore", strict)
        if self.after_sales_experience_score is not None and type(self.after_sales_experience_score) is not str:
            self.after_sales_experience_score = text(self.after_sales_experience_score, "AlibabaProductSellerScores.afterSalesExperienceScore", strict)
        if self.consulting_experience_score is not None and type(self.consulting_experience_score) is not str:
            self.consulting_experience_score = text(self.consulting_experience_score, "AlibabaProductSellerScores.consultingExperienceScore", strict)
        if self.repeat_purchase_percent is not None and type(self.repeat_purchase_percent) is not str:
            self.repeat_purchase_percent = text(self.repeat_purchase_percent, "AlibabaProductSellerScores.repeatPurchasePercent", strict)
        if self.pickup_within_48h_rate_30d is not None and type(self.pickup_within_48h_rate_30d) is not str:
            self.pickup_within_48h_rate_30d = text(self.pickup_within_48h_rate_30d, "AlibabaProductSellerScores.collect30DayWithin48HPercent", strict)
        if self.quality_refund_rate_30d is not None and type(self.quality_refund_rate_30d) is not str:
            self.quality_refund_rate_30d = text(self.quality_refund_rate_30d, "AlibabaProductSellerScores.qualityRefundWithin30Day", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.trade_medal_level is not None:
            data["tradeMedalLevel"] = self.trade_medal_level
        if self.composite_service_score is not None:
            data["compositeServiceScore"] = self.composite_service_score
        if self.logistics_experience_score is not None:
            data["logisticsExperienceScore"] = self.logistics_experience_score
        if self.dispute_complaint_score is not None:
            data["disputeComplaintScore"] = self.dispute_complaint_score
        if self.offer_experience_score is not None:
            data["offerExperienceScore"] = self.offer_experience_score
        if self.after_sales_experience_score is not None:
            data["afterSalesExperienceScore"] = self.after_sales_experience_score
        if self.consulting_experience_score is not None:
            data["consultingExperienceScore"] = self.consulting_experience_score
        if self.repeat_purchase_percent is not None:
            data["repeatPurchasePercent"] = self.repeat_purchase_percent
        if self.pickup_within_48h_rate_30d is not None:
            data["collect30DayWithin48HPercent"] = self.pickup_within_48h_rate_30d
        if self.quality_refund_rate_30d is not None:
            data["qualityRefundWithin30Day"] = self.quality_refund_rate_30d
        if self.extra:
            data.update(self.extra)
        return data
