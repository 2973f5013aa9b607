"""The value lists: open for what nobody has listed, and equal to what the fields hold."""

import copy
import enum
import pickle
import re
from pathlib import Path

import pytest
import yaml

import pandapon
from pandapon import OrderStatus, RawOrderStatus
from pandapon.enums import OpenIntEnum, OpenStrEnum

ROOT = Path(__file__).parents[2]
ENUMS = [
    value
    for value in vars(pandapon).values()
    if isinstance(value, type) and issubclass(value, OpenIntEnum | OpenStrEnum)
]


def test_members_equal_what_fields_hold() -> None:
    assert OrderStatus(10) is OrderStatus.AWAITING_SHIPMENT
    assert OrderStatus.AWAITING_SHIPMENT == 10
    assert RawOrderStatus("WAIT_BUYER_P") is RawOrderStatus.AWAITING_PAYMENT
    assert RawOrderStatus.BEING_CREATED == "BULIDING"


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
    assert RawOrderStatus.CLOSED.order_status is OrderStatus.CANCELLED
    assert RawOrderStatus("NEW").order_status is None
    assert all(state.order_status is not None for state in RawOrderStatus)


def test_the_spec_names_enums_that_exist() -> None:
    named = {
        name
        for file in (ROOT / "spec").glob("*.yaml")
        for name in re.findall(r"x-enum: (\w+)", file.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= {kind.__name__ for kind in ENUMS}


def test_the_list_of_the_status_parameter_is_complete() -> None:
    orders = yaml.safe_load((ROOT / "spec" / "taobao_orders.yaml").read_text(encoding="utf-8"))
    text = orders["components"]["schemas"]["TaobaoOrder"]["properties"]["status"]["description"]
    documented = {int(number) for number in re.findall(r"\b(\d+) [a-z]", text)}
    assert documented == {0, 1, 2, 3, 4, 10, 11}
    assert documented <= set(OrderStatus)
