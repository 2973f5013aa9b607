# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductRecommendPage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    array,
    integer,
    names,
    new,
    spread,
)
from .._extra import NOTHING
from .taobao_recommended_product import TaobaoRecommendedProduct

_NAMES = names("pageNo", "pageSize", "data")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductRecommendPage:
    """One page of recommended goods.

    Evidence: client.
    """

    page_no: int | None = None
    """Number of this page. Evidence: client."""
    page_size: int | None = None
    """Goods per page. Evidence: client."""
    products: list[TaobaoRecommendedProduct] | None = None
    """The goods of this page. Wire name `data`. Evidence: client."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductRecommendPage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductRecommendPage")
        self: Any = new(cls)
        self.extra = extra
        (self.page_no, self.page_size, self.products) = values
        if self.page_no is not None and type(self.page_no) is not int:
            self.page_no = integer(self.page_no, "TaobaoProductRecommendPage.pageNo", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "TaobaoProductRecommendPage.pageSize", strict)
        if self.products is not None:
            self.products = [TaobaoRecommendedProduct.from_dict(item, strict=strict) for item in array(self.products, "TaobaoProductRecommendPage.data")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.page_no is not None:
            data["pageNo"] = self.page_no
        if self.page_size is not None:
            data["pageSize"] = self.page_size
        if self.products is not None:
            data["data"] = [item.to_dict() for item in self.products]
        if self.extra:
            data.update(self.extra)
        return data
