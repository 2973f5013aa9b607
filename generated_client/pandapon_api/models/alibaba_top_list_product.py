# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaTopListProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    id_number,
    integer,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaRankService

_AlibabaRankService = members_of(AlibabaRankService)
_NAMES = names("itemId", "title", "translateTitle", "imgUrl", "sort", "serviceList", "buyerNum", "soldOut", "goodsScore")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaTopListProduct:
    """A product of a ranking list.

    Evidence: upstream.
    """

    item_id: str | None = None
    """Goods id on 1688; elsewhere it is `offerId`. Evidence: upstream."""
    title: str | None = None
    """Title in Chinese. Evidence: upstream."""
    translated_title: str | None = None
    """Title in the requested language. Wire name `translateTitle`. Evidence: upstream."""
    image_url: str | None = None
    """URL of a picture. Wire name `imgUrl`. Evidence: upstream."""
    rank: int | None = None
    """Rank in the list. Wire name `sort`. Evidence: upstream."""
    service_list: list[AlibabaRankService | str] | None = None
    """How soon the seller dispatches. Values: `pandapon.AlibabaRankService`. Evidence: upstream."""
    buyer_count: int | None = None
    """Buyers in 30 days. Wire name `buyerNum`. Evidence: upstream."""
    pieces_sold: int | None = None
    """Pieces sold in 30 days, not whether it is sold out. A number here, a string in the product's details. Wire name
    `soldOut`. Evidence: upstream."""
    goods_score: str | None = None
    """Rating of the product, as a string. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 9:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaTopListProduct")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaTopListProduct")
        self: Any = new(cls)
        self.extra = extra
        (
            self.item_id,
            self.title,
            self.translated_title,
            self.image_url,
            self.rank,
            self.service_list,
            self.buyer_count,
            self.pieces_sold,
            self.goods_score,
        ) = values
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "AlibabaTopListProduct.title", strict)
        if self.translated_title is not None and type(self.translated_title) is not str:
            self.translated_title = text(self.translated_title, "AlibabaTopListProduct.translateTitle", strict)
        if self.image_url is not None and type(self.image_url) is not str:
            self.image_url = text(self.image_url, "AlibabaTopListProduct.imgUrl", strict)
        if self.rank is not None and type(self.rank) is not int:
            self.rank = integer(self.rank, "AlibabaTopListProduct.sort", strict)
        if self.buyer_count is not None and type(self.buyer_count) is not int:
            self.buyer_count = integer(self.buyer_count, "AlibabaTopListProduct.buyerNum", strict)
        if self.pieces_sold is not None and type(self.pieces_sold) is not int:
            self.pieces_sold = integer(self.pieces_sold, "AlibabaTopListProduct.soldOut", strict)
        if self.goods_score is not None and type(self.goods_score) is not str:
            self.goods_score = text(self.goods_score, "AlibabaTopListProduct.goodsScore", strict)
        if self.item_id is not None:
            self.item_id = id_number(self.item_id, "AlibabaTopListProduct.itemId", strict)
        if self.service_list is not None:
            self.service_list = [
                (_AlibabaRankService.get(item) if type(item) is str else None)
                or member(AlibabaRankService, item, "AlibabaTopListProduct.serviceList[]", strict)
                for item in array(self.service_list, "AlibabaTopListProduct.serviceList")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.item_id is not None:
            data["itemId"] = number_of_id(self.item_id)
        if self.title is not None:
            data["title"] = self.title
        if self.translated_title is not None:
            data["translateTitle"] = self.translated_title
        if self.image_url is not None:
            data["imgUrl"] = self.image_url
        if self.rank is not None:
            data["sort"] = self.rank
        if self.service_list is not None:
            data["serviceList"] = [wire_value(item) for item in self.service_list]
        if self.buyer_count is not None:
            data["buyerNum"] = self.buyer_count
        if self.pieces_sold is not None:
            data["soldOut"] = self.pieces_sold
        if self.goods_score is not None:
            data["goodsScore"] = self.goods_score
        if self.extra:
            data.update(self.extra)
        return data
