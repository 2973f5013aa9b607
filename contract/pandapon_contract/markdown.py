"""A report of any kind as Markdown, for an issue or a chat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import orjson
from attrs import asdict

from .report import VERDICTS, Finding, Report, Verdict

SECTIONS: Mapping[Verdict, str] = {
    "differs": "Differs",
    "missing here": "Missing here: the specification lacks it",
    "missing there": "Missing there: the pages or the answers lack it",
}
"""The verdicts that a report lists one by one, and the title of their list. The others are counted."""

COLUMNS = ("operation", "place", "ours", "theirs", "count", "note")
"""The columns of such a list."""

Table = tuple[str, Sequence[str], Sequence[Sequence[Any]]]
"""Title, columns and lines."""

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def markdown(report: Report) -> str:
    """The report as Markdown; what came from outside stands in it as text, never as markup."""
    blocks = [f"# {_text(report.summary)}", *(_text(text) for text in (origin(report), counts(report)) if text)]
    for title, columns, lines in tables(report):
        rows = (" | ".join(map(_code, line)) for line in lines)
        head = [" | ".join(columns), " | ".join("---" for _ in columns)]
        blocks.append("\n".join([f"## {_text(title)}", "", *(f"| {row} |" for row in (*head, *rows))]))
    return "\n\n".join(blocks) + "\n"


def origin(report: Report) -> str:
    """What the report is, in one line."""
    return f"pandapon contract {report.kind}, {report.date}, against version {report.spec_version} of the specification"


def counts(report: Report) -> str:
    """How many findings there are of each verdict."""
    numbers = ((len(list(report.of(verdict))), verdict) for verdict in VERDICTS)
    none = "" if report.kind == "learn" else "nothing was compared"
    return "; ".join(f"{number} {verdict}" for number, verdict in numbers if number) or none


def tables(report: Report) -> Iterator[Table]:
    """The lists of a report: what does not agree, files that could not be read, and the tables of `extra`.

    `extra["tables"]` is a list of `{title, columns, rows}`.
    """
    for verdict, title in SECTIONS.items():
        lines = [_cells(finding) for finding in report.of(verdict)]
        if lines:
            yield _without_empty(title, COLUMNS, lines)
    if report.unread:
        yield "Not read", ("file", "reason"), list(report.unread.items())
    for table in report.extra.get("tables", ()):
        yield table["title"], table["columns"], table["rows"]


def line(value: Any) -> str:
    """A value in one line without control characters."""
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    return "".join(char if char.isprintable() else " " for char in text).strip()


def _without_empty(title: str, columns: Sequence[str], lines: Sequence[Sequence[Any]]) -> Table:
    kept = [number for number in range(len(columns)) if any(cells[number] != "" for cells in lines)]
    return title, [columns[number] for number in kept], [[cells[number] for number in kept] for cells in lines]


def _cells(finding: Finding) -> list[Any]:
    cells = {**asdict(finding), "count": finding.count or None}
    return ["" if cells[column] is None else cells[column] for column in COLUMNS]


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", line(text))


def _code(value: Any) -> str:
    text = line(value).replace("`", "'").replace("|", "\\|")
    return f"`{text}`" if text else ""
