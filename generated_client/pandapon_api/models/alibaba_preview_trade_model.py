# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewTradeModel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("name", "description", "tradeType", "opSupport", "tradeWay"))


@define(kw_only=True)
class AlibabaPreviewTradeModel:
    """A trade type as the 1688 page shows it.

    Evidence: upstream.
    """

    name: str | None = None
    """Name as shown on 1688. Evidence: upstream."""
    description: str | None = None
    """What the trade type is. Evidence: upstream."""
    trade_type: str | None = None
    """Value for `tradeType` of alibaba_orders.create. Values: `pandapon.AlibabaTradeType`. Evidence: upstream."""
    api_supported: bool | None = None
    """Whether it can be used through the API. Wire name `opSupport`. Evidence: upstream."""
    trade_way: str | None = None
    """Way of trading; only older SDKs have it. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewTradeModel").get
        return cls(
            name=v if (v := get("name")).__class__ in STR else text(v, "AlibabaPreviewTradeModel.name", strict),
            description=v if (v := get("description")).__class__ in STR else text(v, "AlibabaPreviewTradeModel.description", strict),
            trade_type=v if (v := get("tradeType")).__class__ in STR else text(v, "AlibabaPreviewTradeModel.tradeType", strict),
            api_supported=v if (v := get("opSupport")).__class__ in BOOL else boolean(v, "AlibabaPreviewTradeModel.opSupport", strict),
            trade_way=v if (v := get("tradeWay")).__class__ in STR else text(v, "AlibabaPreviewTradeModel.tradeWay", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        if self.trade_type is not None:
            data["tradeType"] = self.trade_type
        if self.api_supported is not None:
            data["opSupport"] = self.api_supported
        if self.trade_way is not None:
            data["tradeWay"] = self.trade_way
        if self.extra:
            data.update(self.extra)
        return data
