# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoSkuProperties`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("en", "zh")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoSkuProperties:
    """Properties of an SKU as a JSON string, by language. The structure of the JSON is not described.

    Evidence: upstream.
    """

    en: str | None = None
    """Properties under the language code en, as a JSON string. Evidence: upstream."""
    zh: str | None = None
    """Properties under the language code zh, as a JSON string. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoSkuProperties")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoSkuProperties")
        self: Any = new(cls)
        self.extra = extra
        (self.en, self.zh) = values
        if self.en is not None and type(self.en) is not str:
            self.en = text(self.en, "TaobaoSkuProperties.en", strict)
        if self.zh is not None and type(self.zh) is not str:
            self.zh = text(self.zh, "TaobaoSkuProperties.zh", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.en is not None:
            data["en"] = self.en
        if self.zh is not None:
            data["zh"] = self.zh
        if self.extra:
            data.update(self.extra)
        return data
