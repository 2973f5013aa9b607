"""A statement of the specification that was compared, before it becomes part of the report."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from pandapon_contract.report import Fact, Finding

from .tally import Sight, Tally

STRONG = frozenset(("documented", "sample", "observed"))
"""Evidence that an observation does not raise."""
VERIFIED = STRONG | {"client", "v2"}
"""Evidence that makes a path count as verified."""


class Statement(NamedTuple):
    """A finding, and where to look at it."""

    finding: Finding
    pointer: str
    """A JSON Pointer into the document."""
    sight: Sight


def words(evidence: Any) -> frozenset[str]:
    """The evidence words of `upstream (unreliable), v2`."""
    return frozenset(word.strip() for word in re.sub(r"\([^)]*\)", "", str(evidence)).split(","))


def pointer(*keys: str) -> str:
    """A JSON Pointer."""
    return "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in keys)


def fact(kind: str, subject: tuple[str, ...], value: Any, sight: Sight, today: str) -> Fact:
    """An observed fact."""
    return Fact(
        kind=kind,
        subject=subject,
        value=value,
        evidence="observed",
        observations=sight.count,
        date=sight.day or today,
    )


def counted(tally: Tally[Any]) -> str:
    """What was seen, each with its count."""
    return ", ".join(f"{what} ({sight.count})" for what, sight in tally.seen.items())
