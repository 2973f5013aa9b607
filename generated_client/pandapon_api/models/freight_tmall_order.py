# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightTmallOrder`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
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
    text_out,
)

_NAMES = names("tmallOrderId", "remark")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightTmallOrder:
    """The Tmall order behind a shipment.

    Evidence: documented.
    """

    tmall_order_id: str | None = None
    """Tmall order id. Evidence: documented."""
    remark: str | None = None
    """Remark on the order. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightTmallOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightTmallOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.tmall_order_id, self.remark) = values
        if self.tmall_order_id is not None and type(self.tmall_order_id) is not str:
            self.tmall_order_id = text(self.tmall_order_id, "FreightTmallOrder.tmallOrderId", strict)
        if self.remark is not None and type(self.remark) is not str:
            self.remark = text(self.remark, "FreightTmallOrder.remark", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.tmall_order_id is not None:
            data["tmallOrderId"] = id_out(self.tmall_order_id, "tmall_order_id")
        if self.remark is not None:
            data["remark"] = text_out(self.remark, "remark")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
