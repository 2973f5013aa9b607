# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaReceiptConfirmed`, a schema of the API."""

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
from ..enums.alibaba_errors import AlibabaConfirmReceiptErrorCode

_AlibabaConfirmReceiptErrorCode = members_of(AlibabaConfirmReceiptErrorCode)
_NAMES = names("success", "errorInfo", "errorCode")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaReceiptConfirmed:
    """Whether the receipt was confirmed.

    Evidence: documented.
    """

    success: bool | None = None
    """Whether the receipt was confirmed. Evidence: documented."""
    error_info: str | None = None
    """Message for the error code; empty on success. Evidence: documented."""
    error_code: AlibabaConfirmReceiptErrorCode | str | None = None
    """Error code; empty on success. The only known code is `4003` at a reseller, for an order that does not exist.
    Values: `pandapon.AlibabaConfirmReceiptErrorCode`. Evidence: documented."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaReceiptConfirmed")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaReceiptConfirmed")
        self: Any = new(cls)
        self.extra = extra
        (self.success, self.error_info, self.error_code) = values
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "AlibabaReceiptConfirmed.success", strict)
        if self.error_info is not None and type(self.error_info) is not str:
            self.error_info = text(self.error_info, "AlibabaReceiptConfirmed.errorInfo", strict)
        try:
            if self.error_code is not None:
                self.error_code = _AlibabaConfirmReceiptErrorCode[self.error_code]
        except (KeyError, TypeError):
            if self.error_code is not None:
                self.error_code = member(AlibabaConfirmReceiptErrorCode, self.error_code, "AlibabaReceiptConfirmed.errorCode", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.success is not None:
            data["success"] = self.success
        if self.error_info is not None:
            data["errorInfo"] = self.error_info
        if self.error_code is not None:
            data["errorCode"] = wire_value(self.error_code)
        if self.extra:
            data.update(self.extra)
        return data
