# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductRecommend`, a schema of the API."""

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
    from ..enums.alibaba_products import AlibabaLanguage

_NAMES = names("beginPage", "pageSize", "country", "outMemberId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductRecommend:
    """Whom to recommend products to. The names are the upstream's; PandaPon's were not seen.

    Evidence: upstream.
    """

    begin_page: int
    """Page number; the first page is 1. Evidence: upstream."""
    page_size: int
    """Products per page; 20 in the example. Evidence: upstream."""
    country: AlibabaLanguage | str
    """Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`. Evidence: upstream."""
    out_member_id: str
    """Your own id of the user. The recommendation is personal, so it is required only here. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductRecommend")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductRecommend")
        self: Any = new(cls)
        self.extra = extra
        (self.begin_page, self.page_size, self.country, self.out_member_id) = values
        self.begin_page = (
            missing("AlibabaProductRecommend.beginPage")
            if self.begin_page is None
            else self.begin_page
            if type(self.begin_page) is int
            else integer(self.begin_page, "AlibabaProductRecommend.beginPage", strict)
        )
        self.page_size = (
            missing("AlibabaProductRecommend.pageSize")
            if self.page_size is None
            else self.page_size
            if type(self.page_size) is int
            else integer(self.page_size, "AlibabaProductRecommend.pageSize", strict)
        )
        self.country = (
            missing("AlibabaProductRecommend.country")
            if self.country is None
            else self.country
            if type(self.country) is str
            else text(self.country, "AlibabaProductRecommend.country", strict)
        )
        self.out_member_id = (
            missing("AlibabaProductRecommend.outMemberId")
            if self.out_member_id is None
            else self.out_member_id
            if type(self.out_member_id) is str
            else text(self.out_member_id, "AlibabaProductRecommend.outMemberId", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["beginPage"] = integer_out(self.begin_page, "begin_page")
        data["pageSize"] = integer_out(self.page_size, "page_size")
        data["country"] = text_out(self.country, "country")
        data["outMemberId"] = id_out(self.out_member_id, "out_member_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
