# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartSkuProperty`, a schema of the API."""

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
from .._sending import (
    any_out,
    map_out,
    text_out,
)

_NAMES = names("valueId", "valueName", "propId", "propName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartSkuProperty:
    """One property of an SKU, such as its colour.

    Evidence: analogy. PandaPon does not say which of the optional fields it requires.
    """

    value_id: Any = None
    """Id of the value; its type is not known. Evidence: analogy."""
    value_name: str | None = None
    """The value in words. Evidence: analogy."""
    property_id: Any = None
    """Id of the property; its type is not known. Wire name `propId`. Evidence: analogy."""
    property_name: str | None = None
    """The property in words. Wire name `propName`. Evidence: analogy."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCartSkuProperty")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCartSkuProperty")
        self: Any = new(cls)
        self.extra = extra
        (self.value_id, self.value_name, self.property_id, self.property_name) = values
        if self.value_name is not None and type(self.value_name) is not str:
            self.value_name = text(self.value_name, "AlibabaCartSkuProperty.valueName", strict)
        if self.property_name is not None and type(self.property_name) is not str:
            self.property_name = text(self.property_name, "AlibabaCartSkuProperty.propName", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.value_id is not None:
            data["valueId"] = any_out(self.value_id, "value_id")
        if self.value_name is not None:
            data["valueName"] = text_out(self.value_name, "value_name")
        if self.property_id is not None:
            data["propId"] = any_out(self.property_id, "property_id")
        if self.property_name is not None:
            data["propName"] = text_out(self.property_name, "property_name")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
