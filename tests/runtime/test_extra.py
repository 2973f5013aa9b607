"""`extra` of a model without unknown fields: one empty dict for all, which cannot be changed."""

import copy
import json
import pickle
from typing import Any

import orjson
import pytest

from pandapon import SubOrderResult
from pandapon.models import TaobaoOrder, TaobaoOrderLine, TaobaoSubOrder
from pandapon_api._extra import NOTHING
from tests.support.flavours import Ask


def test_a_response(ask: Ask) -> None:
    (order,) = ask(lambda pp: pp.taobao_orders.page()).orders
    assert order.extra == {}
    assert all(line.extra is order.extra for line in order.sub_orders)
    result = SubOrderResult.of(order.sub_orders[0])
    assert result is not None
    assert list(result.extra) == []


@pytest.mark.parametrize("model", [TaobaoOrder(), TaobaoOrder.from_dict({}), TaobaoOrderLine(item_id="1")])
def test_it_is_a_mapping(model: Any) -> None:
    extra = model.extra
    assert (len(extra), list(extra.items()), extra.get("x"), "x" in extra, bool(extra)) == (0, [], None, False, False)
    assert {**extra} == extra | {} == dict(extra) == {}
    assert (json.dumps(extra), orjson.dumps(extra), repr(extra)) == ("{}", b"{}", "{}")


def test_unknown_fields_are_in_it() -> None:
    order = TaobaoOrder.from_dict({"id": "1", "new": 2})
    assert order.extra == {"new": 2}
    assert order.to_dict()["new"] == 2


def test_equality_copies_and_pickles() -> None:
    order = TaobaoOrder.from_dict({"id": "1", "orderStatus": None})
    for twin in (copy.copy(order), copy.deepcopy(order), pickle.loads(pickle.dumps(order))):
        assert twin == order
    assert pickle.loads(pickle.dumps(NOTHING)) is copy.deepcopy(NOTHING) is copy.copy(NOTHING) is NOTHING
    assert TaobaoSubOrder(quantity=1) == TaobaoSubOrder.from_dict({"quantity": 1})


@pytest.mark.parametrize(
    "change",
    [
        lambda extra: extra.__setitem__("x", 1),
        lambda extra: extra.update(x=1),
        lambda extra: extra.setdefault("x", 1),
        lambda extra: extra.__ior__({"x": 1}),
    ],
)
def test_it_cannot_be_changed(change: Any) -> None:
    with pytest.raises(TypeError, match=r"assign a dict instead: model\.extra ="):
        change(TaobaoOrder().extra)
    assert TaobaoOrder().extra == {}


def test_a_dict_of_ones_own() -> None:
    order = TaobaoOrder(id="1")
    order.extra = {"x": 1}
    assert order.to_dict()["x"] == 1
    line = TaobaoOrderLine(item_id="1", extra={"x": 1})
    assert line.to_dict()["x"] == 1
    assert TaobaoOrderLine(item_id="1", extra=None).to_dict() == TaobaoOrderLine(item_id="1").to_dict()
