# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundReturnSubmitted`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("success", "errorCode", "errorInfo"))


@define(kw_only=True)
class AlibabaRefundReturnSubmitted:
    """Whether the return was taken, as the upstream answers it.

    Evidence: upstream.
    """

    success: bool | None = None
    """Whether the return was taken. Evidence: upstream."""
    error_code: str | None = None
    """Why it was not. Values: `pandapon.AlibabaRefundReturnErrorCode`. Evidence: upstream."""
    error_info: str | None = None
    """Text that goes with the error code. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefundReturnSubmitted").get
        return cls(
            success=v if (v := get("success")).__class__ in BOOL else boolean(v, "AlibabaRefundReturnSubmitted.success", strict),
            error_code=v if (v := get("errorCode")).__class__ in STR else text(v, "AlibabaRefundReturnSubmitted.errorCode", strict),
            error_info=v if (v := get("errorInfo")).__class__ in STR else text(v, "AlibabaRefundReturnSubmitted.errorInfo", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.success is not None:
            data["success"] = self.success
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_info is not None:
            data["errorInfo"] = self.error_info
        if self.extra:
            data.update(self.extra)
        return data
