# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCartDelete`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_number_out,
    list_out,
    map_out,
)

_NAMES = names(
    "ids",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCartDelete:
    """Rows of the cart to delete.

    Evidence: guess. PandaPon does not say which of the optional fields it requires.
    """

    ids: Sequence[str] | None = None
    """Ids of the rows. The two known calls of this cart that take several rows name them `cartIds`, the Taobao cart
    `ids`. Evidence: guess."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaCartDelete")
        self: Any = new(cls)
        self.extra = extra
        (self.ids,) = values
        if self.ids is not None:
            self.ids = [id_number(item, "AlibabaCartDelete.ids[]", strict) for item in array(self.ids, "AlibabaCartDelete.ids")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.ids is not None:
            data["ids"] = list_out(self.ids, "ids", id_number_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
