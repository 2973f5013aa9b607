"""What the specification says of each value, prepared for redaction: names, value lists, ids, codes, nested JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import orjson
from attrs import define, field, frozen

JSON = "application/json"
REF = "#/components/schemas/"

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,63}")


@define(eq=False)
class Place:
    """A place of a value in a request or a response."""

    members: dict[str, Place] = field(factory=dict, repr=False)
    items: Place | None = field(default=None, repr=False)
    values: Place | None = field(default=None, repr=False)
    """Of a map, whose names are data."""
    kept: frozenset[Any] = frozenset()
    """The members of its value list, as values and as texts."""
    is_id: bool = False
    is_code: bool = False
    json: Place | None = field(default=None, repr=False)
    """The value inside a JSON string."""


ANY: Mapping[str, Any] = {"responses": {"200": {"content": {JSON: {"schema": {"$ref": f"{REF}Envelope"}}}}}}
"""What is known of an operation that the document does not have."""

UNKNOWN = Place()
"""A place that the specification does not describe."""


@frozen
class Places:
    """The places of one operation."""

    path: str
    query: Mapping[str, Place]
    body: Place
    answer: Place


class Plan:
    """The places of every operation of a document, made when first needed."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._components: dict[str, Place] = {}
        self._words: frozenset[str] | None = None
        self._lists: dict[str, frozenset[Any]] = {
            name: frozenset(form for each in listed["values"].values() for form in (each["value"], str(each["value"])))
            for area in document.get("x-enums", {}).values()
            for name, listed in area["lists"].items()
        }
        self._entries = {
            f"{entry['tags'][0]}.{entry['operationId'].removeprefix(entry['tags'][0] + '_')}": (path, entry)
            for path, item in document["paths"].items()
            for entry in item.values()
        }
        self._made: dict[str, Places] = {}

    def knows(self, operation: str) -> bool:
        """Whether the document has an operation; `request` of a client calls others too."""
        return operation in self._entries

    def of(self, operation: str) -> Places:
        """The places of an operation."""
        operation = operation if self.knows(operation) else ""
        if operation not in self._made:
            path, entry = self._entries.get(operation, ("/", ANY))
            body = entry.get("requestBody")
            answer = _copied(self._place(entry["responses"]["200"]["content"][JSON]["schema"]))
            for codes in self._codes(entry):
                _mark(answer, codes)
            self._made[operation] = Places(
                path,
                {each["name"]: self._place({**each.get("schema", {}), **each}) for each in entry.get("parameters", ())},
                self._place(body["content"][JSON]["schema"]) if body else UNKNOWN,
                answer,
            )
        return self._made[operation]

    def is_of_its_words(self, name: str) -> bool:
        """Whether a name is an identifier made of words of the specification, and so cannot be anyone's data.

        Single letters and digits may stand between them, but not four characters without a word of three letters.
        """
        if not _NAME.fullmatch(name):
            return False
        short, has_word = 0, False
        for part in _WORDS.findall(name):
            if len(part) > 1 and part.lower() not in self._vocabulary():
                return False
            is_word = len(part) > 2
            has_word, short = has_word or is_word, 0 if is_word else short + len(part)
            if short > 3:
                return False
        return has_word

    def _vocabulary(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(_words(self._document))
        return self._words

    def _codes(self, entry: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
        yield ("code",)
        rules = entry.get("x-refusal", self._document["components"]["schemas"]["Envelope"].get("x-refusal", ()))
        for rule in rules:
            codes = rule.get("code", ())
            around = (*rule["items"].split("."), "[]") if "items" in rule else ()
            for code in (codes,) if isinstance(codes, str) else codes:
                yield (*around, *code.split("."))

    def _place(self, schema: Mapping[str, Any]) -> Place:
        if "$ref" in schema:
            name = str(schema["$ref"]).removeprefix(REF)
            if name not in self._components:
                self._components[name] = Place()
                self._fill(self._components[name], self._document["components"]["schemas"][name])
            return self._components[name]
        place = Place()
        self._fill(place, schema)
        return place

    def _fill(self, place: Place, schema: Mapping[str, Any]) -> None:
        for part in schema.get("allOf", ()):
            inner = self._place(part)
            place.members |= inner.members
            place.items, place.values = inner.items or place.items, inner.values or place.values
        for name, member in schema.get("properties", {}).items():
            place.members[name] = self._place(member)
        if "items" in schema:
            place.items = self._place(schema["items"])
        if more := schema.get("additionalProperties"):
            place.values = self._place(more) if isinstance(more, Mapping) else Place()
        place.is_id = schema.get("format") == "id"
        listed = frozenset(form for each in schema.get("enum", ()) for form in (each, str(each)))
        place.kept = self._lists.get(schema.get("x-enum", ""), frozenset()) | listed
        if place.items is not None and place.kept:
            place.items.kept |= place.kept
        if schema.get("contentMediaType") == JSON:
            place.json = self._place(schema.get("contentSchema", {}))


def bundled() -> Mapping[str, Any]:
    """The document of the installed client."""
    document: dict[str, Any] = orjson.loads((files("pandapon_api") / "openapi.json").read_bytes())
    return document


def _copied(place: Place) -> Place:
    """A copy that can be marked without marking the component."""
    return Place(dict(place.members), place.items, place.values, place.kept, place.is_id, place.is_code, place.json)


def _mark(place: Place, path: tuple[str, ...]) -> None:
    """Mark a code. The places on the way are copied, because a component is shared with other operations."""
    first, *rest = path
    inner = _copied((place.items if first == "[]" else place.members.get(first)) or UNKNOWN)
    if first == "[]":
        place.items = inner
    else:
        place.members[first] = inner
    if rest:
        _mark(inner, tuple(rest))
    else:
        inner.is_code = True


def _words(node: Any) -> Iterator[str]:
    """The words of three or more letters in its names and texts, its examples left out, and shorter ones in names."""
    if isinstance(node, Mapping):
        for name, value in node.items():
            yield from (word.lower() for word in _WORDS.findall(name) if len(word) > 1 and not word.isdecimal())
            if name not in ("example", "examples"):
                yield from _words(value)
    elif isinstance(node, list):
        for value in node:
            yield from _words(value)
    elif isinstance(node, str):
        yield from (word.lower() for word in _WORDS.findall(node) if len(word) > 2 and not word.isdecimal())
