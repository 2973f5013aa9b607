"""Single values that JSON can hold and Python or JSON cannot write again."""

from decimal import Decimal

import orjson
import pytest

from pandapon import InvalidArgumentError
from pandapon.models import AlibabaCartItem, AlibabaReceiptConfirm
from pandapon_api._codec import integer, number, number_of_decimal, number_of_id, within


@pytest.mark.parametrize(("wire", "read"), [(10.0, int), (2.0**53, int), (-(2.0**53), int), (2.0**54, float)])
def test_a_float_is_read_as_a_whole_number_as_far_as_it_is_exact(wire: float, read: type) -> None:
    assert integer(wire, "x", False) == wire
    assert type(integer(wire, "x", False)) is read


@pytest.mark.parametrize("wire", ["nan", "inf", "-inf", "1e400"])
def test_a_text_that_json_has_no_number_for_is_kept(wire: str) -> None:
    assert number(wire, "x", False) == wire


def test_an_id_of_too_many_digits_is_kept_as_text() -> None:
    assert (number_of_id("9" * 19), number_of_id("9" * 20)) == (int("9" * 19), "9" * 20)
    assert AlibabaReceiptConfirm(order_id="9" * 5000).to_dict() == {"orderId": "9" * 5000}


@pytest.mark.parametrize("amount", [Decimal("9" * 400), Decimal("NaN"), Decimal("-Infinity")])
def test_a_decimal_that_no_float_holds_is_written_as_text(amount: Decimal) -> None:
    assert number_of_decimal(amount) == str(amount)
    assert orjson.dumps(AlibabaCartItem(price=amount).to_dict()) == orjson.dumps({"price": str(amount)})


@pytest.mark.parametrize("value", ["50", None, [], 1.5])
def test_a_limit_for_what_is_no_whole_number(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r"page_size is .*; it has to be a whole number"):
        within(value, "page_size", 1, 40)  # type: ignore[arg-type]
