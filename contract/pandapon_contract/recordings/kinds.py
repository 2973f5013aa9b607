"""What a value looks like on the wire, and whether a schema describes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from .redacted import sample

TYPES: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}

MILLISECONDS = 10**11
"""From here on a count since 1970 is in milliseconds: as seconds it is the year 5138."""
SMALL = 10**8
"""A count below this is no moment that tells its unit, such as 0."""

_TEXTS = {
    "local-date-time": re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"),
    "alibaba-date-time": re.compile(r"\d{17}[+-]\d{4}"),
    "int64": re.compile(r"-?(?:0|[1-9]\d{0,18})"),
    "decimal": re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?"),
    "another time": re.compile(r"\d{4}[-/]\d\d?[-/]\d\d?(?:[ T]\d.*)?"),
    "JSON": re.compile(r"[{\[].*[}\]]", re.DOTALL),
}
_TIME = re.compile(r"(?i)time|date|gmt")


class Kind(NamedTuple):
    """What one value looks like."""

    type: str
    """Of JSON Schema."""
    formats: frozenset[str] = frozenset()
    """All that fit: a string of 13 digits is `int64`, `decimal` and `epoch-milliseconds`."""
    empty: bool = False
    """An empty string, which says nothing about a format."""


EMPTY = Kind("string", empty=True)


def kind_of(value: Any) -> Kind:
    """What a value other than null looks like."""
    if isinstance(value, str):
        return _of_text(value) if len(value) <= 64 else _of_long(value)
    if value.__class__ is int:
        return Kind("integer", frozenset(_epochs(value)))
    return Kind(TYPES[value.__class__])


@lru_cache(maxsize=4096)
def _of_text(text: str) -> Kind:
    if not text:
        return EMPTY
    text = sample(text)
    formats = {name for name, pattern in _TEXTS.items() if pattern.fullmatch(text)}
    if "int64" in formats:
        formats |= _epochs(int(text))
    return Kind("string", frozenset(formats))


def _of_long(text: str) -> Kind:
    is_json = text[0] in "{[" and text[-1] in "}]"
    return Kind("string", frozenset(("JSON",) if is_json else ()))


def _epochs(number: int) -> set[str]:
    if abs(number) < SMALL:
        return {"epoch-milliseconds", "epoch-seconds"}
    return {"epoch-milliseconds"} if number >= MILLISECONDS else {"epoch-seconds"}


def fits(kind: Kind, schema: Mapping[str, Any]) -> bool:
    """Whether a schema describes such a value, as spec/README.md defines its types and formats."""
    type, form = schema.get("type"), schema.get("format", "")
    if form == "id":
        return kind.type in ("integer", "string")
    if form == "decimal":
        return kind.type in ("integer", "number") or kind.empty or "decimal" in kind.formats
    if type is None or kind.type != type:
        return type is None or (type == "number" and kind.type == "integer")
    if kind.empty or form in ("", "password"):
        return True
    return form in kind.formats or (type == "integer" and form == "int64")


def describe(schema: Mapping[str, Any]) -> str:
    """Type and format of a schema in words."""
    type, form = schema.get("type", "any"), schema.get("format", "")
    return f"{type}, {form}" if form else str(type)


def label(kind: Kind, schema: Mapping[str, Any]) -> str:
    """A kind in words, with what sets it apart from a schema."""
    if kind.empty:
        return "string, empty"
    if kind.type == schema.get("type") or kind.type == "string":
        clear = ("local-date-time", "alibaba-date-time", "another time", "JSON")
        counts = ("epoch-milliseconds", "epoch-seconds") if "epoch" in schema.get("format", "") else ()
        for name in (*clear, *counts, "int64", "decimal"):
            if name in kind.formats:
                return f"{kind.type}, {name}"
    return kind.type


def learnt(kinds: Iterable[Kind], schema: Mapping[str, Any], name: str) -> dict[str, Any] | None:
    """Type and format that all the kinds have in common.

    Args:
        kinds: What was seen.
        schema: What the specification says so far; empty for an unknown member.
        name: The name of the member, which tells a time from a number.
    """
    seen = [kind for kind in kinds if not kind.empty]
    types = {kind.type for kind in seen}
    if types == {"integer", "number"}:
        types = {"number"}
    if len(types) != 1:
        return None
    (type,) = types
    common = frozenset.intersection(*(kind.formats for kind in seen))
    return {"type": type, **({"format": form} if (form := _format(type, common, schema, name)) else {})}


def _format(type: str, common: frozenset[str], schema: Mapping[str, Any], name: str) -> str:
    ours, was = schema.get("format", ""), schema.get("type")
    if type == "number":
        return "decimal"
    if type not in ("integer", "string"):
        return ""
    candidates = ["local-date-time", "alibaba-date-time"]
    if "time" in ours or "epoch" in ours or (not schema and _TIME.search(name)):
        candidates += ["epoch-milliseconds", "epoch-seconds"]
    if type == "string" and (was in ("integer", "number") or ours in ("int64", "decimal")):
        candidates += ["decimal"] if "decimal" in (ours, was) or was == "number" else ["int64", "decimal"]
    if type == "integer" and ours == "int64":
        return "int64"
    return next((form for form in candidates if form in common), "")
