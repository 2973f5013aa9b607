# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaReceiptConfirm`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    list_out,
    map_out,
)

_NAMES = names("orderId", "orderEntryIds")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaReceiptConfirm:
    """Which lines of an order have arrived.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    order_id: str | None = None
    """Order id, a number on the wire. Required upstream. Evidence: documented."""
    order_entry_ids: Sequence[str] | None = None
    """Line ids, the `subItemID` of the order's `productItems`. Required upstream. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaReceiptConfirm")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaReceiptConfirm")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.order_entry_ids) = values
        if self.order_id is not None:
            self.order_id = id_number(self.order_id, "AlibabaReceiptConfirm.orderId", strict)
        if self.order_entry_ids is not None:
            self.order_entry_ids = [
                id_number(item, "AlibabaReceiptConfirm.orderEntryIds[]", strict) for item in array(self.order_entry_ids, "AlibabaReceiptConfirm.orderEntryIds")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = id_number_out(self.order_id, "order_id")
        if self.order_entry_ids is not None:
            data["orderEntryIds"] = list_out(self.order_entry_ids, "order_entry_ids", id_number_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
