"""What a fact leaves open and spec/README.md asks for: names of path parameters, marks, descriptions, empty lists."""

from __future__ import annotations

import re
from typing import Any

from generator.spec.naming import python_name_of
from generator.spec.source import Tree
from generator.spec.vocabulary import FORMATS

NOT_DESCRIBED = "The meaning is not known."


def complete(old: Tree, new: Tree) -> None:
    """Bring what changed into the form of spec/. Both documents are as `merge.by_name` returns them."""
    for name, entry in new["paths"].items():
        if entry != old["paths"][name] or new["endpoints"][name] != old["endpoints"][name]:
            _operation(entry, old["paths"][name], old["endpoints"][name][1], new["endpoints"][name][1])
    components = old["components"]["schemas"]
    for name, schema in new["components"]["schemas"].items():
        if schema != components.get(name):
            _component(schema, components.get(name, {}))
    for area, node in new.get("x-enums", {}).items():
        for listed, values in node["lists"].items():
            known = old["x-enums"][area]["lists"][listed]["values"]
            for value, about in values["values"].items():
                if value not in known:
                    about.setdefault("about", "Its meaning is not known")


def _operation(entry: Tree, old: Tree, old_path: str, path: str) -> None:
    parameters = entry.get("parameters", {})
    before, after = (re.findall(r"{([^}]*)}", each) for each in (old_path, path))
    lost = [name for name in before if name not in after and parameters.get(name, {}).get("in") == "path"]
    found = [name for name in after if name not in before]
    if len(lost) == len(found):
        for name, other in zip(lost, found, strict=True):
            _rename(entry, name, other)
    for name, each in entry.get("parameters", {}).items():
        if each == old.get("parameters", {}).get(name):
            continue
        if each["in"] == "path":
            each["required"] = True
        _marks(each)
        _schema(each.get("schema", {}))
        each.setdefault("description", NOT_DESCRIBED)
    if not entry.get("parameters", True):
        del entry["parameters"]


def _rename(entry: Tree, name: str, other: str) -> None:
    """Rename a parameter of the path, which may have been described under its new name already.

    Callers keep the name that they know.
    """
    parameters = entry["parameters"]
    known = parameters.pop(other, {})
    entry["parameters"] = {
        (other if key == name else key): ({**each, **known, "name": other, "in": "path"} if key == name else each)
        for key, each in parameters.items()
    }
    entry["parameters"][other].setdefault("x-python-name", python_name_of(name, parameters[name]))
    if entry.get("x-many") == name:
        entry["x-many"] = other


def _component(schema: Tree, old: Tree) -> None:
    for name, member in schema.get("properties", {}).items():
        if member != old.get("properties", {}).get(name):
            _marks(member)
            _schema(member)
            member.setdefault("description", NOT_DESCRIBED)
    if "required" in schema:
        schema["required"] = [name for name in schema["required"] if name in schema["properties"]]
        if not schema["required"]:
            del schema["required"]


def _marks(node: Tree) -> None:
    if node.get("required") is not None:
        node.pop("x-required", None)
    if node.get("required") is False:
        del node["required"]


def _schema(schema: Tree) -> None:
    """Leave out what no type of spec/ has, and a format of the former type."""
    schema.pop("nullable", None)
    kind: Any = schema.get("type")
    if schema.get("format") is not None and kind not in FORMATS.get(schema["format"], (kind,)):
        del schema["format"]
    if kind != "array":
        schema.pop("items", None)
    elif isinstance(schema.get("items"), dict):
        _schema(schema["items"])
