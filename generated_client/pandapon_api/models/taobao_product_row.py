# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoProductRow`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    decimal_text,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    text_of_decimal,
    unknown,
)
from .taobao_product_row_translation import TaobaoProductRowTranslation
from .taobao_promotion_display import TaobaoPromotionDisplay

_KNOWN: frozenset[str] = frozenset(
    (
        "itemId",
        "title",
        "mainImageUrl",
        "price",
        "couponPrice",
        "inventory",
        "shopName",
        "tags",
        "multiLanguageInfo",
        "promotionDisplays",
    )
)


@define(kw_only=True)
class TaobaoProductRow:
    """Goods as a search finds them, by words or by picture. For their SKUs ask taobao_products.get. One reseller calls
    some members `tbItemId`, `tagList`, `materialI18nVO` and `promotionDisplayVOList`.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Taobao goods id. Evidence: upstream."""
    title: str | None = None
    """Title of the goods. Evidence: upstream."""
    main_image_url: str | None = None
    """Address of the main picture. Evidence: upstream."""
    price: Decimal | None = None
    """Price, as text; after promotion in the keyword search. In yuan. Evidence: upstream."""
    coupon_price: Decimal | None = None
    """Price with a coupon, as text, for reference only. That it is in yuan is read from `price` beside it. In yuan;
    evidence of the unit: guess. Evidence: upstream."""
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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoProductRow").get
        return cls(
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoProductRow.itemId", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoProductRow.title", strict),
            main_image_url=v if (v := get("mainImageUrl")).__class__ in STR else text(v, "TaobaoProductRow.mainImageUrl", strict),
            price=None if (v := get("price")) is None else decimal_text(v, "TaobaoProductRow.price", strict),
            coupon_price=None if (v := get("couponPrice")) is None else decimal_text(v, "TaobaoProductRow.couponPrice", strict),
            inventory=v if (v := get("inventory")).__class__ in INT else integer(v, "TaobaoProductRow.inventory", strict),
            shop_name=v if (v := get("shopName")).__class__ in STR else text(v, "TaobaoProductRow.shopName", strict),
            tags=None
            if (v := get("tags")) is None
            else [item if item.__class__ is str else text(item, "TaobaoProductRow.tags[]", strict) for item in array(v, "TaobaoProductRow.tags")],
            multi_language_info=None if (v := get("multiLanguageInfo")) is None else TaobaoProductRowTranslation.from_dict(v, strict=strict),
            promotion_displays=None
            if (v := get("promotionDisplays")) is None
            else [TaobaoPromotionDisplay.from_dict(item, strict=strict) for item in array(v, "TaobaoProductRow.promotionDisplays")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
