"""`x-refusal`: how an answer whose code is 200 can say no, as the specification declares it."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from .document import Operation, components, dig, operations, properties, referred, target
from .source import Tree

ROOT = "data"
KEYS = {"flag", "items", "key", "code", "text", "unless", "done", "done-key", "in-doubt", "evidence"}


@frozen
class Refusal:
    """One entry. Paths are as the specification has them: `data.success`, or members of an item."""

    flag: str | None
    items: str | None
    key: str | None
    code: list[str]
    text: list[str]
    unless: list[str]
    done: list[str]
    done_key: str | None
    in_doubt: bool
    evidence: str

    @classmethod
    def of(cls, entry: Tree) -> Refusal:
        return cls(
            flag=entry.get("flag"),
            items=entry.get("items"),
            key=entry.get("key"),
            code=listed(entry.get("code")),
            text=listed(entry.get("text")),
            unless=listed(entry.get("unless")),
            done=listed(entry.get("done")),
            done_key=entry.get("done-key"),
            in_doubt=entry.get("in-doubt", False),
            evidence=str(entry["evidence"]),
        )

    @property
    def sign(self) -> str:
        """The path of what says no."""
        if self.items is None:
            return str(self.flag)
        return f"{self.items}[]" if self.flag is None else f"{self.items}[].{self.flag}"

    @property
    def arguments(self) -> dict[str, Any]:
        """What the `Refusal` of the runtime is made of, with paths as tuples. An empty path is `data` itself."""
        own = None if self.flag is None else _members(self.flag, absolute=self.items is None)
        absolute = self.items is None
        return {
            "flag": own,
            "items": None if self.items is None else _members(self.items),
            "key": None if self.key is None else _members(self.key, absolute=False),
            "code": tuple(_members(path, absolute=absolute) for path in self.code),
            "text": tuple(_members(path, absolute=absolute) for path in self.text),
            "unless": tuple(map(_members, self.unless)),
            "done": tuple(map(_members, self.done)),
            "done_key": None if self.done_key is None else _members(self.done_key, absolute=False),
            "in_doubt": self.in_doubt,
            "evidence": self.evidence,
        }


def refusals(tree: Tree, operation: Operation) -> list[Refusal]:
    """The refusals of an answer: its own, and those of every answer.

    Where both have the same flag it is one refusal, whose code and text are looked for in the places of both.
    """
    found = {refusal.sign: refusal for refusal in own_refusals(operation)}
    for of_any in of_every_answer(tree):
        own = found.get(of_any.sign, of_any)
        code, text = dict.fromkeys([*own.code, *of_any.code]), dict.fromkeys([*own.text, *of_any.text])
        found[of_any.sign] = evolve(own, code=[*code], text=[*text])
    return [*found.values()]


def own_refusals(operation: Operation) -> list[Refusal]:
    """The refusals that an operation declares."""
    return [Refusal.of(entry) for entry in operation.tree.get("x-refusal", [])]


def of_every_answer(tree: Tree) -> list[Refusal]:
    """The refusals that any answer can hold."""
    envelope = dig(components(tree), "Envelope") or {}
    return [Refusal.of(entry) for entry in envelope.get("x-refusal", [])]


def refused_items(tree: Tree) -> set[str]:
    """The components of which an answer holds one only for what was refused."""
    lists = (
        schema_at(tree, operation.data, refusal.items)
        for operation in operations(tree)
        for refusal in own_refusals(operation)
        if refusal.items is not None and refusal.flag is None
    )
    return {str(referred(found.get("items", {}))) for found in lists if found is not None}


def schema_at(tree: Tree, data: Tree, path: str) -> Tree | None:
    """The schema that a path leads to; None where it leads to nothing that is known."""
    schema = target(tree, data)
    for name in path.split(".")[1:]:
        member = properties(tree, schema).get(name)
        if member is None:
            return None
        schema = target(tree, member)
    return schema if schema.keys() & {"type", "allOf", "properties"} else None


def listed(value: object) -> list[str]:
    """One path or several, as a list."""
    return [] if value is None else [*map(str, value)] if isinstance(value, list) else [str(value)]


def _members(path: str, *, absolute: bool = True) -> tuple[str, ...]:
    names = tuple(path.split("."))
    return names[1:] if absolute else names
