# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRenderLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer_text,
    members,
    number_of_id,
    unknown,
)
from .taobao_chosen_service import TaobaoChosenService

_KNOWN: frozenset[str] = frozenset(("itemId", "quantity", "skuId", "chooseSupplychainServices"))


@define(kw_only=True)
class TaobaoRenderLine:
    """One line of an order to preview. The ids are numbers here and text when the order is created.

    Evidence: documented.
    """

    item_id: str | None = None
    """Distribution goods id (`mpId` by the upstream and resellers); a number in the sample. Whether it is required is
    not documented. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces, as digits in quotes. Whether it is required is not documented. Evidence: documented."""
    sku_id: str | None = None
    """Distribution SKU id (`mpSkuId` by the upstream and resellers); a number in the sample. Whether it is required is
    not documented. Evidence: documented."""
    choose_supplychain_services: list[TaobaoChosenService] | None = None
    """Services wanted along with the goods; only resellers show this member. Evidence: reseller."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRenderLine").get
        return cls(
            item_id=None if (v := get("itemId")) is None else id_number(v, "TaobaoRenderLine.itemId", strict),
            quantity=None if (v := get("quantity")) is None else integer_text(v, "TaobaoRenderLine.quantity", strict),
            sku_id=None if (v := get("skuId")) is None else id_number(v, "TaobaoRenderLine.skuId", strict),
            choose_supplychain_services=None
            if (v := get("chooseSupplychainServices")) is None
            else [TaobaoChosenService.from_dict(item, strict=strict) for item in array(v, "TaobaoRenderLine.chooseSupplychainServices")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.quantity is not None:
            data["quantity"] = str(self.quantity)
        if self.sku_id is not None:
            data["skuId"] = number_of_id(self.sku_id)
        if self.choose_supplychain_services is not None:
            data["chooseSupplychainServices"] = [item.to_dict() for item in self.choose_supplychain_services]
        if self.extra:
            data.update(self.extra)
        return data
