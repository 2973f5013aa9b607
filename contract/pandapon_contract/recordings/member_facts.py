"""Facts about members and value lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from pandapon_contract.document import Document
from pandapon_contract.report import Fact

from .kinds import Kind, fits, learnt
from .lists import Lists
from .nodes import Node, below
from .statement import STRONG, fact, words
from .tally import Sight, Tally


@define
class _Merged:
    """A member of a component, as all operations showed it."""

    node: Node
    kinds: Tally[Kind] = field(factory=lambda: Tally())
    items: Tally[Kind] = field(factory=lambda: Tally())
    nulls: int = 0

    def add(self, node: Node) -> None:
        inner = node.inner.items
        for into, seen in ((self.kinds, node.kinds), (self.items, inner.kinds if inner else Tally[Kind]())):
            for kind, sight in seen.seen.items():
                into.seen[kind] = Sight.of((into.seen.get(kind, Sight()), sight))
        self.nulls += node.nulls.count


def of_members(roots: Iterable[Node], document: Document, today: str) -> Iterator[Fact]:
    """Facts about members: those that differ or are new, and those whose evidence an observation raises."""
    merged: dict[tuple[str, str], _Merged] = {}
    for root in roots:
        for node, _ in below(root):
            unknown = node.inner.unknown.values()
            for each in (node, *unknown):
                if each.owner and each.name:
                    merged.setdefault((each.owner, each.name), _Merged(each)).add(each)
    for subject, found in sorted(merged.items()):
        value = _value(found, document)
        if value is not None:
            yield fact("member", subject, value, found.kinds.total, today)


def _value(found: _Merged, document: Document) -> dict[str, Any] | None:
    schema, items = found.node.schema, found.node.inner.items
    if not found.kinds:
        return None
    is_new = not found.node.outer
    wrong = [kind for kind in found.kinds.seen if not fits(kind, schema)]
    wrong_items = items is not None and any(not fits(kind, items.schema) for kind in found.items.seen)
    if not is_new and not wrong and not wrong_items:
        component = document.components.get(found.node.owner, {})
        evidence = found.node.outer.get("x-evidence") or component.get("x-evidence", "documented")
        return None if words(evidence) & STRONG else _ours(found.node)
    value = learnt(found.kinds.seen, schema, found.node.name)
    if value is None:
        return None
    if value["type"] == "array" and found.items:
        inner = learnt(found.items.seen, items.schema if items and not is_new else {}, found.node.name)
        if inner is not None:
            value["items"] = inner
    return {**value, "nullable": True} if found.nulls else value


def _ours(node: Node) -> dict[str, Any] | None:
    if "type" not in node.schema:
        return None
    value: dict[str, Any] = {word: node.schema[word] for word in ("type", "format") if word in node.schema}
    items = node.inner.items
    if items is not None and "type" in items.schema:
        value["items"] = {word: items.schema[word] for word in ("type", "format") if word in items.schema}
    return value


def of_lists(roots: Iterable[Node], lists: Lists, today: str) -> Iterator[Fact]:
    """Facts about members of value lists: new ones, and those whose evidence an observation raises."""
    seen: dict[tuple[str, str], list[Sight]] = {}
    for root in roots:
        for node, _ in below(root):
            name = str(node.outer.get("x-enum") or node.schema.get("x-enum") or "")
            known = lists.values(name)
            for value, sight in (*node.listed.seen.items(), *node.unlisted.seen.items()):
                if not words(known.get(value, "none")) & STRONG:
                    seen.setdefault((lists.subject(name), value), []).append(sight)
    for subject, sights in sorted(seen.items()):
        yield fact("enum", subject, True, Sight.of(sights), today)
