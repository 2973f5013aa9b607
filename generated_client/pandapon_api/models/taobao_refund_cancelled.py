# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundCancelled`, a schema of the API."""

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
from .taobao_cancelled_refund import TaobaoCancelledRefund

_KNOWN: frozenset[str] = frozenset(("cancelSuccess", "currency", "distributorId", "refundOrderAggregate"))


@define(kw_only=True)
class TaobaoRefundCancelled:
    """Whether a refund was cancelled, and the refund.

    Evidence: documented.
    """

    cancel_success: bool | None = None
    """Whether it was cancelled; check it besides the code. Evidence: documented."""
    currency: str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: documented."""
    distributor_id: str | None = None
    """Id of the distributor. Evidence: documented."""
    refund: TaobaoCancelledRefund | None = None
    """The refund. Wire name `refundOrderAggregate`. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundCancelled").get
        return cls(
            cancel_success=v if (v := get("cancelSuccess")).__class__ in BOOL else boolean(v, "TaobaoRefundCancelled.cancelSuccess", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "TaobaoRefundCancelled.currency", strict),
            distributor_id=v if (v := get("distributorId")).__class__ in STR else text(v, "TaobaoRefundCancelled.distributorId", strict),
            refund=None if (v := get("refundOrderAggregate")) is None else TaobaoCancelledRefund.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.cancel_success is not None:
            data["cancelSuccess"] = self.cancel_success
        if self.currency is not None:
            data["currency"] = self.currency
        if self.distributor_id is not None:
            data["distributorId"] = self.distributor_id
        if self.refund is not None:
            data["refundOrderAggregate"] = self.refund.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
