"""The tables of a text page, whether written in Markdown or in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from attrs import evolve, frozen
from markdown_it import MarkdownIt

LONGEST_TEXT = 1_000_000
"""What is after so many characters of a page is not searched."""

MOST_TABLES, MOST_ROWS, MOST_CELLS, LONGEST_CELL = 100, 1000, 20, 500

_EMPHASIS = re.compile(r"(?i)<br\s*/?>|</?\w[^<>]{0,200}>|[*`\\]")


@frozen(kw_only=True)
class Table:
    """A table of a page."""

    heading: str
    """The last heading before it, or an empty string."""
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(markdown: str) -> list[Table]:
    """Every table that has a header and a row."""
    text = markdown[:LONGEST_TEXT]
    return [table for table in (*_of_markdown(text), *_of_html(text)) if table.rows][:MOST_TABLES]


def _of_markdown(text: str) -> Iterator[Table]:
    parser = MarkdownIt("zero").enable(["table", "heading", "fence"])
    heading, lines, cells, in_heading = "", list[tuple[str, ...]](), list[str](), False
    for token in parser.parse(text):
        if token.type == "heading_open":
            in_heading = True
        elif token.type == "inline" and in_heading:
            heading, in_heading = _clean(token.content), False
        elif token.type == "inline":
            cells.append(_clean(token.content))
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            lines.append(tuple(cells[:MOST_CELLS]))
        elif token.type == "table_close":
            yield _table(heading, lines)
            lines = []


def _of_html(text: str) -> Iterator[Table]:
    if "<table" not in text.lower():
        return
    reader = _Cells()
    reader.feed(text)
    yield from (_table("", lines) for lines in reader.found)


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[tuple[str, ...]]] = []
        self._cells: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.found.append([])
        elif tag == "tr":
            self._cells = []
        elif tag in ("td", "th"):
            self._cells.append("")
            self._inside = True

    def handle_data(self, data: str) -> None:
        if self._inside and self._cells:
            self._cells[-1] = (self._cells[-1] + data)[: 2 * LONGEST_CELL]

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._inside = False
        elif tag == "tr" and self.found:
            self.found[-1].append(tuple(map(_clean, self._cells[:MOST_CELLS])))


def _table(heading: str, lines: list[tuple[str, ...]]) -> Table:
    head, *rows = lines or [()]
    width = len(head)
    filled = (row[:width] + ("",) * (width - len(row)) for row in rows[:MOST_ROWS])
    return evolve(Table(heading=heading, columns=head, rows=()), rows=tuple(filled))


def _clean(text: str) -> str:
    return " ".join(_EMPHASIS.sub(" ", text).split())[:LONGEST_CELL]
