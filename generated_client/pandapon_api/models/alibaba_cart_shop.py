# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCartShop`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .alibaba_cart_item import AlibabaCartItem

_KNOWN: frozenset[str] = frozenset(("sellerOpenId", "sellerNickName", "cartItemInfos"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCartShop").get
        return cls(
            seller_open_id=v if (v := get("sellerOpenId")).__class__ in STR else text(v, "AlibabaCartShop.sellerOpenId", strict),
            seller_nick_name=v if (v := get("sellerNickName")).__class__ in STR else text(v, "AlibabaCartShop.sellerNickName", strict),
            items=None
            if (v := get("cartItemInfos")) is None
            else [AlibabaCartItem.from_dict(item, strict=strict) for item in array(v, "AlibabaCartShop.cartItemInfos")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
