# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPayBatch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    list_out,
    map_out,
)

_NAMES = names(
    "orderIds",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPayBatch:
    """Which orders to submit for payment.

    Evidence: documented.
    """

    order_ids: Sequence[str]
    """Order ids, strings of 19 digits; nine of them in the sample. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaOrderPayBatch")
        self: Any = new(cls)
        self.extra = extra
        (self.order_ids,) = values
        self.order_ids = (
            []
            if self.order_ids is None
            else [
                item if type(item) is str else text(item, "AlibabaOrderPayBatch.orderIds[]", strict)
                for item in array(self.order_ids, "AlibabaOrderPayBatch.orderIds")
            ]
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["orderIds"] = list_out(self.order_ids, "order_ids", id_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
