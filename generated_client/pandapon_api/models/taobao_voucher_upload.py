# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoVoucherUpload`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("orderId",))


@define(kw_only=True)
class TaobaoVoucherUpload:
    """A payment voucher for an order. The names of the members that carry the voucher are not known.

    Evidence: guess.
    """

    order_id: str | None = None
    """Order id; the name is the one that updating the warehouse uses. Whether it is required is not documented.
    Evidence: guess."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoVoucherUpload").get
        return cls(
            order_id=v if (v := get("orderId")).__class__ in STR else text(v, "TaobaoVoucherUpload.orderId", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.order_id is not None:
            data["orderId"] = self.order_id
        if self.extra:
            data.update(self.extra)
        return data
