"""The JSON inside `subOrderResult`: the seed's two, invented ones, and broken ones."""

import pickle
import reprlib
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pandapon_sandbox
from pandapon import InvalidArgumentError, PandaPonError, RawOrderStatus, SubOrderResult, SubOrderResultError
from pandapon.models import TaobaoOrderPage, TaobaoSubOrder

SEED = orjson.loads((Path(pandapon_sandbox.__file__).parent / "taobao" / "seed_order_page.json").read_bytes())["data"]
SUB_ORDERS = TaobaoOrderPage.from_dict(SEED).orders[0].sub_orders

DEEP = orjson.loads("[" * 1000 + "]" * 1000)


def parse(**members: Any) -> SubOrderResult:
    result = SubOrderResult.parse(orjson.dumps(members).decode())
    assert result is not None
    return result


@pytest.mark.parametrize("sub_order", SUB_ORDERS)
def test_the_seed(sub_order: TaobaoSubOrder) -> None:
    result = SubOrderResult.of(sub_order)
    assert type(result) is SubOrderResult
    assert result.title == "#Sisjuly#热辣复古甜酷风性感蕾丝钩花低领修身吊带半身裙套装女"
    assert result.purchase_order_outer_id == "3716059574020579405"
    assert result.sub_purchase_order_id == "200035407713"
    assert result.quantity == 1
    assert result.closed is False
    assert result.raw_status is RawOrderStatus.AWAITING_PAYMENT
    assert (result.purchase_amount, result.purchase_amount_yuan) == (4500, Decimal("45.00"))
    assert (result.product_amount, result.product_amount_yuan) == (4500, Decimal("45.00"))
    assert (result.domestic_post_fee, result.domestic_post_fee_yuan) == (0, Decimal("0.00"))
    assert result.sku_image_url is not None
    assert result.sku_image_url.endswith("!!1929658746.jpg")
    assert result.sku_properties == result.sku_properties_in("en") == {"颜色分类": "玫红色", "尺码": "S"}
    assert result.extra == {}


@pytest.mark.parametrize("sub_order", SUB_ORDERS)
def test_the_seed_written_back(sub_order: TaobaoSubOrder) -> None:
    result = SubOrderResult.of(sub_order)
    assert result is not None
    assert result.to_dict() == orjson.loads(sub_order.sub_order_result or "")


@pytest.mark.parametrize("text", [None, "", "null"])
def test_absent(text: str | None) -> None:
    assert SubOrderResult.of(TaobaoSubOrder(sub_order_result=text)) is None


def test_absent_members() -> None:
    result = parse()
    assert (result.raw_status, result.purchase_amount_yuan, result.product_amount_yuan) == (None, None, None)
    assert (result.domestic_post_fee_yuan, result.sku_image_url, result.sku_properties) == (None, None, {})


def test_unknown_members_and_states_are_kept() -> None:
    result = parse(status="NEW", surprise={"a": [1]}, option_fields={"shopName": "x", "hue": "red"})
    assert result.raw_status == "NEW"
    assert result.extra == {"surprise": {"a": [1]}}
    assert result.option_fields is not None
    assert result.option_fields.extra == {"hue": "red"}


def test_english_where_there_is_no_chinese() -> None:
    result = parse(option_fields={"en": '{"Color":"red","Size":40,"Sizes":[1]}'})
    assert result.sku_properties == {"Color": "red", "Size": "40", "Sizes": "[1]"}
    assert result.sku_properties_in("zh") == {}


def test_an_inner_object_instead_of_text() -> None:
    assert parse(option_fields={"zh": {"a": "b"}}).sku_properties == {"a": "b"}


@pytest.mark.parametrize(
    "text", ["{", "not json", "[]", "17", '"x"', '{"option_fields": 5}', '{"logistic_orders": {}}', "{}{}", "\ud800"]
)
def test_malformed(text: str) -> None:
    with pytest.raises(SubOrderResultError, match="subOrderResult") as caught:
        SubOrderResult.of(TaobaoSubOrder(sub_order_result=text))
    assert caught.value.text == text
    assert isinstance(caught.value, PandaPonError)


@pytest.mark.parametrize("inner", ["{", "[1]", "7"])
def test_malformed_inside(inner: str) -> None:
    result = parse(option_fields={"zh": inner})
    with pytest.raises(SubOrderResultError, match=r"option_fields\.zh") as caught:
        _ = result.sku_properties
    assert caught.value.text == inner


