# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSourceProduct`, a schema of the API."""

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
from .taobao_promotion_display import TaobaoPromotionDisplay
from .taobao_property_image import TaobaoPropertyImage
from .taobao_source_property import TaobaoSourceProperty
from .taobao_source_sku import TaobaoSourceSku
from .taobao_source_translation import TaobaoSourceTranslation

_KNOWN: frozenset[str] = frozenset(
    (
        "description",
        "itemId",
        "itemResource",
        "title",
        "picUrls",
        "shopId",
        "shopName",
        "tags",
        "price",
        "promotionPrice",
        "couponPrice",
        "properties",
        "skuList",
        "propertyImageList",
        "promotionDisplays",
        "multiLanguageInfo",
    )
)


@define(kw_only=True)
class TaobaoSourceProduct:
    """Goods as their source shows them. All but three members are known from the upstream only.

    Evidence: documented.
    """

    description: str | None = None
    """Details of the goods. Evidence: documented."""
    item_id: str | None = None
    """Taobao goods id. Evidence: documented."""
    item_resource: str | None = None
    """Where the goods come from, such as `taobao`. The page's name for it is cut off. Evidence: documented (first
    letters only: itemResou), upstream."""
    title: str | None = None
    """Title of the goods. Evidence: upstream."""
    pic_urls: list[str] | None = None
    """Addresses of the main pictures. Evidence: upstream."""
    shop_id: str | None = None
    """Id of the shop. Evidence: upstream."""
    shop_name: str | None = None
    """Name of the shop. Evidence: upstream."""
    tags: list[str] | None = None
    """Tags of the goods. Evidence: upstream."""
    price: int | None = None
    """Price before any discount. In fen (100 fen are 1 yuan). Evidence: upstream."""
    promotion_price: int | None = None
    """Price after promotion. In fen (100 fen are 1 yuan). Evidence: upstream."""
    coupon_price: int | None = None
    """Price with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """Properties of the goods. Evidence: upstream."""
    sku_list: list[TaobaoSourceSku] | None = None
    """The SKUs of the goods, without distribution ids. Evidence: upstream."""
    property_image_list: list[TaobaoPropertyImage] | None = None
    """Pictures that belong to a property. Evidence: upstream."""
    promotion_displays: list[TaobaoPromotionDisplay] | None = None
    """Promotions, by kind. Evidence: upstream."""
    multi_language_info: TaobaoSourceTranslation | None = None
    """The goods in another language. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSourceProduct").get
        return cls(
            description=v if (v := get("description")).__class__ in STR else text(v, "TaobaoSourceProduct.description", strict),
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoSourceProduct.itemId", strict),
            item_resource=v if (v := get("itemResource")).__class__ in STR else text(v, "TaobaoSourceProduct.itemResource", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoSourceProduct.title", strict),
            pic_urls=None
            if (v := get("picUrls")) is None
            else [item if item.__class__ is str else text(item, "TaobaoSourceProduct.picUrls[]", strict) for item in array(v, "TaobaoSourceProduct.picUrls")],
            shop_id=None if (v := get("shopId")) is None else id_number(v, "TaobaoSourceProduct.shopId", strict),
            shop_name=v if (v := get("shopName")).__class__ in STR else text(v, "TaobaoSourceProduct.shopName", strict),
            tags=None
            if (v := get("tags")) is None
            else [item if item.__class__ is str else text(item, "TaobaoSourceProduct.tags[]", strict) for item in array(v, "TaobaoSourceProduct.tags")],
            price=v if (v := get("price")).__class__ in INT else integer(v, "TaobaoSourceProduct.price", strict),
            promotion_price=v if (v := get("promotionPrice")).__class__ in INT else integer(v, "TaobaoSourceProduct.promotionPrice", strict),
            coupon_price=v if (v := get("couponPrice")).__class__ in INT else integer(v, "TaobaoSourceProduct.couponPrice", strict),
            properties=None
            if (v := get("properties")) is None
            else [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceProduct.properties")],
            sku_list=None
            if (v := get("skuList")) is None
            else [TaobaoSourceSku.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceProduct.skuList")],
            property_image_list=None
            if (v := get("propertyImageList")) is None
            else [TaobaoPropertyImage.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceProduct.propertyImageList")],
            promotion_displays=None
            if (v := get("promotionDisplays")) is None
            else [TaobaoPromotionDisplay.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceProduct.promotionDisplays")],
            multi_language_info=None if (v := get("multiLanguageInfo")) is None else TaobaoSourceTranslation.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.description is not None:
            data["description"] = self.description
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.item_resource is not None:
            data["itemResource"] = self.item_resource
        if self.title is not None:
            data["title"] = self.title
        if self.pic_urls is not None:
            data["picUrls"] = self.pic_urls
        if self.shop_id is not None:
            data["shopId"] = number_of_id(self.shop_id)
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.tags is not None:
            data["tags"] = self.tags
        if self.price is not None:
            data["price"] = self.price
        if self.promotion_price is not None:
            data["promotionPrice"] = self.promotion_price
        if self.coupon_price is not None:
            data["couponPrice"] = self.coupon_price
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.sku_list is not None:
            data["skuList"] = [item.to_dict() for item in self.sku_list]
        if self.property_image_list is not None:
            data["propertyImageList"] = [item.to_dict() for item in self.property_image_list]
        if self.promotion_displays is not None:
            data["promotionDisplays"] = [item.to_dict() for item in self.promotion_displays]
        if self.multi_language_info is not None:
            data["multiLanguageInfo"] = self.multi_language_info.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
