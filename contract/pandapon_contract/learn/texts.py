"""The texts of an overlay: sentences of our own, and descriptions from pages."""

from __future__ import annotations

from pandapon_contract.report import Fact

from .forms import LONGEST

UNDESCRIBED = {
    "documented": "The page does not describe it.",
    "observed": "Seen in the API; what it means is not known.",
}
"""Describes what only the name and the type of are known, by evidence."""


def described(fact: Fact, key: str = "description") -> str:
    """The description of a documented fact in one line; one of an answer is not taken, because it may be data."""
    if fact.evidence != "documented":
        return ""
    text = " ".join(str(fact.value.get(key, "")).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
