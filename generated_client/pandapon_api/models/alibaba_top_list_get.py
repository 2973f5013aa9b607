# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTopListGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    integer,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    integer_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_products import AlibabaLanguage, AlibabaRankType

_NAMES = names("rankId", "rankType", "limit", "language")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTopListGet:
    """Which ranking list to read. The names are the upstream's; PandaPon's were not seen.

    Evidence: upstream.
    """

    rank_id: str
    """Id of the list; a category id serves as one. Evidence: upstream."""
    rank_type: AlibabaRankType | str
    """Kind of list, such as `hot`. Upstream describes `complex`, `hot` and `goodPrice`; a reseller lists more. Values:
    `pandapon.AlibabaRankType`. Evidence: upstream."""
    limit: int
    """Number of products, at most 20. Evidence: upstream."""
    language: AlibabaLanguage | str
    """Language of the translated titles. Values: `pandapon.AlibabaLanguage`. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTopListGet")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTopListGet")
        self: Any = new(cls)
        self.extra = extra
        (self.rank_id, self.rank_type, self.limit, self.language) = values
        self.rank_id = (
            missing("AlibabaTopListGet.rankId")
            if self.rank_id is None
            else self.rank_id
            if type(self.rank_id) is str
            else text(self.rank_id, "AlibabaTopListGet.rankId", strict)
        )
        self.rank_type = (
            missing("AlibabaTopListGet.rankType")
            if self.rank_type is None
            else self.rank_type
            if type(self.rank_type) is str
            else text(self.rank_type, "AlibabaTopListGet.rankType", strict)
        )
        self.limit = (
            missing("AlibabaTopListGet.limit")
            if self.limit is None
            else self.limit
            if type(self.limit) is int
            else integer(self.limit, "AlibabaTopListGet.limit", strict)
        )
        self.language = (
            missing("AlibabaTopListGet.language")
            if self.language is None
            else self.language
            if type(self.language) is str
            else text(self.language, "AlibabaTopListGet.language", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["rankId"] = id_out(self.rank_id, "rank_id")
        data["rankType"] = text_out(self.rank_type, "rank_type")
        data["limit"] = integer_out(self.limit, "limit")
        data["language"] = text_out(self.language, "language")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
