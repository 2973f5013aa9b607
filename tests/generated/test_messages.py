"""Pushed messages: read by type, and kept if the type is unknown."""

import json
from pathlib import Path
from typing import Any

import pytest

import pandapon_api
from pandapon_api import ResponseShapeError, messages
from pandapon_api.messages import MESSAGE_TYPES, WEBHOOKS, Message
from pandapon_api.models import AlibabaOrderMessage, TaobaoOrderPriceChangedMessage

DOCUMENT = json.loads((Path(pandapon_api.__file__).parent / "openapi.json").read_bytes())
EXAMPLES = {
    name: item["post"]["requestBody"]["content"]["application/json"]["example"]
    for name, item in DOCUMENT["webhooks"].items()
}


def test_the_six_callbacks_of_the_documentation() -> None:
    assert sorted(WEBHOOKS) == [
        "alibaba_order_price_changed",
        "alibaba_order_status_changed",
        "alibaba_refund_changed",
        "taobao_order_price_changed",
        "taobao_order_status_changed",
        "taobao_refund_changed",
    ]
    assert all(webhook.sources for webhook in WEBHOOKS.values())
    assert {webhook.platform for webhook in WEBHOOKS.values()} == {0, 1}


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY", TaobaoOrderPriceChangedMessage),
        ("1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY", AlibabaOrderMessage),
    ],
)
def test_documented_types_are_typed(name: str, model: type) -> None:
    assert MESSAGE_TYPES[name].evidence.startswith("documented")
    example = next(example for example in EXAMPLES.values() if example["messageType"] == name)
    message = Message.from_json(json.dumps(example))
    assert type(message.body) is model
    assert message.type == name
    assert message.platform == example["messagePlatform"]
    assert message.raw == example


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_written_back_as_it_came(name: str) -> None:
    body = EXAMPLES[name]["messageBody"]
    assert WEBHOOKS[name].model.from_dict(body, strict=True).to_dict() == body


def test_the_body_may_be_json_text() -> None:
    example = EXAMPLES["alibaba_order_price_changed"]
    as_text = example | {"messageBody": json.dumps(example["messageBody"])}
    assert Message.from_dict(as_text).body == Message.from_dict(example).body


def test_unknown_types_and_members_are_kept() -> None:
    data = {"messageType": "BRAND_NEW", "messagePlatform": 7, "messageBody": {"a": 1}, "timestamp": "soon", "b": 2}
    message = Message.from_dict(data)
    assert (message.type, message.platform, message.body, message.timestamp) == ("BRAND_NEW", 7, {"a": 1}, "soon")
    assert message.raw == data


def test_what_a_verification_may_send() -> None:
    message = Message.from_dict({})
    assert (message.type, message.platform, message.timestamp, message.body) == (None, None, None, {})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[]", "message: expected an object"),
        (b'{"messageBody": [1]}', "messageBody: expected an object"),
        (b'{"messageBody": "{"}', "messageBody: not JSON inside the string"),
        (b'{"messageBody": "7"}', "messageBody: expected an object"),
    ],
)
def test_what_is_no_message(content: bytes, reason: str) -> None:
    with pytest.raises(ResponseShapeError, match=reason):
        Message.from_json(content)


def test_every_type_says_what_it_rests_on() -> None:
    assert len(MESSAGE_TYPES) > 30
    for kind in MESSAGE_TYPES.values():
        assert kind.evidence
        assert kind.about
        assert kind.webhook is None or kind.webhook in WEBHOOKS


SAMPLES = {entry["type"]: entry["sample"] for entry in DOCUMENT["x-message-types"] if "body" in entry}
"""The bodies of the types that have no webhook."""


def test_every_known_type_is_typed_and_every_event_has_one_platform() -> None:
    platforms: dict[type, set[int | None]] = {}
    for name, kind in MESSAGE_TYPES.items():
        message = Message.from_dict({"messageType": name})
        assert type(message).__name__ == kind.event
        assert name in type(message).message_types
        assert type(message.body) is kind.model
        platforms.setdefault(type(message), set()).add(kind.platform)
    assert all(len(found) == 1 for found in platforms.values())
    assert {cls.__name__ for cls in platforms} <= {*messages.__all__}


@pytest.mark.parametrize("name", ["1688_ORDER_BUYER_VIEW_ORDER_PAY", "ORDER_BUYER_VIEW_ORDER_PAY", "ORDER_PAY_SUCCESS"])
def test_an_event_under_each_of_its_names(name: str) -> None:
    assert type(Message.from_dict({"messageType": name})) is messages.AlibabaOrderPaid


@pytest.mark.parametrize(
    ("name", "platform", "kind"),
    [
        ("ORDER_PAY_SUCCESS", 1, messages.AlibabaOrderPaid),
        ("ORDER_PAY_SUCCESS", 0, messages.TaobaoOrderPaid),
        ("ORDER_PAY_SUCCESS", 7, messages.AlibabaOrderPaid),
        ("ORDER_PAY_SUCCESS", [0], messages.AlibabaOrderPaid),
        ("ORDER_BATCH_PAY", 0, Message),
        ("1688_ORDER_PAY_SUCCESS", 0, messages.AlibabaOrderPaid),
        (3, 0, messages.TaobaoOrderStatusChanged),
        (3, 1, Message),
    ],
)
def test_a_name_without_a_prefix_is_of_the_platform_of_the_message(name: Any, platform: Any, kind: type) -> None:
    message: Any = Message.from_dict({"messageType": name, "messagePlatform": platform})
    assert (type(message), message.type, message.platform) == (kind, name, platform)


def test_both_platforms_have_the_same_events_of_orders() -> None:
    topics = [name.removeprefix("1688_") for name in MESSAGE_TYPES if name.startswith("1688_ORDER_BUYER_VIEW_")]
    for topic in topics:
        taobao, alibaba = (type(Message.from_dict({"messageType": f"{p}_{topic}"})) for p in ("TAOBAO", "1688"))
        assert taobao.__name__.removeprefix("Taobao") == alibaba.__name__.removeprefix("Alibaba")


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_read_in_full(name: str) -> None:
    model: Any = MESSAGE_TYPES[name].model
    body = model.from_dict(SAMPLES[name], strict=True)
    assert body.to_dict() == SAMPLES[name]
    assert not body.extra


def test_a_type_that_upstream_writes_as_a_number() -> None:
    message = Message.from_dict({"messageType": 3, "messageBody": {"purchase_id": "1"}})
    assert type(message) is messages.TaobaoOrderStatusChanged
    assert Message.from_dict({"messageType": True}).body == {}


def test_a_message_of_another_class() -> None:
    with pytest.raises(ResponseShapeError, match="the class TaobaoOrderPaid: its type is '1688_ORDER_PAY_SUCCESS'"):
        messages.TaobaoOrderPaid.from_dict({"messageType": "1688_ORDER_PAY_SUCCESS"})
    with pytest.raises(ResponseShapeError, match="the class TaobaoOrderPaid: its type is ''"):
        messages.TaobaoOrderPaid.from_json(b"{}")


def test_the_time_of_a_push() -> None:
    message: Any = Message.from_dict({"timestamp": "1700000000000"})
    assert message.timestamp.timestamp() == 1_700_000_000
