# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductSearch`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    decimal_text,
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

_NAMES = names("keyword", "beginPage", "pageSize", "country", "filter", "sort", "outMemberId", "priceStart", "priceEnd", "categoryId")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductSearch:
    """What to search for. `country`, `filter` and `sort` have lists of values, none of them known in full.

    Evidence: documented. PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `country`,
    `out_member_id`, `price_start`, `price_end`, `category_id`.
    """

    keyword: str | None = None
    """Keywords. A third-party client leaves them empty to search by category; upstream requires them. Evidence:
    documented."""
    begin_page: int | None = None
    """Page number; the first page is 1 (a third-party client starts at 0). Required upstream. Evidence: documented."""
    page_size: int | None = None
    """Products per page; 20 and 5 in the samples. Clients of the upstream request at most 50, which is also one
    reseller's limit. Required upstream. Evidence: documented."""
    country: AlibabaLanguage | str | None = None
    """Language of the translated titles, despite its name. The page says to send `en` for now; a third-party client
    sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence: documented."""
    filter_: AlibabaFilter | str | None = None
    """Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`. May be null; a
    third-party client sends an empty string. Values: `pandapon.AlibabaFilter`. Evidence: documented."""
    sort: AlibabaProductSort | AlibabaProductSortDict | None = None
    """What to sort by, and in which direction; a JSON object with exactly one field, sent as a string. Evidence:
    documented."""
    out_member_id: str | None = None
    """Your own id of the user who searches; may be empty. Evidence: documented."""
    price_start: Decimal | int | str | None = None
    """Lowest wholesale price, such as `633.69`. In yuan; evidence of the unit: upstream. Evidence: documented."""
    price_end: Decimal | int | str | None = None
    """Highest wholesale price, such as `647.60`. In yuan; evidence of the unit: upstream. Evidence: documented."""
    category_id: str | None = None
    """Only this category. A string here, a number in the searches by picture and shop; may be empty. Evidence:
    documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 10:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductSearch")
        self: Any = new(cls)
        self.extra = extra
        (
            self.keyword,
            self.begin_page,
            self.page_size,
            self.country,
            self.filter_,
            self.sort,
            self.out_member_id,
            self.price_start,
            self.price_end,
            self.category_id,
        ) = values
        if self.keyword is not None and type(self.keyword) is not str:
            self.keyword = text(self.keyword, "AlibabaProductSearch.keyword", strict)
        if self.begin_page is not None and type(self.begin_page) is not int:
            self.begin_page = integer(self.begin_page, "AlibabaProductSearch.beginPage", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "AlibabaProductSearch.pageSize", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "AlibabaProductSearch.country", strict)
        if self.filter_ is not None and type(self.filter_) is not str:
            self.filter_ = text(self.filter_, "AlibabaProductSearch.filter", strict)
        if self.out_member_id is not None and type(self.out_member_id) is not str:
            self.out_member_id = text(self.out_member_id, "AlibabaProductSearch.outMemberId", strict)
        if self.category_id is not None and type(self.category_id) is not str:
            self.category_id = text(self.category_id, "AlibabaProductSearch.categoryId", strict)
        if self.sort is not None:
            self.sort = AlibabaProductSort.from_dict(json_value(self.sort, "AlibabaProductSearch.sort"), strict=strict)
        if self.price_start is not None:
            self.price_start = decimal_text(self.price_start, "AlibabaProductSearch.priceStart", strict)
        if self.price_end is not None:
            self.price_end = decimal_text(self.price_end, "AlibabaProductSearch.priceEnd", strict)
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
        if self.country is not None:
            data["country"] = text_out(self.country, "country")
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
            data["categoryId"] = id_out(self.category_id, "category_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
