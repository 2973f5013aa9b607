# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoCartProperty`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    map_out,
    text_out,
)

_NAMES = names("valueId", "valueName", "propId", "propName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoCartProperty:
    """A property of the SKU and its value. Ids are numbers in taobao_products.get too, but their types in this sample
    are not certain.

    Evidence: sample. PandaPon does not say which of the optional fields it requires.
    """

    value_id: str | None = None
    """Id of the value. Evidence: sample."""
    value_name: str | None = None
    """Name of the value. Evidence: sample."""
    prop_id: str | None = None
    """Id of the property. Evidence: sample."""
    prop_name: str | None = None
    """Name of the property. Evidence: sample."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoCartProperty")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoCartProperty")
        self: Any = new(cls)
        self.extra = extra
        (self.value_id, self.value_name, self.prop_id, self.prop_name) = values
        if self.value_name is not None and type(self.value_name) is not str:
            self.value_name = text(self.value_name, "TaobaoCartProperty.valueName", strict)
        if self.prop_name is not None and type(self.prop_name) is not str:
            self.prop_name = text(self.prop_name, "TaobaoCartProperty.propName", strict)
        if self.value_id is not None:
            self.value_id = id_number(self.value_id, "TaobaoCartProperty.valueId", strict)
        if self.prop_id is not None:
            self.prop_id = id_number(self.prop_id, "TaobaoCartProperty.propId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.value_id is not None:
            data["valueId"] = id_number_out(self.value_id, "value_id")
        if self.value_name is not None:
            data["valueName"] = text_out(self.value_name, "value_name")
        if self.prop_id is not None:
            data["propId"] = id_number_out(self.prop_id, "prop_id")
        if self.prop_name is not None:
            data["propName"] = text_out(self.prop_name, "prop_name")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
