# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSourceProduct`, a schema of the API."""

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
from .taobao_promotion_display import TaobaoPromotionDisplay
from .taobao_property_image import TaobaoPropertyImage
from .taobao_source_property import TaobaoSourceProperty
from .taobao_source_sku import TaobaoSourceSku
from .taobao_source_translation import TaobaoSourceTranslation

_NAMES = names(
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
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSourceProduct:
    """Goods as their source shows them. All but three fields are known from the upstream only.

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
    """URLs of the main pictures. Evidence: upstream."""
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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 16:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSourceProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSourceProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.description,
            self.item_id,
            self.item_resource,
            self.title,
            self.pic_urls,
            self.shop_id,
            self.shop_name,
            self.tags,
            self.price,
            self.promotion_price,
            self.coupon_price,
            self.properties,
            self.sku_list,
            self.property_image_list,
            self.promotion_displays,
            self.multi_language_info,
        ) = values
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "TaobaoSourceProduct.description", strict)
        if self.item_resource is not None and type(self.item_resource) is not str:
            self.item_resource = text(self.item_resource, "TaobaoSourceProduct.itemResource", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoSourceProduct.title", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "TaobaoSourceProduct.shopName", strict)
        if self.price is not None and type(self.price) is not int:
            self.price = integer(self.price, "TaobaoSourceProduct.price", strict)
        if self.promotion_price is not None and type(self.promotion_price) is not int:
            self.promotion_price = integer(self.promotion_price, "TaobaoSourceProduct.promotionPrice", strict)
        if self.coupon_price is not None and type(self.coupon_price) is not int:
            self.coupon_price = integer(self.coupon_price, "TaobaoSourceProduct.couponPrice", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoSourceProduct.itemId", strict)
        if self.pic_urls is not None:
            self.pic_urls = [
                item if type(item) is str else text(item, "TaobaoSourceProduct.picUrls[]", strict)
                for item in array(self.pic_urls, "TaobaoSourceProduct.picUrls")
            ]
        if self.shop_id is not None:
            self.shop_id = id_number(self.shop_id, "TaobaoSourceProduct.shopId", strict)
        if self.tags is not None:
            self.tags = [
                item if type(item) is str else text(item, "TaobaoSourceProduct.tags[]", strict) for item in array(self.tags, "TaobaoSourceProduct.tags")
            ]
        if self.properties is not None:
            self.properties = [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(self.properties, "TaobaoSourceProduct.properties")]
        if self.sku_list is not None:
            self.sku_list = [TaobaoSourceSku.from_dict(item, strict=strict) for item in array(self.sku_list, "TaobaoSourceProduct.skuList")]
        if self.property_image_list is not None:
            self.property_image_list = [
                TaobaoPropertyImage.from_dict(item, strict=strict) for item in array(self.property_image_list, "TaobaoSourceProduct.propertyImageList")
            ]
        if self.promotion_displays is not None:
            self.promotion_displays = [
                TaobaoPromotionDisplay.from_dict(item, strict=strict) for item in array(self.promotion_displays, "TaobaoSourceProduct.promotionDisplays")
            ]
        if self.multi_language_info is not None:
            self.multi_language_info = TaobaoSourceTranslation.from_dict(self.multi_language_info, strict=strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
