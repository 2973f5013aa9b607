# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductGetSource`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
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
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import Language

_NAMES = names("itemId", "language")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductGetSource:
    """Which item to read, and in which language. Upstream the call also takes `item_resource` and `include_tags`;
    PandaPon shows neither.

    Evidence: documented.
    """

    item_id: str
    """Taobao goods id, 11 digits in the sample. Evidence: documented."""
    language: Language | str | None = None
    """Language of the translation; `vi` in the sample. Upstream en, vi, ru, ko or ja. Values: `pandapon.Language`.
    Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductGetSource")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductGetSource")
        self: Any = new(cls)
        self.extra = extra
        (self.item_id, self.language) = values
        if self.language is not None and type(self.language) is not str:
            self.language = text(self.language, "TaobaoProductGetSource.language", strict)
        self.item_id = (
            missing("TaobaoProductGetSource.itemId")
            if self.item_id is None
            else self.item_id
            if type(self.item_id) is str
            else text(self.item_id, "TaobaoProductGetSource.itemId", strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["itemId"] = id_out(self.item_id, "item_id")
        if self.language is not None:
            data["language"] = text_out(self.language, "language")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
