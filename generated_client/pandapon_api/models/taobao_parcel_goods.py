# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoParcelGoods`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    integer_text,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("title", "property", "imageUrl", "quantity"))


@define(kw_only=True)
class TaobaoParcelGoods:
    """Goods in a parcel.

    Evidence: v2.
    """

    title: str | None = None
    """Title of the goods. Evidence: v2."""
    property_: str | None = None
    """Properties of the SKU, as text. Evidence: v2."""
    image_url: str | None = None
    """Address of a picture of the goods. Evidence: v2."""
    quantity: int | None = None
    """Number of pieces, as digits in quotes; a number upstream. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoParcelGoods").get
        return cls(
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoParcelGoods.title", strict),
            property_=v if (v := get("property")).__class__ in STR else text(v, "TaobaoParcelGoods.property", strict),
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "TaobaoParcelGoods.imageUrl", strict),
            quantity=None if (v := get("quantity")) is None else integer_text(v, "TaobaoParcelGoods.quantity", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
