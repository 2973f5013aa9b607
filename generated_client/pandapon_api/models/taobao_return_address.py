# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoReturnAddress`, a schema of the API."""

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

_NAMES = names("detailAddress", "phone", "receiver")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoReturnAddress:
    """Return address.

    Evidence: sample.
    """

    detail_address: str | None = None
    """The address. Evidence: sample."""
    phone: str | None = None
    """Telephone number of the receiver. Evidence: sample."""
    receiver: str | None = None
    """Recipient. Evidence: sample."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoReturnAddress")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoReturnAddress")
        self: Any = new(cls)
        self.extra = extra
        (self.detail_address, self.phone, self.receiver) = values
        if self.detail_address is not None and type(self.detail_address) is not str:
            self.detail_address = text(self.detail_address, "TaobaoReturnAddress.detailAddress", strict)
        if self.phone is not None and type(self.phone) is not str:
            self.phone = text(self.phone, "TaobaoReturnAddress.phone", strict)
        if self.receiver is not None and type(self.receiver) is not str:
            self.receiver = text(self.receiver, "TaobaoReturnAddress.receiver", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
