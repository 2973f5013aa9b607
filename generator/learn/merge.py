"""What facts change of one document, carried over to the document as it is now: a merge of three trees.

The overlay was made for one version of the specification. What it changes there is changed here, unless it is so
already, which is why a second run changes nothing; a place that says something third is a conflict.
"""

from __future__ import annotations

import copy
from typing import Any

from attrs import define, field

from generator.spec.document import JSON, operations
from generator.spec.source import Pointer, Tree
from generator.spec.vocabulary import EVIDENCE, evidence_words, is_evidence

from .units import Unit, unit_of

ABSENT: Any = object()
EVIDENCES = ("x-evidence", "evidence")


def by_name(tree: Tree) -> Tree:
    """The document with operations by id, their places in `endpoints`, and parameters by name; without examples."""
    flat = {key: value for key, value in copy.deepcopy(tree).items() if key not in ("info", "paths")}
    flat["endpoints"], flat["paths"] = {}, {}
    for operation in operations(copy.deepcopy(tree)):
        entry = operation.tree
        name = str(entry["operationId"])
        flat["endpoints"][name] = (operation.method, operation.path)
        flat["paths"][name] = entry
        if "parameters" in entry:
            entry["parameters"] = {each["name"]: _without_example(each) for each in entry["parameters"]}
        contents = [entry.get("requestBody", {}), *entry.get("responses", {}).values()]
        for content in contents:
            for media in content.get("content", {}).values():
                media.pop("example", None)
    for item in flat.get("webhooks", {}).values():
        media = item["post"]["requestBody"]["content"][JSON]
        media.pop("example", None)
        for part in media["schema"].pop("allOf", [])[1:]:
            media["schema"] = part["properties"]["messageBody"]
    return flat


def _without_example(parameter: Tree) -> Tree:
    return {key: value for key, value in parameter.items() if key != "example"}


@define
class Merge:
    """The merge of three documents as `by_name` returns them."""

    base: Tree = field(repr=False)
    target: Tree = field(repr=False)
    current: Tree = field(repr=False)
    left_out: set[Unit] = field(factory=set)
    """Units that are not changed."""
    units: list[Unit] = field(init=False, factory=list)
    """What changes, after `result`."""
    conflicts: dict[Unit, str] = field(init=False, factory=dict)
    """The units of which the current document says something third; they are not changed."""
    _in_path: dict[str, set[str]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        for document in (self.base, self.target, self.current):
            for name, entry in document["paths"].items():
                found = (key for key, each in entry.get("parameters", {}).items() if each["in"] == "path")
                self._in_path.setdefault(name, set()).update(found)

    def result(self) -> Tree:
        """The current document with what the overlay changes."""
        merged: Tree = self._merged(self.base, self.target, self.current, ())
        if self.conflicts.keys() - self.left_out:
            self.left_out |= self.conflicts.keys()
            return self.result()  # whole units only
        return merged

    def _merged(self, base: Any, target: Any, current: Any, pointer: Pointer) -> Any:
        if base == target or current == target:
            return current
        unit = unit_of(pointer, self._in_path) if pointer else None
        if unit in self.left_out:
            return current
        if unit is not None and unit not in self.units:
            self.units.append(unit)
        both_new = base is ABSENT and current is ABSENT
        if isinstance(target, dict) and (isinstance(current, dict) or both_new):
            merged = self._mapping(_mapping(base), target, _mapping(current), pointer)
            return ABSENT if both_new and target and not merged else merged
        if isinstance(base, list) and isinstance(target, list) and isinstance(current, list):
            return _list(base, target, current)
        if isinstance(current, str) and self._is_only_evidence(pointer):
            return stronger(current, str(target))
        if current == base or (pointer[-1] in EVIDENCES and isinstance(current, str)):
            return target
        there = "is missing" if current is ABSENT else f"is {_shown(current)}"
        was, will = ("nothing" if each is ABSENT else _shown(each) for each in (base, target))
        self.conflicts[unit or pointer] = (
            f"{'.'.join(map(str, pointer))} {there}, and the overlay changes {was} to {will}"
        )
        return current

    def _is_only_evidence(self, pointer: Pointer) -> bool:
        """Whether it is the evidence of an endpoint or a message type that stays the same."""
        if pointer[:1] == ("paths",) and pointer[2:] == ("x-evidence", "path"):
            base, target = (each["endpoints"][pointer[1]] for each in (self.base, self.target))
        elif pointer[:1] == ("webhooks",) and pointer[2:] == ("post", "x-evidence", "message-type"):
            base, target = (each["webhooks"][pointer[1]]["post"]["x-message-type"] for each in (self.base, self.target))
        else:
            return False
        return bool(base == target)

    def _mapping(self, base: Tree, target: Tree, current: Tree, pointer: Pointer) -> Tree:
        merged: Tree = {}
        for key in dict.fromkeys((*current, *target)):
            was, will, now = (each.get(key, ABSENT) for each in (base, target, current))
            value = self._merged(was, will, now, (*pointer, key))
            if value is not ABSENT:
                merged[key] = value
        for word in EVIDENCES:
            now = current.get(word, self._inherited(pointer))
            others = (merged.keys() | current.keys()) - {word}
            if isinstance(merged.get(word), str) and now and all(merged.get(key) == current.get(key) for key in others):
                merged[word] = stronger(now, merged[word])
                if merged[word] == now and word not in current:
                    del merged[word]
        return merged

    def _inherited(self, pointer: Pointer) -> str:
        """The evidence of a member or parameter without its own."""
        if pointer[:2] == ("components", "schemas") and pointer[3:4] == ("properties",) and len(pointer) == 5:
            return str(self.current["components"]["schemas"][pointer[2]].get("x-evidence", ""))
        if pointer[:1] == ("paths",) and pointer[2:3] == ("parameters",) and len(pointer) == 4:
            request = self.current["paths"][pointer[1]].get("x-evidence", {}).get("request")
            return str(request) if is_evidence(request) else "documented"
        return ""


def _mapping(value: Any) -> Tree:
    return value if isinstance(value, dict) else {}


def _list(base: list[Any], target: list[Any], current: list[Any]) -> list[Any]:
    gone = [each for each in base if each not in target]
    new = [each for each in target if each not in base and each not in current]
    return [*(each for each in current if each not in gone), *new]


def stronger(one: str, other: str) -> str:
    """The evidence whose best word is stronger; the first if both are equal."""
    return min(one, other, key=_rank)


def _rank(text: str) -> int:
    return min((EVIDENCE.index(word) for word in evidence_words(text) if word in EVIDENCE), default=len(EVIDENCE))


def _shown(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 80 else f"{text[:80]}…"
