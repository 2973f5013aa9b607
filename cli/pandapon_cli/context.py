"""What a command remembers of how it was written."""

from __future__ import annotations

from typing import Any

_WORDS = "pandapon.words"


def remember_words(context: Any, words: list[str]) -> None:
    """Keep the words behind the name of a command: help and pages are shown before they are parsed."""
    context.meta[_WORDS] = list(words)


def words_of(context: Any) -> list[str]:
    """The words behind the name of a command."""
    words: list[str] = context.meta.get(_WORDS, [])
    return words
