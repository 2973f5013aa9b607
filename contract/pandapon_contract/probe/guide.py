"""Leads through the groups of questions, and ends with a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from pandapon_contract.report import Report

from .exchange import Exchange
from .questions import codes, nonce, pages, paths, reads, timestamp, zone
from .run import Group, NothingAcceptedError, Run
from .sender import CutOffError, SpentError
from .types import joined, report_of_types

GROUPS: tuple[Group, ...] = (
    timestamp.GROUP,
    codes.GROUP,
    nonce.GROUP,
    pages.GROUP,
    zone.GROUP,
    paths.GROUP,
    reads.GROUP,
)
PAUSE = 30.0
"""Seconds to wait after a group was cut off."""


@frozen(kw_only=True)
class Probed:
    """The result of a probe."""

    report: Report
    exchanges: tuple[Exchange, ...] = field(repr=False)
    """The requests and answers of this run, with their values."""
    finished: bool
    """Whether every group was asked or declined."""
    cut: bool
    """Whether a group ended because the server could not be reached or asked for a rest."""
    nothing: bool
    """Whether no call was accepted."""


def plan(run: Run, groups: tuple[Group, ...] = GROUPS) -> list[dict[str, Any]]:
    """The groups as rows of a table."""
    return [{"group": each.name, "question": each.question, "calls": each.calls(run)} for each in groups]


def guide(
    run: Run,
    agree: Callable[[Group], bool],
    say: Callable[[str], None],
    groups: tuple[Group, ...] = GROUPS,
) -> Probed:
    """Ask the groups that `agree` lets through.

    A group ends early if the server cannot be reached or asks for a rest; after two in a row the probe ends.
    """
    run.sender.offset = run.state.offset
    try:
        ended, cut = _ask(run, agree, say, groups)
    finally:
        if run.sender.exchanges:
            run.state.types.append(report_of_types(run, run.sender.exchanges))
            run.state.save()
    if ended:
        say(ended)
    for group in groups:
        group.conclude(run)
    codes.conclude(run)
    return Probed(
        report=_report(run, ended),
        exchanges=tuple(run.sender.exchanges),
        finished=not ended and not cut,
        cut=cut,
        nothing=run.baseline is None,
    )


def _ask(
    run: Run, agree: Callable[[Group], bool], say: Callable[[str], None], groups: tuple[Group, ...]
) -> tuple[str, bool]:
    """Ask; returns why the probe ended early, if it did, and whether a group was cut off."""
    cuts, cut_off = 0, False
    for group in groups:
        if group.name in run.state.finished:
            continue
        if not agree(group):
            if group is timestamp.GROUP:
                return "nothing was asked: every other question needs to know how to sign", cut_off
            continue
        try:
            group.ask(run)
        except SpentError as spent:
            return f"{spent}; run it again with --resume", cut_off
        except NothingAcceptedError:
            return "no call was accepted; check the credentials with `pandapon doctor`", cut_off
        except CutOffError as cut:
            say(f"{group.name}: {cut}; the group ends here")
            cuts, cut_off = cuts + 1, True
            if cuts == 2 or run.baseline is None:
                return f"{cut}; run it again later with --resume", cut_off
            run.sender.sleep(PAUSE)
        else:
            run.finish(group)
            cuts = 0
    return "", cut_off


def _report(run: Run, ended: str) -> Report:
    settled = [each for each in run.findings if each.theirs is not None]
    agree = sum(1 for each in settled if each.verdict == "agrees")
    findings, facts = joined(run.state.types)
    summary = (
        f"{run.state.calls} calls: {len(settled)} of {len(run.findings)} statements settled, {agree} of them as the "
        f"specification has them; the answers showed {len(facts)} fields and values"
    )
    return Report(
        kind="probe",
        spec_version=run.document.version,
        date=run.date,
        summary=summary,
        findings=(*run.findings, *findings),
        facts=(*run.facts, *facts),
        extra={"calls": run.state.calls, "tables": [_unseen(run)]} | ({"ended": ended} if ended else {}),
    )


def _unseen(run: Run) -> dict[str, Any]:
    columns = ("operation", "place", "note")
    rows = [
        [str(getattr(each, column)) for column in columns] for each in run.findings if each.verdict == "not visible"
    ]
    return {"title": "Not visible by calls", "columns": columns, "rows": rows}
