# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaRefundReason`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    id_number,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("id", "name", "needVoucher", "noRefundCarriage", "tip"))


@define(kw_only=True)
class AlibabaRefundReason:
    """A reason a refund may give.

    Evidence: upstream.
    """

    id: str | None = None
    """Id of the reason, such as 20021; goes into `applyReasonId` of alibaba_refunds.create. Evidence: upstream."""
    name: str | None = None
    """The reason in Chinese. Evidence: upstream."""
    need_voucher: bool | None = None
    """Whether pictures must be uploaded. Evidence: upstream."""
    no_refund_carriage: bool | None = None
    """True means that freight cannot be refunded. Evidence: upstream."""
    tip: str | None = None
    """Hint. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaRefundReason").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AlibabaRefundReason.id", strict),
            name=v if (v := get("name")).__class__ in STR else text(v, "AlibabaRefundReason.name", strict),
            need_voucher=v if (v := get("needVoucher")).__class__ in BOOL else boolean(v, "AlibabaRefundReason.needVoucher", strict),
            no_refund_carriage=v if (v := get("noRefundCarriage")).__class__ in BOOL else boolean(v, "AlibabaRefundReason.noRefundCarriage", strict),
            tip=v if (v := get("tip")).__class__ in STR else text(v, "AlibabaRefundReason.tip", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.name is not None:
            data["name"] = self.name
        if self.need_voucher is not None:
            data["needVoucher"] = self.need_voucher
        if self.no_refund_carriage is not None:
            data["noRefundCarriage"] = self.no_refund_carriage
        if self.tip is not None:
            data["tip"] = self.tip
        if self.extra:
            data.update(self.extra)
        return data
