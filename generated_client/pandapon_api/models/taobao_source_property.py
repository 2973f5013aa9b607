# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSourceProperty`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("propId", "propName", "valueId", "valueName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSourceProperty:
    """A property and its value, as the source shows them.

    Evidence: upstream.
    """

    prop_id: str | None = None
    """Id of the property. Evidence: upstream."""
    prop_name: str | None = None
    """Name of the property. Evidence: upstream."""
    value_id: str | None = None
    """Id of the value. Evidence: upstream."""
    value_name: str | None = None
    """Name of the value. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSourceProperty")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSourceProperty")
        self: Any = new(cls)
        self.extra = extra
        (self.prop_id, self.prop_name, self.value_id, self.value_name) = values
        if self.prop_name is not None and type(self.prop_name) is not str:
            self.prop_name = text(self.prop_name, "TaobaoSourceProperty.propName", strict)
        if self.value_name is not None and type(self.value_name) is not str:
            self.value_name = text(self.value_name, "TaobaoSourceProperty.valueName", strict)
        if self.prop_id is not None:
            self.prop_id = id_number(self.prop_id, "TaobaoSourceProperty.propId", strict)
        if self.value_id is not None:
            self.value_id = id_number(self.value_id, "TaobaoSourceProperty.valueId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.prop_id is not None:
            data["propId"] = number_of_id(self.prop_id)
        if self.prop_name is not None:
            data["propName"] = self.prop_name
        if self.value_id is not None:
            data["valueId"] = number_of_id(self.value_id)
        if self.value_name is not None:
            data["valueName"] = self.value_name
        if self.extra:
            data.update(self.extra)
        return data
