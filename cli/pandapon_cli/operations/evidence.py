"""What a statement about the API rests on, shown so that no two kinds look alike."""

from __future__ import annotations

MARKS = {
    "documented": ("●", "green"),
    "sample": ("●", "green"),
    "client": ("◐", "cyan"),
    "v2": ("◐", "cyan"),
    "twin": ("◐", "cyan"),
    "upstream": ("◐", "cyan"),
    "reseller": ("◐", "cyan"),
    "analogy": ("○", "yellow"),
    "guess": ("?", "magenta"),
    "none": ("-", "red"),
}
"""Mark and colour of each word of spec/README.md."""

EXTENT = {"complete": ("●", "green"), "partial": ("●", "green"), "names-only": ("●", "green")}
"""How much of a documented page could be read."""

LEGEND = "● documented by PandaPon   ◐ by a third party or another version   ○ analogy   ? guess   - not known"


def with_mark(word: str) -> str:
    """A word of evidence with its mark."""
    return f"{_mark_of(word)[0]} {word}"


def colour(word: str) -> str:
    """The colour of a word of evidence."""
    return _mark_of(word)[1]


def _mark_of(word: str) -> tuple[str, str]:
    """The mark of a word; of several, joined by commas, or qualified in brackets, the first counts."""
    first = word.split(",")[0].split(" ")[0]
    return (MARKS | EXTENT).get(first, MARKS["none"])
