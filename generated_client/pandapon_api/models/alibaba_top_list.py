# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTopList`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)
from .alibaba_top_list_product import AlibabaTopListProduct

_KNOWN: frozenset[str] = frozenset(("rankId", "rankName", "rankType", "rankProductModels"))


@define(kw_only=True)
class AlibabaTopList:
    """A ranking list.

    Evidence: upstream.
    """

    rank_id: str | None = None
    """Id of the list, as asked. Evidence: upstream."""
    rank_name: str | None = None
    """Name of the list. Evidence: upstream."""
    rank_type: str | None = None
    """Kind of list, as asked. Values: `pandapon.AlibabaRankType`. Evidence: upstream."""
    products: list[AlibabaTopListProduct] | None = None
    """The products of the list. Wire name `rankProductModels`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTopList").get
        return cls(
            rank_id=v if (v := get("rankId")).__class__ in STR else text(v, "AlibabaTopList.rankId", strict),
            rank_name=v if (v := get("rankName")).__class__ in STR else text(v, "AlibabaTopList.rankName", strict),
            rank_type=v if (v := get("rankType")).__class__ in STR else text(v, "AlibabaTopList.rankType", strict),
            products=None
            if (v := get("rankProductModels")) is None
            else [AlibabaTopListProduct.from_dict(item, strict=strict) for item in array(v, "AlibabaTopList.rankProductModels")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.rank_id is not None:
            data["rankId"] = self.rank_id
        if self.rank_name is not None:
            data["rankName"] = self.rank_name
        if self.rank_type is not None:
            data["rankType"] = self.rank_type
        if self.products is not None:
            data["rankProductModels"] = [item.to_dict() for item in self.products]
        if self.extra:
            data.update(self.extra)
        return data
