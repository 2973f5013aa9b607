# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSubOrderOptions`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("SKU_IMG_URL", "en", "zh", "supplierNick", "shopName", "shopId"))


@define(kw_only=True)
class TaobaoSubOrderOptions:
    """Picture and properties of a sub-order's SKU. The members vary.

    Evidence: sample.
    """

    sku_image_url: str | None = None
    """Address of the SKU's picture. Wire name `SKU_IMG_URL`. Evidence: sample."""
    en: str | None = None
    """Property names and values as JSON text, JSON inside JSON. In spite of its name it holds Chinese in the sample.
    Evidence: sample."""
    zh: str | None = None
    """Property names and values in Chinese as JSON text, JSON inside JSON. Evidence: sample."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: upstream."""
    shop_name: str | None = None
    """Name of the shop. Evidence: upstream."""
    shop_id: str | None = None
    """Id of the shop. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSubOrderOptions").get
        return cls(
            sku_image_url=v if (v := get("SKU_IMG_URL")).__class__ in STR else text(v, "TaobaoSubOrderOptions.SKU_IMG_URL", strict),
            en=v if (v := get("en")).__class__ in STR else text(v, "TaobaoSubOrderOptions.en", strict),
            zh=v if (v := get("zh")).__class__ in STR else text(v, "TaobaoSubOrderOptions.zh", strict),
            supplier_nick=v if (v := get("supplierNick")).__class__ in STR else text(v, "TaobaoSubOrderOptions.supplierNick", strict),
            shop_name=v if (v := get("shopName")).__class__ in STR else text(v, "TaobaoSubOrderOptions.shopName", strict),
            shop_id=v if (v := get("shopId")).__class__ in STR else text(v, "TaobaoSubOrderOptions.shopId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.sku_image_url is not None:
            data["SKU_IMG_URL"] = self.sku_image_url
        if self.en is not None:
            data["en"] = self.en
        if self.zh is not None:
            data["zh"] = self.zh
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.shop_name is not None:
            data["shopName"] = self.shop_name
        if self.shop_id is not None:
            data["shopId"] = self.shop_id
        if self.extra:
            data.update(self.extra)
        return data
