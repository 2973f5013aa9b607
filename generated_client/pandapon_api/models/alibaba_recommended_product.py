# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRecommendedProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    boolean,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaSellerIdentity
from .alibaba_recommended_product_prices import AlibabaRecommendedProductPrices

_AlibabaSellerIdentity = members_of(AlibabaSellerIdentity)
_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRecommendedProduct:
    """A product that is recommended to a user.

    Evidence: upstream.
    """

    image_url: str | None = None
    """URL of the main picture. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the requested language. Evidence: upstream."""
    price_info: AlibabaRecommendedProductPrices | None = None
    """Prices of the product. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, for alibaba_products.get. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold in 30 days. Evidence: upstream."""
    repurchase_rate: str | None = None
    """Repurchase rate, as a percentage string. Evidence: upstream."""
    trace_info: str | None = None
    """Tracking text for reporting clicks to 1688; URL-encoded in the sample. Evidence: upstream."""
    is_select: bool | None = None
    """Whether the product is in the cross-border select assortment. Evidence: upstream."""
    promotion_url: str | None = None
    """Link to the product's page on 1688. Only in the upstream's newest reference; PandaPon's version probably lacks it.
    Evidence: upstream."""
    seller_identities: list[AlibabaSellerIdentity | str] | None = None
    """Tags of the seller; only in a live sample of the upstream. Values: `pandapon.AlibabaSellerIdentity`. Evidence:
    upstream."""
    is_one_piece_sale: bool | None = None
    """Whether one piece can be dropshipped; only in a live sample of the upstream. Elsewhere it is `isOnePsale`. Wire
    name `onePsale`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 12:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRecommendedProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRecommendedProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.image_url,
            self.subject,
            self.subject_trans,
            self.price_info,
            self.offer_id,
            self.month_sold,
            self.repurchase_rate,
            self.trace_info,
            self.is_select,
            self.promotion_url,
            self.seller_identities,
            self.is_one_piece_sale,
        ) = values
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "AlibabaRecommendedProduct.imageUrl", strict)
        if self.subject is not None and type(self.subject) is not str:
            self.subject = text(self.subject, "AlibabaRecommendedProduct.subject", strict)
        if self.subject_trans is not None and type(self.subject_trans) is not str:
            self.subject_trans = text(self.subject_trans, "AlibabaRecommendedProduct.subjectTrans", strict)
        if self.month_sold is not None and type(self.month_sold) is not int:
            self.month_sold = integer(self.month_sold, "AlibabaRecommendedProduct.monthSold", strict)
        if self.repurchase_rate is not None and type(self.repurchase_rate) is not str:
            self.repurchase_rate = text(self.repurchase_rate, "AlibabaRecommendedProduct.repurchaseRate", strict)
        if self.trace_info is not None and type(self.trace_info) is not str:
            self.trace_info = text(self.trace_info, "AlibabaRecommendedProduct.traceInfo", strict)
        if self.is_select is not None and type(self.is_select) is not bool:
            self.is_select = boolean(self.is_select, "AlibabaRecommendedProduct.isSelect", strict)
        if self.promotion_url is not None and type(self.promotion_url) is not str:
            self.promotion_url = text(self.promotion_url, "AlibabaRecommendedProduct.promotionURL", strict)
        if self.is_one_piece_sale is not None and type(self.is_one_piece_sale) is not bool:
            self.is_one_piece_sale = boolean(self.is_one_piece_sale, "AlibabaRecommendedProduct.onePsale", strict)
        if self.price_info is not None:
            self.price_info = AlibabaRecommendedProductPrices.from_dict(self.price_info, strict=strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaRecommendedProduct.offerId", strict)
        if self.seller_identities is not None:
            self.seller_identities = [
                (_AlibabaSellerIdentity.get(item) if type(item) is str else None)
                or member(AlibabaSellerIdentity, item, "AlibabaRecommendedProduct.sellerIdentities[]", strict)
                for item in array(self.seller_identities, "AlibabaRecommendedProduct.sellerIdentities")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
            data["sellerIdentities"] = [wire_value(item) for item in self.seller_identities]
        if self.is_one_piece_sale is not None:
            data["onePsale"] = self.is_one_piece_sale
        if self.extra:
            data.update(self.extra)
        return data
