"""The statements of a schema as a tree, and what values showed of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field

from pandapon_contract.document import Document, Schema

from .kinds import Kind
from .tally import Sight, Tally


@define(eq=False)
class Node:
    """One place of a body: what the specification says about it, and what was seen there."""

    place: str
    """`data.data[].orderNo`; list items are `[]`, values of a map `{}`, JSON inside a string `(json)`."""
    owner: str
    """The component that holds it; empty for an object without a name."""
    name: str
    schema: Schema
    """Its reference resolved."""
    outer: Schema
    """Its reference not resolved: evidence and value list."""
    required: bool = False
    inner: Inner = field(factory=lambda: Inner())
    kinds: Tally[Kind] = field(factory=lambda: Tally())
    nulls: Sight = field(factory=Sight)
    absent: Sight = field(factory=Sight)
    """Counted only if the member is required."""
    listed: Tally[str] = field(factory=lambda: Tally())
    """Members of its value list."""
    unlisted: Tally[str] = field(factory=lambda: Tally())
    """Values like a code that the list lacks."""
    hidden: Sight = field(factory=Sight)
    """Values that the list lacks, and that a report may not show."""


@define(eq=False)
class Inner:
    """What is below a place. A component inside itself has the same one."""

    members: dict[str, Node] = field(factory=dict)
    component: str = ""
    items: Node | None = None
    values: Node | None = None
    json: Node | None = None
    objects: Sight = field(factory=Sight)
    """The objects seen here."""
    unknown: dict[str, Node] = field(factory=dict)
    """Members that the specification lacks."""
    unnamed: Sight = field(factory=Sight)
    """Members that it lacks, with a name that a report may not show."""


def tree(document: Document, schema: Schema, place: str) -> Node:
    """The tree of a body."""
    return _node(document, schema, _Place(place, "", ""), {})


def below(node: Node) -> Iterator[tuple[Node, Inner | None]]:
    """A node and everything below it, each once, with the object that it is a member of."""
    waiting: list[tuple[Node, Inner | None]] = [(node, None)]
    done = set[int]()
    while waiting:
        node, around = waiting.pop()
        yield node, around
        inner = node.inner
        if id(inner) not in done:
            done.add(id(inner))
            others = (inner.items, inner.values, inner.json)
            waiting.extend((each, None) for each in others if each is not None)
            waiting.extend((each, inner) for each in reversed(inner.members.values()))


@define(frozen=True)
class _Place:
    text: str
    owner: str
    name: str


def _node(document: Document, outer: Schema, at: _Place, around: Mapping[str, Inner]) -> Node:
    component, schema = document.resolved(outer)
    node = Node(at.text, at.owner, at.name, schema, outer)
    if component in around:
        node.inner = around[component]
        return node
    inner = node.inner = Inner(component=component)
    if component:
        around = {**around, component: inner}
    for part in (schema, *schema.get("allOf", ())):
        owner, found = document.resolved(part) if part is not schema else (component, part)
        for name, member in found.get("properties", {}).items():
            where = _Place(f"{at.text}.{name}" if at.text else name, owner or component, name)
            inner.members[name] = _node(document, member, where, around)
            inner.members[name].required = name in found.get("required", ())
    inner.items, inner.values, inner.json = (
        _node(document, schema[key], _Place(at.text + mark, "", ""), around)
        if isinstance(schema.get(key), Mapping)
        else None
        for key, mark in (("items", "[]"), ("additionalProperties", "{}"), ("contentSchema", "(json)"))
    )
    return node


def scalar(value: Any) -> bool:
    """Whether a value can be a member of a value list."""
    return isinstance(value, str | int) and not isinstance(value, bool)
