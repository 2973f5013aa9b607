# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderGet`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    missing,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("webSite", "orderId"))


@define(kw_only=True)
class AlibabaOrderGet:
    """Which order to read.

    Evidence: documented.
    """

    web_site: str
    """Site of the order; `1688` in the sample. Values: `pandapon.AlibabaWebSite`. Evidence: documented."""
    order_id: str | None = None
    """Order id, 19 digits in the sample. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderGet").get
        return cls(
            web_site=missing("AlibabaOrderGet.webSite")
            if (v := get("webSite")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaOrderGet.webSite", strict),
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "AlibabaOrderGet.orderId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["webSite"] = self.web_site
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.extra:
            data.update(self.extra)
        return data
