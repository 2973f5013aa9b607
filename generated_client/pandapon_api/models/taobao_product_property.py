# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductProperty`, a schema of the API."""

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

_NAMES = names("propId", "propName", "valueId", "valueName", "valueDesc")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductProperty:
    """A property and its value, as the product query shows them.

    Evidence: twin.
    """

    prop_id: str | None = None
    """Id of the property. Evidence: twin."""
    prop_name: str | None = None
    """Name of the property. Evidence: twin."""
    value_id: str | None = None
    """Id of the value. Evidence: twin."""
    value_name: str | None = None
    """Name of the value. Evidence: twin."""
    value_description: str | None = None
    """The value together with a note on it. Wire name `valueDesc`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductProperty")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductProperty")
        self: Any = new(cls)
        self.extra = extra
        (self.prop_id, self.prop_name, self.value_id, self.value_name, self.value_description) = values
        if self.prop_name is not None and type(self.prop_name) is not str:
            self.prop_name = text(self.prop_name, "TaobaoProductProperty.propName", strict)
        if self.value_name is not None and type(self.value_name) is not str:
            self.value_name = text(self.value_name, "TaobaoProductProperty.valueName", strict)
        if self.value_description is not None and type(self.value_description) is not str:
            self.value_description = text(self.value_description, "TaobaoProductProperty.valueDesc", strict)
        if self.prop_id is not None:
            self.prop_id = id_number(self.prop_id, "TaobaoProductProperty.propId", strict)
        if self.value_id is not None:
            self.value_id = id_number(self.value_id, "TaobaoProductProperty.valueId", strict)
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
        if self.value_description is not None:
            data["valueDesc"] = self.value_description
        if self.extra:
            data.update(self.extra)
        return data
