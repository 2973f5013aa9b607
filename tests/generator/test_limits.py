"""Limits of every kind of number, checked before anything is sent."""

from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from tests.generator.built import example
from tests.generator.wire import Wire

SENT: list[tuple[str, Any, Any]] = [
    ("deposit", Decimal("0.01"), 0.01),  # a float of these digits is more than the Decimal
    ("deposit", Decimal("100"), 100),
    ("deposit", Decimal("99.99"), 99.99),
    ("deposit", Decimal("0.29"), 0.29),
    ("discount", Decimal("-0.5"), "-0.5"),
    ("discount", Decimal("1E+2"), "100"),
    ("pieces", 1, "1"),
    ("pieces", 999, "999"),
    ("weight", 1, 1),
]
REFUSED: list[tuple[str, Any, str]] = [
    ("deposit", Decimal("0.009"), "deposit is 0.009; it must be at least 0.01"),
    ("deposit", Decimal("100.01"), "deposit is 100.01; it must be at most 100"),
    ("deposit", Decimal("NaN"), "it must be a finite amount"),
    ("deposit", Decimal("sNaN"), "it must be a finite amount"),
    ("deposit", Decimal("Infinity"), "it must be a finite amount"),
    ("deposit", 0.5, "it must be a Decimal"),
    ("deposit", "1e2", "it must be a Decimal"),
    ("deposit", True, "it must be a Decimal"),
    ("discount", Decimal("-0.51"), "discount is -0.51; it must be at least -0.5"),
    ("pieces", 0, "pieces is 0; it must be at least 1"),
    ("pieces", 1000, "pieces is 1000; it must be at most 999"),
    ("pieces", "5", "it must be an integer"),
    ("pieces", 5.0, "it must be an integer"),
    ("weight", 0, "weight is 0; it must be at least 1"),
]


def body(synthetic: ModuleType, **given: Any) -> Any:
    made = synthetic.models.PartCreate.from_dict(example("parts.create")["request"]["body"])
    for name, value in given.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize(("name", "value", "sent"), SENT)
def test_what_is_within_is_written_in_its_own_form(synthetic: ModuleType, name: str, value: Any, sent: Any) -> None:
    written = body(synthetic, **{name: value}).to_dict()[name]
    assert (written, type(written)) == (sent, type(sent))


@pytest.mark.parametrize(("name", "value", "complaint"), REFUSED)
def test_what_is_not_within_is_not_written(synthetic: ModuleType, name: str, value: Any, complaint: str) -> None:
    with pytest.raises(synthetic.InvalidArgumentError, match=complaint):
        body(synthetic, **{name: value}).to_dict()


LIST: dict[str, Any] = {"shelf": "A", "floor": 0, "made_until": "2024-01-01 00:00:00"}


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (Decimal("0.01"), "0.01"),
        (Decimal("12.50"), "12.50"),
        (Decimal("1E+3"), "1000"),
        (Decimal("12345678901234567.89"), "12345678901234567.89"),  # more digits than a float has
    ],
)
async def test_money_in_a_query_keeps_every_digit(wire: Wire, given: Decimal, sent: str) -> None:
    await wire.call(lambda api: api.parts.list(max_price=given, **LIST), {"total": 0, "rows": []})
    assert wire.request.url.params["maxPrice"] == sent


async def test_money_in_a_query_has_limits_and_a_unit(wire: Wire) -> None:
    for name, value in (("max_price", Decimal("0.001")), ("least_cost", Decimal("100000"))):
        with pytest.raises(wire.package.InvalidArgumentError, match=f"{name} is {value}"):
            await wire.call(lambda api, given={name: value}: api.parts.list(**given, **LIST), {})
    assert wire.requests == []
    said = " ".join((wire.package.Client("ak", "s", "1").parts.list.__doc__ or "").split())
    assert "max_price: Highest price; money in a query. In yuan." in said
    assert "In yuan; evidence of the unit: guess." in said
