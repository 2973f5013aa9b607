# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundDetail`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)
from .taobao_refund import TaobaoRefund

_KNOWN: frozenset[str] = frozenset(("distributorId", "currency", "refundOrderAggregate"))


@define(kw_only=True)
class TaobaoRefundDetail:
    """One refund, with the distributor and the currency.

    Evidence: documented.
    """

    distributor_id: str | None = None
    """Id of the distributor; a number upstream. Evidence: documented."""
    currency: str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: documented."""
    refund: TaobaoRefund | None = None
    """The refund. Wire name `refundOrderAggregate`. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundDetail").get
        return cls(
            distributor_id=v if (v := get("distributorId")).__class__ in STR else text(v, "TaobaoRefundDetail.distributorId", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "TaobaoRefundDetail.currency", strict),
            refund=None if (v := get("refundOrderAggregate")) is None else TaobaoRefund.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.distributor_id is not None:
            data["distributorId"] = self.distributor_id
        if self.currency is not None:
            data["currency"] = self.currency
        if self.refund is not None:
            data["refundOrderAggregate"] = self.refund.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
