# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoReturnAddress`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("detailAddress", "phone", "receiver"))


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
        get = members(data, "TaobaoReturnAddress").get
        return cls(
            detail_address=v if (v := get("detailAddress")).__class__ in STR else text(v, "TaobaoReturnAddress.detailAddress", strict),
            phone=v if (v := get("phone")).__class__ in STR else text(v, "TaobaoReturnAddress.phone", strict),
            receiver=v if (v := get("receiver")).__class__ in STR else text(v, "TaobaoReturnAddress.receiver", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

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
