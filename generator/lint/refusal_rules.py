"""The rules for `x-refusal`: it fits the response, and no flag of a response is forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.spec.document import Operation, components, operations, properties, referred, target
from generator.spec.refusals import KEYS, ROOT, listed, refusals, schema_at
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.spec.vocabulary import evidence_words, is_evidence

from .registry import rule

ANSWERS = re.compile(r"(?:^s|S)uccess(?:ful)?$|^ok$|^isOk$")
"""Names of members that report success."""

FAILURES = re.compile(r"fail", re.IGNORECASE)
"""Names of lists of failures."""

UNSEEN = {"analogy", "guess", "none"}
"""A response with this evidence may have members that its schema lacks."""

SCALARS = ("boolean", "string", "integer")
"""The types of a flag, a code, a text and a key."""


@rule("refusal")
def _refusals(document: Source) -> Iterator[Finding]:
    tree = document.tree
    envelope = components(tree).get("Envelope", {})
    yield from _misshapen(envelope, ("components", "schemas", "Envelope"))
    for name, schema in components(tree).items():
        if name != "Envelope" and "x-refusal" in schema:
            yield (
                ("components", "schemas", name, "x-refusal"),
                "x-refusal is allowed on an operation, or on Envelope for all operations",
            )
    sound = not list(_misshapen(envelope, ()))
    for operation in operations(tree):
        found = list(_misshapen(operation.tree, operation.pointer))
        yield from found
        if not found and sound:
            yield from _unfit(tree, operation)
            yield from _forgotten(tree, operation)


def _misshapen(owner: Tree, pointer: Pointer) -> Iterator[Finding]:
    """Yield what makes the entries unreadable."""
    entries, here = owner.get("x-refusal", []), (*pointer, "x-refusal")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        yield here, "x-refusal must be a list of objects"
        return
    for index, entry in enumerate(entries):
        at: Pointer = (*here, index)
        paths = [path for key in ("flag", "items", "unless", "done") for path in listed(entry.get(key))]
        if entry.keys() - KEYS or not ({"flag", "items"} & entry.keys()):
            yield at, f"a refusal needs flag, items or both, and may only have {', '.join(sorted(KEYS))}"
        elif not is_evidence(entry.get("evidence", "")):
            yield at, "a refusal needs evidence"
        elif not isinstance(entry.get("in-doubt", False), bool):
            yield at, "in-doubt must be true or false"
        elif "items" in entry and {"unless", "in-doubt"} & entry.keys():
            yield at, "unless and in-doubt concern the whole call; use them with a flag and without items"
        elif any(not _is_absolute(path) for path in paths if path != entry.get("flag") or "items" not in entry):
            yield at, f"the paths of flag, items, unless and done must begin at {ROOT}"


def _is_absolute(path: str) -> bool:
    return path.split(".")[0] == ROOT


def _unfit(tree: Tree, operation: Operation) -> Iterator[Finding]:
    """Find paths that a known response does not have, and values of an unsuitable type."""
    for index, entry in enumerate(operation.tree.get("x-refusal", [])):
        here: Pointer = (*operation.pointer, "x-refusal", index)
        unseen = bool(UNSEEN & set(evidence_words(entry["evidence"])))
        items = schema_at(tree, operation.data, entry["items"]) if "items" in entry else None
        if "items" in entry and (items or {}).get("type") != "array":
            if not (unseen and items is None):
                yield here, f"{operation.id}: x-refusal: items: {entry['items']!r} is not a list of the response"
            continue
        start, base = (target(tree, items.get("items", {})), "") if items is not None else (operation.data, ROOT)
        for key in ("flag", "code", "text", "key"):
            for path in listed(entry.get(key)):
                schema = schema_at(tree, start, path if base else f"{ROOT}.{path}")
                if schema is None and not unseen:
                    yield here, f"{operation.id}: x-refusal: {key}: {path!r} is not a member"
                elif schema is not None and schema.get("type") not in SCALARS:
                    yield here, f"{operation.id}: x-refusal: {key}: {path!r} is not a single value"
        for key in ("unless", "done"):
            for path in listed(entry.get(key)):
                if schema_at(tree, operation.data, path) is None and not unseen:
                    yield here, f"{operation.id}: x-refusal: {key}: {path!r} is not a member"


def _forgotten(tree: Tree, operation: Operation) -> Iterator[Finding]:
    """Find flags and lists of failures that are neither declared nor excused."""
    declared = {refusal.sign for refusal in refusals(tree, operation)}
    excused = operation.tree.get("x-no-refusal", {})
    here: Pointer = (*operation.pointer, "x-no-refusal")
    if not isinstance(excused, dict) or not all(isinstance(why, str) and why.strip() for why in excused.values()):
        yield here, f"{operation.id}: x-no-refusal must say for each member why it is not a refusal"
        return
    for path in excused:
        if schema_at(tree, operation.data, path) is None and not path.endswith("]"):
            yield here, f"{operation.id}: x-no-refusal: {path!r} is not a member"
    for sign in _signs(tree, operation.data, ROOT, ()):
        if sign not in declared and sign.removesuffix("[]") not in excused:
            yield (
                operation.pointer,
                f"{operation.id}: {sign} looks like a refusal: declare it in x-refusal, or explain it in x-no-refusal",
            )


def _signs(tree: Tree, schema: Tree, path: str, inside: tuple[str, ...]) -> Iterator[str]:
    """Yield the path of every member of a response that looks like a refusal."""
    name = referred(schema)
    if name in inside:
        return
    inside = (*inside, name) if name else inside
    schema = target(tree, schema)
    if path == ROOT and schema.get("type") == "boolean":
        yield path
    if schema.get("type") == "array":
        yield from _signs(tree, schema.get("items", {}), f"{path}[]", inside)
    for member, given in properties(tree, schema).items():
        kind = target(tree, given).get("type")
        here = f"{path}.{member}"
        if kind in SCALARS and ANSWERS.search(member):
            yield here
        elif kind == "array" and FAILURES.search(member):
            yield f"{here}[]"
        else:
            yield from _signs(tree, given, here, inside)
