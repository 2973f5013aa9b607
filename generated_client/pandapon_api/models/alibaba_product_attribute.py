# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductAttribute`, a schema of the API."""

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

_NAMES = names("attributeId", "attributeName", "value", "attributeNameTrans", "valueTrans")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductAttribute:
    """An attribute of a product.

    Evidence: upstream.
    """

    attribute_id: str | None = None
    """Id of the attribute. A string here, a number in the attributes of an SKU. Evidence: upstream."""
    attribute_name: str | None = None
    """Name in Chinese. Evidence: upstream."""
    value: str | None = None
    """Value in Chinese. Evidence: upstream."""
    attribute_name_trans: str | None = None
    """Name in the requested language. Evidence: upstream."""
    value_trans: str | None = None
    """Value in the requested language. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductAttribute")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductAttribute")
        self: Any = new(cls)
        self.extra = extra
        (self.attribute_id, self.attribute_name, self.value, self.attribute_name_trans, self.value_trans) = values
        if self.attribute_id is not None and type(self.attribute_id) is not str:
            self.attribute_id = text(self.attribute_id, "AlibabaProductAttribute.attributeId", strict)
        if self.attribute_name is not None and type(self.attribute_name) is not str:
            self.attribute_name = text(self.attribute_name, "AlibabaProductAttribute.attributeName", strict)
        if self.value is not None and type(self.value) is not str:
            self.value = text(self.value, "AlibabaProductAttribute.value", strict)
        if self.attribute_name_trans is not None and type(self.attribute_name_trans) is not str:
            self.attribute_name_trans = text(self.attribute_name_trans, "AlibabaProductAttribute.attributeNameTrans", strict)
        if self.value_trans is not None and type(self.value_trans) is not str:
            self.value_trans = text(self.value_trans, "AlibabaProductAttribute.valueTrans", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.attribute_id is not None:
            data["attributeId"] = self.attribute_id
        if self.attribute_name is not None:
            data["attributeName"] = self.attribute_name
        if self.value is not None:
            data["value"] = self.value
        if self.attribute_name_trans is not None:
            data["attributeNameTrans"] = self.attribute_name_trans
        if self.value_trans is not None:
            data["valueTrans"] = self.value_trans
        if self.extra:
            data.update(self.extra)
        return data
