"""The shape of a value: what a recording keeps of it. This is the format of the leaves of a recorded body.

A leaf has the JSON type of the received value:

- null, true and false stay as they are.
- A number keeps its sign, whether it is an integer, and its digits: 4711 is written as 1000, -12.5 as -10.1, 7 as 1.
  The integer of an id is another integer with as many digits, made by the keyed hash.
- An empty string stays empty. Every other string becomes a token, parts separated by `|`:

| token | the string was |
| --- | --- |
| `~text|<characters>|<length>` | a text |
| `~id|<characters>|<length>|<hash>` | an id by the specification; the same id has the same hash in one folder |
| `~number|<number>` | a number with a sign or decimals, such as `12.50`: its shape as above, `10.01` |
| `~time|<format>|<zone>` | a time: `YYYY-MM-DD hh:mm:ss`, its zone as written (`+0800`, `Z`, `GMT`), or empty |
| `~url|<scheme>|<length>` | an address |
| `~json|<length>` | JSON inside a string that the specification does not describe |
| `~name|<characters>|<length>|<hash>` | a name or a code with words that the specification does not have |
| `~body|<length>` | a whole body that is not JSON, or too large to read |

- Kept unchanged: members of the value list of that field, and other integers of at most three digits in it; codes of
  the envelope (integers of at most six digits, and texts of the specification's words); names of members if each word
  of them is in the specification.
- JSON inside a string, where the specification has it, stays JSON inside a string, with such leaves.

`<characters>` is one of `digits`, `hex` (with a letter), `letters`, `word` (ASCII letters, digits, `_`, `-`), `ascii`,
`cjk`, `mixed`. `<length>` counts characters: exact for digits and hex up to 64 and for up to 3 characters, otherwise
a range such as `8-15`, or `4096+`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from attrs import frozen

Characters = Literal["", "digits", "hex", "letters", "word", "ascii", "cjk", "mixed"]
Kind = Literal["text", "id", "number", "time", "url", "json", "name", "body"]

KINDS: tuple[Kind, ...] = ("text", "id", "number", "time", "url", "json", "name", "body")
BOUNDS = (4, 8, 16, 32, 64, 128, 256, 1024, 4096)
"""Where the ranges of lengths begin."""
MOST_DIGITS = 30

_CLASSES: tuple[tuple[Characters, re.Pattern[str]], ...] = (
    ("digits", re.compile(r"[0-9]+")),
    ("hex", re.compile(r"[0-9a-f]+|[0-9A-F]+")),
    ("letters", re.compile(r"[A-Za-z]+")),
    ("word", re.compile(r"[A-Za-z0-9_-]+")),
    ("ascii", re.compile(r"[\x20-\x7e]+")),
    ("cjk", re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+")),
)
_ZONE = r"(?P<zone>Z|[+-](?:0\d|1[0-4]):?(?:00|15|30|45))?"
_DATE = r"(?:19|20)\d\d(?P<d>[-/.])(?:0[1-9]|1[0-2])(?P=d)(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?P<fraction>[.,]\d{1,9})?)?"
_TIMES = (
    re.compile(rf"{_DATE}(?:(?P<t>[ T]){_CLOCK}{_ZONE})?"),
    re.compile(
        rf"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d\d\d)?{_ZONE}"
    ),
)
_HTTP_DATE = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT")
_NUMBER = re.compile(r"(-?)([0-9]{1,30})(?:\.([0-9]{1,30}))?")
_URL = re.compile(r"(https?|ftp|wss?)?:?//[^\s/]+\.[^\s]+")
_TOKEN = re.compile(rf"~(?P<kind>{'|'.join(KINDS)})\|(?P<rest>[^~]*)")


@frozen(kw_only=True)
class Shape:
    """What a token says."""

    kind: Kind
    characters: Characters = ""
    least: int = 0
    """The least number of characters."""
    most: float = math.inf
    hash: str = ""
    format: str = ""
    """Of a time: `YYYY-MM-DD hh:mm:ss`; of an address: its scheme; of a number: a number of that shape."""
    zone: str = ""
    """Of a time, as written; empty if it has none."""

    @classmethod
    def read(cls, token: str) -> Shape | None:
        """The shape that a token says; None if the string is not one."""
        found = _TOKEN.fullmatch(token)
        if found is None:
            return None
        kind, parts = found["kind"], found["rest"].split("|")
        try:
            return _READERS[kind](kind, *parts)
        except (TypeError, ValueError):
            return None


def shape(text: str) -> str:
    """The token of a string; an empty string stays empty."""
    return _shape(text) if len(text) <= 256 else _long(text)


def name_token(text: str, digest: str) -> str:
    """The token of a name that is not kept."""
    return f"~name|{characters(text)}|{length(text)}|{digest}"


def id_token(text: str, digest: str) -> str:
    """The token of an id."""
    return f"~id|{characters(text)}|{length(text)}|{digest}" if text else ""


def characters(text: str) -> Characters:
    """The class of its characters."""
    for name, pattern in _CLASSES:
        if pattern.fullmatch(text):
            return name
    return "mixed"


def length(text: str) -> str:
    """The number of its characters, exact or as a range."""
    count = len(text)
    if count < BOUNDS[0] or (count <= 64 and characters(text) in ("digits", "hex")):
        return str(count)
    return bounded(count)


def bounded(count: int) -> str:
    """The range of a length."""
    for low, high in pairwise(BOUNDS):
        if count < high:
            return f"{low}-{high - 1}" if count >= low else f"0-{low - 1}"
    return f"{BOUNDS[-1]}+"


def number(value: float) -> float:
    """A number with the same sign and as many digits."""
    if isinstance(value, int):
        digits = min(len(str(abs(value))), MOST_DIGITS) if value.bit_length() < 4 * MOST_DIGITS else MOST_DIGITS
        size = 10 ** (digits - 1) if value else 0
        return -size if value < 0 else size
    if not math.isfinite(value):
        return value
    found = _NUMBER.fullmatch(repr(value))
    return float(_decimal(found)) if found else math.copysign(1e30 if abs(value) > 1 else 1e-30, value)


def _decimal(found: re.Match[str]) -> str:
    sign, whole, decimals = found.groups()
    head = "0" if not whole.strip("0") else "1" + "0" * (len(whole) - 1)
    if decimals is None:
        return f"{sign}{head}"
    tail = decimals if not decimals.strip("0") else "0" * (len(decimals) - 1) + "1"
    return f"{sign}{head}.{tail}"


@lru_cache(maxsize=4096)
def _shape(text: str) -> str:
    if not text:
        return ""
    if _HTTP_DATE.fullmatch(text):
        return "~time|ddd, DD MMM YYYY hh:mm:ss|GMT"
    for pattern in _TIMES:
        if found := pattern.fullmatch(text):
            return _time(text, found)
    found = _NUMBER.fullmatch(text)
    if found and (found[1] or found[3]):
        return f"~number|{_decimal(found)}"
    return _long(text)


def _long(text: str) -> str:
    if found := _URL.fullmatch(text[:4096]):
        return f"~url|{found[1] or ''}|{bounded(len(text))}"
    if text[0] in "{[" and text[-1] in "}]":
        return f"~json|{bounded(len(text))}"
    return f"~text|{characters(text)}|{length(text)}"


def _time(text: str, found: re.Match[str]) -> str:
    zone = found["zone"] or ""
    bare = text[: len(text) - len(zone)] if zone else text
    letters = iter("YYYYMMDDhhmmss" + "S" * 9)
    return f"~time|{re.sub(r'[0-9]', lambda _: next(letters), bare)}|{zone}"


def _span(text: str) -> tuple[int, float]:
    if text.endswith("+"):
        return int(text[:-1]), math.inf
    low, dash, high = text.partition("-")
    return int(low), int(high) if dash else int(low)


def _read_text(kind: Kind, chars: Characters, size: str, digest: str = "") -> Shape:
    least, most = _span(size)
    return Shape(kind=kind, characters=chars, least=least, most=most, hash=digest)


def _read_number(kind: Kind, example: str) -> Shape:
    return Shape(kind=kind, format=example, least=len(example), most=len(example))


def _read_time(kind: Kind, pattern: str, zone: str) -> Shape:
    return Shape(kind=kind, format=pattern, zone=zone, least=len(pattern), most=len(pattern) + len(zone))


def _read_url(kind: Kind, scheme: str, size: str) -> Shape:
    least, most = _span(size)
    return Shape(kind=kind, format=scheme, least=least, most=most)


def _read_size(kind: Kind, size: str) -> Shape:
    least, most = _span(size)
    return Shape(kind=kind, least=least, most=most)


_READERS: Mapping[str, Callable[..., Shape]] = {
    "text": _read_text,
    "id": _read_text,
    "name": _read_text,
    "number": _read_number,
    "time": _read_time,
    "url": _read_url,
    "json": _read_size,
    "body": _read_size,
}
