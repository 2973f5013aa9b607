# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoVoucherUpload`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    map_out,
)

_NAMES = names(
    "orderId",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoVoucherUpload:
    """A payment voucher for an order. The names of the fields that hold the voucher are not known.

    Evidence: guess. PandaPon does not say which of the optional fields it requires.
    """

    order_id: str | None = None
    """Order id; the name is the one that updating the warehouse uses. Evidence: guess."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "TaobaoVoucherUpload")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id,) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "TaobaoVoucherUpload.orderId", strict)
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
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
