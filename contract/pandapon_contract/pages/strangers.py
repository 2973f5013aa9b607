"""What a page of another site says: shown as it is, and joined with nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any

from .page import Saved, Schema, Shown

DEEPEST = 6
"""Levels of a body or an answer that are listed."""


def tables(files: Iterable[Saved], others: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The operations of each file that is not PandaPon's, and the parts of the one that it shows."""
    strangers = set(others)
    for saved in files:
        name = PurePath(saved.file).name
        if saved.file in strangers and saved.tree:
            yield {
                "title": f"{name}: operations of another site",
                "columns": ["title", "method", "path", "status"],
                "rows": [[each.title, each.method, each.path, each.status] for each in saved.tree],
            }
        if saved.file in strangers and saved.shown is not None:
            entry = saved.shown.entry
            yield {
                "title": f"{name}: {entry.method} {entry.path}, as shown",
                "columns": ["place", "type", "required"],
                "rows": [list(row) for row in _parts(saved.shown)],
            }


def _parts(shown: Shown) -> Iterator[tuple[str, str, str]]:
    for parameter in shown.parameters:
        yield f"{parameter.place} {parameter.name}", _type(parameter.schema), _required(parameter.required)
    if shown.body_type:
        yield "body", shown.body_type, _required(shown.body_required)
        yield from _members(shown.body or {}, "body")
    for response in shown.responses:
        yield f"answer {response.code}", response.name, ""
        yield from _members(response.schema or {}, f"answer {response.code}")


def _members(schema: Schema, place: str, depth: int = 0) -> Iterator[tuple[str, str, str]]:
    if depth == DEEPEST:
        return
    required = schema.get("required", ())
    for name, inner in schema.get("properties", {}).items():
        yield f"{place} {name}" if not depth else f"{place}.{name}", _type(inner), _required(name in required)
        yield from _members(inner, f"{place} {name}" if not depth else f"{place}.{name}", depth + 1)
    if schema.get("items"):
        yield from _members(schema["items"], f"{place}[]", depth + 1)


def _type(schema: Schema) -> str:
    return str(schema.get("type", "any")) + (" or null" if schema.get("nullable") else "")


def _required(word: bool | None) -> str:
    return "" if word is None else "yes" if word else "no"
