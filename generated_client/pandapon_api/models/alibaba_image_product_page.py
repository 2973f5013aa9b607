# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaImageProductPage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    array,
    integer,
    members,
    unknown,
)
from .alibaba_image_product_row import AlibabaImageProductRow
from .alibaba_image_regions import AlibabaImageRegions

_KNOWN: frozenset[str] = frozenset(("totalRecords", "totalPage", "pageSize", "currentPage", "data", "picRegionInfo"))


@define(kw_only=True)
class AlibabaImageProductPage:
    """One page of a search by picture, as PandaPon's second version shows it; v1's own form was not seen.

    Evidence: v2.
    """

    total_records: int | None = None
    """Number of hits over all pages. 2000 in a sample of the search by words looks like a cap. Evidence: v2."""
    total_page: int | None = None
    """Number of pages. In a sample of the search by words it is one too many, so rather page until a page is empty.
    Evidence: v2."""
    page_size: int | None = None
    """Products per page. Evidence: v2."""
    current_page: int | None = None
    """Number of this page. Evidence: v2."""
    products: list[AlibabaImageProductRow] | None = None
    """The products of this page. Wire name `data`. Evidence: v2."""
    picture_regions: AlibabaImageRegions | None = None
    """What was found in the picture. Upstream only; the second version's page object lacks it. Wire name
    `picRegionInfo`. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaImageProductPage").get
        return cls(
            total_records=v if (v := get("totalRecords")).__class__ in INT else integer(v, "AlibabaImageProductPage.totalRecords", strict),
            total_page=v if (v := get("totalPage")).__class__ in INT else integer(v, "AlibabaImageProductPage.totalPage", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "AlibabaImageProductPage.pageSize", strict),
            current_page=v if (v := get("currentPage")).__class__ in INT else integer(v, "AlibabaImageProductPage.currentPage", strict),
            products=None
            if (v := get("data")) is None
            else [AlibabaImageProductRow.from_dict(item, strict=strict) for item in array(v, "AlibabaImageProductPage.data")],
            picture_regions=None if (v := get("picRegionInfo")) is None else AlibabaImageRegions.from_dict(v, strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
        if self.picture_regions is not None:
            data["picRegionInfo"] = self.picture_regions.to_dict()
        if self.extra:
            data.update(self.extra)
        return data
