# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderCargo`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    decimal,
    id_number,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    decimal_out,
    id_number_out,
    id_out,
    map_out,
)

_NAMES = names("offerId", "specId", "quantity")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderCargo:
    """A goods line of an order or a preview at one merchant. The page of alibaba_orders.preview marks only the quantity
    as required and says nothing about the rest.

    Evidence: documented.
    """

    offer_id: str | None = None
    """1688 goods id; required by alibaba_orders.create. Evidence: documented."""
    spec_id: str | None = None
    """Spec id of the SKU, 32 lower-case hex digits; required by alibaba_orders.create. Evidence: documented."""
    quantity: Decimal | int | str
    """How much, in the selling unit. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderCargo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderCargo")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.spec_id, self.quantity) = values
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaOrderCargo.specId", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaOrderCargo.offerId", strict)
        self.quantity = missing("AlibabaOrderCargo.quantity") if self.quantity is None else decimal(self.quantity, "AlibabaOrderCargo.quantity", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = id_number_out(self.offer_id, "offer_id")
        if self.spec_id is not None:
            data["specId"] = id_out(self.spec_id, "spec_id")
        data["quantity"] = decimal_out(self.quantity, "quantity")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
