"""What is learnt from: reports, and overlays that were written before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from pandapon.facts import Action, Overlay, OverlayError, apply
from pandapon.facts import read as read_overlay
from pandapon_contract.document import Document
from pandapon_contract.report import Fact, Report, ReportError

from .forms import SUBJECTS, problem_of
from .kinds import stated

ALWAYS = {"method", "path", "in", "type", "means", "platform"}
"""What a value says in any case."""

LARGEST = 64 * 1024 * 1024
"""The largest report in bytes."""


class UnreadableError(ValueError):
    """A file that facts cannot be learnt from, in one sentence."""


@frozen
class Input:
    """The facts of one file."""

    name: str
    facts: tuple[Fact, ...] = field(repr=False)
    spec_version: str = ""


def read(file: Path, document: Document) -> Input:
    """Read a report or an overlay.

    Raises:
        UnreadableError: it is neither.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableError(f"{file} cannot be read: {error.strerror}") from None
    if len(content) > LARGEST:
        raise UnreadableError(f"{file} is larger than {LARGEST} bytes; write the report again with --write")
    if content.lstrip()[:1] == b"{" and b'"report"' in content[:1000]:
        try:
            return of_report(Report.from_json(content, str(file)), str(file))
        except ReportError as error:
            raise UnreadableError(str(error)) from None
    try:
        return of_overlay(read_overlay(file), document, str(file))
    except OverlayError as error:
        raise UnreadableError(
            f"{error}; pass reports that `pandapon contract pages`, `check` and `probe` wrote, or overlays"
        ) from None


def of_report(report: Report, name: str) -> Input:
    """The facts of a report.

    Raises:
        UnreadableError: one of them has not the form of its kind.
    """
    for number, fact in enumerate(report.facts, 1):
        if problem := problem_of(fact):
            raise UnreadableError(f"{name}: fact {number} cannot be used: {problem}")
    return Input(name, report.facts, report.spec_version)


def of_overlay(overlay: Overlay, document: Document, name: str) -> Input:
    """The facts that an overlay states: what the document says about their subjects after it.

    Raises:
        OverlayError: it does not fit the document, or an action does not name its subject.
    """
    corrected = Document(apply(overlay, document.tree))
    found = dict.fromkeys(map(_without_value, overlay.actions))
    facts = tuple(evolve(fact, value=_claim(fact, document, corrected)) for fact in found)
    for fact in facts:
        if problem := problem_of(fact):
            about = " ".join((fact.kind, *fact.subject))
            raise OverlayError(f"{name}: an action about {about} cannot be learnt again: {problem}")
    return Input(name, facts, overlay.spec_version)


def _without_value(action: Action) -> Fact:
    return Fact(
        kind=action.fact,
        subject=action.subject,
        value=None,
        evidence="documented" if action.evidence == "documented" else "observed",
        source=action.source,
        observations=action.observations,
        date=action.date,
    )


def _claim(fact: Fact, document: Document, corrected: Document) -> Any:
    """What the overlay says about a subject: not what the document says without it, other than the type."""
    if len(fact.subject) != SUBJECTS[fact.kind]:
        return None
    before, after = (stated(fact.kind, fact.subject, each) for each in (document, corrected))
    if not (isinstance(before, Mapping) and isinstance(after, Mapping)):
        return after
    return {key: value for key, value in after.items() if key in ALWAYS or before.get(key) != value}
