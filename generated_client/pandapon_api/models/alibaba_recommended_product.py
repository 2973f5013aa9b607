# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRecommendedProduct`, a schema of the API."""

from __future__ import annotations

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
    unknown,
)
from .alibaba_recommended_product_prices import AlibabaRecommendedProductPrices

_KNOWN: frozenset[str] = frozenset(
    (
        "imageUrl",
        "subject",
        "subjectTrans",
        "priceInfo",
        "offerId",
        "monthSold",
        "repurchaseRate",
        "traceInfo",
        "isSelect",
        "promotionURL",
        "sellerIdentities",
        "onePsale",
    )
)


@define(kw_only=True)
class AlibabaRecommendedProduct:
    """A product that is recommended to a user.

    Evidence: upstream.
    """

    image_url: str | None = None
    """Address of the main picture. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the asked language. Evidence: upstream."""
    price_info: AlibabaRecommendedProductPrices | None = None
    """Prices of the product. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, by which alibaba_products.get reads the details. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold in 30 days. Evidence: upstream."""
    repurchase_rate: str | None = None
    """How many buy again, in percent as text. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reporting clicks to 1688; URL-encoded in the sample. Evidence: upstream."""
    is_select: bool | None = None
    """Whether the product is in the cross-border select assortment. Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    seller_identities: list[str] | None = None
    """Marks of the seller; only in a live sample of the upstream. Values: `pandapon.AlibabaSellerIdentity`. Evidence:
    upstream."""
    is_one_piece_sale: bool | None = None
    """Whether one piece can be dropshipped; only in a live sample of the upstream. Elsewhere it is `isOnePsale`. Wire
    name `onePsale`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRecommendedProduct").get
        return cls(
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "AlibabaRecommendedProduct.imageUrl", strict),
            subject=v if (v := get("subject")).__class__ in STR else text(v, "AlibabaRecommendedProduct.subject", strict),
            subject_trans=v if (v := get("subjectTrans")).__class__ in STR else text(v, "AlibabaRecommendedProduct.subjectTrans", strict),
            price_info=None if (v := get("priceInfo")) is None else AlibabaRecommendedProductPrices.from_dict(v, strict=strict),
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaRecommendedProduct.offerId", strict),
            month_sold=v if (v := get("monthSold")).__class__ in INT else integer(v, "AlibabaRecommendedProduct.monthSold", strict),
            repurchase_rate=v if (v := get("repurchaseRate")).__class__ in STR else text(v, "AlibabaRecommendedProduct.repurchaseRate", strict),
            trace_info=v if (v := get("traceInfo")).__class__ in STR else text(v, "AlibabaRecommendedProduct.traceInfo", strict),
            is_select=v if (v := get("isSelect")).__class__ in BOOL else boolean(v, "AlibabaRecommendedProduct.isSelect", strict),
            promotion_url=v if (v := get("promotionURL")).__class__ in STR else text(v, "AlibabaRecommendedProduct.promotionURL", strict),
            seller_identities=None
            if (v := get("sellerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaRecommendedProduct.sellerIdentities[]", strict)
                for item in array(v, "AlibabaRecommendedProduct.sellerIdentities")
            ],
            is_one_piece_sale=v if (v := get("onePsale")).__class__ in BOOL else boolean(v, "AlibabaRecommendedProduct.onePsale", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.subject is not None:
            data["subject"] = self.subject
        if self.subject_trans is not None:
            data["subjectTrans"] = self.subject_trans
        if self.price_info is not None:
            data["priceInfo"] = self.price_info.to_dict()
        if self.offer_id is not None:
            data["offerId"] = number_of_id(self.offer_id)
        if self.month_sold is not None:
            data["monthSold"] = self.month_sold
        if self.repurchase_rate is not None:
            data["repurchaseRate"] = self.repurchase_rate
        if self.trace_info is not None:
            data["traceInfo"] = self.trace_info
        if self.is_select is not None:
            data["isSelect"] = self.is_select
        if self.promotion_url is not None:
            data["promotionURL"] = self.promotion_url
        if self.seller_identities is not None:
            data["sellerIdentities"] = self.seller_identities
        if self.is_one_piece_sale is not None:
            data["onePsale"] = self.is_one_piece_sale
        if self.extra:
            data.update(self.extra)
        return data
