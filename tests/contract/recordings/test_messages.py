"""Pushed messages: what `pandapon webhooks listen` writes, and pushes in HAR files."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pandapon_contract.document import bundled
from pandapon_contract.recordings.check import Check
from tests.support.checked_recordings import Checked, CheckEntries
from tests.support.har_writer import DAY, entry

PRICE = "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY"
BODY = {"salesOrderId": "3000000000000000001", "purchaseOrderPriceDTO": {"purchaseTotalFee": 5100}}


def row(kind: str, body: Any = BODY, platform: Any = "TAOBAO") -> dict[str, Any]:
    """A line of `pandapon webhooks listen --output jsonl`."""
    received = "2026-11-27T10:00:00+08:00"
    return {"received": received, "platform": platform, "type": kind, "body": body, "timestamp": "1704164645123"}


def check_lines(tmp_path: Path, *rows: Mapping[str, Any]) -> Checked:
    file = tmp_path / "messages.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    run = Check(bundled(), DAY)
    run.read(file)
    assert run.unread == {}
    assert not run.is_empty
    return Checked(run.report())


@pytest.mark.parametrize("body", [BODY, json.dumps(BODY)], ids=["object", "string"])
def test_a_known_type(tmp_path: Path, body: Any) -> None:
    found = check_lines(tmp_path, row(PRICE, body))
    assert found.wrong == []
    assert found.at(f"message {PRICE}", "").count == 1
    total = found.at(
        "response messageBody.purchaseOrderPriceDTO.purchaseTotalFee", "callbacks.taobao_order_price_changed"
    )
    assert (total.verdict, total.count) == ("agrees", 1)
    assert found.facts("message-type") == {}


def test_an_unknown_type(tmp_path: Path) -> None:
    found = check_lines(tmp_path, row("TAOBAO_REFUND_CHANGED"), row("1688_NEW", platform="ALIBABA"), row("X", None, 7))
    fact = found.facts("message-type")
    assert fact == {
        ("TAOBAO_REFUND_CHANGED",): {"platform": 0},
        ("1688_NEW",): {"platform": 1},
        ("X",): {"platform": 7},
    }
    assert {each.date for each in found.report.facts if each.kind == "message-type"} == {"2026-11-27"}
    assert ("", "message TAOBAO_REFUND_CHANGED", "missing here") in found.wrong


def test_a_body_that_differs(tmp_path: Path) -> None:
    found = check_lines(tmp_path, row(PRICE, {**BODY, "salesOrderId": True, "note": "x"}))
    assert sorted(place for _, place, _ in found.wrong) == [
        "response messageBody.note",
        "response messageBody.salesOrderId",
    ]


def test_pushes_in_a_har_file(check: CheckEntries) -> None:
    message = {"messageType": PRICE, "messageBody": BODY, "messagePlatform": 0, "timestamp": "1704164645123"}
    found = check(entry("POST", "https://shop.example.com/hooks/token", None, body=message))
    assert found.at(f"message {PRICE}", "").count == 1
    assert found.report.summary.startswith("0 calls and 1 messages")


def test_a_message_that_cannot_be_read(tmp_path: Path) -> None:
    found = check_lines(tmp_path, row(PRICE), row("unreadable: Jane"), row(PRICE, platform=[1]), {"other": 1})
    assert "Jane" not in found.report.to_json().decode()
    assert found.at(f"message {PRICE}", "").count == 2
