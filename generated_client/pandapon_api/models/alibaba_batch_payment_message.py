# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaBatchPaymentMessage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .alibaba_batch_payment import AlibabaBatchPayment

_NAMES = names(
    "batchPay",
)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaBatchPaymentMessage:
    """The results of a batch payment, one for each order.

    Evidence: upstream.
    """

    payments: list[AlibabaBatchPayment] | None = None
    """The orders. Wire name `batchPay`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        values, extra = spread(data, _NONE, "AlibabaBatchPaymentMessage")
        self: Any = new(cls)
        self.extra = extra
        (self.payments,) = values
        if self.payments is not None:
            self.payments = [AlibabaBatchPayment.from_dict(item, strict=strict) for item in array(self.payments, "AlibabaBatchPaymentMessage.batchPay")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.payments is not None:
            data["batchPay"] = [item.to_dict() for item in self.payments]
        if self.extra:
            data.update(self.extra)
        return data
