# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderPreOrder`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("appkey", "marketName", "createPreOrderApp"))


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
    """Whether the asking app made the pre-order. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderPreOrder").get
        return cls(
            app_key=v if (v := get("appkey")).__class__ in STR else text(v, "AlibabaOrderPreOrder.appkey", strict),
            market_name=v if (v := get("marketName")).__class__ in STR else text(v, "AlibabaOrderPreOrder.marketName", strict),
            create_pre_order_app=v if (v := get("createPreOrderApp")).__class__ in BOOL else boolean(v, "AlibabaOrderPreOrder.createPreOrderApp", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
