# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductRelated`, a schema of the API."""

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
    from ..enums.alibaba_products import AlibabaLanguage

_NAMES = names("offerId", "pageNo", "pageSize", "language")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductRelated:
    """The product to start from. Unlike the searches it has `pageNo` and `language`, not `beginPage` and `country`.

    Evidence: v2. PandaPon does not say which of the optional fields it requires.
    """

    offer_id: Any = None
    """Goods id on 1688. A number upstream and in all other calls of v1, so send a number; the second version's sample
    has an opaque string of 22 characters. Required upstream. Evidence: v2."""
    page_no: int | None = None
    """Page number, here not called `beginPage`. Required upstream. Evidence: v2."""
    page_size: int | None = None
    """Products per page, upstream at most 10. Required upstream. Evidence: v2."""
    language: AlibabaLanguage | str | None = None
    """Language of the translated titles, here not called `country`; the page names `en` and `vi`. Required upstream.
    Values: `pandapon.AlibabaLanguage`. Evidence: v2."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductRelated")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductRelated")
        self: Any = new(cls)
        self.extra = extra
        (self.offer_id, self.page_no, self.page_size, self.language) = values
        if self.page_no is not None and type(self.page_no) is not int:
            self.page_no = integer(self.page_no, "AlibabaProductRelated.pageNo", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "AlibabaProductRelated.pageSize", strict)
        if self.language is not None and type(self.language) is not str:
            self.language = text(self.language, "AlibabaProductRelated.language", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = any_out(self.offer_id, "offer_id")
        if self.page_no is not None:
            data["pageNo"] = integer_out(self.page_no, "page_no")
        if self.page_size is not None:
            data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.language is not None:
            data["language"] = text_out(self.language, "language")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
