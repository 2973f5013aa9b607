# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductRow`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    decimal_text,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
    text_of_decimal,
)
from .._extra import NOTHING
from .taobao_product_row_translation import TaobaoProductRowTranslation
from .taobao_promotion_display import TaobaoPromotionDisplay

_NAMES = names("itemId", "title", "mainImageUrl", "price", "couponPrice", "inventory", "shopName", "tags", "multiLanguageInfo", "promotionDisplays")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductRow:
    """Goods as a search returns them, by keyword or by picture. For their SKUs call taobao_products.get. One reseller
    calls some fields `tbItemId`, `tagList`, `materialI18nVO` and `promotionDisplayVOList`.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Taobao goods id. Evidence: upstream."""
    title: str | None = None
    """Title of the goods. Evidence: upstream."""
    main_image_url: str | None = None
    """URL of the main picture. Evidence: upstream."""
    price: Decimal | None = None
    """Price, as a string; after promotion in the keyword search. In yuan. Evidence: upstream."""
    coupon_price: Decimal | None = None
    """Price with a coupon, as a string, for reference only. That it is in yuan is inferred from `price` next to it. In
    yuan; evidence of the unit: guess. Evidence: upstream."""
    inventory: int | None = None
    """Number of pieces in stock. Evidence: upstream."""
    shop_name: str | None = None
    """Name of the shop. Evidence: upstream."""
    tags: list[str] | None = None
    """Tags of the goods. Evidence: upstream."""
    multi_language_info: TaobaoProductRowTranslation | None = None
    """Title and picture in another language. Evidence: upstream."""
    promotion_displays: list[TaobaoPromotionDisplay] | None = None
    """Promotions, by kind. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductRow")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductRow")
        self: Any = new(cls)
        self.extra = extra
        (
            self.item_id,
            self.title,
            self.main_image_url,
            self.price,
            self.coupon_price,
            self.inventory,
            self.shop_name,
            self.tags,
            self.multi_language_info,
            self.promotion_displays,
        ) = values
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoProductRow.title", strict)
        if self.main_image_url is not None and type(self.main_image_url) is not str:
            self.main_image_url = text(self.main_image_url, "TaobaoProductRow.mainImageUrl", strict)
        if self.inventory is not None and type(self.inventory) is not int:
            self.inventory = integer(self.inventory, "TaobaoProductRow.inventory", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "TaobaoProductRow.shopName", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoProductRow.itemId", strict)
        if self.price is not None:
            self.price = decimal_text(self.price, "TaobaoProductRow.price", strict)
        if self.coupon_price is not None:
            self.coupon_price = decimal_text(self.coupon_price, "TaobaoProductRow.couponPrice", strict)
        if self.tags is not None:
            self.tags = [item if type(item) is str else text(item, "TaobaoProductRow.tags[]", strict) for item in array(self.tags, "TaobaoProductRow.tags")]
        if self.multi_language_info is not None:
            self.multi_language_info = TaobaoProductRowTranslation.from_dict(self.multi_language_info, strict=strict)
        if self.promotion_displays is not None:
            self.promotion_displays = [
                TaobaoPromotionDisplay.from_dict(item, strict=strict) for item in array(self.promotion_displays, "TaobaoProductRow.promotionDisplays")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.title is not None:
            data["title"] = self.title
        if self.main_image_url is not None:
            data["mainImageUrl"] = self.main_image_url
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.coupon_price is not None:
            data["couponPrice"] = text_of_decimal(self.coupon_price)
        if self.inventory is not None:
            data["inventory"] = self.inventory
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.tags is not None:
            data["tags"] = self.tags
        if self.multi_language_info is not None:
            data["multiLanguageInfo"] = self.multi_language_info.to_dict()
        if self.promotion_displays is not None:
            data["promotionDisplays"] = [item.to_dict() for item in self.promotion_displays]
        if self.extra:
            data.update(self.extra)
        return data
