# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductAttribute`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("attributeId", "attributeName", "value", "attributeNameTrans", "valueTrans"))


@define(kw_only=True)
class AlibabaProductAttribute:
    """An attribute of a product.

    Evidence: upstream.
    """

    attribute_id: str | None = None
    """Id of the attribute. Text here, a number in the attributes of an SKU. Evidence: upstream."""
    attribute_name: str | None = None
    """Name in Chinese. Evidence: upstream."""
    value: str | None = None
    """Value in Chinese. Evidence: upstream."""
    attribute_name_trans: str | None = None
    """Name in the asked language. Evidence: upstream."""
    value_trans: str | None = None
    """Value in the asked language. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductAttribute").get
        return cls(
            attribute_id=v if (v := get("attributeId")).__class__ in STR else text(v, "AlibabaProductAttribute.attributeId", strict),
            attribute_name=v if (v := get("attributeName")).__class__ in STR else text(v, "AlibabaProductAttribute.attributeName", strict),
            value=v if (v := get("value")).__class__ in STR else text(v, "AlibabaProductAttribute.value", strict),
            attribute_name_trans=v if (v := get("attributeNameTrans")).__class__ in STR else text(v, "AlibabaProductAttribute.attributeNameTrans", strict),
            value_trans=v if (v := get("valueTrans")).__class__ in STR else text(v, "AlibabaProductAttribute.valueTrans", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
