# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewExtension`, a schema of the API."""

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

_NAMES = names("key", "value", "desc")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewExtension:
    """A pair of key and value that extends a preview.

    Evidence: upstream.
    """

    key: str | None = None
    """Key of the pair. Only in the upstream's newest reference; PandaPon's version probably lacks it. Evidence:
    upstream."""
    value: str | None = None
    """Value of the pair, often a JSON string. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    description: str | None = None
    """What the pair means. Only in the upstream's newest reference; PandaPon's version probably lacks it. Wire name
    `desc`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewExtension")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewExtension")
        self: Any = new(cls)
        self.extra = extra
        (self.key, self.value, self.description) = values
        if self.key is not None and type(self.key) is not str:
            self.key = text(self.key, "AlibabaPreviewExtension.key", strict)
        if self.value is not None and type(self.value) is not str:
            self.value = text(self.value, "AlibabaPreviewExtension.value", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaPreviewExtension.desc", strict)
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
            data["desc"] = self.description
        if self.extra:
            data.update(self.extra)
        return data
