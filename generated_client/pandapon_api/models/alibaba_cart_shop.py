# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartShop`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .alibaba_cart_item import AlibabaCartItem

_NAMES = names("sellerOpenId", "sellerNickName", "cartItemInfos")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartShop:
    """The rows of the cart that belong to one shop.

    Evidence: v2.
    """

    seller_open_id: str | None = None
    """Encrypted shop id. Evidence: v2."""
    seller_nick_name: str | None = None
    """Name of the shop. Evidence: v2."""
    items: list[AlibabaCartItem] | None = None
    """The rows. Wire name `cartItemInfos`. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartShop")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartShop")
        self: Any = new(cls)
        self.extra = extra
        (self.seller_open_id, self.seller_nick_name, self.items) = values
        if self.seller_open_id is not None and type(self.seller_open_id) is not str:
            self.seller_open_id = text(self.seller_open_id, "AlibabaCartShop.sellerOpenId", strict)
        if self.seller_nick_name is not None and type(self.seller_nick_name) is not str:
            self.seller_nick_name = text(self.seller_nick_name, "AlibabaCartShop.sellerNickName", strict)
        if self.items is not None:
            self.items = [AlibabaCartItem.from_dict(item, strict=strict) for item in array(self.items, "AlibabaCartShop.cartItemInfos")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.seller_open_id is not None:
            data["sellerOpenId"] = self.seller_open_id
        if self.seller_nick_name is not None:
            data["sellerNickName"] = self.seller_nick_name
        if self.items is not None:
            data["cartItemInfos"] = [item.to_dict() for item in self.items]
        if self.extra:
            data.update(self.extra)
        return data
