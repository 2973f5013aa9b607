# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderSkuAttribute`, a schema of the API."""

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

_NAMES = names("name", "value")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderSkuAttribute:
    """An attribute of an SKU.

    Evidence: upstream.
    """

    name: str | None = None
    """Name of the attribute, in Chinese. Evidence: upstream."""
    value: str | None = None
    """Value of the attribute, in Chinese. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderSkuAttribute")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderSkuAttribute")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.value) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaOrderSkuAttribute.name", strict)
        if self.value is not None and type(self.value) is not str:
            self.value = text(self.value, "AlibabaOrderSkuAttribute.value", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.value is not None:
            data["value"] = self.value
        if self.extra:
            data.update(self.extra)
        return data
