# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoParcelGoods`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer_text,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("title", "property", "imageUrl", "quantity")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoParcelGoods:
    """Goods in a parcel.

    Evidence: v2.
    """

    title: str | None = None
    """Title of the goods. Evidence: v2."""
    property_: str | None = None
    """Properties of the SKU, as a string. Evidence: v2."""
    image_url: str | None = None
    """URL of a picture of the goods. Evidence: v2."""
    quantity: int | None = None
    """Number of pieces, as a string of digits; a number upstream. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoParcelGoods")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoParcelGoods")
        self: Any = new(cls)
        self.extra = extra
        (self.title, self.property_, self.image_url, self.quantity) = values
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoParcelGoods.title", strict)
        if self.property_ is not None and type(self.property_) is not str:
            self.property_ = text(self.property_, "TaobaoParcelGoods.property", strict)
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "TaobaoParcelGoods.imageUrl", strict)
        if self.quantity is not None:
            self.quantity = integer_text(self.quantity, "TaobaoParcelGoods.quantity", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.title is not None:
            data["title"] = self.title
        if self.property_ is not None:
            data["property"] = self.property_
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.quantity is not None:
            data["quantity"] = str(self.quantity)
        if self.extra:
            data.update(self.extra)
        return data
