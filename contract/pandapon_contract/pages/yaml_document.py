"""YAML as the pages have it: version 1.2, with anchors and aliases, of bounded depth."""

from __future__ import annotations

import re
from typing import Any

import yaml

from .bounded import LARGEST
from .page import PageError

DEEPEST = 100
LONGEST = 4000
"""The longest number."""

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
INTEGER = re.compile(r"[-+]?[0-9]+")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def load(content: str) -> Any:
    """The document; aliases are the same object, so that it may contain itself.

    Raises:
        PageError: it is not YAML, or is damaged.
    """
    try:
        return _built(content)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" in line {mark.line + 1} of the block" if mark else ""
        raise PageError(f"its YAML is damaged{place}: {_ADVICE}") from None


_ADVICE = "save the file itself (add .md to the address of the page) instead of copying its text"


def damaged(what: str) -> PageError:
    """The error of a block that can be read as YAML, and yet is not what was saved."""
    return PageError(f"its YAML is damaged, {what}: {_ADVICE}")


class _Open:
    """A mapping or list that is being read."""

    def __init__(self, value: Any) -> None:
        self.value = value
        self.key: str | None = None

    def add(self, value: Any, written: Any) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
        elif self.key is not None:
            self.value[self.key] = value
            self.key = None
        elif not isinstance(written, str) or "\\" in written:
            raise damaged("a key is not a name")
        elif written in self.value:
            raise damaged(f"{written[:40]!r} occurs twice in one mapping")
        else:
            self.key = written


def _built(content: str) -> Any:
    anchors: dict[str, Any] = {}
    root = _Open([])
    stack = [root]
    for count, event in enumerate(yaml.parse(content, Loader=LOADER)):
        if count > LARGEST:
            raise PageError(f"its YAML has more than {LARGEST:,} values, as no real page does")
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in anchors:
                raise damaged("an alias has no anchor")
            stack[-1].add(anchors[event.anchor], anchors[event.anchor])
        elif isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
        elif isinstance(event, yaml.NodeEvent):
            value = _value(event)
            if event.anchor is not None:
                anchors[event.anchor] = value
            stack[-1].add(value, getattr(event, "value", None))
            if isinstance(event, yaml.CollectionStartEvent):
                stack.append(_Open(value))
                if len(stack) > DEEPEST:
                    raise PageError(f"its YAML is nested more than {DEEPEST} deep, as no real page is")
        elif isinstance(event, yaml.DocumentStartEvent) and root.value:
            raise damaged("it has a second document")
    return root.value[0] if root.value else None


def _value(event: yaml.NodeEvent) -> Any:
    if not isinstance(event, yaml.ScalarEvent):
        return {} if isinstance(event, yaml.MappingStartEvent) else []
    scalar: str = event.value
    if not event.implicit[0]:
        return scalar
    if re.fullmatch(r"\\[\[{].*", scalar):
        raise damaged("its brackets are escaped by backslashes")
    if scalar.casefold() in WORDS:
        return WORDS[scalar.casefold()]
    if len(scalar) < LONGEST and INTEGER.fullmatch(scalar):
        return int(scalar)
    return float(scalar) if len(scalar) < LONGEST and FLOAT.fullmatch(scalar) else scalar
