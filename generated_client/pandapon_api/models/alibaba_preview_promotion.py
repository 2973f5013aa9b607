# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaPreviewPromotion`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    INT,
    STR,
    boolean,
    integer,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("promotionId", "selected", "text", "desc", "freePostage", "discountFee"))


@define(kw_only=True)
class AlibabaPreviewPromotion:
    """A promotion on offer, of the shop or of one line.

    Evidence: upstream.
    """

    promotion_id: str | None = None
    """Id of the promotion; a shop promotion's goes into `shopPromotionId` of alibaba_orders.create. Evidence: upstream."""
    selected: bool | None = None
    """Whether it is chosen by default. Evidence: upstream."""
    text: str | None = None
    """Name of the promotion. Evidence: upstream."""
    description: str | None = None
    """What the promotion is. Wire name `desc`. Evidence: upstream."""
    free_postage: bool | None = None
    """Whether postage is free. Evidence: upstream."""
    discount_fee: int | None = None
    """What it takes off. In fen (100 fen are 1 yuan). Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaPreviewPromotion").get
        return cls(
            promotion_id=v if (v := get("promotionId")).__class__ in STR else text(v, "AlibabaPreviewPromotion.promotionId", strict),
            selected=v if (v := get("selected")).__class__ in BOOL else boolean(v, "AlibabaPreviewPromotion.selected", strict),
            text=v if (v := get("text")).__class__ in STR else text(v, "AlibabaPreviewPromotion.text", strict),
            description=v if (v := get("desc")).__class__ in STR else text(v, "AlibabaPreviewPromotion.desc", strict),
            free_postage=v if (v := get("freePostage")).__class__ in BOOL else boolean(v, "AlibabaPreviewPromotion.freePostage", strict),
            discount_fee=v if (v := get("discountFee")).__class__ in INT else integer(v, "AlibabaPreviewPromotion.discountFee", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.promotion_id is not None:
            data["promotionId"] = self.promotion_id
        if self.selected is not None:
            data["selected"] = self.selected
        if self.text is not None:
            data["text"] = self.text
        if self.description is not None:
            data["desc"] = self.description
        if self.free_postage is not None:
            data["freePostage"] = self.free_postage
        if self.discount_fee is not None:
            data["discountFee"] = self.discount_fee
        if self.extra:
            data.update(self.extra)
        return data
