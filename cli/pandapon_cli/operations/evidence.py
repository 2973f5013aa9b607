"""Marks and colours for the evidence of statements about the API."""

from __future__ import annotations

MARKS = {
    "documented": ("●", "green"),
    "sample": ("●", "green"),
    "observed": ("●", "green"),
    "client": ("◐", "cyan"),
    "v2": ("◐", "cyan"),
    "twin": ("◐", "cyan"),
    "upstream": ("◐", "cyan"),
    "reseller": ("◐", "cyan"),
    "analogy": ("○", "yellow"),
    "guess": ("?", "magenta"),
    "none": ("-", "red"),
}
"""The mark and colour of each evidence word of spec/README.md."""

EXTENT = {"complete": ("●", "green"), "partial": ("●", "green"), "names-only": ("●", "green")}
"""How much of a documented page could be read, with mark and colour."""

LEGEND = "● documented or observed   ◐ by a third party or another version   ○ analogy   ? guess   - not known"


def with_mark(word: str) -> str:
    """An evidence word with its mark."""
    return f"{_mark_of(word)[0]} {word}"


def colour(word: str) -> str:
    """The colour of an evidence word."""
    return _mark_of(word)[1]


def _mark_of(word: str) -> tuple[str, str]:
    """The mark and colour of a word; if several are joined by commas, or one is qualified, the first counts."""
    first = word.split(",")[0].split(" ")[0]
    return (MARKS | EXTENT).get(first, MARKS["none"])
