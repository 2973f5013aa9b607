# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductImages`, a schema of the API."""

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

_NAMES = names("images", "whiteImage")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductImages:
    """Pictures of a product.

    Evidence: upstream.
    """

    images: list[str] | None = None
    """URLs of the pictures. Evidence: upstream."""
    white_image: str | None = None
    """URL of a picture on a white background. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductImages")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductImages")
        self: Any = new(cls)
        self.extra = extra
        (self.images, self.white_image) = values
        if self.white_image is not None and type(self.white_image) is not str:
            self.white_image = text(self.white_image, "AlibabaProductImages.whiteImage", strict)
        if self.images is not None:
            self.images = [
                item if type(item) is str else text(item, "AlibabaProductImages.images[]", strict) for item in array(self.images, "AlibabaProductImages.images")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.images is not None:
            data["images"] = self.images
        if self.white_image is not None:
            data["whiteImage"] = self.white_image
        if self.extra:
            data.update(self.extra)
        return data
