"""What facts change of one document, carried over to the document as it is now: a merge of three trees.

The overlay was made for one version of the specification. What it changes there is changed here, unless it is so
already, which is why a second run changes nothing; a place that says something third is a conflict.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from generator.spec.document import JSON, operations
from generator.spec.source import Pointer, Tree
from generator.spec.vocabulary import EVIDENCE, evidence_words

ABSENT: Any = object()
Conflict = Callable[[Pointer, str], None]


def by_name(tree: Tree) -> Tree:
    """The document with operations by id, their places in `endpoints`, and parameters by name; without examples."""
    flat = {key: value for key, value in copy.deepcopy(tree).items() if key not in ("info", "paths")}
    flat["endpoints"], flat["paths"] = {}, {}
    for operation in operations(copy.deepcopy(tree)):
        entry = operation.tree
        name = str(entry["operationId"])
        flat["endpoints"][name] = [operation.method, operation.path]
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


def merge(base: Any, target: Any, current: Any, conflict: Conflict, pointer: Pointer = ()) -> Any:
    """Return `current` with what differs between `base` and `target`."""
    if base == target or current == target:
        return current
    if isinstance(target, dict) and isinstance(current, dict):
        return _merge_mappings(base if isinstance(base, dict) else {}, target, current, conflict, pointer)
    if isinstance(target, list) and isinstance(current, list) and isinstance(base, list):
        return _merge_lists(base, target, current, conflict, pointer)
    if current == base:
        return target
    if pointer and pointer[-1] in ("x-evidence", "evidence") and isinstance(current, str):
        return target
    there = "it is missing" if current is ABSENT else f"it is {_shown(current)}"
    was, will = ("missing" if each is ABSENT else _shown(each) for each in (base, target))
    conflict(pointer, f"{there} here; the overlay changes {was} to {will}")
    return current


def _merge_mappings(base: Tree, target: Tree, current: Tree, conflict: Conflict, pointer: Pointer) -> Tree:
    merged: Tree = {}
    for key in [*current, *(key for key in (*target, *base) if key not in current)]:
        was, will, now = (each.get(key, ABSENT) for each in (base, target, current))
        value = merge(was, will, now, conflict, (*pointer, key))
        if value is not ABSENT:
            merged[key] = value
    for word in ("x-evidence", "evidence"):
        if isinstance(merged.get(word), str) and isinstance(current.get(word), str):
            same = all(merged.get(key) == current.get(key) for key in merged.keys() | current.keys() if key != word)
            if same:
                merged[word] = stronger(current[word], merged[word])
    return merged


def _merge_lists(base: list[Any], target: list[Any], current: list[Any], conflict: Conflict, pointer: Pointer) -> Any:
    gone = [each for each in base if each not in target]
    new = [each for each in target if each not in base]
    kept = [each for each in base if each in target]
    if [each for each in target if each in base] != kept and current != base:
        conflict(pointer, "the order of the list differs; the overlay changes it")
        return current
    return [*(each for each in current if each not in gone), *(each for each in new if each not in current)]


def stronger(one: str, other: str) -> str:
    """The evidence whose best word is stronger; the first if both are equal."""
    return min(one, other, key=_rank)


def _rank(text: str) -> int:
    return min((EVIDENCE.index(word) for word in evidence_words(text) if word in EVIDENCE), default=len(EVIDENCE))


def _shown(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 80 else f"{text[:80]}…"
