"""Facts about the parameters of an operation, as actions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pandapon.facts import Action
from pandapon_contract.document import Document, Operation, Schema
from pandapon_contract.report import Fact

from .endpoints import names
from .evidence import is_word, raises
from .plan import Author, Plan, at, quoted
from .schemas import differences, new_schema, typed
from .texts import UNDESCRIBED, described
from .uses import another_python_name, counts_pages, is_count, is_looked_up, is_used

TYPES: dict[str, tuple[str, ...]] = {"path": ("string", "integer"), "query": ("string", "integer", "number", "boolean")}
"""What a parameter can be."""


def parameters(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    for fact in facts:
        operation = document.operation(fact.subject[0])
        if operation is None:
            yield Author(fact).plan("unplaced", note="the specification has no such operation")
        else:
            yield _plan(fact, operation, document)


def stated(subject: Sequence[str], document: Document) -> Any:
    operation = document.operation(subject[0])
    found = _named(operation, subject[1]) if operation else None
    if found is None:
        return None
    return {
        "in": found["in"],
        **({} if "x-required" in found else {"required": found.get("required", False)}),
        **typed(found.get("schema", {}), document),
        "description": found.get("description", ""),
    }


def _named(operation: Operation, name: str) -> Schema | None:
    return next((each for each in operation.parameters if each["name"] == name), None)


def _target(operation: Operation, *further: str) -> str:
    name = further[0]
    return at("paths", operation.path, operation.method.lower(), "parameters", f"?@.name=={quoted(name)}", *further[1:])


def _plan(fact: Fact, operation: Operation, document: Document) -> Plan:
    author, name = Author(fact), fact.subject[1]
    ours, was = _named(operation, name), stated(fact.subject, document)
    note = _obstacle(fact, ours, operation, document)
    if note:
        return author.plan("unplaced", was=was, note=note)
    if fact.value is None:
        if ours is None:
            return author.plan("known")
        return author.plan("corrected", author.remove(_target(operation, name)), was=was)
    if ours is None:
        if _is_a_name_of_the_path(fact, operation):
            return author.plan("known", note="it is a part of the path, where its name is not sent")
        added = {"parameters": [{**_new(fact), **another_python_name(name, _siblings(operation, document))}]}
        return author.plan("corrected", author.update(at("paths", operation.path, operation.method.lower()), added))
    changes = list(_changes(fact, ours, operation, document))
    if changes:
        word = author.update(_target(operation, name), {"x-evidence": fact.evidence})
        return author.plan("corrected", *changes, word, was=was)
    if raises(fact.evidence, _evidence(ours, operation)):
        return author.plan("confirmed", author.update(_target(operation, name), {"x-evidence": fact.evidence}), was=was)
    return author.plan("known", was=was)


def _evidence(parameter: Schema, operation: Operation) -> Any:
    of_all = operation.entry.get("x-evidence", {}).get("request")
    return parameter.get("x-evidence", of_all if is_word(of_all) else "documented")


def _obstacle(fact: Fact, ours: Schema | None, operation: Operation, document: Document) -> str:
    name, value, within = fact.subject[1], fact.value, names(operation.path)
    if value is None:
        if name in within:
            return "the path has it"
        return "other parts of the specification use it" if ours and is_used(operation, name, document) else ""
    if ours is None and name in operation.entry.get("x-find-by", ()):
        return "a method of the client searches for it, because the list has no such filter; correct spec/ by hand"
    is_new = value.get("required") and not (ours and ours.get("required"))
    pages = operation.entry.get("x-pagination", {})
    passed = (*within, pages.get("page"), pages.get("size"))
    if is_new and name not in passed and is_looked_up(operation, document):
        return "look-ups after a lost response do not pass it; correct spec/ by hand"
    place = value.get("in", ours["in"] if ours else "query")
    if place not in TYPES:
        return f"parameters in a {place} are not supported"
    if counts_pages(operation, name) and (ours is None or not is_count(value)):
        return "the client counts pages by it; correct spec/ by hand if this is so"
    kind = value.get("type")
    if kind is not None and kind not in TYPES[place]:
        return f"a parameter of type {kind} is not supported"
    if (place == "path") != (name in within) and not _is_a_name_of_the_path(fact, operation):
        return "the path does not have it" if place == "path" else "the path has it"
    return ""


def _is_a_name_of_the_path(fact: Fact, operation: Operation) -> bool:
    """Whether the page has another name for a parameter in the path."""
    within = names(operation.path)
    return bool(within) and fact.value.get("in") == "path" and fact.subject[1] not in within


def _siblings(operation: Operation, document: Document) -> list[tuple[str, Schema]]:
    """What else the request has."""
    inside = [(each.name, each.schema) for each in document.members(operation.body or {}) if "." not in each.place]
    return [*inside, *((each["name"], each) for each in operation.parameters)]


def _new(fact: Fact) -> dict[str, Any]:
    value: Mapping[str, Any] = fact.value
    name, place = fact.subject[1], value.get("in", "query")
    schema = new_schema({"type": "string", **value}, name)
    unit = {key: schema.pop(key) for key in ("x-unit",) if key in schema}
    needed = {"required": True} if value.get("required") or place == "path" else {}
    unknown = {} if needed or "required" in value else {"x-required": "unknown"}
    about = described(fact) or UNDESCRIBED[fact.evidence]
    return {
        "name": name,
        "in": place,
        **needed,
        "description": about,
        "schema": schema,
        "x-evidence": fact.evidence,
        **unknown,
        **unit,
    }


def _changes(fact: Fact, ours: Schema, operation: Operation, document: Document) -> Iterator[Action]:
    author, name, value = Author(fact), fact.subject[1], fact.value
    if value.get("in", ours["in"]) != ours["in"]:
        yield author.update(_target(operation, name), {"in": value["in"]})
    whole = {**ours.get("schema", {}), **{key: ours[key] for key in ("x-enum", "x-unit") if key in ours}}
    for keys, change in differences(value, whole, document, name, is_used(operation, name, document)):
        where = keys if keys[:1] in (("x-enum",), ("x-unit",), ("x-unit-evidence",)) else ("schema", *keys)
        if change is None:
            if _has(ours, where):
                yield author.remove(_target(operation, name, *where))
        else:
            unit = {key: change.pop(key) for key in ("x-unit",) if key in change}
            if change:
                yield author.update(_target(operation, name, *where), change)
            if unit:
                yield author.update(_target(operation, name), unit)
    needed = value.get("required")
    if needed is None or ours["in"] == "path":
        return
    if needed != ours.get("required", False):
        yield author.update(_target(operation, name), {"required": needed})
    if "x-required" in ours:
        yield author.remove(_target(operation, name, "x-required"))


def _has(node: Any, keys: Sequence[str]) -> bool:
    for key in keys:
        if not isinstance(node, Mapping) or key not in node:
            return False
        node = node[key]
    return True
