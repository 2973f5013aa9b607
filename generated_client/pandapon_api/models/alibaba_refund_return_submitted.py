# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaRefundReturnSubmitted`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_errors import AlibabaRefundReturnErrorCode

_AlibabaRefundReturnErrorCode = members_of(AlibabaRefundReturnErrorCode)
_NAMES = names("success", "errorCode", "errorInfo")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaRefundReturnSubmitted:
    """Whether the return was accepted, as the upstream returns it.

    Evidence: upstream.
    """

    success: bool | None = None
    """Whether the return was accepted. Evidence: upstream."""
    error_code: AlibabaRefundReturnErrorCode | str | None = None
    """Why it was not. Values: `pandapon.AlibabaRefundReturnErrorCode`. Evidence: upstream."""
    error_info: str | None = None
    """Message for the error code. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaRefundReturnSubmitted")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaRefundReturnSubmitted")
        self: Any = new(cls)
        self.extra = extra
        (self.success, self.error_code, self.error_info) = values
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "AlibabaRefundReturnSubmitted.success", strict)
        if self.error_info is not None and type(self.error_info) is not str:
            self.error_info = text(self.error_info, "AlibabaRefundReturnSubmitted.errorInfo", strict)
        try:
            if self.error_code is not None:
                self.error_code = _AlibabaRefundReturnErrorCode[self.error_code]
        except (KeyError, TypeError):
            if self.error_code is not None:
                self.error_code = member(AlibabaRefundReturnErrorCode, self.error_code, "AlibabaRefundReturnSubmitted.errorCode", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.success is not None:
            data["success"] = self.success
        if self.error_code is not None:
            data["errorCode"] = wire_value(self.error_code)
        if self.error_info is not None:
            data["errorInfo"] = self.error_info
        if self.extra:
            data.update(self.extra)
        return data
