# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaSelectionSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    decimal_text,
    integer,
    json_text,
    json_value,
    members,
    text,
    text_of_decimal,
    unknown,
)
from .alibaba_product_sort import AlibabaProductSort

_KNOWN: frozenset[str] = frozenset(
    (
        "keyword",
        "beginPage",
        "pageSize",
        "country",
        "filter",
        "sort",
        "outMemberId",
        "priceStart",
        "priceEnd",
        "categoryId",
    )
)


@define(kw_only=True)
class AlibabaSelectionSearch:
    """What to search for in a selection. All of it is copied from the search by words; none of it was seen.

    Evidence: analogy.
    """

    keyword: str | None = None
    """Search words. Whether it is required is not documented. Evidence: analogy."""
    begin_page: int | None = None
    """Page number; the first page is 1. Whether it is required is not documented. Evidence: analogy."""
    page_size: int | None = None
    """Products per page. Whether it is required is not documented. Evidence: analogy."""
    country: str | None = None
    """Language of the translated titles, in spite of its name. Values: `pandapon.AlibabaLanguage`. Whether it is
    required is not documented. Evidence: analogy."""
    filter_: str | None = None
    """Marks that the products must have, joined by commas. Values: `pandapon.AlibabaFilter`. Whether it is required is
    not documented. Evidence: analogy."""
    sort: AlibabaProductSort | None = None
    """What to sort by, and in which direction; a JSON object with exactly one member, sent as text. Whether it is
    required is not documented. Evidence: analogy."""
    out_member_id: str | None = None
    """Your own id of the user who searches. Whether it is required is not documented. Evidence: analogy."""
    price_start: Decimal | None = None
    """Lowest wholesale price. In yuan. Whether it is required is not documented. Evidence: analogy."""
    price_end: Decimal | None = None
    """Highest wholesale price. In yuan. Whether it is required is not documented. Evidence: analogy."""
    category_id: Any = None
    """Only this category. Its type is not known: the search by words has a text, the other searches a number. Whether it
    is required is not documented. Evidence: analogy."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaSelectionSearch").get
        return cls(
            keyword=v if (v := get("keyword")).__class__ in STR else text(v, "AlibabaSelectionSearch.keyword", strict),
            begin_page=v if (v := get("beginPage")).__class__ in INT else integer(v, "AlibabaSelectionSearch.beginPage", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "AlibabaSelectionSearch.pageSize", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "AlibabaSelectionSearch.country", strict),
            filter_=v if (v := get("filter")).__class__ in STR else text(v, "AlibabaSelectionSearch.filter", strict),
            sort=None if (v := get("sort")) is None else AlibabaProductSort.from_dict(json_value(v, "AlibabaSelectionSearch.sort"), strict=strict),
            out_member_id=v if (v := get("outMemberId")).__class__ in STR else text(v, "AlibabaSelectionSearch.outMemberId", strict),
            price_start=None if (v := get("priceStart")) is None else decimal_text(v, "AlibabaSelectionSearch.priceStart", strict),
            price_end=None if (v := get("priceEnd")) is None else decimal_text(v, "AlibabaSelectionSearch.priceEnd", strict),
            category_id=get("categoryId"),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.keyword is not None:
            data["keyword"] = self.keyword
        if self.begin_page is not None:
            data["beginPage"] = self.begin_page
        if self.page_size is not None:
            data["pageSize"] = self.page_size
        if self.country is not None:
            data["country"] = self.country
        if self.filter_ is not None:
            data["filter"] = self.filter_
        if self.sort is not None:
            data["sort"] = json_text(self.sort.to_dict())
        if self.out_member_id is not None:
            data["outMemberId"] = self.out_member_id
        if self.price_start is not None:
            data["priceStart"] = text_of_decimal(self.price_start)
        if self.price_end is not None:
            data["priceEnd"] = text_of_decimal(self.price_end)
        if self.category_id is not None:
            data["categoryId"] = self.category_id
        if self.extra:
            data.update(self.extra)
        return data
