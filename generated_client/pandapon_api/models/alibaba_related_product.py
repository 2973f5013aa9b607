# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRelatedProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)
from .alibaba_related_product_prices import AlibabaRelatedProductPrices

_KNOWN: frozenset[str] = frozenset(
    (
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
)


@define(kw_only=True)
class AlibabaRelatedProduct:
    """A product that goes with another one.

    Evidence: upstream.
    """

    image_url: str | None = None
    """Address of the main picture. Evidence: upstream."""
    subject: str | None = None
    """Title in Chinese. Evidence: upstream."""
    subject_trans: str | None = None
    """Title in the asked language. Evidence: upstream."""
    price_info: AlibabaRelatedProductPrices | None = None
    """Price of the product. Evidence: upstream."""
    offer_id: str | None = None
    """Goods id on 1688, by which alibaba_products.get reads the details. Evidence: upstream."""
    month_sold: int | None = None
    """Pieces sold; over 90 days here, in spite of its name. Evidence: upstream."""
    seller_identities: list[str] | None = None
    """Marks of the seller, such as `super_factory`. Values: `pandapon.AlibabaSellerIdentity`. Evidence: upstream."""
    offer_identities: list[str] | None = None
    """Marks of the product, such as `yx`. Values: `pandapon.AlibabaOfferIdentity`. Evidence: upstream."""
    top_category_id: str | None = None
    """Category on the first level. Evidence: upstream."""
    second_category_id: str | None = None
    """Category on the second level. Evidence: upstream."""
    third_category_id: str | None = None
    """Category on the third level. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRelatedProduct").get
        return cls(
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "AlibabaRelatedProduct.imageUrl", strict),
            subject=v if (v := get("subject")).__class__ in STR else text(v, "AlibabaRelatedProduct.subject", strict),
            subject_trans=v if (v := get("subjectTrans")).__class__ in STR else text(v, "AlibabaRelatedProduct.subjectTrans", strict),
            price_info=None if (v := get("priceInfo")) is None else AlibabaRelatedProductPrices.from_dict(v, strict=strict),
            offer_id=None if (v := get("offerId")) is None else id_number(v, "AlibabaRelatedProduct.offerId", strict),
            month_sold=v if (v := get("monthSold")).__class__ in INT else integer(v, "AlibabaRelatedProduct.monthSold", strict),
            seller_identities=None
            if (v := get("sellerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaRelatedProduct.sellerIdentities[]", strict)
                for item in array(v, "AlibabaRelatedProduct.sellerIdentities")
            ],
            offer_identities=None
            if (v := get("offerIdentities")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaRelatedProduct.offerIdentities[]", strict)
                for item in array(v, "AlibabaRelatedProduct.offerIdentities")
            ],
            top_category_id=None if (v := get("topCategoryId")) is None else id_number(v, "AlibabaRelatedProduct.topCategoryId", strict),
            second_category_id=None if (v := get("secondCategoryId")) is None else id_number(v, "AlibabaRelatedProduct.secondCategoryId", strict),
            third_category_id=None if (v := get("thirdCategoryId")) is None else id_number(v, "AlibabaRelatedProduct.thirdCategoryId", strict),
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
        if self.seller_identities is not None:
            data["sellerIdentities"] = self.seller_identities
        if self.offer_identities is not None:
            data["offerIdentities"] = self.offer_identities
        if self.top_category_id is not None:
            data["topCategoryId"] = number_of_id(self.top_category_id)
        if self.second_category_id is not None:
            data["secondCategoryId"] = number_of_id(self.second_category_id)
        if self.third_category_id is not None:
            data["thirdCategoryId"] = number_of_id(self.third_category_id)
        if self.extra:
            data.update(self.extra)
        return data
