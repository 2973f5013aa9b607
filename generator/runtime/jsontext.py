"""JSON text to values and back: strictly and fast, and tolerantly where that fails, so that one odd text costs nothing.

The second reader takes half an emoji, raw line breaks inside texts, bytes that are not UTF-8, a byte order mark, and
numbers that JSON does not have. The second writer gives half an emoji back as the escape that it came as.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Callable
from typing import Any

import orjson

logger: logging.Logger = logging.getLogger("pandapon")


class NoNumber(str):
    """What stood in the place of a number and is none: `NaN`, `Infinity`, `1e999`. As text it is what came."""

    __slots__ = ()


class UnreadableJSONError(ValueError):
    """No reader can read it; the text says where and why."""


def loads(content: bytes | bytearray | str, what: str = "") -> Any:
    """Read JSON. What only the tolerant reader can read is logged as a warning, once.

    Args:
        content: The text; bytes are UTF-8, or what their byte order mark says.
        what: What it is, in the words of the log; empty for what `dumps` has written, which needs no warning.

    Raises:
        UnreadableJSONError: neither reader can read it.
    """
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as refusal:
        value = tolerantly(content, refusal)
        if what:
            logger.warning("%s is not strict JSON and was read tolerantly: %s", what, refusal)
        return value


def tolerantly(content: bytes | bytearray | str, refusal: orjson.JSONDecodeError) -> Any:
    """Read what the strict reader has refused.

    Bytes that are not UTF-8 become half characters, as with `surrogateescape`.

    Raises:
        UnreadableJSONError: this reader cannot read it either.
    """
    if "depth" in refusal.msg:  # what is deeper can be read by some Pythons, and then not be shown or compared
        raise UnreadableJSONError(str(refusal))
    try:
        text, encoding, errors = _decoded(content)
    except UnicodeDecodeError as error:
        raise UnreadableJSONError(f"{error.reason} in {error.encoding} at byte {error.start}") from None
    try:
        return _READER.decode(text)
    except json.JSONDecodeError as error:
        count = len(text[: error.pos].encode(encoding, errors))
        place = f"line {error.lineno}, column {error.colno}, byte {count}"
        raise UnreadableJSONError(f"{error.msg[0].lower()}{error.msg[1:]} at {place}") from None
    except RecursionError:
        raise UnreadableJSONError(
            f"nested too deeply for the tolerant reader; the strict one says: {refusal}"
        ) from None


def dumps(value: Any, *, default: Callable[[Any], Any] | None = None, option: int = 0) -> bytes:
    """Write JSON as orjson does, and what orjson refuses too: half characters, as their escapes, and any whole number.

    Args:
        value: What to write.
        default: Turns what JSON does not know into something that it does.
        option: Options of orjson; those for indentation, sorted keys and a line break at the end are known.

    Raises:
        TypeError: it is nothing that JSON can hold, or is nested too deeply.
    """
    try:
        return orjson.dumps(value, default=default, option=option)
    except TypeError:  # half an emoji, a long number, or many levels
        pass
    indent = 2 if option & orjson.OPT_INDENT_2 else None
    try:
        text = json.dumps(
            value,
            default=default,
            ensure_ascii=False,
            indent=indent,
            separators=(",", ": " if indent else ":"),
            sort_keys=bool(option & orjson.OPT_SORT_KEYS),
        )
    except (RecursionError, ValueError) as error:  # too deep, or an object that holds itself
        raise TypeError(str(error)) from None
    return text.encode("utf-8", "backslashreplace") + (b"\n" if option & orjson.OPT_APPEND_NEWLINE else b"")


def _decoded(content: bytes | bytearray | str) -> tuple[str, str, str]:
    """The text without its byte order mark, its encoding, and how that treats what is no Unicode."""
    if isinstance(content, str):
        return _joined(content.removeprefix("\ufeff")), "utf-8", "surrogatepass"
    encoding, errors = json.detect_encoding(content), "surrogatepass"
    try:
        return _joined(content.decode(encoding, errors)), encoding, errors
    except UnicodeDecodeError:
        if not encoding.startswith("utf-8"):
            raise
        errors = "surrogateescape"
        return content.decode(encoding, errors), encoding, errors


def _joined(text: str) -> str:
    """Two halves of a character, which Java writes one by one, as that character; a half alone stays."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _whole(digits: str) -> int | NoNumber:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads
        return NoNumber(digits)


def _float(digits: str) -> float | NoNumber:
    return number if math.isfinite(number := float(digits)) else NoNumber(digits)


_READER = json.JSONDecoder(parse_float=_float, parse_int=_whole, parse_constant=NoNumber, strict=False)
