"""Saved pages against a document: the report of `pandapon contract pages`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import Any

from attrs import evolve, field, frozen

from pandapon_contract.document import Document
from pandapon_contract.report import Fact, Finding, Report, Verdict

from . import strangers
from .endpoints import Endpoints
from .join import Join, Joined, identity
from .known import Site, host_of, public
from .members import ENVELOPE, Compared
from .operations import Operations
from .origin import of_pandapon
from .page import Saved, Shown, Text
from .texts import as_tables, codes

Day = Callable[[Saved], str]
"""The day of a file: `2026-11-29`."""


@frozen(kw_only=True)
class Learnt:
    """Findings and facts, each once."""

    findings: dict[tuple[str, ...], Finding] = field(factory=dict)
    facts: dict[tuple[object, ...], Fact] = field(factory=dict)

    def add(self, findings: Iterable[Finding], facts: Iterable[Fact]) -> None:
        for found in findings:
            place = (found.operation, found.kind, found.place, found.verdict, str(found.theirs))
            self.findings.setdefault(place, found)
        for fact in facts:
            about = (fact.kind, fact.subject, repr(fact.value))
            if about not in self.facts or self.facts[about].date < fact.date:
                self.facts[about] = fact


def compare(
    files: Iterable[Saved], document: Document, *, date: str, day: Day, unread: Mapping[str, str] | None = None
) -> Report:
    """Compare saved pages with the specification.

    Args:
        files: What was read.
        document: The specification.
        date: The day of the report.
        day: The day of a file, for what it does not date itself.
        unread: Files that could not be read, each with its reason.
    """
    join, files = Join(document), list(files)
    ours, others = of_pandapon(files, join)
    joined = join.all(ours)
    current = [each for each in joined if each.version == 1]
    endpoints = Endpoints(join, current, len(joined) - len(current), ours)
    learnt = Learnt()
    learnt.add(endpoints.findings(), ())
    for each in current:
        learnt.add((), endpoints.facts(each, day(each.saved)) if each.one else ())
    for each, shown in _shown(current, ours):
        learnt.add(*_members(join, each, shown, shown.updated or day(each.saved)))
    for saved, site in ours:
        if saved.text is not None and site.version == 1:
            learnt.add(*_codes(document, saved.text, _address(saved, saved.text, site), day(saved)))
    findings = tuple(learnt.findings.values())
    texts = (saved.text for saved, _ in ours if saved.text is not None)
    return Report(
        kind="pages",
        spec_version=document.version,
        date=date,
        summary=endpoints.summary(findings),
        findings=findings,
        facts=tuple(learnt.facts.values()),
        unread={**(unread or {}), **others},
        extra={
            "tables": [
                *_version_2(joined),
                *(table for text in texts for table in as_tables(text)),
                *strangers.tables(files, others),
            ]
        },
    )


def _shown(joined: list[Joined], files: list[tuple[Saved, Site]]) -> Iterator[tuple[Joined, Shown]]:
    """The pages that show an operation of ours in full."""
    found = {(each.site, identity(each.entry)): each for each in joined if each.one}
    for saved, site in files:
        if saved.shown is not None:
            each = found.get((site, identity(saved.shown.entry)))
            if each is not None:
                yield evolve(each, saved=saved), saved.shown


def _members(join: Join, each: Joined, shown: Shown, date: str) -> tuple[list[Finding], list[Fact]]:
    findings, facts = [], []
    for kind, compared in Operations(join.document).compare(join.ours[each.one], shown):
        findings.append(_finding(each.one, kind, compared))
        if compared.value is not None:
            subject = (compared.owner, compared.name) if kind == "member" else (each.one, compared.name)
            facts.append(_fact(kind, subject, compared.value, each.source, date))
    return findings, facts


def _finding(operation: str, kind: str, compared: Compared) -> Finding:
    return Finding(
        operation="" if compared.owner == ENVELOPE else operation,
        kind=kind,
        place=compared.place,
        verdict=compared.verdict,
        ours=compared.ours or None,
        theirs=compared.theirs or None,
        note=compared.note,
    )


def _codes(document: Document, text: Text, page: str, date: str) -> tuple[list[Finding], list[Fact]]:
    known = document.components[ENVELOPE]["properties"]["code"].get("x-codes", {})
    findings, facts = [], []
    for each in codes(text):
        ours = known.get(each.code, {}).get("means")
        verdict: Verdict = "agrees" if ours == each.means else "differs" if ours else "missing here"
        about = {"ours": ours, "theirs": each.means, "note": each.about}
        findings.append(Finding(operation="", kind="code", place=f"code {each.code}", verdict=verdict, **about))
        facts.append(_fact("code", (each.code,), each.value, page, date))
    return findings, facts


def _address(saved: Saved, text: Text, site: Site) -> str:
    if host_of(saved.address):
        return public(saved.address)
    return f"https://{site.host}/doc-{text.page}" if site.host and text.page else PurePath(saved.file).name


def _fact(kind: str, subject: tuple[str, ...], value: Any, page: str, date: str) -> Fact:
    return Fact(kind=kind, subject=subject, value=value, evidence="documented", source=page, date=date)


def _version_2(joined: list[Joined]) -> Iterator[dict[str, Any]]:
    """The entries of version 2: another API, which corrects nothing of version 1."""
    rows = [
        [each.entry.title, each.entry.method, each.entry.path, " or ".join(each.ours), each.entry.status]
        for each in joined
        if each.version == 2
    ]
    if rows:
        columns = ["title", "method", "path", "version 1", "status"]
        yield {
            "title": "Version 2, another API: nothing in version 1 follows from it",
            "columns": columns,
            "rows": rows,
        }
