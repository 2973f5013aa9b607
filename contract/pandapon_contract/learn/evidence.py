"""The order of the evidence words."""

from __future__ import annotations

import re

WORDS = ("documented", "sample", "observed", "client", "v2", "twin", "upstream", "reseller", "analogy", "guess", "none")
"""The words of spec/README.md, the strongest first."""


def strength(statement: object) -> int:
    """The rank of a statement's strongest word: 0 is the best."""
    words = (word.strip() for word in re.sub(r"\([^)]*\)", "", str(statement)).split(","))
    return min((WORDS.index(word) for word in words if word in WORDS), default=len(WORDS))


def is_word(statement: object) -> bool:
    return strength(statement) < len(WORDS)


def raises(word: str, statement: object) -> bool:
    """Whether a word is stronger evidence than a statement."""
    return strength(word) < strength(statement)
