# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductRecommend`, a schema of the API."""

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
)

if TYPE_CHECKING:
    from ..enums.taobao import Language

_NAMES = names("pageNo", "pageSize", "language")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductRecommend:
    """Which page of recommendations to read, and in which language.

    Evidence: client. PandaPon does not say which of the optional fields it requires.
    """

    page_no: int | None = None
    """Page number. The first page is presumably 1 (guess). Evidence: client."""
    page_size: int | None = None
    """Goods per page; the upper limit is not known. Evidence: client."""
    language: Language | str | None = None
    """Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and ja are a guess. Values:
    `pandapon.Language`. Evidence: client."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductRecommend")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductRecommend")
        self: Any = new(cls)
        self.extra = extra
        (self.page_no, self.page_size, self.language) = values
        if self.page_no is not None and type(self.page_no) is not int:
            self.page_no = integer(self.page_no, "TaobaoProductRecommend.pageNo", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "TaobaoProductRecommend.pageSize", strict)
        if self.language is not None and type(self.language) is not str:
            self.language = text(self.language, "TaobaoProductRecommend.language", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.page_no is not None:
            data["pageNo"] = integer_out(self.page_no, "page_no")
        if self.page_size is not None:
            data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.language is not None:
            data["language"] = text_out(self.language, "language")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
