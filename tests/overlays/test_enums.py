"""The value lists: open for unlisted values, and equal to the values of the fields."""

import ast
import copy
import enum
import inspect
import pickle
import re
from pathlib import Path

import pytest
import yaml

import pandapon
from pandapon import AlibabaOrderStatus, OrderStatus, RawOrderStatus, enums
from pandapon.enums import OpenIntEnum, OpenStrEnum
from pandapon.models import TaobaoOrder, TaobaoSubOrder

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
AREAS = yaml.safe_load((ROOT / "spec" / "enums.yaml").read_text(encoding="utf-8"))["x-enums"].values()
LISTS = {name: listed for area in AREAS for name, listed in area["lists"].items()}
ENUMS: list[type[OpenIntEnum] | type[OpenStrEnum]] = [
    getattr(enums, name) for name in enums.__all__ if name not in ("OpenIntEnum", "OpenStrEnum")
]
EVIDENCE = "documented|sample|observed|client|v2|twin|upstream|reseller|analogy|guess"
CHINESE = re.compile("[\u3000-\u9fff\uff00-\uffef]")


def test_members_equal_what_fields_hold() -> None:
    assert OrderStatus(10) is OrderStatus.AWAITING_SHIPMENT
    assert OrderStatus.AWAITING_SHIPMENT == 10
    assert RawOrderStatus("WAIT_BUYER_P") is RawOrderStatus.AWAITING_PAYMENT
    assert RawOrderStatus.BEING_CREATED == "BULIDING"
    assert AlibabaOrderStatus("waitbuyerreceive") is AlibabaOrderStatus.SHIPPED


def test_the_package_exports_every_list() -> None:
    assert {kind.__name__ for kind in ENUMS} == set(LISTS)
    assert all(getattr(enums, name) for name in enums.__all__)


@pytest.mark.parametrize("kind", ENUMS)
def test_the_members_are_those_of_the_specification(kind: type[OpenIntEnum] | type[OpenStrEnum]) -> None:
    listed = LISTS[kind.__name__]
    values = {name: member.value for name, member in kind.__members__.items()}
    assert values == {name: value["value"] for name, value in listed["values"].items()}
    assert issubclass(kind, {"integer": OpenIntEnum, "string": OpenStrEnum}[listed["type"]])


@pytest.mark.parametrize("kind", ENUMS)
def test_the_top_package_exports_it(kind: type[enum.Enum]) -> None:
    assert getattr(pandapon, kind.__name__) is kind
    assert kind.__name__ in pandapon.__all__


@pytest.mark.parametrize("kind", ENUMS)
def test_what_is_said_about_it(kind: type[enum.Enum]) -> None:
    """The enum says what it is for; each member its meaning and what that rests on, in plain English."""
    body = ast.parse(inspect.getsource(kind)).body[0]
    assert isinstance(body, ast.ClassDef)
    said = {
        name.id: text.value.value
        for member, text in zip(body.body, body.body[1:], strict=False)
        if isinstance(member, ast.Assign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
        for name in member.targets
        if isinstance(name, ast.Name)
    }
    assert list(said) == list(kind.__members__)
    assert kind.__doc__
    assert not CHINESE.search(kind.__doc__)
    for name, text in said.items():
        assert re.fullmatch("[A-Z][A-Z0-9_]*", name)
        assert isinstance(text, str)
        assert re.search(rf"\bEvidence:\s+({EVIDENCE})\b[^.]*\.$", text), f"{name}: {text}"
        assert not CHINESE.search(name + text)


@pytest.mark.parametrize("kind", ENUMS)
def test_unknown_values_become_members(kind: type[OpenIntEnum] | type[OpenStrEnum]) -> None:
    value = 7777 if issubclass(kind, int) else "NEW ONE"
    member = kind(value)
    assert isinstance(member, kind)
    assert member == value
    assert member.value == value
    assert member.name == f"UNKNOWN_{value}"
    assert not member.is_known
    assert hash(member) == hash(value)
    assert copy.deepcopy(member) == pickle.loads(pickle.dumps(member)) == member
    assert member not in list(kind)
    assert all(known.is_known for known in kind)


@pytest.mark.parametrize(("kind", "value"), [(OrderStatus, "10"), (OrderStatus, True), (OrderStatus, 1.5)])
def test_values_of_another_type(kind: type[enum.Enum], value: object) -> None:
    if value in (1, 0):
        assert kind(value) is OrderStatus.PAID
    else:
        with pytest.raises(ValueError, match="is not a valid OrderStatus"):
            kind(value)


def test_raw_text_of_another_type() -> None:
    with pytest.raises(ValueError, match="is not a valid RawOrderStatus"):
        RawOrderStatus(3)


def test_raw_states_have_a_number() -> None:
    assert enums.order_status_of(RawOrderStatus.CLOSED) is OrderStatus.CANCELLED
    assert enums.order_status_of("TRADE_CLOSED") is OrderStatus.CANCELLED
    assert enums.order_status_of("NEW") is None
    assert all(enums.order_status_of(state) is not None for state in RawOrderStatus)


def test_a_field_of_an_answer_holds_the_member() -> None:
    order = TaobaoOrder.from_dict({"status": 11, "subOrderVOS": [{"status": "WAIT_BUYER_P"}]}, strict=True)
    assert order.status is OrderStatus.SHIPPED
    assert order.sub_orders[0].status is RawOrderStatus.AWAITING_PAYMENT
    assert order == TaobaoOrder(status=11, sub_orders=[TaobaoSubOrder(status="WAIT_BUYER_P")])
    assert repr(TaobaoOrder.from_dict({"status": 77}).status) == "<OrderStatus.UNKNOWN_77: 77>"


def test_the_list_of_the_status_parameter_is_complete() -> None:
    orders = yaml.safe_load((ROOT / "spec" / "taobao_orders.yaml").read_text(encoding="utf-8"))
    text = orders["components"]["schemas"]["TaobaoOrder"]["properties"]["status"]["description"]
    documented = {int(number) for number in re.findall(r"\b(\d+) [a-z]", text)}
    assert documented == {0, 1, 2, 3, 4, 10, 11}
    assert documented <= set(OrderStatus)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (11, "SHIPPED"),
        (OrderStatus.SHIPPED, "SHIPPED"),
        (77, "UNKNOWN_77"),
        (None, "UNKNOWN"),
        ("odd", "UNKNOWN_odd"),
        (1.5, "UNKNOWN_1.5"),
        (True, "UNKNOWN_True"),
        ([], "UNKNOWN_[]"),
    ],
)
def test_whatever_a_field_holds_has_a_name(value: object, name: str) -> None:
    assert OrderStatus.name_of(value) == name


def test_texts_have_names_too() -> None:
    assert RawOrderStatus.name_of("WAIT_BUYER_P") == "AWAITING_PAYMENT"
    assert (RawOrderStatus.name_of("NEW"), RawOrderStatus.name_of(None)) == ("UNKNOWN_NEW", "UNKNOWN")
    assert RawOrderStatus.name_of(5) == "UNKNOWN_5"
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert len(RawOrderStatus.name_of(deep)) < 100
