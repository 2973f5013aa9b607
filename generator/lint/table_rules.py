"""The form of `x-tables`. Whether a table fits the schemas of its rows shows when its columns are made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema_rs import Draft202012Validator

from generator.spec.source import Finding, Source, Tree
from generator.spec.vocabulary import is_evidence

from .registry import rule

_TEXT = {"type": "string", "pattern": r"\S"}
_NAME = {"pattern": "^[a-z][a-z0-9_]*$"}


def _object(required: list[str], **known: Any) -> Tree:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": known}


def _map(values: Tree, names: Tree | None = None) -> Tree:
    return {"type": "object", "minProperties": 1, "propertyNames": names or _TEXT, "additionalProperties": values}


def _list(items: Tree) -> Tree:
    return {"type": "array", "minItems": 1, "items": items}


_OWN = _object(["kind", "about"], kind={"enum": ["text", "integer", "time"]}, about=_TEXT)
_ROWS = _object(
    [],
    operation=_TEXT,
    component=_TEXT,
    path=_TEXT,
    platform=_TEXT,
    evidence=_TEXT,
    columns=_map(_TEXT, _NAME),
    flatten=_map({"type": "string"}),
    first=_map(_list(_TEXT), _NAME),
) | {"oneOf": [{"required": ["operation"]}, {"required": ["component"]}]}
_TABLE = _object(
    ["about", "key", "rows"],
    about=_TEXT,
    key=_list(_TEXT),
    parent=_TEXT,
    modified=_TEXT,
    own=_map(_OWN, _NAME),
    rows=_list(_ROWS),
)
_TABLES = Draft202012Validator(_map(_TABLE, _NAME))


def misshapen(tree: Tree) -> Iterator[Finding]:
    """Find tables whose form the generator does not expect."""
    if "x-tables" in tree:
        for error in _TABLES.iter_errors(tree["x-tables"]):
            yield ("x-tables", *error.instance_path), error.message


@rule("table")
def _evidence(document: Source) -> Iterator[Finding]:
    for name, node in document.tree.get("x-tables", {}).items():
        for index, rows in enumerate(node["rows"]):
            if not is_evidence(rows.get("evidence", "none")):
                pointer = ("x-tables", name, "rows", index, "evidence")
                yield pointer, f"{rows['evidence']!r} is not an evidence word"
