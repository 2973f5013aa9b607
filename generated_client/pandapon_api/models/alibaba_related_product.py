# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRelatedProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
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
from ..enums.alibaba_products import AlibabaOfferIdentity, AlibabaSellerIdentity
from .alibaba_related_product_prices import AlibabaRelatedProductPrices

_AlibabaOfferIdentity = members_of(AlibabaOfferIdentity)
_AlibabaSellerIdentity = members_of(AlibabaSellerIdentity)
_NAMES = names(
    "imageUrl",
    "subject",
    "subjectTrans",
    "priceInfo",
    "offerId",
    "monthSold",
    "sellerIdentities",
    "offerIdentities",
    "topCategoryId",
    "secondCategoryId",
    "thirdCategoryId",
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRelatedProduct:
    """A product related to another one.

    Evidence: upstream.
    """

    image_url: str | None = None
    """URL of the main picture. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the requested language. Evidence: upstream."""
    price_info: AlibabaRelatedProductPrices | None = None
    """Price of the product. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, for alibaba_products.get. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold; over 90 days here, despite its name. Evidence: upstream."""
    seller_identities: list[AlibabaSellerIdentity | str] | None = None
    """Tags of the seller, such as `super_factory`. Values: `pandapon.AlibabaSellerIdentity`. Evidence: upstream."""
    offer_identities: list[AlibabaOfferIdentity | str] | None = None
    """Tags of the product, such as `yx`. Values: `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    top_category_id: str | None = None
    """Category on the first level. Evidence: upstream."""
    second_category_id: str | None = None
    """Category on the second level. Evidence: upstream."""
    third_category_id: str | None = None
    """Category on the third level. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 11:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRelatedProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRelatedProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.image_url,
            self.subject,
            self.subject_trans,
            self.price_info,
            self.offer_id,
            self.month_sold,
            self.seller_identities,
            self.offer_identities,
            self.top_category_id,
            self.second_category_id,
            self.third_category_id,
        ) = values
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "AlibabaRelatedProduct.imageUrl", strict)
        if self.subject is not None and type(self.subject) is not str:
            self.subject = text(self.subject, "AlibabaRelatedProduct.subject", strict)
        if self.subject_trans is not None and type(self.subject_trans) is not str:
            self.subject_trans = text(self.subject_trans, "AlibabaRelatedProduct.subjectTrans", strict)
        if self.month_sold is not None and type(self.month_sold) is not int:
            self.month_sold = integer(self.month_sold, "AlibabaRelatedProduct.monthSold", strict)
        if self.price_info is not None:
            self.price_info = AlibabaRelatedProductPrices.from_dict(self.price_info, strict=strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaRelatedProduct.offerId", strict)
        if self.seller_identities is not None:
            self.seller_identities = [
                (_AlibabaSellerIdentity.get(item) if type(item) is str else None)
                or member(AlibabaSellerIdentity, item, "AlibabaRelatedProduct.sellerIdentities[]", strict)
                for item in array(self.seller_identities, "AlibabaRelatedProduct.sellerIdentities")
            ]
        if self.offer_identities is not None:
            self.offer_identities = [
                (_AlibabaOfferIdentity.get(item) if type(item) is str else None)
                or member(AlibabaOfferIdentity, item, "AlibabaRelatedProduct.offerIdentities[]", strict)
                for item in array(self.offer_identities, "AlibabaRelatedProduct.offerIdentities")
            ]
        if self.top_category_id is not None:
            self.top_category_id = id_number(self.top_category_id, "AlibabaRelatedProduct.topCategoryId", strict)
        if self.second_category_id is not None:
            self.second_category_id = id_number(self.second_category_id, "AlibabaRelatedProduct.secondCategoryId", strict)
        if self.third_category_id is not None:
            self.third_category_id = id_number(self.third_category_id, "AlibabaRelatedProduct.thirdCategoryId", strict)
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
        if self.seller_identities is not None:
            data["sellerIdentities"] = [wire_value(item) for item in self.seller_identities]
        if self.offer_identities is not None:
            data["offerIdentities"] = [wire_value(item) for item in self.offer_identities]
        if self.top_category_id is not None:
            data["topCategoryId"] = number_of_id(self.top_category_id)
        if self.second_category_id is not None:
            data["secondCategoryId"] = number_of_id(self.second_category_id)
        if self.third_category_id is not None:
            data["thirdCategoryId"] = number_of_id(self.third_category_id)
        if self.extra:
            data.update(self.extra)
        return data
