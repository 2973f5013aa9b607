# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductTag`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("key", "value"))


@define(kw_only=True)
class AlibabaProductTag:
    """A service tag of a product.

    Evidence: upstream.
    """

    key: str | None = None
    """The tag. Values: `pandapon.AlibabaTagKey`. Evidence: upstream."""
    value: bool | None = None
    """Whether the tag holds. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductTag").get
        return cls(
            key=v if (v := get("key")).__class__ in STR else text(v, "AlibabaProductTag.key", strict),
            value=v if (v := get("value")).__class__ in BOOL else boolean(v, "AlibabaProductTag.value", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.key is not None:
            data["key"] = self.key
        if self.value is not None:
            data["value"] = self.value
        if self.extra:
            data.update(self.extra)
        return data
