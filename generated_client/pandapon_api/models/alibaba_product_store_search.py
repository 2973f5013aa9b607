# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductStoreSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    decimal_text,
    id_number,
    integer,
    json_value,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    decimal_text_out,
    id_number_out,
    id_out,
    integer_out,
    json_out,
    map_out,
    model_out,
    text_out,
)
from .alibaba_product_sort import AlibabaProductSort

if TYPE_CHECKING:
    from ..dicts import AlibabaProductSortDict
    from ..enums.alibaba_products import AlibabaFilter, AlibabaLanguage

_NAMES = names("keyword", "beginPage", "pageSize", "filter", "sort", "outMemberId", "priceStart", "priceEnd", "categoryId", "country", "sellerOpenId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductStoreSearch:
    """The shop whose products to list, and what to search for in it.

    Evidence: documented. PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`,
    `price_start`, `price_end`, `category_id`, `country`, `seller_open_id`.
    """

    keyword: str | None = None
    """Keywords; optional upstream. Evidence: documented."""
    begin_page: int | None = None
    """Page number; required upstream. Evidence: documented."""
    page_size: int | None = None
    """Products per page; required upstream. Evidence: documented."""
    filter_: AlibabaFilter | str | None = None
    """Tags that the products must have, separated by commas. The page refers to PandaPon's FAQ for them. Values:
    `pandapon.AlibabaFilter`. Evidence: documented."""
    sort: AlibabaProductSort | AlibabaProductSortDict | None = None
    """What to sort by, and in which direction; a JSON object with exactly one field, sent as a string. Evidence:
    documented."""
    out_member_id: str | None = None
    """Your own id of the user who searches. Evidence: documented."""
    price_start: Decimal | int | str | None = None
    """Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented."""
    price_end: Decimal | int | str | None = None
    """Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented."""
    category_id: str | None = None
    """Only this category. A number here, a string in the keyword search. Evidence: documented."""
    country: AlibabaLanguage | str | None = None
    """Language of the translated titles, `en` by default. Upstream calls it a city by mistake but expects a language.
    Values: `pandapon.AlibabaLanguage`. Evidence: documented."""
    seller_open_id: str | None = None
    """Encrypted id of the shop, the `sellerOpenId` of a product; 25 characters in the sample. Required upstream.
    Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 11:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductStoreSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductStoreSearch")
        self: Any = new(cls)
        self.extra = extra
        (
            self.keyword,
            self.begin_page,
            self.page_size,
            self.filter_,
            self.sort,
            self.out_member_id,
            self.price_start,
            self.price_end,
            self.category_id,
            self.country,
            self.seller_open_id,
        ) = values
        if self.keyword is not None and type(self.keyword) is not str:
            self.keyword = text(self.keyword, "AlibabaProductStoreSearch.keyword", strict)
        if self.begin_page is not None and type(self.begin_page) is not int:
            self.begin_page = integer(self.begin_page, "AlibabaProductStoreSearch.beginPage", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "AlibabaProductStoreSearch.pageSize", strict)
        if self.filter_ is not None and type(self.filter_) is not str:
            self.filter_ = text(self.filter_, "AlibabaProductStoreSearch.filter", strict)
        if self.out_member_id is not None and type(self.out_member_id) is not str:
            self.out_member_id = text(self.out_member_id, "AlibabaProductStoreSearch.outMemberId", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "AlibabaProductStoreSearch.country", strict)
        if self.seller_open_id is not None and type(self.seller_open_id) is not str:
            self.seller_open_id = text(self.seller_open_id, "AlibabaProductStoreSearch.sellerOpenId", strict)
        if self.sort is not None:
            self.sort = AlibabaProductSort.from_dict(json_value(self.sort, "AlibabaProductStoreSearch.sort"), strict=strict)
        if self.price_start is not None:
            self.price_start = decimal_text(self.price_start, "AlibabaProductStoreSearch.priceStart", strict)
        if self.price_end is not None:
            self.price_end = decimal_text(self.price_end, "AlibabaProductStoreSearch.priceEnd", strict)
        if self.category_id is not None:
            self.category_id = id_number(self.category_id, "AlibabaProductStoreSearch.categoryId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.keyword is not None:
            data["keyword"] = text_out(self.keyword, "keyword")
        if self.begin_page is not None:
            data["beginPage"] = integer_out(self.begin_page, "begin_page")
        if self.page_size is not None:
            data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.filter_ is not None:
            data["filter"] = text_out(self.filter_, "filter_")
        if self.sort is not None:
            data["sort"] = json_out(self.sort, "sort", model_out, AlibabaProductSort)
        if self.out_member_id is not None:
            data["outMemberId"] = id_out(self.out_member_id, "out_member_id")
        if self.price_start is not None:
            data["priceStart"] = decimal_text_out(self.price_start, "price_start")
        if self.price_end is not None:
            data["priceEnd"] = decimal_text_out(self.price_end, "price_end")
        if self.category_id is not None:
            data["categoryId"] = id_number_out(self.category_id, "category_id")
        if self.country is not None:
            data["country"] = text_out(self.country, "country")
        if self.seller_open_id is not None:
            data["sellerOpenId"] = id_out(self.seller_open_id, "seller_open_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
