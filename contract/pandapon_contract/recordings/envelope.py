"""The codes of answers: how often, with which HTTP status, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field

from pandapon_contract.document import Document

from . import showing
from .har import At
from .tally import Sight, Tally

SUCCESS = {"200": {"means": "success", "evidence": "documented"}}
"""Until the document has `x-codes`."""


@define
class Code:
    """What answers with one code had."""

    statuses: Tally[int] = field(factory=lambda: Tally())
    with_data: Sight = field(factory=Sight)
    fitting: Sight = field(factory=Sight)
    """The data was what an operation that only reads returns."""
    other: Sight = field(factory=Sight)
    """The data was not what it returns."""


@define
class Codes:
    """The codes of all answers."""

    document: Document
    seen: dict[str, Code] = field(factory=dict)
    known: Mapping[str, Mapping[str, Any]] = field(init=False)
    hidden: Sight = field(factory=Sight)
    """Answers with something as their code that a report may not show."""

    def __attrs_post_init__(self) -> None:
        envelope = self.document.components.get("Envelope", {}).get("properties", {})
        self.known = envelope.get("code", {}).get("x-codes", SUCCESS)

    def take(self, answer: Mapping[str, Any], status: int, at: At, *, fitting: bool | None) -> bool:
        """Count a code, and say whether it means success.

        Args:
            answer: The envelope.
            status: The HTTP status.
            at: Where it is.
            fitting: Whether the data is what an operation that only reads returns; None if it is no such operation.
        """
        text = showing.code(answer.get("code"))
        if not text:
            self.hidden.add(at)
            return False
        seen = self.seen.setdefault(text, Code())
        seen.statuses.add(status, at)
        if answer.get("data") is not None:
            seen.with_data.add(at)
        if fitting is not None:
            (seen.fitting if fitting else seen.other).add(at)
        return self.meaning(text) == "success"

    def is_stated(self, answer: Mapping[str, Any]) -> bool:
        """Whether the specification says what the code of an answer means, or it is not like a code."""
        code = showing.code(answer.get("code"))
        return not code or self.known.get(code, {}).get("means", "unknown") != "unknown"

    def meaning(self, code: str) -> str:
        """What a code means: as the specification says, or by the data that came with it."""
        stated = str(self.known.get(code, {}).get("means", "unknown"))
        if stated != "unknown":
            return stated
        seen = self.seen[code]
        if seen.fitting.count and not seen.other.count:
            return "success"
        return "unknown" if seen.with_data.count else "refusal"

    def __iter__(self) -> Iterator[tuple[str, Code]]:
        return iter(sorted(self.seen.items()))
