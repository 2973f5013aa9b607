"""Facts about the members of components, as actions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pandapon.facts import Action
from pandapon_contract.document import Document, Schema
from pandapon_contract.report import Fact

from .evidence import raises
from .plan import Author, Plan, at, quoted
from .schemas import differences, new_schema, type_of, typed
from .texts import UNDESCRIBED, described
from .uses import another_python_name, counts_pages, is_count, is_text, looks_up, used_members

SCHEMAS = ("components", "schemas")


def members(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    used = used_members(document)
    for fact in facts:
        yield _plan(fact, document, fact.subject[0] in document.requested, fact.subject[1] in used)


def stated(subject: Sequence[str], document: Document) -> Any:
    component, name = subject
    found = _home(component, name, document) if component in document.components else None
    if found is None:
        return None
    required = {"required": name in document.components[found.owner].get("required", ())}
    is_stated = component in document.requested and "x-required" not in found.schema
    return {
        **typed(found.schema, document),
        **(required if is_stated else {}),
        "description": found.schema.get("description", ""),
    }


class _Home(NamedTuple):
    owner: str
    """The component that defines the member, which others may inherit."""
    schema: Schema


def _home(component: str, name: str, document: Document) -> _Home | None:
    owner, schema = document.resolved({"$ref": f"#/components/schemas/{component}"})
    if name in schema.get("properties", {}):
        return _Home(owner, schema["properties"][name])
    parts = (_home(document.resolved(part)[0], name, document) for part in schema.get("allOf", ()) if "$ref" in part)
    return next((part for part in parts if part), None)


def _plan(fact: Fact, document: Document, request: bool, used: bool) -> Plan:
    author, (component, name) = Author(fact), fact.subject
    if component not in document.components:
        return author.plan("unplaced", note="the specification has no such component")
    was = stated(fact.subject, document)
    home = _home(component, name, document)
    if fact.value is None:
        note = "the specification keeps members that are not seen: their absence proves nothing"
        return author.plan("unplaced" if home else "known", was=was, note=note if home else "")
    if home is None:
        return _added(author, document, request)
    if used and (_breaks(fact, home, document) or _is_relied_on(fact, home, document)):
        note = "the client's pages or look-ups rely on its type; correct spec/ by hand if this is so"
        return author.plan("unplaced", was=was, note=note)
    changes = list(_changes(author, home, document, request, used))
    target = at(*SCHEMAS, home.owner, "properties", name)
    word = author.update(target, {"x-evidence": fact.evidence})
    if changes:
        return author.plan("corrected", *changes, word, was=was)
    stated_by = home.schema.get("x-evidence", document.components[home.owner].get("x-evidence"))
    if raises(fact.evidence, stated_by):
        return author.plan("confirmed", word, was=was)
    return author.plan("known", was=was)


def _is_relied_on(fact: Fact, home: _Home, document: Document) -> bool:
    """Whether pages count by it and it would be no number, or a look-up passes it and it would be no text."""
    name, operations = fact.subject[1], list(document.operations())
    counts = any(counts_pages(each, name) for each in operations) and not is_count(fact.value)
    return counts or (any(looks_up(each, name) for each in operations) and not is_text(home.schema, fact.value))


def _breaks(fact: Fact, home: _Home, document: Document) -> bool:
    """Whether a member has another type than callers of it can use: ids and counts may be strings or integers."""
    ours, theirs = typed(home.schema, document), fact.value
    kinds = {each.get("type") for each in (ours, theirs)} - {None}
    inside = {each.get("items", {}).get("type") for each in (ours, theirs)} - {None}
    return (len(kinds) > 1 and not kinds <= {"string", "integer"}) or len(inside) > 1


def _added(author: Author, document: Document, request: bool) -> Plan:
    fact = author.fact
    component, name = fact.subject
    schema = document.components[component]
    if type_of(schema, document) != "object" or isinstance(schema.get("additionalProperties"), Mapping):
        return author.plan("unplaced", note="the component is not an object with members")
    unknown = {"x-required": "unknown"} if request and "required" not in fact.value else {}
    member = {
        **new_schema(fact.value, name),
        "description": described(fact) or UNDESCRIBED[fact.evidence],
        "x-evidence": fact.evidence,
        **unknown,
        **another_python_name(name, _siblings(component, document)),
    }
    home = [*SCHEMAS, component]
    if "properties" in schema:
        first = author.update(at(*home, "properties"), {name: member})
    else:
        first = author.update(at(*home), {"properties": {name: member}})
    needed = [author.update(at(*home), {"required": [name]})] if request and fact.value.get("required") else []
    return author.plan("corrected", first, *needed)


def _siblings(component: str, document: Document) -> list[tuple[str, Schema]]:
    """All members of a component, and of those that inherit from it."""
    lines = [_line(name, document) for name in document.components]
    family = {name for line in lines if component in line for name in line}
    return [pair for name in family for pair in document.components[name].get("properties", {}).items()]


def _line(component: str, document: Document) -> list[str]:
    """A component and what it inherits from."""
    parts = document.components[component].get("allOf", ())
    above = [name for part in parts if "$ref" in part for name in _line(document.resolved(part)[0], document)]
    return [component, *above]


def _changes(author: Author, home: _Home, document: Document, request: bool, used: bool) -> Iterator[Action]:
    value, name = author.fact.value, author.fact.subject[1]
    target = (*SCHEMAS, home.owner, "properties", name)
    for keys, change in differences(value, home.schema, document, name, used):
        where = at(*target, *keys)
        yield author.remove(where) if change is None else author.update(where, change)
    kind, here = value.get("type"), document.components[home.owner].get("required", ())
    if not request and name in here and kind not in (None, "array"):
        yield author.remove(at(*SCHEMAS, home.owner, "required", f"?@=={quoted(name)}"))  # only lists read as empty
    needed = value.get("required")
    if needed is None or not request:
        return
    if needed != (name in here):
        if needed:
            yield author.update(at(*SCHEMAS, home.owner), {"required": [name]})
        else:
            yield author.remove(at(*SCHEMAS, home.owner, "required", f"?@=={quoted(name)}"))
    if "x-required" in home.schema:
        yield author.remove(at(*target, "x-required"))
