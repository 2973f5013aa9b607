# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartContents`, a schema of the API."""

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
)
from .._extra import NOTHING
from .alibaba_cart_shop import AlibabaCartShop

_NAMES = names("disableList", "enableList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartContents:
    """Contents of the cart, by shop. PandaPon's second version sends both lists empty if there is nothing.

    Evidence: v2.
    """

    disabled_shops: list[AlibabaCartShop] | None = None
    """Shops with rows that cannot be ordered any more. Wire name `disableList`. Evidence: v2."""
    enabled_shops: list[AlibabaCartShop] | None = None
    """Shops with rows that can be ordered. Wire name `enableList`. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartContents")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartContents")
        self: Any = new(cls)
        self.extra = extra
        (self.disabled_shops, self.enabled_shops) = values
        if self.disabled_shops is not None:
            self.disabled_shops = [AlibabaCartShop.from_dict(item, strict=strict) for item in array(self.disabled_shops, "AlibabaCartContents.disableList")]
        if self.enabled_shops is not None:
            self.enabled_shops = [AlibabaCartShop.from_dict(item, strict=strict) for item in array(self.enabled_shops, "AlibabaCartContents.enableList")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.disabled_shops is not None:
            data["disableList"] = [item.to_dict() for item in self.disabled_shops]
        if self.enabled_shops is not None:
            data["enableList"] = [item.to_dict() for item in self.enabled_shops]
        if self.extra:
            data.update(self.extra)
        return data
