# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderPreOrder`, a schema of the API."""

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

_NAMES = names("appkey", "marketName", "createPreOrderApp")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderPreOrder:
    """The pre-order that an order came from.

    Evidence: upstream.
    """

    app_key: str | None = None
    """Key of the app that made the pre-order; in the older SDK and in orders of a list. Wire name `appkey`. Evidence:
    upstream."""
    market_name: str | None = None
    """Name of the market given with the pre-order. Evidence: upstream."""
    create_pre_order_app: bool | None = None
    """Whether the calling app made the pre-order. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderPreOrder")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderPreOrder")
        self: Any = new(cls)
        self.extra = extra
        (self.app_key, self.market_name, self.create_pre_order_app) = values
        if self.app_key is not None and type(self.app_key) is not str:
            self.app_key = text(self.app_key, "AlibabaOrderPreOrder.appkey", strict)
        if self.market_name is not None and type(self.market_name) is not str:
            self.market_name = text(self.market_name, "AlibabaOrderPreOrder.marketName", strict)
        if self.create_pre_order_app is not None and type(self.create_pre_order_app) is not bool:
            self.create_pre_order_app = boolean(self.create_pre_order_app, "AlibabaOrderPreOrder.createPreOrderApp", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.app_key is not None:
            data["appkey"] = self.app_key
        if self.market_name is not None:
            data["marketName"] = self.market_name
        if self.create_pre_order_app is not None:
            data["createPreOrderApp"] = self.create_pre_order_app
        if self.extra:
            data.update(self.extra)
        return data
