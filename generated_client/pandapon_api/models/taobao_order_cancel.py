# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderCancel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    list_out,
    map_out,
    text_out,
)

_NAMES = names("orderId", "subPurchaseOrderIdList", "cancelReason", "cancelRemark")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderCancel:
    """Which order to cancel, and why.

    Evidence: upstream. PandaPon does not say whether it requires `order_id`, `sub_purchase_order_id_list`,
    `cancel_reason`.
    """

    order_id: str | None = None
    """PandaPon's order id (guess). Upstream it is `purchase_id`, a required string. Evidence: guess."""
    sub_purchase_order_id_list: Sequence[str] | None = None
    """Ids of the purchase sub-orders to cancel. Upstream the key is `sub_purchase_orderId_list`; the SDK calls it
    optional, one reseller requires it. Evidence: upstream."""
    cancel_reason: str | None = None
    """Why the order is cancelled, as free text; no list of values was found. Required upstream. Evidence: upstream."""
    cancel_remark: str | None = None
    """A further remark. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderCancel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderCancel")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.sub_purchase_order_id_list, self.cancel_reason, self.cancel_remark) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "TaobaoOrderCancel.orderId", strict)
        if self.cancel_reason is not None and type(self.cancel_reason) is not str:
            self.cancel_reason = text(self.cancel_reason, "TaobaoOrderCancel.cancelReason", strict)
        if self.cancel_remark is not None and type(self.cancel_remark) is not str:
            self.cancel_remark = text(self.cancel_remark, "TaobaoOrderCancel.cancelRemark", strict)
        if self.sub_purchase_order_id_list is not None:
            self.sub_purchase_order_id_list = [
                item if type(item) is str else text(item, "TaobaoOrderCancel.subPurchaseOrderIdList[]", strict)
                for item in array(self.sub_purchase_order_id_list, "TaobaoOrderCancel.subPurchaseOrderIdList")
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
            data["orderId"] = id_out(self.order_id, "order_id")
        if self.sub_purchase_order_id_list is not None:
            data["subPurchaseOrderIdList"] = list_out(self.sub_purchase_order_id_list, "sub_purchase_order_id_list", id_out)
        if self.cancel_reason is not None:
            data["cancelReason"] = text_out(self.cancel_reason, "cancel_reason")
        if self.cancel_remark is not None:
            data["cancelRemark"] = text_out(self.cancel_remark, "cancel_remark")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
