"""Parameters of a page in the form of spec/: one value each, in the path or in the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.source import Tree
from generator.spec.vocabulary import SCHEMES

from .schemas import Components, Use, type_of
from .words import prose

if TYPE_CHECKING:
    from pandapon_contract.pages.page import Parameter

OURS = {name for where, name in SCHEMES.values() if where == "header"} | {"content-type", "accept"}
"""Headers that the client sends by itself."""

SINGLE = {"path": ("string", "integer"), "query": ("string", "integer", "number", "boolean")}


def transcribed(parameter: Parameter, components: Components, owner: str, use: Use) -> Tree | None:
    """The parameter; None if it is not sent in the path or in the query."""
    name, place, schema = parameter.name, parameter.place, parameter.schema
    if place not in SINGLE:
        if name.lower() not in OURS:
            components.notes.append(f"{owner}: {name} is sent in the {place}, which spec/ does not know")
        return None
    if (kind := type_of(schema)) not in SINGLE[place]:
        if kind is not None:
            components.notes.append(f"{owner}: {name} is of type {kind}; in the {place} it is sent as text")
        schema = {"type": "string"}
    found = components.member(owner, name, schema, use)
    return {
        "name": name,
        "in": place,
        **({"required": True} if parameter.required or place == "path" else {}),
        "description": prose(parameter.description or str(schema.get("description") or "")),
        **{key: found[key] for key in ("x-unit", "x-enum") if key in found},
        **({"x-required": "unknown"} if parameter.required is None and place == "query" else {}),
        "schema": {key: found[key] for key in ("type", "format") if key in found},
    }
