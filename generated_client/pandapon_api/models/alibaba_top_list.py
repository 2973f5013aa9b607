# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTopList`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
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
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaRankType
from .alibaba_top_list_product import AlibabaTopListProduct

_AlibabaRankType = members_of(AlibabaRankType)
_NAMES = names("rankId", "rankName", "rankType", "rankProductModels")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTopList:
    """A ranking list.

    Evidence: upstream.
    """

    rank_id: str | None = None
    """Id of the list, as requested. Evidence: upstream."""
    rank_name: str | None = None
    """Name of the list. Evidence: upstream."""
    rank_type: AlibabaRankType | str | None = None
    """Kind of list, as requested. Values: `pandapon.AlibabaRankType`. Evidence: upstream."""
    products: list[AlibabaTopListProduct] | None = None
    """The products of the list. Wire name `rankProductModels`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTopList")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTopList")
        self: Any = new(cls)
        self.extra = extra
        (self.rank_id, self.rank_name, self.rank_type, self.products) = values
        if self.rank_id is not None and type(self.rank_id) is not str:
            self.rank_id = text(self.rank_id, "AlibabaTopList.rankId", strict)
        if self.rank_name is not None and type(self.rank_name) is not str:
            self.rank_name = text(self.rank_name, "AlibabaTopList.rankName", strict)
        try:
            if self.rank_type is not None:
                self.rank_type = _AlibabaRankType[self.rank_type]
        except (KeyError, TypeError):
            if self.rank_type is not None:
                self.rank_type = member(AlibabaRankType, self.rank_type, "AlibabaTopList.rankType", strict)
        if self.products is not None:
            self.products = [AlibabaTopListProduct.from_dict(item, strict=strict) for item in array(self.products, "AlibabaTopList.rankProductModels")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.rank_id is not None:
            data["rankId"] = self.rank_id
        if self.rank_name is not None:
            data["rankName"] = self.rank_name
        if self.rank_type is not None:
            data["rankType"] = wire_value(self.rank_type)
        if self.products is not None:
            data["rankProductModels"] = [item.to_dict() for item in self.products]
        if self.extra:
            data.update(self.extra)
        return data
