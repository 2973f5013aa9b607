# Generated from spec/ by `nox -s generate`; not to be edited.
"""`WorkOrderSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
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
    integer_out,
    list_out,
    map_out,
    text_out,
)

_NAMES = names("pageNum", "pageSize", "words")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class WorkOrderSearch:
    """What to look for.

    Evidence: documented.
    """

    page_num: int
    """Page number. Evidence: documented."""
    page_size: int
    """Names per page. Evidence: documented."""
    words: Sequence[str] | None = None
    """Words to look for. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "WorkOrderSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "WorkOrderSearch")
        self: Any = new(cls)
        self.extra = extra
        (self.page_num, self.page_size, self.words) = values
        self.page_num = (
            missing("WorkOrderSearch.pageNum")
            if self.page_num is None
            else self.page_num
            if type(self.page_num) is int
            else integer(self.page_num, "WorkOrderSearch.pageNum", strict)
        )
        self.page_size = (
            missing("WorkOrderSearch.pageSize")
            if self.page_size is None
            else self.page_size
            if type(self.page_size) is int
            else integer(self.page_size, "WorkOrderSearch.pageSize", strict)
        )
        if self.words is not None:
            self.words = [item if type(item) is str else text(item, "WorkOrderSearch.words[]", strict) for item in array(self.words, "WorkOrderSearch.words")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["pageNum"] = integer_out(self.page_num, "page_num")
        data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.words is not None:
            data["words"] = list_out(self.words, "words", text_out)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
