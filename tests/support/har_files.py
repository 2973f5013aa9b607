"""Reads HAR files, validated by the schema of npm `har-schema` 2.0.0 (`har_schema/`, under its own licence)."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft6Validator, FormatChecker
from referencing import Registry, Resource

SCHEMAS = Path(__file__).parent / "har_schema"


@cache
def validator() -> Draft6Validator:
    schemas = [json.loads(file.read_bytes()) for file in SCHEMAS.glob("*.json")]
    assert len(schemas) == 18
    known: list[tuple[str, Resource[Any]]] = [
        (schema["$id"].removesuffix("#"), Resource.from_contents(schema)) for schema in schemas
    ]
    (whole,) = [schema for schema in schemas if schema["$id"] == "har.json#"]
    return Draft6Validator(whole, registry=Registry().with_resources(known), format_checker=FormatChecker())


def har_file(folder: Path) -> Path:
    """The only recording in a folder."""
    (file,) = folder.glob("pandapon-*.har")
    return file


def entries(file: Path) -> list[dict[str, Any]]:
    """The entries of a valid file."""
    har = json.loads(file.read_bytes())
    validator().validate(har)
    found: list[dict[str, Any]] = har["log"]["entries"]
    return found


def answers(file: Path) -> Iterator[Any]:
    """The JSON bodies of the answers."""
    for entry in entries(file):
        yield json.loads(entry["response"]["content"]["text"])


def leaves(value: Any) -> Iterator[str]:
    """Every string in a value: names, texts, and those of JSON inside texts."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    elif isinstance(value, str):
        yield value
        if value[:1] in ("{", "["):
            yield from leaves(json.loads(value))
