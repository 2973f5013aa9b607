"""Arbitrary JSON in the shapes of the bundled document, and the comparison of two such values.

A member of an object may be there, null or absent; members that nobody knows may be added.
"""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from hypothesis import strategies as st

import pandapon_api

Schema = Mapping[str, Any]
Strategy = st.SearchStrategy[Any]

DOCUMENT: dict[str, Any] = orjson.loads(Path(pandapon_api.__file__).with_name("openapi.json").read_bytes())
SCHEMAS: dict[str, Schema] = DOCUMENT["components"]["schemas"]

ZONE = datetime.timezone(datetime.timedelta(hours=8))
SECONDS_ARE_BELOW = 100_000_000_000
"""A count since 1970 is in seconds below it, else in milliseconds: the client tells them apart by their size."""

LAST_SECOND = int(datetime.datetime(9999, 12, 31, tzinfo=ZONE).timestamp())

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
DIGITS = st.integers(-(2**63), 2**63 - 1).map(str)
INTEGERS = st.integers(-(2**63), 2**64 - 1)
"""Those that JSON readers of 64 bits tell from floats."""

NUMBERS = INTEGERS | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXT
ANYTHING: Strategy = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
TIMES = st.datetimes(timezones=st.just(ZONE))

FORMATS: dict[tuple[str, str], Strategy] = {
    ("integer", "int64"): st.integers(-(2**63), 2**63 - 1),
    ("integer", "epoch-milliseconds"): st.integers(SECONDS_ARE_BELOW, LAST_SECOND * 1000),
    ("string", "int64"): DIGITS,
    ("string", "decimal"): st.from_regex(r"\A-?(0|[1-9][0-9]{0,12})(\.[0-9]{1,6})?\Z"),
    ("string", "local-date-time"): TIMES.map(lambda time: time.isoformat(" ", "seconds")[:19]),
    ("string", "alibaba-date-time"): TIMES.map(
        lambda time: "".join(filter(str.isdigit, time.isoformat("-", "milliseconds")[:23])) + "+0800"
    ),
    ("string", "epoch-seconds"): st.integers(10**9, SECONDS_ARE_BELOW // 20).map(str),
    ("string", "epoch-milliseconds"): st.integers(10**12, SECONDS_ARE_BELOW * 50).map(str),
}
"""The formats that say more than the type does."""

TYPES: dict[str, Strategy] = {
    "boolean": st.booleans(),
    "integer": INTEGERS,
    "number": NUMBERS,
    "string": TEXT,
}

ODDITIES = st.sampled_from(
    [
        "0001-01-01 00:00:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59.999999-12:00",
        "99991231235959999-1200",
        "00010101000000000+1400",
        "٣٣٣٣٣٣٣٣٣٣",
        "9" * 30,
        "9" * 5000,
        "-" + "9" * 5000,
        "-0",
        "1e400",
        "NaN",
        "[" * 2000,
        "{}",
        "[]",
        2**64 - 1,
        -(2**63),
        1e308,
        5e-324,
        -0.0,
    ]
)
"""What somebody's program may well send, and what programs stumble over."""


def shaped(schema: Schema, *, misfits: bool = False, nulls: bool = True) -> Strategy:
    """Values of a schema. With `misfits` any part may be of another shape, without `nulls` no member is null."""
    fitting = _fitting(schema, misfits, nulls)
    return st.one_of(fitting, fitting, fitting, ODDITIES, ANYTHING) if misfits else fitting


@cache
def named(name: str, *, misfits: bool = False, nulls: bool = True) -> Strategy:
    """Values of the schema of this name."""
    return st.deferred(lambda: shaped(SCHEMAS[name], misfits=misfits, nulls=nulls))


def _fitting(schema: Schema, misfits: bool, nulls: bool) -> Strategy:
    if "$ref" in schema:
        return named(_name(schema), misfits=misfits, nulls=nulls)
    if "allOf" in schema:
        return st.tuples(*(shaped(part) for part in schema["allOf"])).map(_merged)
    kind = schema.get("type")
    if kind == "object":
        return _objects(schema, misfits, nulls)
    if kind == "array":
        return st.lists(shaped(schema["items"], misfits=misfits, nulls=nulls), max_size=3)
    if "contentMediaType" in schema:
        inside = shaped(schema.get("contentSchema", {}), misfits=misfits, nulls=nulls)
        return inside.map(lambda value: orjson.dumps(value).decode())
    if kind is None:
        return ANYTHING
    if "minimum" in schema or "maximum" in schema:
        return st.integers(schema.get("minimum", -(2**63)), schema.get("maximum", 2**63 - 1))
    return FORMATS.get((kind, schema.get("format", "")), TYPES[kind])


def _objects(schema: Schema, misfits: bool, nulls: bool) -> Strategy:
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties", True)
    needed = {name for name in schema.get("required", ()) if properties[name].get("type") != "array"}

    def member(name: str) -> Strategy:
        inner = shaped(properties[name], misfits=misfits, nulls=nulls)
        return st.none() | inner if nulls and not (name in needed and not misfits) else inner

    must = {name: member(name) for name in needed if not misfits}
    may = {name: member(name) for name in properties if name not in must}
    other = shaped({} if others is True else others, misfits=misfits, nulls=nulls)
    unknown = st.dictionaries(TEXT.filter(lambda name: name not in properties), other, max_size=1)
    return st.tuples(unknown, st.fixed_dictionaries(must, optional=may)).map(_merged)


def meaning(value: Any, schema: Schema) -> Any:
    """Reduce a value to what it says: null is absent, an absent list is empty, texts of times and JSON are read."""
    if "$ref" in schema:
        return meaning(value, SCHEMAS[_name(schema)])
    if schema.get("type") == "object":
        return _meaning_of_object(value, schema)
    if schema.get("type") == "array":
        return [meaning(item, schema["items"]) for item in value]
    if "contentMediaType" in schema:
        return meaning(orjson.loads(value), schema.get("contentSchema", {}))
    if (schema.get("type"), schema.get("format")) == ("number", "decimal"):
        return Decimal(repr(value))
    return value


def _meaning_of_object(value: Mapping[str, Any], schema: Schema) -> dict[str, Any]:
    properties = schema.get("properties", {})
    empty = {name: [] for name in schema.get("required", ()) if properties[name].get("type") == "array"}
    said = {
        name: meaning(member, properties[name]) if name in properties else member
        for name, member in value.items()
        if member is not None or name not in properties
    }
    return empty | said


def _name(schema: Schema) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def _merged(parts: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    return {name: value for part in parts for name, value in part.items()}
