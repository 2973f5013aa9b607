# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundReason`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("reasonId", "reasonDesc", "tips"))


@define(kw_only=True)
class TaobaoRefundReason:
    """A reason for a refund.

    Evidence: v2.
    """

    reason_id: str | None = None
    """Id of the reason, to be sent when the refund is asked for. There is no fixed list. Evidence: v2."""
    reason_description: str | None = None
    """The reason in words. Wire name `reasonDesc`. Evidence: v2."""
    tips: str | None = None
    """Hints on the reason. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundReason").get
        return cls(
            reason_id=None if (v := get("reasonId")) is None else id_number(v, "TaobaoRefundReason.reasonId", strict),
            reason_description=v if (v := get("reasonDesc")).__class__ in STR else text(v, "TaobaoRefundReason.reasonDesc", strict),
            tips=v if (v := get("tips")).__class__ in STR else text(v, "TaobaoRefundReason.tips", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.reason_id is not None:
            data["reasonId"] = number_of_id(self.reason_id)
        if self.reason_description is not None:
            data["reasonDesc"] = self.reason_description
        if self.tips is not None:
            data["tips"] = self.tips
        if self.extra:
            data.update(self.extra)
        return data
