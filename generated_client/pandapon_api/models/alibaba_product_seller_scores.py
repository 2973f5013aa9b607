# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductSellerScores`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaProductSellerScores:
    """How the seller of a product is rated.

    Evidence: upstream.
    """

    trade_medal_level: str | None = None
    """Level of the seller's trade medal, a number as text. Evidence: upstream."""
    composite_service_score: str | None = None
    """Score for the service as a whole, as text. Evidence: upstream."""
    logistics_experience_score: str | None = None
    """Score for the logistics, as text. Evidence: upstream."""
    dispute_complaint_score: str | None = None
    """Score for the handling of disputes, as text. Evidence: upstream."""
    offer_experience_score: str | None = None
    """Score for the goods, as text. Evidence: upstream."""
    after_sales_experience_score: str | None = None
    """Score for returns and after-sales, as text. Evidence: upstream."""
    consulting_experience_score: str | None = None
    """Score for consultation, as text. Evidence: upstream."""
    repeat_purchase_percent: str | None = None
    """How many buy again, as text; a ratio such as `0.4666` here, a bare number in the rows of a search. Evidence:
    upstream."""
    pickup_within_48h_rate_30d: str | None = None
    """How many parcels were picked up within 48 hours, over 30 days. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Wire name `collect30DayWithin48HPercent`. Evidence: upstream."""
    quality_refund_rate_30d: str | None = None
    """How many were refunded for bad quality, over 30 days. Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Wire name `qualityRefundWithin30Day`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductSellerScores").get
        return cls(
            trade_medal_level=v if (v := get("tradeMedalLevel")).__class__ in STR else text(v, "AlibabaProductSellerScores.tradeMedalLevel", strict),
            composite_service_score=v
            if (v := get("compositeServiceScore")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.compositeServiceScore", strict),
            logistics_experience_score=v
            if (v := get("logisticsExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.logisticsExperienceScore", strict),
            dispute_complaint_score=v
            if (v := get("disputeComplaintScore")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.disputeComplaintScore", strict),
            offer_experience_score=v
            if (v := get("offerExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.offerExperienceScore", strict),
            after_sales_experience_score=v
            if (v := get("afterSalesExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.afterSalesExperienceScore", strict),
            consulting_experience_score=v
            if (v := get("consultingExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.consultingExperienceScore", strict),
            repeat_purchase_percent=v
            if (v := get("repeatPurchasePercent")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.repeatPurchasePercent", strict),
            pickup_within_48h_rate_30d=v
            if (v := get("collect30DayWithin48HPercent")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.collect30DayWithin48HPercent", strict),
            quality_refund_rate_30d=v
            if (v := get("qualityRefundWithin30Day")).__class__ in STR
            else text(v, "AlibabaProductSellerScores.qualityRefundWithin30Day", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
