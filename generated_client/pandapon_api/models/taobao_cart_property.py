# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoCartProperty`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("valueId", "valueName", "propId", "propName"))


@define(kw_only=True)
class TaobaoCartProperty:
    """A property of the SKU and its value. Ids are numbers in taobao_products.get too, but their types in this sample
    are not certain.

    Evidence: sample.
    """

    value_id: str | None = None
    """Id of the value. Whether it is required is not documented. Evidence: sample."""
    value_name: str | None = None
    """Name of the value. Whether it is required is not documented. Evidence: sample."""
    prop_id: str | None = None
    """Id of the property. Whether it is required is not documented. Evidence: sample."""
    prop_name: str | None = None
    """Name of the property. Whether it is required is not documented. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoCartProperty").get
        return cls(
            value_id=None if (v := get("valueId")) is None else id_number(v, "TaobaoCartProperty.valueId", strict),
            value_name=v if (v := get("valueName")).__class__ in STR else text(v, "TaobaoCartProperty.valueName", strict),
            prop_id=None if (v := get("propId")) is None else id_number(v, "TaobaoCartProperty.propId", strict),
            prop_name=v if (v := get("propName")).__class__ in STR else text(v, "TaobaoCartProperty.propName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.value_id is not None:
            data["valueId"] = number_of_id(self.value_id)
        if self.value_name is not None:
            data["valueName"] = self.value_name
        if self.prop_id is not None:
            data["propId"] = number_of_id(self.prop_id)
        if self.prop_name is not None:
            data["propName"] = self.prop_name
        if self.extra:
            data.update(self.extra)
        return data
