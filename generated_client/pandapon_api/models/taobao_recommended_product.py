# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRecommendedProduct`, a schema of the API."""

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

_NAMES = names("mainImageUrl", "itemId", "multiLanguageInfo", "price", "couponPrice", "quantity", "shopName", "title", "tags", "promotionDisplays")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRecommendedProduct:
    """Goods that are recommended; nearly the fields of a search row, with `quantity` instead of `inventory`.

    Evidence: client.
    """

    main_image_url: str | None = None
    """URL of the main picture. Evidence: client."""
    item_id: str | None = None
    """Taobao goods id, which taobao_products.get takes. Evidence: client."""
    multi_language_info: Any = None
    """The goods in another language. The client does not type it; in the upstream's search it is an object with
    `language`, `title` and `mainImageUrl`. Evidence: client."""
    price: Decimal | None = None
    """Price, as a string; yuan, as in the upstream's search, is a guess. Unit not known. Evidence: client."""
    coupon_price: Decimal | None = None
    """Price with a coupon, as a string; yuan is a guess. Unit not known. Evidence: client."""
    quantity: int | None = None
    """Number of pieces; presumably the stock (guess). Evidence: client."""
    shop_name: str | None = None
    """Name of the shop. Evidence: client."""
    title: str | None = None
    """Title of the goods. Evidence: client."""
    tags: list[str] | None = None
    """Tags of the goods. Evidence: client."""
    promotion_displays: Any = None
    """Promotions. The client does not type it; upstream it is a list of objects with `typeName` and `promotionInfoList`,
    the latter a list of objects with `activityCode` and `promotionName`. Evidence: client."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRecommendedProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRecommendedProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.main_image_url,
            self.item_id,
            self.multi_language_info,
            self.price,
            self.coupon_price,
            self.quantity,
            self.shop_name,
            self.title,
            self.tags,
            self.promotion_displays,
        ) = values
        if self.main_image_url is not None and type(self.main_image_url) is not str:
            self.main_image_url = text(self.main_image_url, "TaobaoRecommendedProduct.mainImageUrl", strict)
        if self.quantity is not None and type(self.quantity) is not int:
            self.quantity = integer(self.quantity, "TaobaoRecommendedProduct.quantity", strict)
        if self.shop_name is not None and type(self.shop_name) is not str:
            self.shop_name = text(self.shop_name, "TaobaoRecommendedProduct.shopName", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoRecommendedProduct.title", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoRecommendedProduct.itemId", strict)
        if self.price is not None:
            self.price = decimal_text(self.price, "TaobaoRecommendedProduct.price", strict)
        if self.coupon_price is not None:
            self.coupon_price = decimal_text(self.coupon_price, "TaobaoRecommendedProduct.couponPrice", strict)
        if self.tags is not None:
            self.tags = [
                item if type(item) is str else text(item, "TaobaoRecommendedProduct.tags[]", strict)
                for item in array(self.tags, "TaobaoRecommendedProduct.tags")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.main_image_url is not None:
            data["mainImageUrl"] = self.main_image_url
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.multi_language_info is not None:
            data["multiLanguageInfo"] = self.multi_language_info
        if self.price is not None:
            data["price"] = text_of_decimal(self.price)
        if self.coupon_price is not None:
            data["couponPrice"] = text_of_decimal(self.coupon_price)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.title is not None:
            data["title"] = self.title
        if self.tags is not None:
            data["tags"] = self.tags
        if self.promotion_displays is not None:
            data["promotionDisplays"] = self.promotion_displays
        if self.extra:
            data.update(self.extra)
        return data
