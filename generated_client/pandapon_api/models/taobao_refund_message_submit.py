# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundMessageSubmit`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("refundId", "refundMessage", "refundImages"))


@define(kw_only=True)
class TaobaoRefundMessageSubmit:
    """A message about a refund.

    Evidence: documented.
    """

    refund_id: str | None = None
    """Refund id. Whether it is required is not documented. Evidence: documented."""
    refund_message: str | None = None
    """Text of the message. Whether it is required is not documented. Evidence: documented."""
    refund_images: str | None = None
    """Pictures that go with it; one text, not an array. Whether it is an address, a list of addresses or the pictures
    themselves in base64 is not known. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundMessageSubmit").get
        return cls(
            refund_id=v if (v := get("refundId")).__class__ in STR else text(v, "TaobaoRefundMessageSubmit.refundId", strict),
            refund_message=v if (v := get("refundMessage")).__class__ in STR else text(v, "TaobaoRefundMessageSubmit.refundMessage", strict),
            refund_images=v if (v := get("refundImages")).__class__ in STR else text(v, "TaobaoRefundMessageSubmit.refundImages", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.refund_id is not None:
            data["refundId"] = self.refund_id
        if self.refund_message is not None:
            data["refundMessage"] = self.refund_message
        if self.refund_images is not None:
            data["refundImages"] = self.refund_images
        if self.extra:
            data.update(self.extra)
        return data
