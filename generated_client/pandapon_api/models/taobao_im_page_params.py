# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoImPageParams`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
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
    from ..enums.taobao import ImSourceType

_NAMES = names("sourceType", "bizId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoImPageParams:
    """Subject of a chat.

    Evidence: sample. PandaPon does not say which of the optional fields it requires.
    """

    source_type: ImSourceType | str | None = None
    """Kind of subject, such as `item` or `order`. Values: `pandapon.ImSourceType`. Evidence: sample."""
    biz_id: str | None = None
    """Id of the subject: a goods id for `item`, an order id for `order`. Evidence: sample."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoImPageParams")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoImPageParams")
        self: Any = new(cls)
        self.extra = extra
        (self.source_type, self.biz_id) = values
        if self.source_type is not None and type(self.source_type) is not str:
            self.source_type = text(self.source_type, "TaobaoImPageParams.sourceType", strict)
        if self.biz_id is not None and type(self.biz_id) is not str:
            self.biz_id = text(self.biz_id, "TaobaoImPageParams.bizId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.source_type is not None:
            data["sourceType"] = text_out(self.source_type, "source_type")
        if self.biz_id is not None:
            data["bizId"] = id_out(self.biz_id, "biz_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
