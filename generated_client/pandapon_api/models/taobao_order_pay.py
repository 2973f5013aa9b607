# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderPay`, a schema of the API."""

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
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    id_out,
    list_out,
    map_out,
)

_NAMES = names("orderId", "purchaseOrderIdList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderPay:
    """What to pay for. Whether PandaPon takes its own order id or, like the upstream, a list of purchase ids is not
    known.

    Evidence: upstream. PandaPon does not say which of the optional fields it requires.
    """

    order_id: str | None = None
    """PandaPon's order id (guess). Evidence: guess."""
    purchase_order_id_list: Sequence[str] | None = None
    """Ids of the main purchase orders, upstream at most 10. Whether PandaPon takes a list is not known. Evidence:
    upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoOrderPay")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderPay")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.purchase_order_id_list) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "TaobaoOrderPay.orderId", strict)
        if self.purchase_order_id_list is not None:
            self.purchase_order_id_list = [
                id_number(item, "TaobaoOrderPay.purchaseOrderIdList[]", strict)
                for item in array(self.purchase_order_id_list, "TaobaoOrderPay.purchaseOrderIdList")
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
        if self.purchase_order_id_list is not None:
            data["purchaseOrderIdList"] = list_out(self.purchase_order_id_list, "purchase_order_id_list", id_number_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
