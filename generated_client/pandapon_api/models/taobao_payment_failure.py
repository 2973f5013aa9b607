# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoPaymentFailure`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("gspOrderId", "errorCode", "errorMessage", "class"))


@define(kw_only=True)
class TaobaoPaymentFailure:
    """Why one purchase order could not be paid.

    Evidence: upstream.
    """

    gsp_order_id: str | None = None
    """Id of the order that failed. Evidence: upstream."""
    error_code: str | None = None
    """What went wrong; codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Text that goes with the error code. Evidence: upstream."""
    java_class: str | None = None
    """Name of a Java class that leaks from the upstream; of no use to a caller. Wire name `class`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoPaymentFailure").get
        return cls(
            gsp_order_id=None if (v := get("gspOrderId")) is None else id_number(v, "TaobaoPaymentFailure.gspOrderId", strict),
            error_code=v if (v := get("errorCode")).__class__ in STR else text(v, "TaobaoPaymentFailure.errorCode", strict),
            error_message=v if (v := get("errorMessage")).__class__ in STR else text(v, "TaobaoPaymentFailure.errorMessage", strict),
            java_class=v if (v := get("class")).__class__ in STR else text(v, "TaobaoPaymentFailure.class", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
