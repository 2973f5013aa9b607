# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCreatedFailedLine`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("offerId", "specId", "errorCode", "errorMessage"))


@define(kw_only=True)
class AlibabaCreatedFailedLine:
    """A line that could not be ordered.

    Evidence: upstream.
    """

    offer_id: str | None = None
    """Goods id, as text here. Evidence: upstream."""
    spec_id: str | None = None
    """Spec id of the SKU. Evidence: upstream."""
    error_code: str | None = None
    """Why the line failed; codes are not listed anywhere. Evidence: upstream."""
    error_message: str | None = None
    """Text that goes with the error code. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCreatedFailedLine").get
        return cls(
            offer_id=v if (v := get("offerId")).__class__ in STR else text(v, "AlibabaCreatedFailedLine.offerId", strict),
            spec_id=v if (v := get("specId")).__class__ in STR else text(v, "AlibabaCreatedFailedLine.specId", strict),
            error_code=v if (v := get("errorCode")).__class__ in STR else text(v, "AlibabaCreatedFailedLine.errorCode", strict),
            error_message=v if (v := get("errorMessage")).__class__ in STR else text(v, "AlibabaCreatedFailedLine.errorMessage", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.offer_id is not None:
            data["offerId"] = self.offer_id
        if self.spec_id is not None:
            data["specId"] = self.spec_id
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_message is not None:
            data["errorMessage"] = self.error_message
        if self.extra:
            data.update(self.extra)
        return data
