# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPropertyImage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("properties", "imageUrl")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPropertyImage:
    """The picture of a property.

    Evidence: upstream.
    """

    properties: str | None = None
    """The property that the picture shows, such as a colour. Evidence: upstream."""
    image_url: str | None = None
    """URL of the picture. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPropertyImage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPropertyImage")
        self: Any = new(cls)
        self.extra = extra
        (self.properties, self.image_url) = values
        if self.properties is not None and type(self.properties) is not str:
            self.properties = text(self.properties, "TaobaoPropertyImage.properties", strict)
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "TaobaoPropertyImage.imageUrl", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.properties is not None:
            data["properties"] = self.properties
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.extra:
            data.update(self.extra)
        return data
