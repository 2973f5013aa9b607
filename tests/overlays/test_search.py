"""The texts of a 1688 search, and what is refused before any is made."""

import json
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon import (
    AlibabaFilter,
    AlibabaPriceRange,
    AlibabaSort,
    AlibabaSortDirection,
    AlibabaSortKey,
    InvalidArgumentError,
    alibaba_filter_text,
)


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
        ("shipInToday", "not the text 'shipInToday'"),
        (AlibabaFilter.SHIPS_TODAY, "not the text 'shipInToday'"),
        (["shipInToday"], "an AlibabaFilter member, not 'shipInToday'"),
        ([AlibabaFilter.SHIPS_TODAY, None], "an AlibabaFilter member, not None"),
        ([AlibabaFilter("")], "is empty"),
        ([AlibabaFilter("new7,new30")], "no comma and no space, but 'new7,new30' does"),
        ([AlibabaFilter(" new7")], "no comma and no space, but ' new7' does"),
    ],
)
def test_filters_that_are_refused(filters: object, reason: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        alibaba_filter_text(filters)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", [*AlibabaSortKey, AlibabaSortKey("newOne"), AlibabaSortKey('with"quote')])
@pytest.mark.parametrize("direction", AlibabaSortDirection)
def test_sort_is_one_pair(key: AlibabaSortKey, direction: AlibabaSortDirection) -> None:
    sort = AlibabaSort(key, direction)
    assert json.loads(sort.text) == sort.pair == {key.value: direction.value}


def test_sort_as_in_the_sample() -> None:
    assert AlibabaSort(AlibabaSortKey.PRICE, AlibabaSortDirection.DESCENDING).text == '{"price":"desc"}'


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
        AlibabaSort(key, direction)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("price", "text"),
    [
        ("633.69", "633.69"),
        ("647.60", "647.60"),
        ("647.6", "647.60"),
        ("0", "0.00"),
        ("-0", "0.00"),
        ("0.05", "0.05"),
        ("1E+3", "1000.00"),
        ("12.3400", "12.34"),
    ],
)
def test_prices(price: str, text: str) -> None:
    assert AlibabaPriceRange(start=Decimal(price)).start_text == text
    assert AlibabaPriceRange(end=Decimal(price)).end_text == text


@given(st.integers(min_value=0), st.integers(min_value=0))
def test_a_range_keeps_every_digit(one: int, other: int) -> None:
    low, high = sorted((one, other))
    with localcontext() as context:
        context.prec = 3
        prices = AlibabaPriceRange(Decimal((0, tuple(map(int, str(low))), -2)), Decimal(high))
    assert (prices.start_text or "").replace(".", "").lstrip("0") == str(low).lstrip("0")
    assert prices.end_text == f"{high}.00"


def test_open_ranges() -> None:
    assert AlibabaPriceRange().start_text is AlibabaPriceRange().end_text is None
    assert AlibabaPriceRange(Decimal(1)).end_text is None
    assert AlibabaPriceRange(Decimal(1), Decimal(1)).start_text == "1.00"


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (1.5, None, "is a Decimal, not 1.5"),
        (None, "647.60", "is a Decimal, not '647.60'"),
        (Decimal("0.001"), None, "fraction of a fen"),
        (None, Decimal("NaN"), "no amount"),
        (Decimal("Infinity"), None, "no amount"),
        (Decimal("-0.01"), None, "not negative, but -0.01 yuan is"),
        (Decimal("647.60"), Decimal("633.69"), "647.60 yuan, is above the highest, 633.69 yuan"),
    ],
)
def test_ranges_that_are_refused(start: object, end: object, reason: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        AlibabaPriceRange(start, end)  # type: ignore[arg-type]
