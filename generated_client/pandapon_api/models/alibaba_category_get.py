# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaCategoryGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
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
    id_number_out,
    id_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.alibaba_products import AlibabaLanguage

_NAMES = names("categoryId", "language", "outMemberId", "parentCateId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaCategoryGet:
    """Which category to read. The names are the upstream's; PandaPon's were not seen.

    Evidence: upstream.
    """

    category_id: str
    """Category id; 0 is the root. Evidence: upstream."""
    language: AlibabaLanguage | str
    """Language of the translated names. PandaPon may call it `country`, as in its searches. Values:
    `pandapon.AlibabaLanguage`. Evidence: upstream."""
    out_member_id: str | None = None
    """Your own id of the user who views it, at most 64 letters and digits. Evidence: upstream."""
    parent_category_id: str | None = None
    """Id of the parent category; 0 in the example. Wire name `parentCateId`. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaCategoryGet")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaCategoryGet")
        self: Any = new(cls)
        self.extra = extra
        (self.category_id, self.language, self.out_member_id, self.parent_category_id) = values
        if self.out_member_id is not None and type(self.out_member_id) is not str:
            self.out_member_id = text(self.out_member_id, "AlibabaCategoryGet.outMemberId", strict)
        self.category_id = (
            missing("AlibabaCategoryGet.categoryId") if self.category_id is None else id_number(self.category_id, "AlibabaCategoryGet.categoryId", strict)
        )
        self.language = (
            missing("AlibabaCategoryGet.language")
            if self.language is None
            else self.language
            if type(self.language) is str
            else text(self.language, "AlibabaCategoryGet.language", strict)
        )
        if self.parent_category_id is not None:
            self.parent_category_id = id_number(self.parent_category_id, "AlibabaCategoryGet.parentCateId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["categoryId"] = id_number_out(self.category_id, "category_id")
        data["language"] = text_out(self.language, "language")
        if self.out_member_id is not None:
            data["outMemberId"] = id_out(self.out_member_id, "out_member_id")
        if self.parent_category_id is not None:
            data["parentCateId"] = id_number_out(self.parent_category_id, "parent_category_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
