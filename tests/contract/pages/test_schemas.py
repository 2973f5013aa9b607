"""Schemas in the spellings of the pages, in the one form of the reader."""

from typing import Any
from urllib.parse import quote

import pytest

from pandapon_contract.pages.schemas import Schemas

ORDER = {
    "type": "object",
    "title": "订单",
    "properties": {"id": {"type": "string"}, "note": {"type": ["string", "null"]}, "price": {"type": "integer"}},
    "required": ["id", "price"],
    "x-apifox-orders": ["id", "note", "price"],
}
ROOT = {
    "definitions": {
        "1": ORDER,
        "2": {"type": "object", "properties": {"child": {"$ref": "#/definitions/2"}, "n": {"type": "integer"}}},
        "3": {"$ref": "#/definitions/4"},
        "4": {"$ref": "#/definitions/3"},
        "5": {"$ref": "#/definitions/1", "description": "one order"},
    },
    "components": {"schemas": {"订单 VO/1~": ORDER}},
}
MEMBERS = {
    "id": {"type": "string"},
    "note": {"type": "string", "nullable": True},
    "price": {"type": "integer"},
}
READ = {"type": "object", "title": "订单", "properties": MEMBERS, "required": ["id", "price"]}


def read(schema: Any) -> Any:
    return Schemas(ROOT).read(schema)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"type": "STRING", "format": ""}, {"type": "string"}),
        ({"type": "any", "description": "free"}, {"description": "free"}),
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"nullable": True, "format": "int64"}, {"nullable": True, "format": "int64"}),
        ({"type": "null"}, {"nullable": True}),
        ({"type": ["string", "integer"]}, {}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, {"type": "integer", "nullable": True}),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, {}),
        ({"oneOf": [{"type": "string", "format": "a"}, {"type": "string"}]}, {"type": "string"}),
        ({"type": "string", "enum": ["A", None, "B"]}, {"type": "string", "enum": ["A", "B"]}),
        ({"type": "string", "x-apifox-enum": [{"value": "A", "name": ""}]}, {"type": "string", "enum": ["A"]}),
        ({"type": "string", "x-apidog-enum": [{"value": "A"}]}, {"type": "string", "enum": ["A"]}),
        ({"const": 5}, {"enum": [5]}),
        ({"type": "string", "examples": ["x", "y"]}, {"type": "string", "example": "x"}),
        ({"type": "string", "default": "", "example": 1}, {"type": "string", "default": "", "example": 1}),
        ({"title": "名", "description": "name"}, {"title": "名", "description": "name"}),
        ({"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "string"}}),
        ({"type": "array", "items": [{"type": "string"}]}, {"type": "array", "items": {"type": "string"}}),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {"type": "object", "additionalProperties": {"type": "integer"}},
        ),
        ({"type": "object", "additionalProperties": True}, {"type": "object"}),
        ({"properties": {"a": {}}}, {"type": "object", "properties": {"a": {}}}),
        ({"properties": {"properties": {}}}, {"type": "object", "properties": {"properties": {}}}),
        ({"$ref": "#/definitions/1"}, READ),
        ({"$ref": "#/definitions/1", "description": "it"}, {**READ, "description": "it"}),
        ({"$ref": "#/definitions/1", "nullable": True}, {**READ, "nullable": True}),
        ({"$ref": "#/definitions/5"}, {**READ, "description": "one order"}),
        ({"$ref": "#/definitions/99"}, {}),
        ({"$ref": "https://example.com/schema"}, {}),
        ({"$ref": "#/components/schemas/" + quote("订单 VO", safe="") + "%2F1~0"}, READ),
        ({"$ref": "#/components/schemas/%E8%AE%A2\n   %E5%8D%95%20VO\n ~11~0"}, READ),
        ({"allOf": [{"$ref": "#/definitions/1"}, {"properties": {"x": {"type": "string"}}, "required": ["x"]}]},
         {**READ, "properties": {**MEMBERS, "x": {"type": "string"}}, "required": ["id", "price", "x"]}),
        (True, {}),
        (None, {}),
        ("text", {}),
        ({"type": {}, "properties": [], "required": "id", "items": 5, "enum": "a", "allOf": {}, "oneOf": 1}, {}),
    ],
)  # fmt: skip
def test_each_spelling_has_one_form(written: Any, expected: Any) -> None:
    assert read(written) == expected


REFS = {"01KEYAAAAAAAAAAAAAAAAAAAAA": {"$ref": "#/definitions/1"}}


@pytest.mark.parametrize("tool", ["apifox", "apidog"])
def test_what_is_not_merged_yet_is_merged_at_its_place(tool: str) -> None:
    schema = {
        "type": "object",
        "properties": {"first": {"type": "string"}, "last": {"type": "string"}, "price": {"type": "number"}},
        "required": ["last"],
        f"x-{tool}-refs": REFS,
        f"x-{tool}-orders": ["first", *REFS, "last"],
    }
    found = read(schema)
    assert list(found["properties"]) == ["first", "id", "note", "price", "last"]
    assert found["properties"]["price"] == {"type": "number"}
    assert found["required"] == ["id", "price", "last"]


def test_what_is_merged_already_is_not_merged_again() -> None:
    schema = {
        "type": "object",
        "properties": {"id": {"type": "string"}, "price": {"type": "integer"}, "own": {"type": "string"}},
        "x-apifox-refs": REFS,
        "x-apifox-orders": [*REFS, "own"],
        "x-apifox-ignore-properties": ["id", "price"],
    }
    found = read(schema)
    assert list(found["properties"]) == ["id", "price", "own"]
    assert found["required"] == ["id", "price"]


def test_overrides_replace_members_and_null_removes_them() -> None:
    overrides = {"note": None, "price": {"type": "string"}, "id": None}
    reference = {"$ref": "#/definitions/1", "x-apifox-overrides": overrides, "required": ["price"]}
    found = read({"type": "object", "properties": {}, "x-apifox-refs": {"K": reference}, "x-apifox-orders": ["K"]})
    assert found == {"type": "object", "properties": {"price": {"type": "string"}}, "required": ["price"]}


def test_cycles_are_cut_to_an_empty_schema() -> None:
    member = {"type": "object", "properties": {"child": {}, "n": {"type": "integer"}}}
    assert read({"$ref": "#/definitions/2"}) == member
    assert read({"$ref": "#/definitions/3"}) == {}
    assert read({"type": "array", "items": {"$ref": "#/definitions/2"}}) == {"type": "array", "items": member}


def test_a_target_that_refers_to_itself_twice_is_cut() -> None:
    """Thirty schemas, each of which has the next one twice: a thousand million members."""
    root = {
        str(number): {"properties": {name: {"$ref": f"#/definitions/{number + 1}"} for name in "ab"}}
        for number in range(30)
    }
    found = Schemas({"definitions": root}).read({"$ref": "#/definitions/0"})
    assert 10_000 < size(found) < 200_000


def size(schema: Any) -> int:
    return 1 + sum(map(size, schema.get("properties", {}).values()))


def test_long_chains_and_deep_schemas_are_cut() -> None:
    chain = {str(number): {"$ref": f"#/definitions/{number + 1}"} for number in range(5000)}
    assert Schemas({"definitions": chain}).read({"$ref": "#/definitions/0"}) == {}
    deep: Any = {"type": "string"}
    for _ in range(140):
        deep = {"type": "array", "items": deep}
    found, depth = read(deep), 0
    while found:
        found, depth = found.get("items", {}), depth + 1
    assert depth == 41
