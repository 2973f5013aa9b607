"""`x-refusal`: how a response with code 200 can be a refusal, as the specification declares it."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from .document import Operation, components, dig, operations, properties, referred, target
from .source import Tree

ROOT = "data"
KEYS = {"flag", "items", "key", "code", "text", "unless", "done", "done-key", "in-doubt", "evidence"}


@frozen
class Refusal:
    """One entry. Paths are those of the specification: `data.success`, or members of an item."""

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
        """The path of the flag or the list of refused items."""
        if self.items is None:
            return str(self.flag)
        return f"{self.items}[]" if self.flag is None else f"{self.items}[].{self.flag}"

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the runtime's `Refusal`, with paths as tuples. An empty path is `data` itself."""
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
    """Return the refusals of a response: its own, and those of every response.

    If both have the same flag, they are one refusal, which looks for code and text at the paths of both.
    """
    found = {refusal.sign: refusal for refusal in own_refusals(operation)}
    for of_any in of_every_answer(tree):
        own = found.get(of_any.sign, of_any)
        code, text = dict.fromkeys([*own.code, *of_any.code]), dict.fromkeys([*own.text, *of_any.text])
        found[of_any.sign] = evolve(own, code=[*code], text=[*text])
    return [*found.values()]


def own_refusals(operation: Operation) -> list[Refusal]:
    """Return the refusals that an operation declares."""
    return [Refusal.of(entry) for entry in operation.tree.get("x-refusal", [])]


def of_every_answer(tree: Tree) -> list[Refusal]:
    """Return the refusals that any response can have."""
    envelope = dig(components(tree), "Envelope") or {}
    return [Refusal.of(entry) for entry in envelope.get("x-refusal", [])]


def refused_items(tree: Tree) -> set[str]:
    """Return the components that a response contains only for refused items."""
    lists = (
        schema_at(tree, operation.data, refusal.items)
        for operation in operations(tree)
        for refusal in own_refusals(operation)
        if refusal.items is not None and refusal.flag is None
    )
    return {str(referred(found.get("items", {}))) for found in lists if found is not None}


def schema_at(tree: Tree, data: Tree, path: str) -> Tree | None:
    """Return the schema at a path; None if it is not known."""
    schema = target(tree, data)
    for name in path.split(".")[1:]:
        member = properties(tree, schema).get(name)
        if member is None:
            return None
        schema = target(tree, member)
    return schema if schema.keys() & {"type", "allOf", "properties"} else None


def listed(value: object) -> list[str]:
    """Return one path or several as a list."""
    return [] if value is None else [*map(str, value)] if isinstance(value, list) else [str(value)]


def _members(path: str, *, absolute: bool = True) -> tuple[str, ...]:
    names = tuple(path.split("."))
    return names[1:] if absolute else names
