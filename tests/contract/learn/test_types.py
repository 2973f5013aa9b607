"""A member with another type keeps what still goes with it, and loses what does not."""

from typing import Any

import pytest

from pandapon_contract.document import Document
from pandapon_contract.learn.kinds import stated
from pandapon_contract.learn.uses import used_members
from tests.contract.learn.facts import learnt, seen

REF = "#/components/schemas/Maker"

CASES: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ({"type": "string"}, {"type": "integer"}, {"type": "integer"}),
    ({"type": "string", "format": "id"}, {"type": "integer"}, {"type": "integer", "format": "id"}),
    ({"type": "integer"}, {"type": "string"}, {"type": "string", "format": "int64"}),
    ({"type": "integer", "x-enum": "StockLevel"}, {"type": "string"}, {"type": "string", "format": "int64"}),
    ({"type": "string", "x-enum": "PartType"}, {"type": "boolean"}, {"type": "boolean"}),
    (
        {"type": "integer", "x-unit": "fen"},
        {"type": "number"},
        {"type": "number", "format": "decimal", "x-unit": "fen"},
    ),
    ({"type": "integer", "x-unit": "fen"}, {"type": "boolean"}, {"type": "boolean"}),
    ({"type": "string", "format": "local-date-time"}, {"type": "integer"}, {"type": "integer"}),
    (
        {"type": "string", "format": "local-date-time"},
        {"type": "integer", "format": "epoch-milliseconds"},
        {"type": "integer", "format": "epoch-milliseconds"},
    ),
    (
        {"type": "integer", "format": "epoch-seconds"},
        {"type": "integer", "format": "epoch-milliseconds"},
        {"type": "integer", "format": "epoch-milliseconds"},
    ),
    (
        {"type": "string", "format": "id"},
        {"type": "string", "format": "epoch-seconds"},
        {"type": "string", "format": "id"},
    ),
    ({"type": "number"}, {"type": "integer"}, {"type": "number"}),
    ({"type": "string"}, {"type": "string", "format": "date-time"}, {"type": "string"}),
    ({"$ref": REF}, {"type": "array"}, {"type": "array", "items": {"$ref": REF}}),
    ({"$ref": REF}, {"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "string"}}),
    ({"$ref": REF}, {"type": "string"}, {"type": "string"}),
    ({"type": "array", "items": {"$ref": REF}}, {"type": "object"}, {"$ref": REF}),
    ({"type": "array", "items": {"type": "string"}}, {"type": "object"}, {"type": "object"}),
    (
        {"type": "array", "items": {"type": "integer"}},
        {"type": "array", "items": {"type": "boolean"}},
        {"type": "array", "items": {"type": "boolean"}},
    ),
    (
        {"type": "string", "contentMediaType": "application/json", "contentSchema": {"$ref": REF}},
        {"type": "object"},
        {"$ref": REF},
    ),
    (
        {"type": "string", "contentMediaType": "application/json", "contentSchema": {"$ref": REF}},
        {"type": "integer"},
        {"type": "integer"},
    ),
    ({}, {"type": "array", "items": {"type": "object"}}, {"type": "array", "items": {"type": "object"}}),
]


@pytest.mark.parametrize(("ours", "theirs", "after"), CASES)
def test_another_type(small: Document, ours: dict[str, Any], theirs: dict[str, Any], after: dict[str, Any]) -> None:
    tree = {**small.tree, "components": {**small.tree["components"], "schemas": {**small.components}}}
    node = {"type": "object", "x-evidence": "documented", "properties": {"thing": {**ours, "description": "A thing."}}}
    tree["components"]["schemas"]["Loose"] = node
    document = Document(tree)
    found = learnt(document, seen("member", "Loose", "thing", value=theirs))
    member = dict(found.document.components["Loose"]["properties"]["thing"])
    evidence = member.pop("x-evidence", None)
    assert member.pop("description") == "A thing."
    assert member == after
    assert evidence == (None if after == ours else "observed")
    assert learnt(found.document, seen("member", "Loose", "thing", value=theirs)).overlay.actions == ()


@pytest.mark.parametrize(
    ("name", "kind", "after"),
    [
        ("totalPrice", "number", {"type": "number", "format": "decimal", "x-unit": "unknown"}),
        ("totalPrice", "integer", {"type": "integer", "x-unit": "unknown"}),
        ("totalPrice", "boolean", {"type": "boolean"}),
        ("weight", "number", {"type": "number"}),
        ("rows", "array", {"type": "array", "items": {}}),
    ],
)
def test_a_new_member(small: Document, name: str, kind: str, after: dict[str, Any]) -> None:
    found = learnt(small, seen("member", "Loose", name, value={"type": kind})).document
    member = found.components["Loose"]["properties"][name]
    assert {key: value for key, value in member.items() if key not in ("description", "x-evidence")} == after
    assert stated("member", ("Loose", name), found)["type"] == kind


def test_an_inherited_member_is_changed_at_its_home(small: Document) -> None:
    child, parent = next(
        (name, part["$ref"].rpartition("/")[2])
        for name, node in small.components.items()
        for part in node.get("allOf", ())
        if part.get("$ref", "").rpartition("/")[2] in small.components
    )
    members = small.components[parent]["properties"]
    name = next(n for n, m in members.items() if m.get("type") == "string" and n not in used_members(small))
    found = learnt(small, seen("member", child, name, value={"type": "boolean"})).document
    assert found.components[parent]["properties"][name]["type"] == "boolean"
    assert name not in found.components[child].get("properties", {})
