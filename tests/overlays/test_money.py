"""Fen and yuan: exact in both directions."""

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pandapon import InvalidArgumentError, fen_to_yuan, yuan_to_fen


@pytest.mark.parametrize(
    ("fen", "yuan"),
    [(0, "0.00"), (1, "0.01"), (99, "0.99"), (4500, "45.00"), (-5, "-0.05"), (10**30, f"1{'0' * 28}.00")],
)
def test_fen_to_yuan(fen: int, yuan: str) -> None:
    assert str(fen_to_yuan(fen)) == yuan


@given(st.integers())
def test_there_and_back(fen: int) -> None:
    with localcontext() as context:
        context.prec = 3
        assert yuan_to_fen(fen_to_yuan(fen)) == fen


@pytest.mark.parametrize("yuan", ["45", "45.00", "45.0000", 45, Decimal(45), "4.5e1"])
def test_yuan_to_fen(yuan: Decimal | int | str) -> None:
    assert yuan_to_fen(yuan) == 4500


def test_the_largest_amount() -> None:
    assert yuan_to_fen("1e1000") == 10**1002


@pytest.mark.parametrize("amount", ["4500", 45.0, True, None, Decimal(45)])
def test_fen_that_are_no_whole_number(amount: object) -> None:
    with pytest.raises(InvalidArgumentError, match="must be an integer"):
        fen_to_yuan(amount)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "reason"),
    [
        ("0.001", "fraction of a fen"),
        (Decimal("1.005"), "fraction of a fen"),
        ("much", "not an amount"),
        ("", "not an amount"),
        ("NaN", "not an amount"),
        ("Infinity", "not an amount"),
        ("1e1001", "not an amount"),
        ("1e999999999", "not an amount"),
        ("1e-999999999", "not an amount"),
        (0.1, "a Decimal, an integer or a string"),
        (True, "a Decimal, an integer or a string"),
        (None, "a Decimal, an integer or a string"),
    ],
)
def test_yuan_that_are_no_amount(amount: object, reason: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reason):
        yuan_to_fen(amount)  # type: ignore[arg-type]
