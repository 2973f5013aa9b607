"""Reading a push: typed if the type is known, kept if not, one error if it cannot be read."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pandapon import PandaPonError
from pandapon.models import TaobaoOrderPriceChangedMessage
from pandapon.webhooks import Message, MessageError, parse
from tests.webhooks.pushes import UNREADABLE

PRICE = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
BODY = {"salesOrderId": "1022505290345480832"}


@pytest.mark.parametrize("body", [BODY, json.dumps(BODY)], ids=["object", "text"])
def test_a_known_type_is_typed(body: object) -> None:
    message = parse(json.dumps({"messageType": PRICE, "messagePlatform": 0, "messageBody": body}))
    assert isinstance(message, Message)
    assert isinstance(message.body, TaobaoOrderPriceChangedMessage)
    assert message.body.to_dict()["salesOrderId"] == "1022505290345480832"


def test_unknown_types_and_platforms_are_kept() -> None:
    message = parse(b'{"messageType": "NEW", "messagePlatform": 9, "messageBody": {"a": 1}, "b": 2}')
    assert (message.type, message.platform, message.body) == ("NEW", 9, {"a": 1})
    assert message.raw["b"] == 2


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read(body: bytes) -> None:
    with pytest.raises(MessageError) as caught:
        parse(body)
    assert isinstance(caught.value, PandaPonError)
    assert caught.value.content == body[:2048]
    assert len(str(caught.value)) < 400


def test_what_cannot_be_read_as_text() -> None:
    with pytest.raises(MessageError) as caught:
        parse("\ud800" + "é" * 3000)
    assert len(caught.value.content) == 2048


@settings(deadline=None)
@given(st.binary() | st.text() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps))
def test_nothing_else_is_ever_raised(body: bytes | str) -> None:
    with suppress(MessageError):
        assert isinstance(parse(body), Message)
