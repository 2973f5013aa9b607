# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaTopListProduct`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    array,
    id_number,
    integer,
    members,
    number_of_id,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("itemId", "title", "translateTitle", "imgUrl", "sort", "serviceList", "buyerNum", "soldOut", "goodsScore"))


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
    """Title in the asked language. Wire name `translateTitle`. Evidence: upstream."""
    image_url: str | None = None
    """Address of a picture. Wire name `imgUrl`. Evidence: upstream."""
    rank: int | None = None
    """Rank in the list. Wire name `sort`. Evidence: upstream."""
    service_list: list[str] | None = None
    """How soon the seller dispatches. Values: `pandapon.AlibabaRankService`. Evidence: upstream."""
    buyer_count: int | None = None
    """Buyers in 30 days. Wire name `buyerNum`. Evidence: upstream."""
    pieces_sold: int | None = None
    """Pieces sold in 30 days, not whether it is sold out. A number here, text in the product's details. Wire name
    `soldOut`. Evidence: upstream."""
    goods_score: str | None = None
    """Rating of the product, as text. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaTopListProduct").get
        return cls(
            item_id=None if (v := get("itemId")) is None else id_number(v, "AlibabaTopListProduct.itemId", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "AlibabaTopListProduct.title", strict),
            translated_title=v if (v := get("translateTitle")).__class__ in STR else text(v, "AlibabaTopListProduct.translateTitle", strict),
            image_url=v if (v := get("imgUrl")).__class__ in STR else text(v, "AlibabaTopListProduct.imgUrl", strict),
            rank=v if (v := get("sort")).__class__ in INT else integer(v, "AlibabaTopListProduct.sort", strict),
            service_list=None
            if (v := get("serviceList")) is None
            else [
                item if item.__class__ is str else text(item, "AlibabaTopListProduct.serviceList[]", strict)
                for item in array(v, "AlibabaTopListProduct.serviceList")
            ],
            buyer_count=v if (v := get("buyerNum")).__class__ in INT else integer(v, "AlibabaTopListProduct.buyerNum", strict),
            pieces_sold=v if (v := get("soldOut")).__class__ in INT else integer(v, "AlibabaTopListProduct.soldOut", strict),
            goods_score=v if (v := get("goodsScore")).__class__ in STR else text(v, "AlibabaTopListProduct.goodsScore", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
            data["serviceList"] = self.service_list
        if self.buyer_count is not None:
            data["buyerNum"] = self.buyer_count
        if self.pieces_sold is not None:
            data["soldOut"] = self.pieces_sold
        if self.goods_score is not None:
            data["goodsScore"] = self.goods_score
        if self.extra:
            data.update(self.extra)
        return data
