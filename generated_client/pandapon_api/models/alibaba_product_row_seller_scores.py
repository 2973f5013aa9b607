# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductRowSellerScores`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
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
        "tpYear",
    )
)


@define(kw_only=True)
class AlibabaProductRowSellerScores:
    """How the seller of a product in a search is rated.

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
    """How many buy again, as text; a bare number here, a ratio such as `0.4666` in the details. Evidence: upstream."""
    membership_years: int | None = None
    """Years of membership in Chengxintong, 1688's trust programme. Only in the upstream's newest reference; PandaPon's
    version probably lacks it. Wire name `tpYear`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductRowSellerScores").get
        return cls(
            trade_medal_level=v if (v := get("tradeMedalLevel")).__class__ in STR else text(v, "AlibabaProductRowSellerScores.tradeMedalLevel", strict),
            composite_service_score=v
            if (v := get("compositeServiceScore")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.compositeServiceScore", strict),
            logistics_experience_score=v
            if (v := get("logisticsExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.logisticsExperienceScore", strict),
            dispute_complaint_score=v
            if (v := get("disputeComplaintScore")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.disputeComplaintScore", strict),
            offer_experience_score=v
            if (v := get("offerExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.offerExperienceScore", strict),
            after_sales_experience_score=v
            if (v := get("afterSalesExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.afterSalesExperienceScore", strict),
            consulting_experience_score=v
            if (v := get("consultingExperienceScore")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.consultingExperienceScore", strict),
            repeat_purchase_percent=v
            if (v := get("repeatPurchasePercent")).__class__ in STR
            else text(v, "AlibabaProductRowSellerScores.repeatPurchasePercent", strict),
            membership_years=v if (v := get("tpYear")).__class__ in INT else integer(v, "AlibabaProductRowSellerScores.tpYear", strict),
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
        if self.membership_years is not None:
            data["tpYear"] = self.membership_years
        if self.extra:
            data.update(self.extra)
        return data
