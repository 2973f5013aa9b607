# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewPayChannel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("name", "amountLimit")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewPayChannel:
    """A way to pay, with the credit left.

    Evidence: upstream.
    """

    name: str | None = None
    """Name of the channel, such as `alipay`. Only in the upstream's newest reference; PandaPon's version probably lacks
    it. Evidence: upstream."""
    amount_limit: int | None = None
    """Credit that is left. In fen (100 fen are 1 yuan). Only in the upstream's newest reference; PandaPon's version
    probably lacks it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewPayChannel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewPayChannel")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.amount_limit) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaPreviewPayChannel.name", strict)
        if self.amount_limit is not None and type(self.amount_limit) is not int:
            self.amount_limit = integer(self.amount_limit, "AlibabaPreviewPayChannel.amountLimit", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.amount_limit is not None:
            data["amountLimit"] = self.amount_limit
        if self.extra:
            data.update(self.extra)
        return data
