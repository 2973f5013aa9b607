"""The idempotency key: the same for the same message in any form, another for any other message."""

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pandapon.models import TaobaoOrder
from pandapon.webhooks import message_key
from pandapon.webhooks.identity import Incoming, order_state
from tests.webhooks.pushes import UNREADABLE

MESSAGE = {"messageType": "T", "timestamp": "1700000000000", "messageBody": {"a": 1, "b": {"c": 2, "d": 3}}}
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def key_of(value: Any, **style: Any) -> str:
    return message_key(json.dumps(value, **style).encode())


@pytest.mark.slow
@settings(deadline=None)
@given(st.dictionaries(st.text(), VALUES), st.dictionaries(st.text(), VALUES), st.randoms(use_true_random=False))
def test_order_and_form_make_no_difference(message: dict[str, Any], body: dict[str, Any], random: Any) -> None:
    def shuffled(members: dict[str, Any]) -> dict[str, Any]:
        return dict(random.sample(list(members.items()), len(members)))

    plain = key_of(message | {"messageBody": body})
    assert key_of(shuffled(message | {"messageBody": shuffled(body)}), indent=1) == plain
    assert key_of(message | {"messageBody": json.dumps(shuffled(body))}, ensure_ascii=False) == plain or not body


@pytest.mark.parametrize(
    "other",
    [
        MESSAGE | {"timestamp": "1700000000001"},
        MESSAGE | {"messageType": "U"},
        MESSAGE | {"messageBody": {"a": 1}},
        MESSAGE | {"new": None},
        {key: value for key, value in MESSAGE.items() if key != "timestamp"},
    ],
)
def test_another_message_has_another_key(other: dict[str, Any]) -> None:
    assert key_of(other) != key_of(MESSAGE)


@pytest.mark.parametrize(
    ("one", "two"),
    [("10000000000000000000000001", "10000000000000000000000002"), ("0.1", "0.10000000000000000001"), ("1", "1.0")],
)
def test_numbers_are_not_rounded(one: str, two: str) -> None:
    assert message_key(b'{"orderId": %b}' % one.encode()) != message_key(b'{"orderId": %b}' % two.encode())


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_the_key_of_what_cannot_be_read(body: bytes) -> None:
    assert message_key(body) == hashlib.sha256(body).hexdigest()
    assert Incoming.of(body).problem


def test_a_message_deeper_than_python_writes_has_the_key_of_its_bytes() -> None:
    body = b'{"a":' * 1020 + b"1" + b"}" * 1020
    incoming = Incoming.of(body)
    assert (incoming.key, incoming.problem) == (hashlib.sha256(body).hexdigest(), None)


@pytest.mark.parametrize(
    ("timestamp", "moment"),
    [("1700000000500", 1_700_000_000.5), (1_700_000_000, 1_700_000_000.0), ("soon", None), (None, None), ([], None)],
)
def test_the_moment_of_a_message(timestamp: object, moment: float | None) -> None:
    assert Incoming.of(json.dumps({"timestamp": timestamp}).encode()).moment == moment


def test_the_state_of_an_order() -> None:
    order = {"id": "1", "status": 1, "subOrderVOS": [], "unknownMember": {"b": 1, "a": 2}}
    state = order_state(TaobaoOrder.from_dict(order))
    assert state == order_state(TaobaoOrder.from_dict(dict(reversed(order.items()))))
    assert state != order_state(TaobaoOrder.from_dict(order | {"status": 2}))
    assert state != order_state(TaobaoOrder.from_dict(order | {"unknownMember": {"b": 1}}))
