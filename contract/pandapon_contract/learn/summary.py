"""What was learnt, as a report: counts, corrections, conflicts side by side, and what is no longer unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from pandapon_contract.document import Document
from pandapon_contract.report import Fact, Report

from .combine import Combined, Side
from .kinds import KINDS
from .overlay import Learnt
from .plan import Outcome
from .unknowns import unknowns

OUTCOMES: tuple[Outcome, ...] = ("corrected", "confirmed", "known", "unplaced")


def report(learnt: Learnt, combined: Combined, document: Document, unread: Mapping[str, str]) -> Report:
    """The report of learning: its facts are those that were taken, so that it can be an input again."""
    found = Counter(plan.outcome for plan in learnt.plans)
    conflicts = len(combined.conflicts)
    return Report(
        kind="learn",
        spec_version=document.version,
        date=max((fact.date for fact in combined.facts), default=""),
        summary=(
            f"{len(combined.facts)} facts: {found['corrected']} corrected, {found['confirmed']} confirmed, "
            f"{found['known']} known before, {found['unplaced']} without a place; {conflicts} conflicts"
        ),
        facts=combined.facts,
        unread=unread,
        extra={"tables": [table for table in _tables(learnt, combined, document) if table["rows"]]},
    )


def _tables(learnt: Learnt, combined: Combined, document: Document) -> Iterator[dict[str, Any]]:
    counts = Counter((plan.fact.kind, plan.outcome) for plan in learnt.plans)
    yield _table(
        "Facts",
        ("kind", *OUTCOMES),
        [
            [kind, *(counts[kind, outcome] or "" for outcome in OUTCOMES)]
            for kind in KINDS
            if any(counts[kind, outcome] for outcome in OUTCOMES)
        ],
    )
    yield _table(
        "Conflicts: none of these is taken; settle them with --prefer FILE",
        ("fact", "file", "says", "evidence"),
        [row for each in combined.conflicts for row in _sides(each.sides)],
    )
    yield _table(
        "Contradicted by stronger evidence, or by the preferred file",
        ("fact", "file", "says", "evidence", "taken"),
        [[*row, _said(each.fact.value)] for each in combined.settled for row in _sides(each.overruled)],
    )
    yield _table(
        "Corrected",
        ("fact", "before", "now", "evidence"),
        [[_name(p.fact), _said(p.was), _said(p.fact.value), _origin(p.fact)] for p in learnt.of("corrected")],
    )
    yield _table("Confirmed", ("fact", "evidence"), [[_name(p.fact), _origin(p.fact)] for p in learnt.of("confirmed")])
    yield _table(
        "Without a place in the specification",
        ("fact", "says", "reason"),
        [[_name(p.fact), _said(p.fact.value), p.note] for p in learnt.of("unplaced")],
    )
    yield _table(
        "What was not known",
        ("about", "before", "now"),
        [
            [each.about, each.before, each.after if each.settled else "the same"]
            for each in unknowns(document, learnt.document)
        ],
    )


def _table(title: str, columns: tuple[str, ...], rows: list[list[Any]]) -> dict[str, Any]:
    return {"title": title, "columns": list(columns), "rows": rows}


def _sides(sides: tuple[Side, ...]) -> list[list[Any]]:
    return [[_name(fact), name, _said(fact.value), _origin(fact)] for name, fact in sides]


def _name(fact: Fact) -> str:
    return " ".join((fact.kind, *fact.subject))


def _origin(fact: Fact) -> str:
    return fact.source if fact.evidence == "documented" else f"seen {fact.observations} times, last {fact.date}"


def _said(value: Any) -> str:
    """A value in a few words."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, Mapping):
        return str(value)
    if "path" in value:
        return f"{value['method']} {value['path']}"
    if not value:
        return "anything"
    shown = ((key, each) for key, each in value.items() if key not in ("description", "about"))
    return ", ".join(f"{key} {_said(each)}" for key, each in shown)
