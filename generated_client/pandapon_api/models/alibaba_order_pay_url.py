# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPayUrl`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define, field

from .._codec import (
    array,
    boolean,
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("orderId", "protocolPaySuccess", "payUrl", "cantPayOrderList")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPayUrl:
    """How an order can be paid, or whether it is already paid.

    Evidence: documented.
    """

    order_id: str | None = None
    """The requested order. Evidence: documented."""
    protocol_pay_success: bool | None = None
    """Whether password-free payment has gone through already; the meaning is a guess from the upstream. False together
    with a URL in `payUrl` is not a refusal. Evidence: documented."""
    pay_url: str | None = None
    """URL of the 1688 cashier. Evidence: documented."""
    unpayable_order_ids: list[str] = field(factory=list)
    """Ids of orders that cannot be paid this way, because of the credit line or risk control. Wire name
    `cantPayOrderList`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderPayUrl")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderPayUrl")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.protocol_pay_success, self.pay_url, self.unpayable_order_ids) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaOrderPayUrl.orderId", strict)
        if self.protocol_pay_success is not None and type(self.protocol_pay_success) is not bool:
            self.protocol_pay_success = boolean(self.protocol_pay_success, "AlibabaOrderPayUrl.protocolPaySuccess", strict)
        if self.pay_url is not None and type(self.pay_url) is not str:
            self.pay_url = text(self.pay_url, "AlibabaOrderPayUrl.payUrl", strict)
        self.unpayable_order_ids = (
            []
            if self.unpayable_order_ids is None
            else [
                id_number(item, "AlibabaOrderPayUrl.cantPayOrderList[]", strict)
                for item in array(self.unpayable_order_ids, "AlibabaOrderPayUrl.cantPayOrderList")
            ]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.protocol_pay_success is not None:
            data["protocolPaySuccess"] = self.protocol_pay_success
        if self.pay_url is not None:
            data["payUrl"] = self.pay_url
        data["cantPayOrderList"] = [number_of_id(item) for item in self.unpayable_order_ids]
        if self.extra:
            data.update(self.extra)
        return data
