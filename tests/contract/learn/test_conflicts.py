"""Facts of several inputs: agreeing ones become one, contradicting ones are shown and never taken silently."""

from itertools import permutations

import pytest

from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.report import Fact
from tests.contract.learn.facts import PAGE, report, seen, shown

ORDER_NO = ("TaobaoOrder", "orderNo")


def inputs(*facts: Fact) -> list[learn.Input]:
    return [learn.of_report(report(fact), f"{number}.json") for number, fact in enumerate(facts, 1)]


def test_agreeing_facts_are_one() -> None:
    found = learn.combine(
        inputs(
            seen("member", *ORDER_NO, value={"type": "integer"}, count=4, date="2026-11-01"),
            seen("member", *ORDER_NO, value={"type": "integer", "nullable": True}, count=5, date="2026-11-03"),
            shown("member", *ORDER_NO, value={"type": "integer", "required": True}, date="2026-11-02"),
        )
    )
    assert found.facts == (
        Fact(
            kind="member",
            subject=ORDER_NO,
            value={"type": "integer", "required": True, "nullable": True},
            evidence="documented",
            source=PAGE,
            observations=9,
            date="2026-11-03",
        ),
    )
    assert found.conflicts == ()


def test_the_same_observation_in_two_files_counts_once() -> None:
    fact = seen("zone", value="+08:00", count=7)
    assert learn.combine(inputs(fact, fact)).facts == (fact,)


def test_a_page_is_stronger_than_answers_and_the_answers_are_shown() -> None:
    page, answers = (
        shown("member", *ORDER_NO, value={"type": "string"}),
        seen("member", *ORDER_NO, value={"type": "integer"}),
    )
    for sides in ((page, answers), (answers, page)):
        found = learn.combine(inputs(*sides))
        assert found.facts == (page,)
        assert [side[1] for side in found.settled[0].overruled] == [answers]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (seen("timestamp-unit", value="s"), seen("timestamp-unit", value="ms")),
        (seen("zone", value="+08:00"), seen("zone", value="+07:00")),
        (seen("member", *ORDER_NO, value={"type": "string"}), seen("member", *ORDER_NO, value=None)),
        (seen("nonce", "required", value=True), seen("nonce", "required", value=False)),
        (seen("code", "7", value={"means": "success"}), seen("code", "7", value={"means": "refusal"})),
        (
            shown("endpoint", "taobao_orders.get", value={"method": "GET", "path": "/a/{id}"}),
            shown("endpoint", "taobao_orders.get", value={"method": "GET", "path": "/b/{id}"}),
        ),
    ],
    ids=lambda fact: fact.kind,
)
def test_equal_evidence_settles_nothing(document: Document, one: Fact, other: Fact) -> None:
    found = learn.combine(inputs(one, other))
    assert found.facts == ()
    (conflict,) = found.conflicts
    assert sorted(name for name, _ in conflict.sides) == ["1.json", "2.json"]
    assert learn.overlay(found, document).actions == ()
    preferred = learn.combine(inputs(one, other), prefer="2.json")
    assert preferred.facts == (other,)
    assert preferred.settled[0].overruled == (("1.json", one),)


def test_a_preferred_input_is_stronger_than_a_page() -> None:
    page, answers = shown("zone", value="+08:00"), seen("zone", value="+09:00")
    assert learn.combine(inputs(page, answers), prefer="2.json").facts == (answers,)


def test_what_does_not_contradict() -> None:
    same = [
        (
            seen("code", "7", value={"means": "unknown"}),
            seen("code", "7", value={"means": "refusal"}),
            {"means": "refusal"},
        ),
        (
            seen("member", *ORDER_NO, value={"type": "integer"}),
            seen("member", *ORDER_NO, value={"type": "number"}),
            {"type": "number"},
        ),
        (
            seen("member", *ORDER_NO, value={"type": "array", "items": {"type": "integer"}}),
            seen("member", *ORDER_NO, value={"type": "array", "items": {"type": "number"}}),
            {"type": "array", "items": {"type": "number"}},
        ),
        (
            shown("endpoint", "a.b", value={"method": "GET", "path": "/a/{id}"}),
            seen("endpoint", "a.b", value={"method": "GET", "path": "/a/{orderId}"}),
            {"method": "GET", "path": "/a/{id}"},
        ),
    ]
    for one, other, value in same:
        for pair in ((one, other), (other, one)):
            (fact,) = learn.combine(inputs(*pair)).facts
            assert fact.value == value


def test_the_order_of_the_inputs_decides_nothing(document: Document) -> None:
    facts = (
        seen("zone", value="+09:00", count=1),
        seen("timestamp-unit", value="ms"),
        seen("enum", "taobao.OrderStatus", "78", value=True),
        seen("enum", "taobao.OrderStatus", "77", value=True),
    )
    overlays = {str(learn.overlay(learn.combine(inputs(*order)), document)) for order in permutations(facts)}
    assert len(overlays) == 1
