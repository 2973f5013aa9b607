# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoRefundReason`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("reasonId", "reasonDesc", "tips")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoRefundReason:
    """A reason for a refund.

    Evidence: v2.
    """

    reason_id: str | None = None
    """Id of the reason, to be sent when the refund is requested. There is no fixed list. Evidence: v2."""
    reason_description: str | None = None
    """The reason in words. Wire name `reasonDesc`. Evidence: v2."""
    tips: str | None = None
    """Hints on the reason. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoRefundReason")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoRefundReason")
        self: Any = new(cls)
        self.extra = extra
        (self.reason_id, self.reason_description, self.tips) = values
        if self.reason_description is not None and type(self.reason_description) is not str:
            self.reason_description = text(self.reason_description, "TaobaoRefundReason.reasonDesc", strict)
        if self.tips is not None and type(self.tips) is not str:
            self.tips = text(self.tips, "TaobaoRefundReason.tips", strict)
        if self.reason_id is not None:
            self.reason_id = id_number(self.reason_id, "TaobaoRefundReason.reasonId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.reason_id is not None:
            data["reasonId"] = number_of_id(self.reason_id)
        if self.reason_description is not None:
            data["reasonDesc"] = self.reason_description
        if self.tips is not None:
            data["tips"] = self.tips
        if self.extra:
            data.update(self.extra)
        return data
