# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoRefundPreview`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    members,
    text,
    unknown,
)
from .taobao_refund_template import TaobaoRefundTemplate

_KNOWN: frozenset[str] = frozenset(("distributorId", "currency", "saleFlag", "refundOrderTemplate"))


@define(kw_only=True)
class TaobaoRefundPreview:
    """What a refund may look like.

    Evidence: v2.
    """

    distributor_id: str | None = None
    """Id of the distributor. Evidence: v2."""
    currency: str | None = None
    """Currency of the amounts. Values: `pandapon.Currency`. Evidence: v2."""
    sale_flag: bool | None = None
    """Whether after-sales is possible. Evidence: v2."""
    refund_order_template: TaobaoRefundTemplate | None = None
    """Reasons, states and amounts to choose from. Evidence: v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoRefundPreview").get
        return cls(
            distributor_id=v if (v := get("distributorId")).__class__ in STR else text(v, "TaobaoRefundPreview.distributorId", strict),
            currency=v if (v := get("currency")).__class__ in STR else text(v, "TaobaoRefundPreview.currency", strict),
            sale_flag=v if (v := get("saleFlag")).__class__ in BOOL else boolean(v, "TaobaoRefundPreview.saleFlag", strict),
            refund_order_template=None if (v := get("refundOrderTemplate")) is None else TaobaoRefundTemplate.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.distributor_id is not None:
            data["distributorId"] = self.distributor_id
        if self.currency is not None:
            data["currency"] = self.currency
        if self.sale_flag is not None:
            data["saleFlag"] = self.sale_flag
        if self.refund_order_template is not None:
            data["refundOrderTemplate"] = self.refund_order_template.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
