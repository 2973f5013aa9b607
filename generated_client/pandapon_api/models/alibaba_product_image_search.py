# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaProductImageSearch`, a schema of the API."""

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
    missing,
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

_NAMES = names(
    "imageBase64", "beginPage", "pageSize", "country", "region", "filter", "sort", "priceStart", "priceEnd", "categoryId", "imageAddress", "outMemberId"
)
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaProductImageSearch:
    """A picture to search by. The page allows null for every field, even the required picture.

    Evidence: documented. PandaPon does not say whether it requires `begin_page`, `page_size`, `country`, `region`,
    `price_start`, `price_end`, `category_id`, `out_member_id`.
    """

    image_base64: str
    """The picture in bare base64, without a data-URL prefix; the sample is a JPEG. Required, although the page allows
    null. Wire name `imageBase64`. Evidence: documented."""
    begin_page: int | None = None
    """Page number; the first page is 1. Evidence: documented."""
    page_size: int | None = None
    """Products per page; upstream at most 50, and 20 is advised. Evidence: documented."""
    country: AlibabaLanguage | str | None = None
    """Language of the translated titles, despite its name. The page says to send `en` always. Values:
    `pandapon.AlibabaLanguage`. Evidence: documented."""
    region: str | None = None
    """The part of the picture to search for, as four numbers such as `266,799,48,581`. Judging by upstream samples they
    are x1,x2,y1,y2 (guess). Evidence: documented."""
    filter_: AlibabaFilter | str | None = None
    """Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`. Values:
    `pandapon.AlibabaFilter`. Evidence: documented."""
    sort: AlibabaProductSort | AlibabaProductSortDict | None = None
    """What to sort by, and in which direction; a JSON object with exactly one field, sent as a string. Evidence:
    documented."""
    price_start: Decimal | int | str | None = None
    """Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented."""
    price_end: Decimal | int | str | None = None
    """Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented."""
    category_id: str | None = None
    """Only this category. A number here, a string in the keyword search. Evidence: documented."""
    image_address: str | None = None
    """Link to the picture. Upstream only 1688's own (alicdn) links are reliable. Evidence: documented."""
    out_member_id: str | None = None
    """Your own id of the user who searches. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 12:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaProductImageSearch")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaProductImageSearch")
        self: Any = new(cls)
        self.extra = extra
        (
            self.image_base64,
            self.begin_page,
            self.page_size,
            self.country,
            self.region,
            self.filter_,
            self.sort,
            self.price_start,
            self.price_end,
            self.category_id,
            self.image_address,
            self.out_member_id,
        ) = values
        if self.begin_page is not None and type(self.begin_page) is not int:
            self.begin_page = integer(self.begin_page, "AlibabaProductImageSearch.beginPage", strict)
        if self.page_size is not None and type(self.page_size) is not int:
            self.page_size = integer(self.page_size, "AlibabaProductImageSearch.pageSize", strict)
        if self.country is not None and type(self.country) is not str:
            self.country = text(self.country, "AlibabaProductImageSearch.country", strict)
        if self.region is not None and type(self.region) is not str:
            self.region = text(self.region, "AlibabaProductImageSearch.region", strict)
        if self.filter_ is not None and type(self.filter_) is not str:
            self.filter_ = text(self.filter_, "AlibabaProductImageSearch.filter", strict)
        if self.image_address is not None and type(self.image_address) is not str:
            self.image_address = text(self.image_address, "AlibabaProductImageSearch.imageAddress", strict)
        if self.out_member_id is not None and type(self.out_member_id) is not str:
            self.out_member_id = text(self.out_member_id, "AlibabaProductImageSearch.outMemberId", strict)
        self.image_base64 = (
            missing("AlibabaProductImageSearch.imageBase64")
            if self.image_base64 is None
            else self.image_base64
            if type(self.image_base64) is str
            else text(self.image_base64, "AlibabaProductImageSearch.imageBase64", strict)
        )
        if self.sort is not None:
            self.sort = AlibabaProductSort.from_dict(json_value(self.sort, "AlibabaProductImageSearch.sort"), strict=strict)
        if self.price_start is not None:
            self.price_start = decimal_text(self.price_start, "AlibabaProductImageSearch.priceStart", strict)
        if self.price_end is not None:
            self.price_end = decimal_text(self.price_end, "AlibabaProductImageSearch.priceEnd", strict)
        if self.category_id is not None:
            self.category_id = id_number(self.category_id, "AlibabaProductImageSearch.categoryId", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["imageBase64"] = text_out(self.image_base64, "image_base64")
        if self.begin_page is not None:
            data["beginPage"] = integer_out(self.begin_page, "begin_page")
        if self.page_size is not None:
            data["pageSize"] = integer_out(self.page_size, "page_size")
        if self.country is not None:
            data["country"] = text_out(self.country, "country")
        if self.region is not None:
            data["region"] = text_out(self.region, "region")
        if self.filter_ is not None:
            data["filter"] = text_out(self.filter_, "filter_")
        if self.sort is not None:
            data["sort"] = json_out(self.sort, "sort", model_out, AlibabaProductSort)
        if self.price_start is not None:
            data["priceStart"] = decimal_text_out(self.price_start, "price_start")
        if self.price_end is not None:
            data["priceEnd"] = decimal_text_out(self.price_end, "price_end")
        if self.category_id is not None:
            data["categoryId"] = id_number_out(self.category_id, "category_id")
        if self.image_address is not None:
            data["imageAddress"] = text_out(self.image_address, "image_address")
        if self.out_member_id is not None:
            data["outMemberId"] = id_out(self.out_member_id, "out_member_id")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
