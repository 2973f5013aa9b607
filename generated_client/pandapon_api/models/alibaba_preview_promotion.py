# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaPreviewPromotion`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    integer,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("promotionId", "selected", "text", "desc", "freePostage", "discountFee")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


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
    """Discount. In fen (100 fen are 1 yuan). Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 6:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaPreviewPromotion")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaPreviewPromotion")
        self: Any = new(cls)
        self.extra = extra
        (self.promotion_id, self.selected, self.text, self.description, self.free_postage, self.discount_fee) = values
        if self.promotion_id is not None and type(self.promotion_id) is not str:
            self.promotion_id = text(self.promotion_id, "AlibabaPreviewPromotion.promotionId", strict)
        if self.selected is not None and type(self.selected) is not bool:
            self.selected = boolean(self.selected, "AlibabaPreviewPromotion.selected", strict)
        if self.text is not None and type(self.text) is not str:
            self.text = text(self.text, "AlibabaPreviewPromotion.text", strict)
        if self.description is not None and type(self.description) is not str:
            self.description = text(self.description, "AlibabaPreviewPromotion.desc", strict)
        if self.free_postage is not None and type(self.free_postage) is not bool:
            self.free_postage = boolean(self.free_postage, "AlibabaPreviewPromotion.freePostage", strict)
        if self.discount_fee is not None and type(self.discount_fee) is not int:
            self.discount_fee = integer(self.discount_fee, "AlibabaPreviewPromotion.discountFee", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
