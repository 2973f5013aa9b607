"""Whether two facts about the same subject agree, and what they say together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from pandapon.facts.overlay import EVIDENCE
from pandapon_contract.report import Fact

FREE = {"description", "about", "nullable", "enum", "http-status"}
"""Parts of a value that cannot contradict each other."""

NUMBERS = {"integer", "number"}


def shape(path: str) -> str:
    """A path without the names of its parameters, which are not sent."""
    return re.sub(r"{[^}]*}", "{}", path)


def agree(one: Fact, other: Fact) -> bool:
    if one.kind == "endpoint":
        return one.value["method"] == other.value["method"] and shape(one.value["path"]) == shape(other.value["path"])
    return _fits(one.value, other.value)


def _fits(one: Any, other: Any) -> bool:
    if not (isinstance(one, Mapping) and isinstance(other, Mapping)):
        return type(one) is type(other) and bool(one == other)
    return all(_same(name, one[name], other[name]) for name in one.keys() & other.keys() - FREE)


def _same(name: str, one: Any, other: Any) -> bool:
    if name == "type" and {one, other} <= NUMBERS:
        return True  # every integer is a number
    if name == "means" and "unknown" in (one, other):
        return True
    return _fits(one, other)


def merged(strong: Fact, weak: Fact) -> Fact:
    """Two facts that agree as one: the strongest evidence, all observations, the latest day."""
    documented = [fact for fact in (strong, weak) if fact.evidence == EVIDENCE[0]]
    return evolve(
        strong,
        value=_together(strong.value, weak.value),
        evidence=documented[0].evidence if documented else strong.evidence,
        source=max(documented, key=lambda fact: (fact.date, fact is strong)).source if documented else "",
        observations=strong.observations + (0 if _is_the_same(strong, weak) else weak.observations),
        date=max(strong.date, weak.date),
    )


def _is_the_same(one: Fact, other: Fact) -> bool:
    """Whether two inputs tell of the same observations: a report, and an overlay that was learnt from it."""
    return (one.evidence, one.observations, one.date) == (other.evidence, other.observations, other.date)


def _together(strong: Any, weak: Any) -> Any:
    if not (isinstance(strong, Mapping) and isinstance(weak, Mapping)):
        return strong
    both = {**weak, **strong}
    for name in strong.keys() & weak.keys():
        if name == "items":
            both[name] = _together(strong[name], weak[name])
        elif name == "type" and strong[name] != weak[name]:
            both[name] = "number"
        elif name == "means" and strong[name] == "unknown":
            both[name] = weak[name]
        elif name == "nullable":
            both[name] = strong[name] or weak[name]
        elif name == "http-status" and strong[name] != weak[name]:
            del both[name]  # it depends on the call
    return both
