"""Single values that JSON can hold and Python or JSON cannot write again; members in any order and number."""

from decimal import Decimal
from types import MappingProxyType
from typing import Any

import orjson
import pytest

from pandapon import InvalidArgumentError
from pandapon.models import AlibabaCartItem, AlibabaReceiptConfirm, TaobaoSubOrder
from pandapon_api._codec import integer, number, number_of_decimal, number_of_id
from pandapon_api._extra import NOTHING
from pandapon_api._sending import within


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
    with pytest.raises(InvalidArgumentError, match=r"page_size is .*; it must be an integer"):
        within(value, "page_size", 1, 40)


WHOLE = TaobaoSubOrder(
    sub_order_id="1", order_no="2", quantity=3, title="4", purchase_currency="CNY", purchase_amount=5, item_id="6",
    domestic_post_fee=7, close_reason="8", sku_id="9", sub_order_result="{}", status="10", error_code="11",
    error_message="12",
)  # fmt: skip
SENT = WHOLE.to_dict()


@pytest.mark.parametrize("sent", [SENT, dict(reversed(SENT.items())), MappingProxyType(SENT)])
def test_members_in_any_order(sent: Any) -> None:
    assert TaobaoSubOrder.from_dict(sent, strict=True) == WHOLE


@pytest.mark.parametrize("absent", [(), ("title",), ("title", "status"), ("title", "status", "quantity"), tuple(SENT)])
@pytest.mark.parametrize("unknown", [{}, {"z": 1}, {"z": 1, "a": None}])
def test_members_that_are_absent_and_members_that_nobody_knows(absent: tuple[str, ...], unknown: Any) -> None:
    sent = {**unknown, **{name: value for name, value in SENT.items() if name not in absent}}
    read = TaobaoSubOrder.from_dict(sent, strict=True)
    assert read.to_dict() == sent
    assert list(read.extra.items()) == list(unknown.items())
    assert (read.extra is NOTHING) is not bool(unknown)
    assert read.item_id == (None if "itemId" in absent else "6")
