# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundLine`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    integer_out,
    map_out,
)

_NAMES = names("id", "count")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundLine:
    """Quantity returned of an order line.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    id: str | None = None
    """Id of the order line. Evidence: documented."""
    count: int | None = None
    """Quantity. The page calls it the quantity bought; judging by its use, it is the quantity to return. Evidence:
    documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundLine")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundLine")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.count) = values
        if self.count is not None and type(self.count) is not int:
            self.count = integer(self.count, "AlibabaRefundLine.count", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaRefundLine.id", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = id_number_out(self.id, "id")
        if self.count is not None:
            data["count"] = integer_out(self.count, "count")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
