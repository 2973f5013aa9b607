"""Reports of any kind, as JSON, as Markdown and for people."""

from __future__ import annotations

import json

import pytest

from pandapon_cli.contract import Format
from pandapon_cli.contract.show import show
from pandapon_contract.markdown import markdown
from pandapon_contract.report import Fact, Finding, Report

REPORT = Report(
    kind="pages",
    spec_version="0.6.0",
    date="2026-11-29",
    summary="2 of 75 paths settled, 1 corrected",
    findings=(
        Finding(operation="a.b", kind="endpoint", place="path", verdict="differs", ours="GET /a", theirs="POST /b|c"),
        Finding(operation="a.b", kind="parameter", place="query page", verdict="differs", ours=False, theirs=True),
        Finding(operation="a.c", kind="endpoint", place="path", verdict="agrees"),
    ),
    facts=(Fact(kind="zone", subject=(), value="+08:00", evidence="observed", observations=3, date="2026-11-29"),),
    unread={"page.html": "is empty"},
    extra={"tables": [{"title": "<b>Codes", "columns": ["code", "message"], "rows": [["500", "a\x1b[31m `x`"]]}]},
)


def test_a_report_survives_json() -> None:
    again = Report.from_json(REPORT.to_json())
    assert (again.findings, again.facts, again.unread) == (REPORT.findings, REPORT.facts, REPORT.unread)


def test_markdown_lists_what_differs_and_counts_the_rest() -> None:
    text = markdown(REPORT)
    assert text.startswith("# 2 of 75 paths settled, 1 corrected\n")
    assert "1 agrees; 2 differs" in text
    assert "| operation | place | ours | theirs |\n| --- | --- | --- | --- |\n| `a.b` | `path` | `GET /a` |" in text
    assert "`false` | `true`" in text
    assert "| `page.html` | `is empty` |" in text


def test_what_comes_from_outside_is_no_markup() -> None:
    text = markdown(REPORT)
    assert "## \\<b\\>Codes" in text
    assert "`POST /b\\|c`" in text
    assert "\x1b" not in text
    assert "| `500` | `a [31m 'x'` |" in text


def test_people_read_the_summary_first(capsys: pytest.CaptureFixture[str]) -> None:
    show(REPORT, Format.TABLE)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "2 of 75 paths settled, 1 corrected"
    assert lines[lines.index("Not read") + 1 :][:2] == ["file\treason", "page.html\tis empty"]
    assert "\x1b" not in "".join(lines)


def test_json_and_markdown_are_the_reports(capsys: pytest.CaptureFixture[str]) -> None:
    show(REPORT, Format.JSON)
    assert json.loads(capsys.readouterr().out)["summary"] == REPORT.summary
    show(REPORT, Format.MARKDOWN)
    assert capsys.readouterr().out == markdown(REPORT)
