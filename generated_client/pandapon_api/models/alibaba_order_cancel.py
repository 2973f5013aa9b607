# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderCancel`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    missing,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("webSite", "orderId", "cancelReason", "remark"))


@define(kw_only=True)
class AlibabaOrderCancel:
    """Which order to cancel, and why.

    Evidence: documented.
    """

    web_site: str
    """Site of the order; always `1688` in the samples. Values: `pandapon.AlibabaWebSite`. Evidence: documented."""
    order_id: str
    """Order id, 19 digits, a number on the wire. Evidence: documented."""
    cancel_reason: str
    """Why the order is cancelled. Upstream knows `buyerCancel`, `sellerGoodsLack` and `other`; a sample of PandaPon's
    second version has free Chinese text. Values: `pandapon.AlibabaCancelReason`. Evidence: documented."""
    remark: str | None = None
    """A note. Whether it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderCancel").get
        return cls(
            web_site=missing("AlibabaOrderCancel.webSite")
            if (v := get("webSite")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaOrderCancel.webSite", strict),
            order_id=missing("AlibabaOrderCancel.orderId") if (v := get("orderId")) is None else id_number(v, "AlibabaOrderCancel.orderId", strict),
            cancel_reason=missing("AlibabaOrderCancel.cancelReason")
            if (v := get("cancelReason")) is None
            else v
            if v.__class__ is str
            else text(v, "AlibabaOrderCancel.cancelReason", strict),
            remark=v if (v := get("remark")).__class__ in STR else text(v, "AlibabaOrderCancel.remark", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["webSite"] = self.web_site
        data["orderId"] = number_of_id(self.order_id)
        data["cancelReason"] = self.cancel_reason
        if self.remark is not None:
            data["remark"] = self.remark
        if self.extra:
            data.update(self.extra)
        return data
