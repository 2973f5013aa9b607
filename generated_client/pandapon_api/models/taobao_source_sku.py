# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSourceSku`, a schema of the API."""

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
from .taobao_source_property import TaobaoSourceProperty

_KNOWN: frozenset[str] = frozenset(("skuId", "quantity", "price", "promotionPrice", "couponPrice", "picUrl", "properties"))


@define(kw_only=True)
class TaobaoSourceSku:
    """One SKU of goods, as the source shows it.

    Evidence: upstream.
    """

    sku_id: str | None = None
    """Taobao SKU id. Evidence: upstream."""
    quantity: int | None = None
    """Number of pieces in stock. Evidence: upstream."""
    price: int | None = None
    """Price of one piece. In fen (100 fen are 1 yuan). Evidence: upstream."""
    promotion_price: int | None = None
    """Price of one piece after promotion. In fen (100 fen are 1 yuan). Evidence: upstream."""
    coupon_price: int | None = None
    """Price of one piece with a coupon. In fen (100 fen are 1 yuan). Evidence: upstream."""
    pic_url: str | None = None
    """Address of the SKU's picture. Evidence: upstream."""
    properties: list[TaobaoSourceProperty] | None = None
    """What makes the SKU differ from the others, such as colour and size. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSourceSku").get
        return cls(
            sku_id=None if (v := get("skuId")) is None else id_number(v, "TaobaoSourceSku.skuId", strict),
            quantity=v if (v := get("quantity")).__class__ in INT else integer(v, "TaobaoSourceSku.quantity", strict),
            price=v if (v := get("price")).__class__ in INT else integer(v, "TaobaoSourceSku.price", strict),
            promotion_price=v if (v := get("promotionPrice")).__class__ in INT else integer(v, "TaobaoSourceSku.promotionPrice", strict),
            coupon_price=v if (v := get("couponPrice")).__class__ in INT else integer(v, "TaobaoSourceSku.couponPrice", strict),
            pic_url=v if (v := get("picUrl")).__class__ in STR else text(v, "TaobaoSourceSku.picUrl", strict),
            properties=None
            if (v := get("properties")) is None
            else [TaobaoSourceProperty.from_dict(item, strict=strict) for item in array(v, "TaobaoSourceSku.properties")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.quantity is not None:
            data["quantity"] = self.quantity
        if self.price is not None:
            data["price"] = self.price
        if self.promotion_price is not None:
            data["promotionPrice"] = self.promotion_price
        if self.coupon_price is not None:
            data["couponPrice"] = self.coupon_price
        if self.pic_url is not None:
            data["picUrl"] = self.pic_url
        if self.properties is not None:
            data["properties"] = [item.to_dict() for item in self.properties]
        if self.extra:
            data.update(self.extra)
        return data
