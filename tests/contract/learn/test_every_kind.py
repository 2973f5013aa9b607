"""Every kind of fact becomes actions; applied, the document says it, and learning it again changes nothing."""

from typing import Any

import pytest

from pandapon.facts import KINDS
from pandapon.facts import apply as applied
from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.learn.kinds import stated
from pandapon_contract.report import Fact
from tests.contract.learn.cases import CASES
from tests.contract.learn.facts import PAGE, learnt, seen, shown

UNDESCRIBED = "Seen in the API; what it means is not known."


def without_texts(value: Any) -> Any:
    return {k: v for k, v in value.items() if k not in ("description", "about")} if isinstance(value, dict) else value


def test_no_kind_is_left_out() -> None:
    assert {fact.kind for fact, outcome, _ in CASES if outcome == "corrected"} == set(KINDS)


@pytest.mark.parametrize(("fact", "outcome", "says"), CASES, ids=lambda value: getattr(value, "kind", None))
def test_a_fact_alone(document: Document, fact: Fact, outcome: str, says: Any) -> None:
    found = learnt(document, fact)
    (plan,) = found.plans
    assert plan.outcome == outcome, plan.note
    assert bool(plan.note) >= (outcome == "unplaced")
    assert without_texts(stated(fact.kind, fact.subject, found.document)) == says
    assert bool(found.overlay.actions) == (outcome in ("corrected", "confirmed"))
    assert learn.actions(fact, document) == list(found.overlay.actions)
    assert applied(found.overlay, document.tree) == found.document.tree
    for action in found.overlay.actions:
        assert (action.fact, action.subject, action.evidence, action.date) == (
            fact.kind,
            fact.subject,
            fact.evidence,
            fact.date,
        )
        assert (action.source, action.observations) == (fact.source, fact.observations)
    again = learnt(found.document, fact)
    assert again.overlay.actions == ()


def test_what_an_operation_says_of_its_path(document: Document) -> None:
    found = learnt(document, CASES[0][0]).document.operation("taobao_orders.cancel")
    assert found is not None
    assert found.path_evidence == "documented"
    assert found.alternatives == ()
    assert "x-path-strength" not in found.entry
    assert PAGE in found.sources


def test_an_observed_path_has_no_source(document: Document) -> None:
    before = document.operation("taobao_orders.cancel")
    found = learnt(document, CASES[2][0]).document.operation("taobao_orders.cancel")
    assert before is not None
    assert found is not None
    assert (found.path_evidence, found.sources) == ("observed", before.sources)


def test_an_enum_entry(document: Document) -> None:
    found = learnt(document, seen("enum", "taobao.OrderStatus", "77", value=True)).document
    values = found.tree["x-enums"]["taobao"]["lists"]["OrderStatus"]["values"]
    assert values["VALUE_77"] == {"value": 77, "about": UNDESCRIBED, "evidence": "observed"}


def test_values_with_similar_names_have_their_own(document: Document) -> None:
    name = next(n for n, node in document.tree["x-enums"]["taobao"]["lists"].items() if node["type"] == "string")
    wires = ["a-b", "A B", "a_b", "零件", "..", "-"]
    found = learnt(document, *(seen("enum", f"taobao.{name}", wire, value=True) for wire in wires))
    values = found.document.tree["x-enums"]["taobao"]["lists"][name]["values"]
    assert {entry["value"] for entry in values.values()} >= set(wires)
    assert all(plan.outcome == "corrected" for plan in found.plans)


def test_a_message_type_is_listed_with_its_message(document: Document) -> None:
    found = learnt(document, shown("message-type", "taobao_refund_changed", value="TAOBAO_REFUND")).document.tree
    assert found["webhooks"]["taobao_refund_changed"]["post"]["x-evidence"]["message-type"] == "documented"
    (entry,) = [each for each in found["x-message-types"] if each["type"] == "TAOBAO_REFUND"]
    assert (entry["webhook"], entry["platform"]) == ("taobao_refund_changed", 0)


def test_a_type_that_is_seen_and_belongs_to_a_message_is_listed_once(document: Document) -> None:
    facts = (
        shown("message-type", "taobao_refund_changed", value="TAOBAO_REFUND"),
        seen("message-type", "TAOBAO_REFUND", value={"platform": 0}),
    )
    found = learnt(document, *facts)
    (entry,) = [each for each in found.document.tree["x-message-types"] if each["type"] == "TAOBAO_REFUND"]
    assert entry["webhook"] == "taobao_refund_changed"
    assert learnt(found.document, *facts).overlay.actions == ()


def test_a_required_member_of_a_request(document: Document) -> None:
    place = ("TaobaoOrderCreate", "remark")
    body = document.components["TaobaoOrderCreate"]
    name = next(name for name in body["properties"] if name not in body.get("required", ()))
    fact = shown("member", place[0], name, value={"required": True})
    found = learnt(document, fact)
    assert name in found.document.components[place[0]]["required"]
    back = learnt(found.document, shown("member", place[0], name, value={"required": False}))
    assert name not in back.document.components[place[0]]["required"]


def test_a_documented_description_is_taken_and_cut_and_an_observed_one_is_not(document: Document) -> None:
    for make, text in ((shown, "w" * 199 + "…"), (seen, UNDESCRIBED)):
        fact = make("member", "TaobaoOrder", "colour", value={"type": "string", "description": "w" * 300})
        found = learnt(document, fact).document.components["TaobaoOrder"]["properties"]["colour"]
        assert found["description"] == text


def test_evidence_only_rises(document: Document) -> None:
    """A member that a page documents is not marked as observed."""
    component, name = next(
        (component, name)
        for component, node in document.components.items()
        for name, member in node.get("properties", {}).items()
        if (node["x-evidence"], member.get("type")) == ("documented", "string") and "x-evidence" not in member
    )
    (plan,) = learnt(document, seen("member", component, name, value={"type": "string"})).plans
    assert plan.outcome == "known"
