# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoPaymentFailure`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("gspOrderId", "errorCode", "errorMessage", "class")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoPaymentFailure:
    """Why one purchase order could not be paid.

    Evidence: upstream.
    """

    gsp_order_id: str | None = None
    """Id of the order that failed. Evidence: upstream."""
    error_code: str | None = None
    """Error code; the codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Message for the error code. Evidence: upstream."""
    java_class: str | None = None
    """Name of a Java class that leaks from the upstream; no use for a caller. Wire name `class`. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoPaymentFailure")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoPaymentFailure")
        self: Any = new(cls)
        self.extra = extra
        (self.gsp_order_id, self.error_code, self.error_message, self.java_class) = values
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoPaymentFailure.errorCode", strict)
        if self.error_message is not None and type(self.error_message) is not str:
            self.error_message = text(self.error_message, "TaobaoPaymentFailure.errorMessage", strict)
        if self.java_class is not None and type(self.java_class) is not str:
            self.java_class = text(self.java_class, "TaobaoPaymentFailure.class", strict)
        if self.gsp_order_id is not None:
            self.gsp_order_id = id_number(self.gsp_order_id, "TaobaoPaymentFailure.gspOrderId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.gsp_order_id is not None:
            data["gspOrderId"] = number_of_id(self.gsp_order_id)
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.java_class is not None:
            data["class"] = self.java_class
        if self.extra:
            data.update(self.extra)
        return data
