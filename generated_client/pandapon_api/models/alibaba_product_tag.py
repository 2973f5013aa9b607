# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductTag`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaTagKey

_AlibabaTagKey = members_of(AlibabaTagKey)
_NAMES = names("key", "value")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductTag:
    """A service tag of a product.

    Evidence: upstream.
    """

    key: AlibabaTagKey | str | None = None
    """The tag. Values: `pandapon.AlibabaTagKey`. Evidence: upstream."""
    value: bool | None = None
    """Whether the tag applies. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductTag")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductTag")
        self: Any = new(cls)
        self.extra = extra
        (self.key, self.value) = values
        if self.value is not None and type(self.value) is not bool:
            self.value = boolean(self.value, "AlibabaProductTag.value", strict)
        try:
            if self.key is not None:
                self.key = _AlibabaTagKey[self.key]
        except (KeyError, TypeError):
            if self.key is not None:
                self.key = member(AlibabaTagKey, self.key, "AlibabaProductTag.key", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.key is not None:
            data["key"] = wire_value(self.key)
        if self.value is not None:
            data["value"] = self.value
        if self.extra:
            data.update(self.extra)
        return data
