# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoSourceProperty`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("propId", "propName", "valueId", "valueName"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoSourceProperty").get
        return cls(
            prop_id=None if (v := get("propId")) is None else id_number(v, "TaobaoSourceProperty.propId", strict),
            prop_name=v if (v := get("propName")).__class__ in STR else text(v, "TaobaoSourceProperty.propName", strict),
            value_id=None if (v := get("valueId")) is None else id_number(v, "TaobaoSourceProperty.valueId", strict),
            value_name=v if (v := get("valueName")).__class__ in STR else text(v, "TaobaoSourceProperty.valueName", strict),
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
        if self.extra:
            data.update(self.extra)
        return data
