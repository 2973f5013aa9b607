"""The examples follow a changed specification: wrong values are replaced, new members shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import orjson
from attrs import define, field

from generator.spec.document import (
    Message,
    Operation,
    components,
    messages,
    operations,
    owners,
    properties,
    referred,
    target,
)
from generator.spec.invented import invented
from generator.spec.source import EXAMPLES, Tree

SHAPE = ("type", "format", "$ref", "items", "additionalProperties", "x-enum")
"""What decides about a value."""

Member = tuple[str, str]
"""A component and its property."""


@define
class Follower:
    """The examples, from the old document to the new one."""

    old: Tree = field(repr=False)
    new: Tree = field(repr=False)
    changed: set[Member] = field(init=False)
    missing: set[Member] = field(init=False)
    """New members that no example shows yet."""

    def __attrs_post_init__(self) -> None:
        before, after = ({(name, key): schema for name, key, schema in _members(tree)} for tree in (self.old, self.new))
        self.missing = after.keys() - before.keys()
        self.changed = {each for each in after.keys() & before.keys() if _shape(after[each]) != _shape(before[each])}

    def files(self, texts: dict[str, str]) -> Iterator[tuple[str, str]]:
        """Yield name and new text of every example that changes; `texts` has all of them."""
        before = {operation.id: operation for operation in operations(self.old)}
        for operation in operations(self.new):
            name = f"{EXAMPLES}/{operation.tag}/{operation.name}.json"
            if name in texts:
                tree = orjson.loads(texts[name])
                yield from _changed(name, texts[name], self._call(before[operation.id], operation, tree))
        for message in messages(self.new):
            name = f"{EXAMPLES}/callbacks/{message.name}.json"
            if name in texts:
                yield from _changed(name, texts[name], self._push(message, orjson.loads(texts[name])))

    def _call(self, old: Operation, new: Operation, tree: Tree) -> Tree:
        request = self._parameters(old, new, dict(tree.get("request", {})))
        if new.body is not None and "body" in request:
            request["body"] = self._value(new.body, request["body"])
        tree = {**tree, "request": request} if request or "request" in tree else tree
        return {**tree, "response": self._value(new.answer or {}, tree["response"])}

    def _push(self, message: Message, tree: Tree) -> Tree:
        pushed = tree["message"]
        return {"message": {**pushed, "messageBody": self._value(message.body or {}, pushed.get("messageBody"))}}

    def _parameters(self, old: Operation, new: Operation, request: Tree) -> Tree:
        """Values of parameters, by where they are sent now. A renamed parameter of the path keeps its value."""
        given = {(kind, name): value for kind in ("path", "query") for name, value in request.get(kind, {}).items()}
        shapes = {each["name"]: each for each in old.parameters}
        names = {each["name"] for each in new.parameters}
        left = [each["name"] for each in old.parameters if each["in"] == "path" and each["name"] not in names]
        sent: dict[str, Tree] = {"path": {}, "query": {}}
        for parameter in new.parameters:
            name, kind = parameter["name"], parameter["in"]
            former = name if name in shapes or kind != "path" or not left else left.pop(0)
            value = next((value for (_, key), value in given.items() if key == former), None)
            if value is None or _shape(shapes[former]["schema"]) != _shape(parameter["schema"]):
                value = invented(self.new, {**parameter["schema"], **_enum(parameter)}, value)
            sent[kind][name] = value
        order = [name for _, name in given]
        parts = {}
        for kind, values in sent.items():
            ordered = sorted(values, key=lambda name: order.index(name) if name in order else len(order))
            if values or kind in request:
                parts[kind] = {name: values[name] for name in ordered}
        return {
            **{kind: values for kind, values in parts.items() if values},
            **{k: v for k, v in request.items() if k not in sent},
        }

    def _value(self, schema: Tree, value: Any) -> Any:
        own = target(self.new, schema)
        if isinstance(value, list):
            return [self._value(own.get("items", {}), each) for each in value]
        if isinstance(value, str) and "contentSchema" in own:
            inner = orjson.loads(value)
            followed = self._value(own["contentSchema"], inner)
            return value if followed == inner else orjson.dumps(followed).decode()
        return self._object(schema, value) if isinstance(value, dict) else value

    def _object(self, schema: Tree, value: Tree) -> Tree:
        own = target(self.new, schema)
        known, owner = properties(self.new, own), _owners(self.new, schema)
        if not known:
            values = own.get("additionalProperties")
            return {key: self._value(values if isinstance(values, dict) else {}, each) for key, each in value.items()}
        followed: Tree = {}
        for key, each in value.items():
            member = (owner.get(key, ""), key)
            if each is None or key not in known:
                followed |= {key: each} if key in known or not self._was_known(schema, key) else {}
            elif member in self.changed:
                followed[key] = invented(self.new, known[key], each)
            else:
                followed[key] = self._value(known[key], each)
        for key, name in owner.items():
            if (name, key) in self.missing:
                followed.setdefault(key, invented(self.new, known[key]))
        self.missing -= {(name, key) for key, name in owner.items()}
        return followed

    def _was_known(self, schema: Tree, key: str) -> bool:
        name = referred(schema)
        return (
            name is not None
            and name in components(self.old)
            and key in properties(self.old, components(self.old)[name])
        )


def _members(tree: Tree) -> Iterator[tuple[str, str, Tree]]:
    for name, schema in components(tree).items():
        for key, member in schema.get("properties", {}).items():
            yield name, key, member


def _shape(schema: Tree) -> dict[str, Any]:
    return {key: schema[key] for key in SHAPE if key in schema}


def _enum(parameter: Tree) -> Tree:
    return {"x-enum": parameter["x-enum"]} if "x-enum" in parameter else {}


def _owners(tree: Tree, schema: Tree) -> dict[str, str]:
    name = referred(schema)
    if name is not None:
        return owners(tree, name)
    found: dict[str, str] = {}
    for part in schema.get("allOf", []):
        found |= _owners(tree, part)
    return found


def _changed(name: str, text: str, tree: Tree) -> Iterator[tuple[str, str]]:
    new = f"{json.dumps(tree, indent=2, ensure_ascii=False)}\n"
    if orjson.loads(text) != tree or list(orjson.loads(text).get("request", {})) != list(tree.get("request", {})):
        yield name, new
