"""Pushed messages whose type facts name: read as their model by every part that handles messages."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from pandapon import PandaPon
from pandapon.facts import corrections, use
from pandapon.webhooks import Delivery, Message, SqliteInbox, parse
from pandapon_api.models import AlibabaOrderMessage, TaobaoRefundChangedMessage
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import action, message_type, overlay

pytestmark = pytest.mark.usefixtures("no_facts_in_force")

REFUND = "TAOBAO_REFUND_CHANGED"
FACTS = overlay(message_type("taobao_refund_changed", REFUND))


def pushed(kind: str, **body: Any) -> bytes:
    return json.dumps(
        {"messageType": kind, "messagePlatform": 0, "messageBody": body, "timestamp": 1704164645123}
    ).encode()


def test_a_type_of_the_specification_stays() -> None:
    with PandaPon(*FAKE_KEYS, facts=FACTS):
        found = parse(pushed("1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY", orderId=1))
    assert isinstance(found.body, AlibabaOrderMessage)
    assert corrections(FACTS).messages == {REFUND: TaobaoRefundChangedMessage}


def test_a_type_without_a_model_is_kept_as_received() -> None:
    unknown = {"type": "TAOBAO_NEW", "platform": 0, "evidence": "observed", "about": "Seen in a push."}
    known = {**unknown, "type": "1688_NEW", "platform": 1, "webhook": "alibaba_order_status_changed"}
    facts = overlay(*(action("$['x-message-types']", "message-type", update=each) for each in (unknown, known)))
    assert corrections(facts).messages == {"1688_NEW": AlibabaOrderMessage}
    use(facts)
    assert parse(pushed("TAOBAO_NEW", a=1)).body == {"a": 1}


def test_the_inbox_and_its_workers(tmp_path: Path) -> None:
    """The message was stored before the facts were known; it is read when it is delivered."""
    seen: list[Message] = []

    def handle(delivery: Delivery) -> None:
        seen.append(delivery.message)

    async def handle_async(delivery: Delivery) -> None:
        seen.append(delivery.message)

    with SqliteInbox(tmp_path / "inbox.db") as inbox:
        for number in range(2):
            inbox.put(pushed(REFUND, refundId=str(number)))
        use(FACTS)
        claim = inbox.claim()
        assert claim is not None
        handle(claim.delivery)
        inbox.finish(claim)
        asyncio.run(inbox.arun(handle_async, until_empty=True))
    assert [type(message.body) for message in seen] == [TaobaoRefundChangedMessage] * 2
