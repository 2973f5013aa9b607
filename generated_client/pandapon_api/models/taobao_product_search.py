# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    integer_out,
    map_out,
    text_out,
    within,
)

if TYPE_CHECKING:
    from ..enums.taobao import SearchSort

_NAMES = names("keyword", "pageSize", "pageNo", "sort")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductSearch:
    """What to search for. Upstream there are filters, tags and a shop as well; PandaPon shows none of them.

    Evidence: v2. PandaPon does not say whether it requires `keyword`, `page_no`.
    """

    keyword: str | None = None
    """Keyword. Evidence: v2."""
    page_size: int | None = None
    """Goods per page, from 1 to 40. The upstream allows 20. Evidence: v2."""
    page_no: int | None = None
    """Page number. The first page is presumably 1 (guess). Evidence: v2."""
    sort: SearchSort | str | None = None
    """Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's values work, such as `PRICE_ASC`, is not
    known. Values: `pandapon.SearchSort`. Evidence: v2."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductSearch")
        self: Any = new(cls)
        self.extra = extra
        (self.keyword, self.page_size, self.page_no, self.sort) = values
        if self.keyword is not None and type(self.keyword) is not str:
            self.keyword = text(self.keyword, "TaobaoProductSearch.keyword", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "TaobaoProductSearch.pageSize", strict)
        if self.page_no is not None and type(self.page_no) is not int:
            self.page_no = integer(self.page_no, "TaobaoProductSearch.pageNo", strict)
        if self.sort is not None and type(self.sort) is not str:
            self.sort = text(self.sort, "TaobaoProductSearch.sort", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.keyword is not None:
            data["keyword"] = text_out(self.keyword, "keyword")
        if self.page_size is not None:
            data["pageSize"] = within(self.page_size, "page_size", 1, 40, integer_out)
        if self.page_no is not None:
            data["pageNo"] = integer_out(self.page_no, "page_no")
        if self.sort is not None:
            data["sort"] = text_out(self.sort, "sort")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
