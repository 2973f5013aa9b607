# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderPayUrl`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    BOOL,
    STR,
    array,
    boolean,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("orderId", "protocolPaySuccess", "payUrl", "cantPayOrderList"))


@define(kw_only=True)
class AlibabaOrderPayUrl:
    """How an order can be paid, or that it is paid already.

    Evidence: documented.
    """

    order_id: str | None = None
    """The order that was asked for. Evidence: documented."""
    protocol_pay_success: bool | None = None
    """Whether password-free payment has gone through already; the meaning is a guess from the upstream. Evidence:
    documented."""
    pay_url: str | None = None
    """Address of the 1688 cashier. Evidence: documented."""
    unpayable_order_ids: list[str] = field(factory=list)
    """Ids of orders that cannot be paid this way, because of the credit line or risk control. Wire name
    `cantPayOrderList`. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderPayUrl").get
        return cls(
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "AlibabaOrderPayUrl.orderId", strict),
            protocol_pay_success=v if (v := get("protocolPaySuccess")).__class__ in BOOL else boolean(v, "AlibabaOrderPayUrl.protocolPaySuccess", strict),
            pay_url=v if (v := get("payUrl")).__class__ in STR else text(v, "AlibabaOrderPayUrl.payUrl", strict),
            unpayable_order_ids=[]
            if (v := get("cantPayOrderList")) is None
            else [id_number(item, "AlibabaOrderPayUrl.cantPayOrderList[]", strict) for item in array(v, "AlibabaOrderPayUrl.cantPayOrderList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
