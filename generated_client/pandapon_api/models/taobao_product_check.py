# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductCheck`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
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

_NAMES = names("itemId", "skuIds")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductCheck:
    """One item to check, with the SKUs in question.

    Evidence: documented. PandaPon does not say which of the optional fields it requires.
    """

    item_id: str | None = None
    """Taobao goods id. Evidence: documented."""
    sku_ids: Sequence[str] | None = None
    """Taobao SKU ids of the item. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductCheck")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductCheck")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.sku_ids) = values
        if self.item_id is not None and type(self.item_id) is not str:
            self.item_id = text(self.item_id, "TaobaoProductCheck.itemId", strict)
        if self.sku_ids is not None:
            self.sku_ids = [
                item if type(item) is str else text(item, "TaobaoProductCheck.skuIds[]", strict) for item in array(self.sku_ids, "TaobaoProductCheck.skuIds")
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
            data["itemId"] = id_out(self.item_id, "item_id")
        if self.sku_ids is not None:
            data["skuIds"] = list_out(self.sku_ids, "sku_ids", id_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
