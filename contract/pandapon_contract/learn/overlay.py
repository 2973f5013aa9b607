"""From combined facts to an overlay: only what changes the document or raises evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen

from pandapon.facts import Action, Overlay, apply
from pandapon_contract.document import Document
from pandapon_contract.report import Fact

from .combine import Combined
from .endpoints import endpoints
from .kinds import KINDS
from .plan import Plan


@frozen
class Learnt:
    """An overlay, and what became of each fact."""

    overlay: Overlay
    document: Document = field(repr=False)
    """The corrected document."""
    plans: tuple[Plan, ...] = field(repr=False)

    def of(self, *outcomes: str) -> Iterator[Plan]:
        return (plan for plan in self.plans if plan.outcome in outcomes)


def actions(fact: Fact, document: Document) -> list[Action]:
    """The actions of one fact alone; none if the document says so already, or no action can say it."""
    return [action for plan in KINDS[fact.kind][0]([fact], document) for action in plan.actions]


def learn(combined: Combined, document: Document) -> Learnt:
    """Turn facts into an overlay, and verify that it can be applied.

    Raises:
        OverlayError: it cannot.
    """
    moves = list(endpoints(_of("endpoint", combined.facts), document, _of("parameter", combined.facts)))
    corrected = _applied(moves, document)
    others = [
        plan
        for kind, (plans, _) in KINDS.items()
        if kind != "endpoint"
        for plan in plans(_of(kind, combined.facts), corrected)
    ]
    found = [*moves, *others]
    overlay = _overlay(found, document)
    return Learnt(overlay, _applied(found, document), tuple(_whole(found)))


def overlay(combined: Combined, document: Document) -> Overlay:
    """The overlay of `learn`."""
    return learn(combined, document).overlay


def _of(kind: str, facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.kind == kind]


def _overlay(plans: Iterable[Plan], document: Document) -> Overlay:
    return Overlay(actions=tuple(action for plan in plans for action in plan.actions), spec_version=document.version)


def _applied(plans: list[Plan], document: Document) -> Document:
    if not any(plan.actions for plan in plans):
        return document
    return Document(apply(_overlay(plans, document), document.tree))


def _whole(plans: Iterable[Plan]) -> Iterator[Plan]:
    """One plan for each fact: a detour has two, with the same outcome."""
    seen: dict[tuple[str, Any], Plan] = {}
    for plan in plans:
        seen[plan.fact.kind, plan.fact.subject] = plan
    return iter(seen.values())
