"""Findings and facts about paths, parameters and page sizes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from attrs import evolve

from pandapon_contract.report import Fact, Finding, Verdict

from . import showing
from .members import of_request
from .nodes import Node
from .statement import VERIFIED, Statement, counted, fact, pointer, words
from .tally import Sight
from .traffic import Calls, Traffic, Way

ALIKE = 0.75
"""How much a candidate resembles an unknown path."""


def endpoint(calls: Calls) -> Statement:
    """Whether the path was answered."""
    operation = calls.operation
    own, others = _ways(calls)
    answered = Sight.of(own.values())
    elsewhere = ", ".join(f"{method} {path} ({sight.count})" for (method, path, _), sight in others.items())
    verdict: Verdict = "never seen"
    theirs, note, sight = None, f"refused: {counted(calls.refused)}" if calls.refused else "", answered
    if own:
        verdict, note = "agrees", f"answered also as {elsewhere}" if others else note
    elif others:
        verdict, theirs, sight = "differs", elsewhere, Sight.of(others.values())
    elif calls.gone and not calls.refused:
        verdict, theirs, sight = "differs", f"HTTP {counted(calls.gone)}", calls.gone.total
    finding = Finding(
        operation=operation.id,
        kind="endpoint",
        place="path",
        verdict=verdict,
        ours=f"{operation.method} {operation.path}",
        theirs=theirs,
        count=sight.count,
        note=note,
    )
    return Statement(finding, place_of(calls), sight)


def place_of(calls: Calls) -> str:
    """The pointer of the operation."""
    return pointer("paths", calls.operation.path, calls.operation.method.lower())


def _ways(calls: Calls) -> tuple[dict[Way, Sight], dict[Way, Sight]]:
    own = {way: sight for way, sight in calls.answered.seen.items() if way[2] == "path"}
    return own, {way: sight for way, sight in calls.answered.seen.items() if way[2] != "path"}


def endpoint_facts(calls: Calls, today: str) -> Iterator[Fact]:
    """The path that answered with data, if that says more than the specification."""
    own, others = _ways(calls)
    ways = own or others
    seen = calls.with_data if calls.data is not None else calls.answered
    if len(ways) != 1 or not ways.keys() <= seen.seen.keys():
        return
    ((way, sight),) = ways.items()
    if (others and not own) or not words(calls.operation.path_evidence) & VERIFIED:
        yield fact("endpoint", (calls.operation.id,), {"method": way[0], "path": way[1]}, sight, today)


def parameters(calls: Calls) -> Iterator[Statement]:
    """The parameters of accepted requests."""
    at = place_of(calls)
    for number, (name, node) in enumerate(calls.parameters.items()):
        where = at + pointer("parameters", str(number))
        if node.outer.get("in") != "query":
            continue
        if name in calls.left_out:
            sight = calls.left_out.seen[name]
            finding = _parameter(calls, name, "differs", "required", "accepted without it", sight)
            yield Statement(finding, where, sight)
        else:
            for statement in of_request(node, calls.operation.id, where, kind="parameter"):
                yield Statement(statement.finding, where, statement.sight)
    for name, sight in calls.unknown.seen.items():
        finding = _parameter(calls, name or "(a name that may be data)", "missing here", None, None, sight)
        yield Statement(evolve(finding, note="accepted, perhaps unread"), at, sight)


def _parameter(
    calls: Calls, name: str, verdict: Verdict, ours: str | None, theirs: str | None, sight: Sight
) -> Finding:
    return Finding(
        operation=calls.operation.id,
        kind="parameter",
        place=f"request {name}",
        verdict=verdict,
        ours=ours,
        theirs=theirs,
        count=sight.count,
    )


def parameter_facts(calls: Calls, today: str) -> Iterator[Fact]:
    """Parameters that are not required after all."""
    for name, sight in calls.left_out.seen.items():
        yield fact("parameter", (calls.operation.id, name), _without_duty(calls.parameters[name]), sight, today)


def _without_duty(node: Node) -> Mapping[str, Any]:
    known = {word: node.schema[word] for word in ("type", "format", "enum") if word in node.schema}
    return {"in": node.outer["in"], **known, "required": False}


def pages(calls: Calls) -> Iterator[Statement]:
    """Whether pages were as long as requested."""
    stated = calls.operation.entry.get("x-pagination")
    if not stated:
        return
    largest = stated.get("largest")
    cut = max(calls.cut.seen, default=0)
    sight = calls.cut.total if cut else calls.full.total
    verdict: Verdict = "agrees" if sight.count else "never seen"
    note = f"answered in full: {counted(calls.full)}" if calls.full else ""
    if cut and cut != largest:
        verdict = "missing here" if largest is None else "differs"
    elif largest is not None and max(calls.full.seen, default=0) > largest:
        verdict = "differs"
    finding = Finding(
        operation=calls.operation.id,
        kind="page-size",
        place="request page size",
        verdict=verdict,
        ours=largest,
        theirs=f"cut at {cut}" if cut else None,
        count=sight.count,
        note=note,
    )
    yield Statement(finding, place_of(calls) + pointer("x-pagination"), sight)


def page_facts(calls: Calls, today: str) -> Iterator[Fact]:
    """The largest page, if lists are cut there, or if a longer one than known was answered in full."""
    stated = calls.operation.entry.get("x-pagination", {})
    cut, full = max(calls.cut.seen, default=0), max(calls.full.seen, default=0)
    if cut and full <= cut and cut != stated.get("largest"):
        yield fact("page-size", (calls.operation.id,), cut, calls.cut.seen[cut], today)
    elif not cut and full > stated.get("largest", full):
        yield fact("page-size", (calls.operation.id,), full, calls.full.seen[full], today)


def unknown_paths(traffic: Traffic) -> Iterator[Statement]:
    """Paths that the API answered with success, and that no operation has."""
    waiting = [each.operation for each in traffic.calls.values() if not each.answered]
    paths = {each.path: each.id for each in waiting}
    for (method, path), sight in traffic.unknown.seen.items():
        named = [each.id for each in waiting if path in map(showing.path, each.alternatives)]
        alike = named or [paths[found] for found in get_close_matches(path, paths, cutoff=ALIKE)]
        finding = Finding(
            operation="",
            kind="endpoint",
            place="path",
            verdict="missing here",
            theirs=f"{method} {path}",
            count=sight.count,
            note=f"perhaps {', '.join(alike)}" if alike else "",
        )
        yield Statement(finding, pointer("paths"), sight)
