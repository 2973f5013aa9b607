"""An overlay is an input too: its facts are what it says."""

from pathlib import Path

import pytest
from attrs import evolve

from pandapon.facts import Action, Overlay, OverlayError
from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.report import Fact
from tests.contract.learn.cases import CASES
from tests.contract.learn.facts import learnt, report, seen, shown
from tests.support.quick import first

PLACED = [fact for fact, outcome, _ in CASES if outcome in ("corrected", "confirmed")]


@pytest.mark.parametrize("fact", first(3, PLACED))
def test_an_overlay_gives_itself(document: Document, fact: Fact) -> None:
    found = learnt(document, fact).overlay
    again = learn.of_overlay(found, document, "facts.overlay.yaml")
    assert learn.overlay(learn.combine([again]), document).actions == found.actions


def test_one_with_everything_gives_itself(document: Document, tmp_path: Path) -> None:
    facts = {(fact.kind, fact.subject): fact for fact in PLACED}
    combined = learn.combine([report(*facts.values())])
    found = learn.learn(combined, document)
    file = tmp_path / "facts.overlay.yaml"
    learn.write(found, combined, document, file)
    again = learn.read(file, document)
    assert learn.overlay(learn.combine([again]), document).actions == found.overlay.actions


def test_two_overlays_that_disagree(document: Document) -> None:
    one, other = (learnt(document, seen("timestamp-unit", value=unit)).overlay for unit in ("s", "ms"))
    inputs = [learn.of_overlay(one, document, "one.yaml"), learn.of_overlay(other, document, "other.yaml")]
    combined = learn.combine(inputs)
    assert combined.facts == ()
    assert [(name, fact.value) for name, fact in combined.conflicts[0].sides] == [
        ("other.yaml", "ms"),
        ("one.yaml", "s"),
    ]
    (fact,) = learn.combine(inputs, prefer="one.yaml").facts
    assert fact.value == "s"


def test_an_overlay_does_not_repeat_what_only_the_document_says(document: Document) -> None:
    """It makes a member an integer; that it is not required is the document's word, and contradicts no page."""
    body = document.components["TaobaoOrderCreate"]
    name = next(
        n for n, m in body["properties"].items() if n not in body.get("required", ()) and m.get("type") == "string"
    )
    overlay = learnt(document, seen("member", "TaobaoOrderCreate", name, value={"type": "boolean"})).overlay
    page = shown("member", "TaobaoOrderCreate", name, value={"type": "boolean", "required": True})
    combined = learn.combine([learn.of_overlay(overlay, document, "o"), learn.of_report(report(page), "p")])
    assert combined.conflicts == ()
    assert combined.facts[0].value == {"type": "boolean", "required": True}


def test_an_overlay_made_by_hand_that_names_no_subject(document: Document) -> None:
    overlay = learnt(document, seen("page-size", "taobao_orders.page", value=20)).overlay
    without = Overlay(
        actions=tuple(evolve(action, subject=()) for action in overlay.actions), spec_version=overlay.spec_version
    )
    with pytest.raises(OverlayError, match="cannot be learnt again: its subject is not that of a fact about page-size"):
        learn.of_overlay(without, document, "hand.yaml")


def test_an_overlay_for_another_document(document: Document) -> None:
    action = Action(
        target="$.paths['/gone'].get",
        fact="status",
        evidence="observed",
        date="2026-11-29",
        observations=1,
        remove=True,
    )
    with pytest.raises(OverlayError, match="learn it again"):
        learn.of_overlay(Overlay(actions=(action,), spec_version="0.1.0"), document, "old.yaml")
