# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSkuAttribute`, a schema of the API."""

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

_NAMES = names("attributeId", "attributeName", "attributeNameTrans", "value", "valueTrans", "skuImageUrl", "skuImageUrlTrans")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSkuAttribute:
    """An attribute value of an SKU.

    Evidence: upstream.
    """

    attribute_id: str | None = None
    """Id of the attribute. A number here, a string in the attributes of the product. Evidence: upstream."""
    attribute_name: str | None = None
    """Name in Chinese. Evidence: upstream."""
    attribute_name_trans: str | None = None
    """Name in the requested language. Evidence: upstream."""
    value: str | None = None
    """Value in Chinese. Evidence: upstream."""
    value_trans: str | None = None
    """Value in the requested language. Evidence: upstream."""
    sku_image_url: str | None = None
    """URL of a picture of the value. Evidence: upstream."""
    sku_image_url_trans: str | None = None
    """URL of that picture with translated text. Only in the upstream's newest reference; PandaPon's version probably
    lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 7:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSkuAttribute")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSkuAttribute")
        self: Any = new(cls)
        self.extra = extra
        (self.attribute_id, self.attribute_name, self.attribute_name_trans, self.value, self.value_trans, self.sku_image_url, self.sku_image_url_trans) = values
        if self.attribute_name is not None and type(self.attribute_name) is not str:
            self.attribute_name = text(self.attribute_name, "AlibabaProductSkuAttribute.attributeName", strict)
        if self.attribute_name_trans is not None and type(self.attribute_name_trans) is not str:
            self.attribute_name_trans = text(self.attribute_name_trans, "AlibabaProductSkuAttribute.attributeNameTrans", strict)
        if self.value is not None and type(self.value) is not str:
            self.value = text(self.value, "AlibabaProductSkuAttribute.value", strict)
        if self.value_trans is not None and type(self.value_trans) is not str:
            self.value_trans = text(self.value_trans, "AlibabaProductSkuAttribute.valueTrans", strict)
        if self.sku_image_url is not None and type(self.sku_image_url) is not str:
            self.sku_image_url = text(self.sku_image_url, "AlibabaProductSkuAttribute.skuImageUrl", strict)
        if self.sku_image_url_trans is not None and type(self.sku_image_url_trans) is not str:
            self.sku_image_url_trans = text(self.sku_image_url_trans, "AlibabaProductSkuAttribute.skuImageUrlTrans", strict)
        if self.attribute_id is not None:
            self.attribute_id = id_number(self.attribute_id, "AlibabaProductSkuAttribute.attributeId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.attribute_id is not None:
            data["attributeId"] = number_of_id(self.attribute_id)
        if self.attribute_name is not None:
            data["attributeName"] = self.attribute_name
        if self.attribute_name_trans is not None:
            data["attributeNameTrans"] = self.attribute_name_trans
        if self.value is not None:
            data["value"] = self.value
        if self.value_trans is not None:
            data["valueTrans"] = self.value_trans
        if self.sku_image_url is not None:
            data["skuImageUrl"] = self.sku_image_url
        if self.sku_image_url_trans is not None:
            data["skuImageUrlTrans"] = self.sku_image_url_trans
        if self.extra:
            data.update(self.extra)
        return data
