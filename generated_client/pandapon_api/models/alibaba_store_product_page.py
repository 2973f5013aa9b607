# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaStoreProductPage`, a schema of the API."""

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
from .alibaba_store_product_row import AlibabaStoreProductRow

_NAMES = names("totalRecords", "totalPage", "pageSize", "currentPage", "data")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaStoreProductPage:
    """One page of a shop's products, as PandaPon's second version shows it; v1's own format was not seen.

    Evidence: v2.
    """

    total_records: int | None = None
    """Number of hits over all pages. Evidence: v2."""
    total_page: int | None = None
    """Number of pages. In a sample of the keyword search it is one too many, so request pages until one is empty.
    Evidence: v2."""
    page_size: int | None = None
    """Products per page. Evidence: v2."""
    current_page: int | None = None
    """Number of this page. Evidence: v2."""
    products: list[AlibabaStoreProductRow] | None = None
    """The products of this page. Wire name `data`. Evidence: v2."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaStoreProductPage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaStoreProductPage")
        self: Any = new(cls)
        self.extra = extra
        (self.total_records, self.total_page, self.page_size, self.current_page, self.products) = values
        if self.total_records is not None and type(self.total_records) is not int:
            self.total_records = integer(self.total_records, "AlibabaStoreProductPage.totalRecords", strict)
        if self.total_page is not None and type(self.total_page) is not int:
            self.total_page = integer(self.total_page, "AlibabaStoreProductPage.totalPage", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "AlibabaStoreProductPage.pageSize", strict)
        if self.current_page is not None and type(self.current_page) is not int:
            self.current_page = integer(self.current_page, "AlibabaStoreProductPage.currentPage", strict)
        if self.products is not None:
            self.products = [AlibabaStoreProductRow.from_dict(item, strict=strict) for item in array(self.products, "AlibabaStoreProductPage.data")]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.total_records is not None:
            data["totalRecords"] = self.total_records
        if self.total_page is not None:
            data["totalPage"] = self.total_page
        if self.page_size is not None:
            data["pageSize"] = self.page_size
        if self.current_page is not None:
            data["currentPage"] = self.current_page
        if self.products is not None:
            data["data"] = [item.to_dict() for item in self.products]
        if self.extra:
            data.update(self.extra)
        return data
