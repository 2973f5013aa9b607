"""What a fact changes in the document: actions, and what becomes of the fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from attrs import frozen

from pandapon.facts import Action
from pandapon_contract.report import Fact

Outcome = Literal["corrected", "confirmed", "known", "unplaced"]
"""`corrected`: the document said something else, or nothing. `confirmed`: only the evidence gets stronger.
`known`: the document says so already. `unplaced`: no action can say it; the note tells why."""


@frozen(kw_only=True)
class Plan:
    """What becomes of one fact."""

    fact: Fact
    outcome: Outcome
    actions: tuple[Action, ...] = ()
    was: Any = None
    """What the document says."""
    note: str = ""


def at(*keys: str) -> str:
    """The JSONPath of a node; a key that begins with `?` is a filter."""
    return "$" + "".join(map(_step, keys))


def _step(key: str) -> str:
    if key.startswith("?"):
        return f"[{key}]"
    return f".{key}" if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", key) else f"[{quoted(key)}]"


def quoted(text: str) -> str:
    """A string literal of JSONPath."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def literals(target: str) -> Iterator[str]:
    """The names in a JSONPath that `at` made."""
    for name, text in re.findall(r"\.([A-Za-z_][A-Za-z0-9_]*)|'((?:[^'\\]|\\.)*)'", target):
        yield name or re.sub(r"\\(.)", r"\1", text)


@frozen
class Author:
    """Writes the actions of one fact."""

    fact: Fact

    def update(self, target: str, value: Any) -> Action:
        return self._action(target, update=value)

    def copy(self, target: str, source: str) -> Action:
        return self._action(target, copy=source)

    def remove(self, target: str) -> Action:
        return self._action(target, remove=True)

    def plan(self, outcome: Outcome, *actions: Action, was: Any = None, note: str = "") -> Plan:
        return Plan(fact=self.fact, outcome=outcome, actions=actions, was=was, note=note)

    def _action(self, target: str, **change: Any) -> Action:
        fact = self.fact
        origin: dict[str, Any] = (
            {"source": fact.source} if fact.evidence == "documented" else {"observations": fact.observations}
        )
        return Action(
            target=target,
            fact=fact.kind,
            subject=fact.subject,
            evidence=fact.evidence,
            date=fact.date,
            **origin,
            **change,
        )
