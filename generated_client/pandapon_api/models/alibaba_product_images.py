# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductImages`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("images", "whiteImage"))


@define(kw_only=True)
class AlibabaProductImages:
    """Pictures of a product.

    Evidence: upstream.
    """

    images: list[str] | None = None
    """Addresses of the pictures. Evidence: upstream."""
    white_image: str | None = None
    """Address of a picture on white ground. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductImages").get
        return cls(
            images=None
            if (v := get("images")) is None
            else [item if item.__class__ is str else text(item, "AlibabaProductImages.images[]", strict) for item in array(v, "AlibabaProductImages.images")],
            white_image=v if (v := get("whiteImage")).__class__ in STR else text(v, "AlibabaProductImages.whiteImage", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.images is not None:
            data["images"] = self.images
        if self.white_image is not None:
            data["whiteImage"] = self.white_image
        if self.extra:
            data.update(self.extra)
        return data
