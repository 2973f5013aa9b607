# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoProductProperty`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("propId", "propName", "valueId", "valueName", "valueDesc"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoProductProperty").get
        return cls(
            prop_id=None if (v := get("propId")) is None else id_number(v, "TaobaoProductProperty.propId", strict),
            prop_name=v if (v := get("propName")).__class__ in STR else text(v, "TaobaoProductProperty.propName", strict),
            value_id=None if (v := get("valueId")) is None else id_number(v, "TaobaoProductProperty.valueId", strict),
            value_name=v if (v := get("valueName")).__class__ in STR else text(v, "TaobaoProductProperty.valueName", strict),
            value_description=v if (v := get("valueDesc")).__class__ in STR else text(v, "TaobaoProductProperty.valueDesc", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
