"""Walks a value along its tree, and counts what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from attrs import frozen

from . import showing
from .har import At
from .kinds import fits, kind_of
from .lists import Lists
from .nodes import Node, scalar
from .redacted import is_kept

DEEPEST = 64
"""How deep a value is looked at."""
MANY = 200
"""The largest number of unknown members of one object that are named."""


@frozen
class Eye:
    """Sees values."""

    lists: Lists

    def see(self, node: Node, value: Any, at: At, depth: int = 0) -> None:
        """Count what a value shows of a place and of everything below it."""
        if value is None:
            node.nulls.add(at)
            return
        kind = kind_of(value)
        node.kinds.add(kind, at)
        if depth > DEEPEST or not fits(kind, node.schema):
            return
        inner = node.inner
        if kind.type == "object":
            self._object(node, value, at, depth)
        elif kind.type == "array":
            if inner.items is not None:
                for item in value:
                    self.see(inner.items, item, at, depth + 1)
                    self._list(node, item, at)
        else:
            self._list(node, value, at)
            if inner.json is not None and isinstance(value, str):
                self._json(inner.json, value, at, depth)

    def _object(self, node: Node, value: Mapping[str, Any], at: At, depth: int) -> None:
        inner = node.inner
        inner.objects.add(at)
        for name, content in value.items():
            member = inner.members.get(name) or inner.values
            if member is not None:
                self.see(member, content, at, depth + 1)
            elif inner.members:
                self._unknown(node, name, content, at)
        for name, member in inner.members.items():
            if member.required and name not in value:
                member.absent.add(at)

    def _unknown(self, node: Node, name: str, value: Any, at: At) -> None:
        unknown = node.inner.unknown
        if name not in unknown:
            if not showing.is_name(name) or len(unknown) >= MANY:
                node.inner.unnamed.add(at)
                return
            unknown[name] = Node(f"{node.place}.{name}" if node.place else name, node.inner.component, name, {}, {})
        found = unknown[name]
        if value is None:
            found.nulls.add(at)
            return
        found.kinds.add(kind_of(value), at)
        if isinstance(value, list):
            found.inner.items = found.inner.items or Node(f"{found.place}[]", "", "", {}, {})
            for item in value:
                if item is not None:
                    found.inner.items.kinds.add(kind_of(item), at)

    def _json(self, node: Node, text: str, at: At, depth: int) -> None:
        try:
            value = orjson.loads(text)
        except orjson.JSONDecodeError:
            return
        self.see(node, value, at, depth + 1)

    def _list(self, node: Node, value: Any, at: At) -> None:
        name = node.outer.get("x-enum") or node.schema.get("x-enum")
        if name is None or not scalar(value) or value == "":
            return
        text, values = str(value), self.lists.values(name)
        several = text.split(",")
        if text in values:
            node.listed.add(text, at)
        elif all(each in values for each in several):
            for each in several:
                node.listed.add(each, at)
        elif showing.code(value) and (not at.redacted or is_kept(value)):
            node.unlisted.add(text, at)
        else:
            node.hidden.add(at)
