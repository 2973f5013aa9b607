# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoUnavailableSku`, a schema of the API."""

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

_NAMES = names("itemId", "skuId", "reason", "errorCode", "errorMsg")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoUnavailableSku:
    """An SKU that cannot be bought.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Goods id. Evidence: upstream."""
    sku_id: str | None = None
    """SKU id. Evidence: upstream."""
    reason: str | None = None
    """Why it cannot be bought. Evidence: upstream."""
    error_code: str | None = None
    """Code of the reason; the codes are not listed anywhere. Evidence: upstream."""
    error_msg: str | None = None
    """Message for the error code. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoUnavailableSku")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoUnavailableSku")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_id, self.reason, self.error_code, self.error_msg) = values
        if self.reason is not None and type(self.reason) is not str:
            self.reason = text(self.reason, "TaobaoUnavailableSku.reason", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoUnavailableSku.errorCode", strict)
        if self.error_msg is not None and type(self.error_msg) is not str:
            self.error_msg = text(self.error_msg, "TaobaoUnavailableSku.errorMsg", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoUnavailableSku.itemId", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "TaobaoUnavailableSku.skuId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.reason is not None:
            data["reason"] = self.reason
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_msg is not None:
            data["errorMsg"] = self.error_msg
        if self.extra:
            data.update(self.extra)
        return data
