# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductSearch`, a schema of the API."""

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
class AlibabaProductSearch:
    """What to search for. `country`, `filter` and `sort` have lists of values, none of them known in full.

    Evidence: documented.
    """

    keyword: str | None = None
    """Search words. A third-party client leaves them empty to search by category; upstream requires them. Whether it is
    required is not documented. Evidence: documented."""
    begin_page: int | None = None
    """Page number; the first page is 1 (a third-party client starts at 0). Required upstream. Whether it is required is
    not documented. Evidence: documented."""
    page_size: int | None = None
    """Products per page; 20 and 5 in the samples. 50 is the most that clients of the upstream ask for, and one
    reseller's limit. Required upstream. Whether it is required is not documented. Evidence: documented."""
    country: str | None = None
    """Language of the translated titles, in spite of its name. The page says to send `en` for now; a third-party client
    sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Whether it is required is not documented.
    Evidence: documented."""
    filter_: str | None = None
    """Marks that the products must have, joined by commas, such as `shipInToday,ksCiphertext`. May be null; a
    third-party client sends an empty text. Values: `pandapon.AlibabaFilter`. Evidence: documented."""
    sort: AlibabaProductSort | None = None
    """What to sort by, and in which direction; a JSON object with exactly one member, sent as text. Evidence:
    documented."""
    out_member_id: str | None = None
    """Your own id of the user who searches; may be empty. Whether it is required is not documented. Evidence:
    documented."""
    price_start: Decimal | None = None
    """Lowest wholesale price, such as `633.69`. In yuan; evidence of the unit: upstream. Whether it is required is not
    documented. Evidence: documented."""
    price_end: Decimal | None = None
    """Highest wholesale price, such as `647.60`. In yuan; evidence of the unit: upstream. Whether it is required is not
    documented. Evidence: documented."""
    category_id: str | None = None
    """Only this category. Text here, a number in the searches by picture and shop; may be empty. Whether it is required
    is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductSearch").get
        return cls(
            keyword=v if (v := get("keyword")).__class__ in STR else text(v, "AlibabaProductSearch.keyword", strict),
            begin_page=v if (v := get("beginPage")).__class__ in INT else integer(v, "AlibabaProductSearch.beginPage", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "AlibabaProductSearch.pageSize", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "AlibabaProductSearch.country", strict),
            filter_=v if (v := get("filter")).__class__ in STR else text(v, "AlibabaProductSearch.filter", strict),
            sort=None if (v := get("sort")) is None else AlibabaProductSort.from_dict(json_value(v, "AlibabaProductSearch.sort"), strict=strict),
            out_member_id=v if (v := get("outMemberId")).__class__ in STR else text(v, "AlibabaProductSearch.outMemberId", strict),
            price_start=None if (v := get("priceStart")) is None else decimal_text(v, "AlibabaProductSearch.priceStart", strict),
            price_end=None if (v := get("priceEnd")) is None else decimal_text(v, "AlibabaProductSearch.priceEnd", strict),
            category_id=v if (v := get("categoryId")).__class__ in STR else text(v, "AlibabaProductSearch.categoryId", strict),
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
