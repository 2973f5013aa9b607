"""Requests that schemathesis generates from the bundled document, naming existing things.

A request that names nothing known is refused before anything interesting happens. So about half of the texts and
numbers are replaced by what the examples, or a filled sandbox, have under the same name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from hashlib import sha256
from typing import Any

import orjson
import schemathesis
from schemathesis.schemas import BaseSchema

from tests.search.filled_sandbox import names
from tests.search.shapes import DOCUMENT, FORMATS, shaped


def read(mode: schemathesis.GenerationMode, *phases: str) -> BaseSchema:
    """The document, for requests that fit it or for such as do not."""
    document = deepcopy(DOCUMENT)
    del document["webhooks"]
    for (kind, name), strategy in FORMATS.items():
        if kind == "string":
            schemathesis.openapi.format(name, strategy)
    for schema in _schemas(document):
        if "contentMediaType" in schema:
            inside = shaped(schema.get("contentSchema", {}), nulls=False)
            schema["format"] = f"json-{sha256(orjson.dumps(schema)).hexdigest()[:12]}"
            schemathesis.openapi.format(schema["format"], inside.map(lambda value: orjson.dumps(value).decode()))
    read = schemathesis.openapi.from_dict(document)
    read.config.phases.update(phases=list(phases))
    read.config.generation.update(modes=[mode], with_security_parameters=False)
    return read


def _schemas(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _schemas(item)


DIGITS = re.compile("-?[0-9]+")


def _words() -> dict[tuple[str, type], list[Any]]:
    """Everything that is known, by the name of the member that may hold it and by type."""
    words: dict[tuple[str, type], dict[Any, None]] = defaultdict(dict)
    for name, value in _members(DOCUMENT["paths"], ""):
        words[name, type(value)][value] = None
    for name, ids in names().items():
        words[name, str].update(dict.fromkeys(ids))
        words[name, int].update((int(value), None) for value in ids if value.isdecimal())
    return {key: list(values) for key, values in words.items()}


def _members(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _members(member, value.get("name", key) if key == "example" else key)
    elif isinstance(value, list):
        for item in value:
            yield from _members(item, name)
    else:
        yield name, value


WORDS = _words()


def with_words(value: Any, name: str = "") -> Any:
    """Replace what is drawn by what is known; which depends on nothing but the value.

    A whole number that was drawn as 1.0 is written 1, and none has more than 64 bits: JSON Schema alone allows both.
    """
    if isinstance(value, dict):
        return {key: with_words(member, key) for key, member in value.items()}
    if isinstance(value, list):
        return [with_words(item, name) for item in value]
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return orjson.dumps(with_words(orjson.loads(value), name)).decode()
        except orjson.JSONDecodeError:
            return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**63:
        return int(value)
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return value % 2**63
    known = WORDS.get((name, type(value)))
    if not known or not isinstance(value, str | int) or isinstance(value, bool):
        return value
    if isinstance(value, str) and DIGITS.fullmatch(value):
        known = [word for word in known if DIGITS.fullmatch(word)] or [value]
    number = sum(map(ord, value)) if isinstance(value, str) else value
    return value if number % 2 else known[number // 2 % len(known)]
