# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoPropertyImage`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("properties", "imageUrl"))


@define(kw_only=True)
class TaobaoPropertyImage:
    """The picture of a property.

    Evidence: upstream.
    """

    properties: str | None = None
    """The property that the picture shows, such as a colour. Evidence: upstream."""
    image_url: str | None = None
    """Address of the picture. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoPropertyImage").get
        return cls(
            properties=v if (v := get("properties")).__class__ in STR else text(v, "TaobaoPropertyImage.properties", strict),
            image_url=v if (v := get("imageUrl")).__class__ in STR else text(v, "TaobaoPropertyImage.imageUrl", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.properties is not None:
            data["properties"] = self.properties
        if self.image_url is not None:
            data["imageUrl"] = self.image_url
        if self.extra:
            data.update(self.extra)
        return data
