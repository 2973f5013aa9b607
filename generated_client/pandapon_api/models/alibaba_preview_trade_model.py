# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewTradeModel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_orders import AlibabaTradeType

_AlibabaTradeType = members_of(AlibabaTradeType)
_NAMES = names("name", "description", "tradeType", "opSupport", "tradeWay")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaPreviewTradeModel:
    """A trade type as the 1688 page shows it.

    Evidence: upstream.
    """

    name: str | None = None
    """Name as shown on 1688. Evidence: upstream."""
    description: str | None = None
    """What the trade type is. Evidence: upstream."""
    trade_type: AlibabaTradeType | str | None = None
    """Value for `tradeType` of alibaba_orders.create. Values: `pandapon.AlibabaTradeType`. Evidence: upstream."""
    api_supported: bool | None = None
    """Whether it can be used through the API. Wire name `opSupport`. Evidence: upstream."""
    trade_way: str | None = None
    """Way of trading; only older SDKs have it. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewTradeModel")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewTradeModel")
        self: Any = new(cls)
        self.extra = extra
        (self.name, self.description, self.trade_type, self.api_supported, self.trade_way) = values
        if self.name is not None and type(self.name) is not str:
            self.name = text(self.name, "AlibabaPreviewTradeModel.name", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaPreviewTradeModel.description", strict)
        if self.api_supported is not None and type(self.api_supported) is not bool:
            self.api_supported = boolean(self.api_supported, "AlibabaPreviewTradeModel.opSupport", strict)
        if self.trade_way is not None and type(self.trade_way) is not str:
            self.trade_way = text(self.trade_way, "AlibabaPreviewTradeModel.tradeWay", strict)
        try:
            if self.trade_type is not None:
                self.trade_type = _AlibabaTradeType[self.trade_type]
        except (KeyError, TypeError):
            if self.trade_type is not None:
                self.trade_type = member(AlibabaTradeType, self.trade_type, "AlibabaPreviewTradeModel.tradeType", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        if self.trade_type is not None:
            data["tradeType"] = wire_value(self.trade_type)
        if self.api_supported is not None:
            data["opSupport"] = self.api_supported
        if self.trade_way is not None:
            data["tradeWay"] = self.trade_way
        if self.extra:
            data.update(self.extra)
        return data
