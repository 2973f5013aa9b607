"""The rules for value lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema_rs import Draft202012Validator

from generator.spec.codecs import Codec, codec_of
from generator.spec.document import components, members, value_lists
from generator.spec.naming import is_class_name, is_python_name
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.spec.vocabulary import is_evidence

from .registry import rule

_TEXT = {"type": "string", "pattern": r"\S"}


def _object(required: list[str], **known: Any) -> Tree:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": known}


def _named(each: Tree, pattern: str = "") -> Tree:
    return {"type": "object", "minProperties": 1, "propertyNames": {"pattern": pattern}, "additionalProperties": each}


_VALUE = _object(["value", "evidence"], value={"type": ["integer", "string"]}, about=_TEXT, evidence=_TEXT)
_LIST = _object(
    ["type", "about", "values"],
    type={"enum": ["integer", "string"]},
    about=_TEXT,
    notes=_TEXT,
    sources={"type": "array", "items": _TEXT},
    values=_named(_VALUE, "^(?!UNKNOWN_)[A-Z][A-Z0-9_]*$"),  # reserved for values that no list has
)
_LISTS = Draft202012Validator(_named(_object(["about", "lists"], about=_TEXT, lists=_named(_LIST))))

TYPES = {"integer": (int, "integer"), "string": (str, "text")}
"""For each type of a list, the class of its values and the codec of the fields that may name it."""


def misshapen(tree: Tree) -> Iterator[Finding]:
    """Find value lists whose shape the other rules do not expect."""
    if "x-enums" in tree:
        for error in _LISTS.iter_errors(tree["x-enums"]):
            yield ("x-enums", *error.instance_path), error.message


@rule("enum")
def _value_lists(document: Source) -> Iterator[Finding]:
    areas: dict[str, str] = {}
    for area, name, node, here in value_lists(document.tree):
        if not is_python_name(area):
            yield here[:2], f"{area!r} is not a valid module name"
        if not is_class_name(name) or not name.isidentifier():
            yield here, f"{name!r} is not a valid class name; write it in Pascal case"
        elif name in components(document.tree):
            yield here, f"{name} is also a schema"
        elif areas.setdefault(name, area) != area:
            yield here, f"{name} is also a list of {areas[name]}"
        yield from _values(name, node, here)


def _values(name: str, node: Tree, here: Pointer) -> Iterator[Finding]:
    kind, _ = TYPES[node["type"]]
    seen: dict[Any, str] = {}
    for key, value in node["values"].items():
        place = (*here, "values", key)
        if type(wire := value["value"]) is not kind:
            yield place, f"{name}.{key}: {wire!r} is not of type {node['type']}"
        elif seen.setdefault(wire, key) != key:
            yield place, f"{name}.{key} has the value of {name}.{seen[wire]}"
        if not is_evidence(value["evidence"]):
            yield place, f"{name}.{key}: {value['evidence']!r} is not an evidence word"


@rule("x-enum")
def _named_lists(document: Source) -> Iterator[Finding]:
    types = {name: node["type"] for _, name, node, _ in value_lists(document.tree)}
    for owner, wire, member, pointer in members(document.tree):
        name = member.get("x-enum")
        if name is None:
            continue
        if name not in types:
            yield (*pointer, "x-enum"), f"{name} is not a list in x-enums"
            continue
        _, wanted = TYPES[types[name]]
        if _innermost(codec_of(document.tree, member.get("schema", member), request=True)).kind != wanted:
            yield (*pointer, "x-enum"), f"{owner}.{wire} cannot hold a value of {name}, a list of type {types[name]}"


def _innermost(codec: Codec) -> Codec:
    """Return the innermost item of nested lists and maps."""
    return _innermost(codec.item) if codec.item else codec
