# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderBatchCargo`, a schema of the API."""

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

_NAMES = names("offerId", "specId", "quantity", "sellerOpenId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderBatchCargo:
    """A goods line of orders or previews at several merchants. The page of alibaba_orders.create_batch marks only the
    quantity as required and says nothing about the rest.

    Evidence: documented.
    """

    offer_id: str | None = None
    """1688 goods id; required by alibaba_orders.preview_batch. Evidence: documented."""
    spec_id: str | None = None
    """Spec id of the SKU, 32 lower-case hex digits; required by alibaba_orders.preview_batch. Evidence: documented."""
    quantity: Decimal | int | str
    """How much, in the selling unit. Evidence: documented."""
    seller_open_id: str | None = None
    """Encrypted id of the shop, which distinguishes the lines of different merchants; required by
    alibaba_orders.preview_batch. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderBatchCargo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderBatchCargo")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.spec_id, self.quantity, self.seller_open_id) = values
        if self.spec_id is not None and type(self.spec_id) is not str:
            self.spec_id = text(self.spec_id, "AlibabaOrderBatchCargo.specId", strict)
        if self.seller_open_id is not None and type(self.seller_open_id) is not str:
            self.seller_open_id = text(self.seller_open_id, "AlibabaOrderBatchCargo.sellerOpenId", strict)
        if self.offer_id is not None:
            self.offer_id = id_number(self.offer_id, "AlibabaOrderBatchCargo.offerId", strict)
        self.quantity = (
            missing("AlibabaOrderBatchCargo.quantity") if self.quantity is None else decimal(self.quantity, "AlibabaOrderBatchCargo.quantity", strict)
        )
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
        if self.seller_open_id is not None:
            data["sellerOpenId"] = id_out(self.seller_open_id, "seller_open_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
