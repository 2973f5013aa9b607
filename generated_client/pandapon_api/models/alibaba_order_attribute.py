# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderAttribute`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    Shape,
    new,
    spread,
    text,
)

_SHAPE = Shape(("key", "value", "description"), (STR, STR, STR))
_ALL = _SHAPE.all_of
_PLAIN = _SHAPE.plain


@define(kw_only=True)
class AlibabaOrderAttribute:
    """A further attribute of an order. PandaPon declares three members, as many as the upstream has.

    Evidence: upstream.
    """

    key: str | None = None
    """Key of the attribute. Evidence: upstream."""
    value: str | None = None
    """Value of the attribute. Evidence: upstream."""
    description: str | None = None
    """What the attribute means. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            values, extra = (_ALL(data), None) if len(data) == 3 else spread(data, "AlibabaOrderAttribute", _SHAPE)
        except (KeyError, TypeError):
            values, extra = spread(data, "AlibabaOrderAttribute", _SHAPE)
        self: Any = new(cls)
        self.extra = extra
        (self.key, self.value, self.description) = values
        if (*map(type, values),) not in _PLAIN and not _SHAPE.is_plain(values):
            if self.key.__class__ not in STR:
                self.key = text(self.key, "AlibabaOrderAttribute.key", strict)
            if self.value.__class__ not in STR:
                self.value = text(self.value, "AlibabaOrderAttribute.value", strict)
            if self.description.__class__ not in STR:
                self.description = text(self.description, "AlibabaOrderAttribute.description", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.key is not None:
            data["key"] = self.key
        if self.value is not None:
            data["value"] = self.value
        if self.description is not None:
            data["description"] = self.description
        if self.extra:
            data.update(self.extra)
        return data
