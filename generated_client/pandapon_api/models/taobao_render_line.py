# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRenderLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer_text,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    integer_text_out,
    list_out,
    map_out,
    model_out,
)
from .taobao_chosen_service import TaobaoChosenService

if TYPE_CHECKING:
    from ..dicts import TaobaoChosenServiceDict

_NAMES = names("itemId", "quantity", "skuId", "chooseSupplychainServices")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRenderLine:
    """One line of an order to preview. The ids are numbers here and strings when the order is created.

    Evidence: documented. PandaPon does not say whether it requires `item_id`, `quantity`, `sku_id`.
    """

    item_id: str | None = None
    """Distribution goods id (`mpId` by the upstream and resellers); a number in the sample. Evidence: documented."""
    quantity: int | None = None
    """Number of pieces, as a string of digits. Evidence: documented."""
    sku_id: str | None = None
    """Distribution SKU id (`mpSkuId` by the upstream and resellers); a number in the sample. Evidence: documented."""
    choose_supplychain_services: Sequence[TaobaoChosenService | TaobaoChosenServiceDict] | None = None
    """Services requested with the goods; only resellers show this field. Evidence: reseller."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRenderLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRenderLine")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.quantity, self.sku_id, self.choose_supplychain_services) = values
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "TaobaoRenderLine.itemId", strict)
        if self.quantity is not None:
            self.quantity = integer_text(self.quantity, "TaobaoRenderLine.quantity", strict)
        if self.sku_id is not None:
            self.sku_id = id_number(self.sku_id, "TaobaoRenderLine.skuId", strict)
        if self.choose_supplychain_services is not None:
            self.choose_supplychain_services = [
                TaobaoChosenService.from_dict(item, strict=strict)
                for item in array(self.choose_supplychain_services, "TaobaoRenderLine.chooseSupplychainServices")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = id_number_out(self.item_id, "item_id")
        if self.quantity is not None:
            data["quantity"] = integer_text_out(self.quantity, "quantity")
        if self.sku_id is not None:
            data["skuId"] = id_number_out(self.sku_id, "sku_id")
        if self.choose_supplychain_services is not None:
            data["chooseSupplychainServices"] = list_out(self.choose_supplychain_services, "choose_supplychain_services", model_out, TaobaoChosenService)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
