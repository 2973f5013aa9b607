"""The types of what came back: accepted answers, compared as recordings are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve

from pandapon_contract.recordings import har
from pandapon_contract.recordings.check import Check
from pandapon_contract.report import Fact, Finding, Report

from .exchange import Exchange
from .run import Run

KINDS = ("member", "enum")
UNSAID = ("never seen", "agrees")
"""Verdicts of members that are too many to list."""


def report_of_types(run: Run, exchanges: Iterable[Exchange]) -> Report:
    """Compare the accepted answers with the specification, member by member. Nothing is kept of their values."""
    check = Check(run.document, run.date)
    for number, exchange in enumerate(exchanges):
        if run.accepted(run.outcome(exchange)):
            recorded = har.exchange(_entry(run, exchange), "probe", number)
            if recorded is not None:
                check.traffic.take(recorded)
    found = check.report()
    findings = tuple(each for each in found.findings if each.kind in KINDS and _is_news(each))
    facts = tuple(each for each in found.facts if each.kind in KINDS)
    return evolve(found, findings=findings, facts=facts, extra={})


def _entry(run: Run, exchange: Exchange) -> dict[str, Any]:
    """As in a recording, at the place of its operation: whether that place is right is another question."""
    operation = run.operation(exchange.operation)
    path = re.sub(r"{[^}]*}", "0", operation.path)
    return {
        "request": {"method": operation.method, "url": f"{run.document.tree['servers'][0]['url']}{path}"},
        "response": {"status": exchange.status, "content": {"text": exchange.answer.decode("utf-8", "replace")}},
    }


def _is_news(finding: Finding) -> bool:
    return finding.verdict not in UNSAID and finding.place.startswith("response")


def joined(reports: Sequence[Report]) -> tuple[list[Finding], list[Fact]]:
    """The findings and facts of several runs, those that say the same as one."""
    findings: dict[tuple[str, ...], Finding] = {}
    for finding in (each for report in reports for each in report.findings):
        key: tuple[str, ...] = (finding.operation, finding.kind, finding.place, finding.verdict, repr(finding.theirs))
        known = findings.get(key)
        findings[key] = finding if known is None else evolve(known, count=known.count + finding.count)
    facts: dict[tuple[str, ...], Fact] = {}
    for fact in (each for report in reports for each in report.facts):
        value = dict(fact.value) if isinstance(fact.value, dict) else fact.value
        nullable = isinstance(value, dict) and value.pop("nullable", False)
        of = (fact.kind, *fact.subject, repr(value))
        facts[of] = _together(facts.get(of), fact, nullable=bool(nullable))
    return list(findings.values()), list(facts.values())


def _together(known: Fact | None, fact: Fact, *, nullable: bool) -> Fact:
    """A member that was null in one of the runs may be null."""
    if known is None:
        return fact
    return evolve(
        known,
        observations=known.observations + fact.observations,
        value={**fact.value, "nullable": True} if nullable else known.value,
    )
