# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoReturnAddress`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    Shape,
    new,
    spread,
    text,
)

_SHAPE = Shape(("detailAddress", "phone", "receiver"), (STR, STR, STR))
_ALL = _SHAPE.all_of
_PLAIN = _SHAPE.plain


@define(kw_only=True)
class TaobaoReturnAddress:
    """Where goods are sent back to.

    Evidence: sample.
    """

    detail_address: str | None = None
    """The address. Evidence: sample."""
    phone: str | None = None
    """Telephone number of the receiver. Evidence: sample."""
    receiver: str | None = None
    """Person who receives the goods. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            values, extra = (_ALL(data), None) if len(data) == 3 else spread(data, "TaobaoReturnAddress", _SHAPE)
        except (KeyError, TypeError):
            values, extra = spread(data, "TaobaoReturnAddress", _SHAPE)
        self: Any = new(cls)
        self.extra = extra
        (self.detail_address, self.phone, self.receiver) = values
        if (*map(type, values),) not in _PLAIN and not _SHAPE.is_plain(values):
            if self.detail_address.__class__ not in STR:
                self.detail_address = text(self.detail_address, "TaobaoReturnAddress.detailAddress", strict)
            if self.phone.__class__ not in STR:
                self.phone = text(self.phone, "TaobaoReturnAddress.phone", strict)
            if self.receiver.__class__ not in STR:
                self.receiver = text(self.receiver, "TaobaoReturnAddress.receiver", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.detail_address is not None:
            data["detailAddress"] = self.detail_address
        if self.phone is not None:
            data["phone"] = self.phone
        if self.receiver is not None:
            data["receiver"] = self.receiver
        if self.extra:
            data.update(self.extra)
        return data
