"""Filter and sort of a 1688 search, and what is refused before a request is made."""

from decimal import Decimal

import pytest

from pandapon import (
    AlibabaFilter,
    AlibabaSortDirection,
    AlibabaSortKey,
    InvalidArgumentError,
    alibaba_filter_text,
    alibaba_sort,
)
from pandapon.models import AlibabaProductSearch


def test_filter_as_in_the_sample() -> None:
    assert alibaba_filter_text([AlibabaFilter.SHIPS_TODAY, AlibabaFilter.KS_CIPHERTEXT]) == "shipInToday,ksCiphertext"


def test_one_filter_and_one_that_nobody_has_listed() -> None:
    assert alibaba_filter_text([AlibabaFilter.STRICT_SELECTION]) == "1688Selection"
    assert alibaba_filter_text(iter([AlibabaFilter("newOne"), AlibabaFilter.VERIFIED_FACTORY])) == (
        "newOne,certifiedFactory"
    )


@pytest.mark.parametrize(
    ("filters", "reason"),
    [
        ([], "at least one value"),
        ("shipInToday", "not the string 'shipInToday'"),
        (AlibabaFilter.SHIPS_TODAY, "not the string 'shipInToday'"),
        (["shipInToday"], "an AlibabaFilter member, not 'shipInToday'"),
        ([AlibabaFilter.SHIPS_TODAY, None], "an AlibabaFilter member, not None"),
        ([AlibabaFilter("")], "must not be empty"),
        ([AlibabaFilter("new7,new30")], "must not have a comma or a space, but 'new7,new30' does"),
        ([AlibabaFilter(" new7")], "must not have a comma or a space, but ' new7' does"),
    ],
)
def test_filters_that_are_refused(filters: object, reason: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        alibaba_filter_text(filters)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", [*AlibabaSortKey, AlibabaSortKey("newOne"), AlibabaSortKey('with"quote')])
@pytest.mark.parametrize("direction", AlibabaSortDirection)
def test_sort_is_one_pair(key: AlibabaSortKey, direction: AlibabaSortDirection) -> None:
    assert alibaba_sort(key, direction).to_dict() == {key.value: direction.value}


def test_a_search_as_it_travels() -> None:
    search = AlibabaProductSearch(
        keyword="dress",
        filter_=alibaba_filter_text([AlibabaFilter.SHIPS_TODAY]),
        sort=alibaba_sort(AlibabaSortKey.PRICE, AlibabaSortDirection.DESCENDING),
        price_start=Decimal("633.69"),
        price_end=Decimal("647.60"),
    )
    assert search.to_dict() == {
        "keyword": "dress",
        "filter": "shipInToday",
        "sort": '{"price":"desc"}',
        "priceStart": "633.69",
        "priceEnd": "647.60",
    }


@pytest.mark.parametrize(
    ("key", "direction", "reason"),
    [
        ("price", AlibabaSortDirection.ASCENDING, "an AlibabaSortKey member that is not empty, not 'price'"),
        (AlibabaSortKey(""), AlibabaSortDirection.ASCENDING, "an AlibabaSortKey member that is not empty"),
        (AlibabaSortKey.PRICE, "asc", "ASCENDING or .DESCENDING, not 'asc'"),
        (AlibabaSortKey.PRICE, AlibabaSortDirection("up"), "ASCENDING or .DESCENDING"),
    ],
)
def test_sorts_that_are_refused(key: object, direction: object, reason: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        alibaba_sort(key, direction)  # type: ignore[arg-type]
