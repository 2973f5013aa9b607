# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaBatchPayment`, a schema of the API."""

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

_NAMES = names("orderId", "status")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaBatchPayment:
    """The result for one order of a batch payment.

    Evidence: upstream.
    """

    order_id: str | None = None
    """Order id. Evidence: upstream."""
    status: str | None = None
    """What happened: successed (sic), ACCOUNT_BALANCE_NOT_ENOUGH, ACCOUNT_NOT_EXIST, ACCOUNT_FROZEN or PARAM_ILLEGAL.
    Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 2:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaBatchPayment")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaBatchPayment")
        self: Any = new(cls)
        self.extra = extra
        (self.order_id, self.status) = values
        if self.order_id is not None and type(self.order_id) is not str:
            self.order_id = text(self.order_id, "AlibabaBatchPayment.orderId", strict)
        if self.status is not None and type(self.status) is not str:
            self.status = text(self.status, "AlibabaBatchPayment.status", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.status is not None:
            data["status"] = self.status
        if self.extra:
            data.update(self.extra)
        return data
