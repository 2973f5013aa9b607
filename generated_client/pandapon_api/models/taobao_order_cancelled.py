# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoOrderCancelled`, a schema of the API."""

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

_NAMES = names("success", "errorCode", "errorMsg")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoOrderCancelled:
    """Whether the cancellation was started, as the upstream returns it. The order itself may still be open.

    Evidence: upstream.
    """

    success: bool | None = None
    """Whether the task was started; not whether the order is cancelled. Evidence: upstream."""
    error_code: str | None = None
    """Error code if it was not started; the codes are not listed anywhere. Evidence: upstream."""
    error_msg: str | None = None
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
                values, extra = spread(data, _NONE, "TaobaoOrderCancelled")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoOrderCancelled")
        self: Any = new(cls)
        self.extra = extra
        (self.success, self.error_code, self.error_msg) = values
        if self.success is not None and type(self.success) is not bool:
            self.success = boolean(self.success, "TaobaoOrderCancelled.success", strict)
        if self.error_code is not None and type(self.error_code) is not str:
            self.error_code = text(self.error_code, "TaobaoOrderCancelled.errorCode", strict)
        if self.error_msg is not None and type(self.error_msg) is not str:
            self.error_msg = text(self.error_msg, "TaobaoOrderCancelled.errorMsg", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.success is not None:
            data["success"] = self.success
        if self.error_code is not None:
            data["errorCode"] = self.error_code
        if self.error_msg is not None:
            data["errorMsg"] = self.error_msg
        if self.extra:
            data.update(self.extra)
        return data
