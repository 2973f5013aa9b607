"""Turns values into their shapes, as `shapes` describes them."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any

from pandapon_api.jsontext import UnreadableJSONError, dumps, loads

from .places import UNKNOWN, Place, Plan
from .shapes import bounded, id_token, name_token, number, shape

DEEPEST = 64
"""Levels that are entered; a deeper list or object is written as an empty one."""
LARGEST = 4 * 1024 * 1024
"""The largest body that is read."""
LONGEST_CODE = 6
"""Digits of a code that is kept."""
LONGEST_VALUE = 3
"""Digits of an unlisted integer that is kept in a field with a value list."""

Digest = Callable[[bytes], bytes]
"""A keyed hash of 32 bytes."""


def keyed(key: bytes) -> Digest:
    """HMAC-SHA256."""
    return partial(hmac.digest, key, digest="sha256")


class Redactor:
    """Keeps the shape of values, and nothing else of them."""

    def __init__(self, plan: Plan, digest: Digest) -> None:
        self._plan = plan
        self._digest = digest
        self._id = lru_cache(maxsize=4096)(self._new_id)
        self.name: Callable[[str], str] = lru_cache(maxsize=4096)(self._name)

    def body(self, content: bytes | bytearray, place: Place) -> str:
        """The redacted text of a body."""
        if not content:
            return ""
        if len(content) <= LARGEST:
            try:
                return dumps(self.value(loads(content), place)).decode()
            except (UnreadableJSONError, RecursionError):
                pass
        return f"~body|{bounded(len(content))}"

    def value(self, value: Any, place: Place, depth: int = 0) -> Any:
        """The redacted value."""
        kind = value.__class__
        if kind is str:
            return self._text(value, place)
        if kind is dict:
            return {} if depth > DEEPEST else self._object(value, place, depth + 1)
        if kind is list:
            inner = place.items or UNKNOWN
            return [] if depth > DEEPEST else [self.value(each, inner, depth + 1) for each in value]
        if kind is int:
            return self._integer(value, place)
        if kind is float:
            return number(value)
        return value if value is None or kind is bool else shape(str(value))

    def query(self, values: Mapping[str, str], places: Mapping[str, Place]) -> dict[str, str]:
        """The redacted parameters."""
        return {
            name if name in places else self.name(name): str(self.value(text, places.get(name, UNKNOWN)))
            for name, text in values.items()
        }

    def _object(self, value: dict[str, Any], place: Place, depth: int) -> dict[str, Any]:
        members, redacted = place.members, {}
        for name, inner in value.items():
            known = members.get(name)
            if known is not None:
                kind = inner.__class__
                if inner is None or kind is bool:
                    redacted[name] = inner
                else:
                    redacted[name] = self._text(inner, known) if kind is str else self.value(inner, known, depth)
            elif place.values is not None:
                redacted[self._hidden(name)] = self.value(inner, place.values, depth)
            else:
                redacted[self.name(name)] = self.value(inner, UNKNOWN, depth)
        return redacted

    def _text(self, text: str, place: Place) -> str:
        if place.is_id:
            return self._id(text)
        if place.kept and text in place.kept:
            return text
        if place.is_code and text:
            return self._code(text)
        if place.json is not None and text[:1] in ("{", "["):
            try:
                return dumps(self.value(loads(text), place.json)).decode()
            except (UnreadableJSONError, RecursionError):
                pass
        return shape(text)

    def _integer(self, value: int, place: Place) -> int | float:
        if value in place.kept or (place.is_code and abs(value) < 10**LONGEST_CODE):
            return value
        if place.kept:
            if abs(value) < 10**LONGEST_VALUE:
                return value
            made = number(value)
            return made if made not in place.kept else made + 1  # not mistaken for a listed value
        if not place.is_id or not value or abs(value) >= 10**19:
            return number(value)
        digits = len(str(abs(value)))
        least = 10 ** (digits - 1)
        hashed: int = least + int.from_bytes(self._digest(b"%d" % value)[:16]) % (8 * least)
        return -hashed if value < 0 else hashed

    def _code(self, text: str) -> str:
        if text.isascii() and text.isdecimal() and len(text) <= LONGEST_CODE:
            return text
        return self.name(text)

    def _name(self, name: str) -> str:
        return name if self._plan.is_of_its_words(name) else self._hidden(name)

    def _hidden(self, name: str) -> str:
        return name_token(name, self._hash(name, 8)) if name else name

    def _new_id(self, text: str) -> str:
        return id_token(text, self._hash(text, 16))

    def _hash(self, text: str, digits: int) -> str:
        return self._digest(text.encode("utf-8", "surrogatepass")).hex()[:digits]
