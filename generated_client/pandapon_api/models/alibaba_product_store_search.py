# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaProductStoreSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    decimal_text,
    id_number,
    integer,
    json_text,
    json_value,
    members,
    number_of_id,
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
        "filter",
        "sort",
        "outMemberId",
        "priceStart",
        "priceEnd",
        "categoryId",
        "country",
        "sellerOpenId",
    )
)


@define(kw_only=True)
class AlibabaProductStoreSearch:
    """The shop whose products to list, and what to search for in it.

    Evidence: documented.
    """

    keyword: str | None = None
    """Search words; optional upstream. Whether it is required is not documented. Evidence: documented."""
    begin_page: int | None = None
    """Page number; required upstream. Whether it is required is not documented. Evidence: documented."""
    page_size: int | None = None
    """Products per page; required upstream. Whether it is required is not documented. Evidence: documented."""
    filter_: str | None = None
    """Marks that the products must have, joined by commas. The page points to PandaPon's FAQ for them. Values:
    `pandapon.AlibabaFilter`. Evidence: documented."""
    sort: AlibabaProductSort | None = None
    """What to sort by, and in which direction; a JSON object with exactly one member, sent as text. Evidence:
    documented."""
    out_member_id: str | None = None
    """Your own id of the user who searches. Evidence: documented."""
    price_start: Decimal | None = None
    """Lowest wholesale price. In yuan; evidence of the unit: upstream. Whether it is required is not documented.
    Evidence: documented."""
    price_end: Decimal | None = None
    """Highest wholesale price. In yuan; evidence of the unit: upstream. Whether it is required is not documented.
    Evidence: documented."""
    category_id: str | None = None
    """Only this category. A number here, text in the search by words. Whether it is required is not documented.
    Evidence: documented."""
    country: str | None = None
    """Language of the translated titles, `en` by default. Upstream calls it a city by mistake and reads a language.
    Values: `pandapon.AlibabaLanguage`. Whether it is required is not documented. Evidence: documented."""
    seller_open_id: str | None = None
    """Encrypted id of the shop, the `sellerOpenId` of a product; 25 characters in the sample. Required upstream. Whether
    it is required is not documented. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaProductStoreSearch").get
        return cls(
            keyword=v if (v := get("keyword")).__class__ in STR else text(v, "AlibabaProductStoreSearch.keyword", strict),
            begin_page=v if (v := get("beginPage")).__class__ in INT else integer(v, "AlibabaProductStoreSearch.beginPage", strict),
            page_size=v if (v := get("pageSize")).__class__ in INT else integer(v, "AlibabaProductStoreSearch.pageSize", strict),
            filter_=v if (v := get("filter")).__class__ in STR else text(v, "AlibabaProductStoreSearch.filter", strict),
            sort=None if (v := get("sort")) is None else AlibabaProductSort.from_dict(json_value(v, "AlibabaProductStoreSearch.sort"), strict=strict),
            out_member_id=v if (v := get("outMemberId")).__class__ in STR else text(v, "AlibabaProductStoreSearch.outMemberId", strict),
            price_start=None if (v := get("priceStart")) is None else decimal_text(v, "AlibabaProductStoreSearch.priceStart", strict),
            price_end=None if (v := get("priceEnd")) is None else decimal_text(v, "AlibabaProductStoreSearch.priceEnd", strict),
            category_id=None if (v := get("categoryId")) is None else id_number(v, "AlibabaProductStoreSearch.categoryId", strict),
            country=v if (v := get("country")).__class__ in STR else text(v, "AlibabaProductStoreSearch.country", strict),
            seller_open_id=v if (v := get("sellerOpenId")).__class__ in STR else text(v, "AlibabaProductStoreSearch.sellerOpenId", strict),
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
            data["categoryId"] = number_of_id(self.category_id)
        if self.country is not None:
            data["country"] = self.country
        if self.seller_open_id is not None:
            data["sellerOpenId"] = self.seller_open_id
        if self.extra:
            data.update(self.extra)
        return data