@pytest.mark.parametrize("status", [["WAIT_BUYER_P"], 1.5, DEEP])
def test_a_state_that_is_no_text(status: Any) -> None:
    result = SubOrderResult.from_dict({"status": status})
    with pytest.raises(SubOrderResultError, match=r"^status is not a string; the text begins") as caught:
        _ = result.raw_status
    assert caught.value.text == reprlib.repr(status)


@pytest.mark.parametrize("value", [1.5, [1], True, DEEP])
def test_properties_that_are_no_object(value: Any) -> None:
    result = SubOrderResult.from_dict({"option_fields": {"zh": value}})
    with pytest.raises(SubOrderResultError, match=r"^option_fields\.zh is not an object; the text begins") as caught:
        _ = result.sku_properties
    assert caught.value.text == reprlib.repr(value)


@pytest.mark.parametrize("depth", [10, 300])
def test_a_property_of_many_levels(depth: int) -> None:
    value = "[" * depth + "]" * depth
    assert parse(option_fields={"en": f'{{"a": {value}}}'}).sku_properties == {"a": value}


def test_a_property_as_deep_as_json_may_be_is_written_or_refused() -> None:
    """How deep the standard library writes depends on the version of Python."""
    value = "[" * 1020 + "]" * 1020
    result = parse(option_fields={"en": f'{{"a": {value}}}'})
    found: Any = None
    with suppress(SubOrderResultError):
        found = result.sku_properties
    assert found in (None, {"a": value})


def test_an_error_shows_how_the_text_begins_and_can_be_sent_to_another_process() -> None:
    with pytest.raises(SubOrderResultError) as caught:
        SubOrderResult.parse("x" * 500)
    error = caught.value
    assert str(error) == f"{error.args[0]}; the text begins {'x' * 200!r}"
    assert error.args[0].startswith("subOrderResult is not JSON: ")
    assert error.args[1] == error.text
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.text) == (str(error), error.text)


def test_whole_numbers_beyond_what_a_float_holds_are_not_guessed() -> None:
    result = SubOrderResult.parse('{"purchase_amount": 1e22, "quantity": 9007199254740992.0}')
    assert result is not None
    assert (result.purchase_amount, result.quantity) == (1e22, 2**53)
    assert orjson.loads(orjson.dumps(result.to_dict())) == {"purchase_amount": 1e22, "quantity": 2**53}


def test_an_amount_that_is_no_whole_number_is_not_rounded() -> None:
    result = parse(purchase_amount="45.5")
    assert result.purchase_amount == "45.5"
    with pytest.raises(InvalidArgumentError):
        _ = result.purchase_amount_yuan


texts = st.text(st.characters(exclude_categories=["Cs"]))
scalars = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | texts
shapes = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(texts, inner), max_leaves=8)
members = st.sampled_from([*orjson.loads(SUB_ORDERS[0].sub_order_result or "{}"), "refund_status", "sku_info", "new"])

whole = st.fixed_dictionaries(
    {},
    optional={
        "purchase_order_outer_id": texts,
        "product_amount": st.integers(-(10**15), 10**15).map(str),
        "quantity": st.integers(0, 10**9),
        "title": texts,
        "purchase_amount": st.integers(-(10**15), 10**15),
        "status": texts,
        "closed": st.booleans(),
        "option_fields": st.fixed_dictionaries(
            {},
            optional={
                "SKU_IMG_URL": texts,
                "zh": st.dictionaries(texts, texts).map(lambda x: orjson.dumps(x).decode()),
            },
        ),
        "surprise": shapes,
    },
)


@given(whole)
def test_made_up_ones_are_written_back_as_they_came(value: dict[str, Any]) -> None:
    result = parse(**value)
    assert result.to_dict() == {name: item for name, item in value.items() if item is not None or name == "surprise"}
    if result.product_amount is not None:
        assert result.product_amount_yuan == Decimal(value["product_amount"]) / 100
    if result.option_fields and result.option_fields.zh:
        assert result.sku_properties_in("zh") == orjson.loads(value["option_fields"]["zh"])


@given(st.dictionaries(members, shapes) | shapes)
def test_any_json_is_read_or_refused(value: Any) -> None:
    with suppress(SubOrderResultError):
        result = SubOrderResult.parse(orjson.dumps(value).decode())
        assert isinstance(result, SubOrderResult) is (value is not None)
