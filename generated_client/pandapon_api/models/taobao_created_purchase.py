# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoCreatedPurchase`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)
from .taobao_created_line import TaobaoCreatedLine

_KNOWN: frozenset[str] = frozenset(("purchaseId", "supplierNick", "sourceMarket", "estimateAmount", "estimateCurrency", "orderLineList"))


@define(kw_only=True)
class TaobaoCreatedPurchase:
    """A purchase order at one supplier.

    Evidence: upstream.
    """

    purchase_id: str | None = None
    """Id of the purchase order. Evidence: upstream."""
    supplier_nick: str | None = None
    """Nickname of the supplier. Evidence: upstream."""
    source_market: str | None = None
    """Market the goods come from. Evidence: upstream."""
    estimate_amount: int | None = None
    """Estimated amount of the purchase order; fen is a guess. Unit not known. Evidence: upstream."""
    estimate_currency: str | None = None
    """Currency of the estimated amount. Values: `pandapon.Currency`. Evidence: upstream."""
    order_line_list: list[TaobaoCreatedLine] | None = None
    """The lines of the purchase order. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoCreatedPurchase").get
        return cls(
            purchase_id=None if (v := get("purchaseId")) is None else id_number(v, "TaobaoCreatedPurchase.purchaseId", strict),
            supplier_nick=v if (v := get("supplierNick")).__class__ in STR else text(v, "TaobaoCreatedPurchase.supplierNick", strict),
            source_market=v if (v := get("sourceMarket")).__class__ in STR else text(v, "TaobaoCreatedPurchase.sourceMarket", strict),
            estimate_amount=v if (v := get("estimateAmount")).__class__ in INT else integer(v, "TaobaoCreatedPurchase.estimateAmount", strict),
            estimate_currency=v if (v := get("estimateCurrency")).__class__ in STR else text(v, "TaobaoCreatedPurchase.estimateCurrency", strict),
            order_line_list=None
            if (v := get("orderLineList")) is None
            else [TaobaoCreatedLine.from_dict(item, strict=strict) for item in array(v, "TaobaoCreatedPurchase.orderLineList")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.purchase_id is not None:
            data["purchaseId"] = number_of_id(self.purchase_id)
        if self.supplier_nick is not None:
            data["supplierNick"] = self.supplier_nick
        if self.source_market is not None:
            data["sourceMarket"] = self.source_market
        if self.estimate_amount is not None:
            data["estimateAmount"] = self.estimate_amount
        if self.estimate_currency is not None:
            data["estimateCurrency"] = self.estimate_currency
        if self.order_line_list is not None:
            data["orderLineList"] = [item.to_dict() for item in self.order_line_list]
        if self.extra:
            data.update(self.extra)
        return data
