# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderAttribute`, a schema of the API."""

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

_NAMES = names("key", "value", "description")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderAttribute:
    """A further attribute of an order. PandaPon declares three fields, as many as the upstream has.

    Evidence: upstream.
    """

    key: str | None = None
    """Key of the attribute. Evidence: upstream."""
    value: str | None = None
    """Value of the attribute. Evidence: upstream."""
    description: str | None = None
    """What the attribute means. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderAttribute")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderAttribute")
        self: Any = new(cls)
        self.extra = extra
        (self.key, self.value, self.description) = values
        if self.key is not None and type(self.key) is not str:
            self.key = text(self.key, "AlibabaOrderAttribute.key", strict)
        if self.value is not None and type(self.value) is not str:
            self.value = text(self.value, "AlibabaOrderAttribute.value", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaOrderAttribute.description", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
