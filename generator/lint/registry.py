"""The registry of the rules: a rule is a function of the document that yields its findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.spec.source import Finding, Source

Rule = Callable[[Source], Iterator[Finding]]

RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Register a function under the name that its problems have."""

    def register(function: Rule) -> Rule:
        RULES[name] = function
        return function

    return register
