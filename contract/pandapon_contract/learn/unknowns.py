"""How much of what is not known the facts settle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from pandapon_contract.document import Document

from .evidence import strength
from .kinds import stated

TRUSTED = ("documented", "sample", "observed", "client", "v2")
"""The evidence of a path that is known."""


@frozen
class Unknown:
    """One line of what is not known."""

    about: str
    before: str
    after: str

    @property
    def settled(self) -> bool:
        return self.before != self.after


def unknowns(before: Document, after: Document) -> list[Unknown]:
    """What the specification does not know, before and after."""
    return [Unknown(about, old, new) for (about, old), (_, new) in zip(_state(before), _state(after), strict=True)]


def _state(document: Document) -> Iterator[tuple[str, str]]:
    operations = list(document.operations())
    weakest = max(map(strength, TRUSTED))
    open_paths = sum(strength(each.path_evidence) > weakest for each in operations)
    answers = sum(_is_open(each.entry.get("x-evidence", {}).get("response")) for each in operations)
    webhooks = document.tree.get("webhooks", {})
    types = sum(stated("message-type", (name,), document) is None for name in webhooks)
    codes = document.components["Envelope"]["properties"]["code"].get("x-codes", {})
    lists = [each for each in operations if "x-pagination" in each.entry]
    sizes = sum(stated("page-size", (each.id,), document) is None for each in lists)
    zone = document.tree.get("x-times", {})
    yield "paths of operations", f"{open_paths} of {len(operations)} not known"
    yield "responses of operations", f"{answers} of {len(operations)} not known"
    yield "unit of the timestamp", _word(stated("timestamp-unit", (), document))
    yield "codes other than 200", ", ".join(sorted(codes.keys() - {"200"})) or "not known"
    yield "time zone", f"{zone.get('zone', 'not known')} ({zone.get('evidence', 'none')})"
    yield "message types of callbacks", f"{types} of {len(webhooks)} not known"
    yield "largest page", f"{sizes} of {len(lists)} lists not known"
    for part in ("required", "length-checked", "reuse-refused"):
        yield f"nonce: {part}", _word(stated("nonce", (part,), document))


def _is_open(words: Any) -> bool:
    return strength(words) >= strength("none") and str(words) not in ("complete", "partial", "names-only")


def _word(value: Any) -> str:
    return "not known" if value is None else {True: "yes", False: "no"}.get(value, str(value))
