"""Reads and writes JSON: strictly and fast, and tolerantly if that fails, so that one odd string loses nothing.

The tolerant reader accepts half an emoji, raw line breaks inside strings, bytes that are not UTF-8, a byte order mark,
and numbers that JSON does not have. The tolerant writer writes half an emoji back as the escape it was read from.
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
    """A token in place of a number that is not finite, as received: `NaN`, `Infinity`, `1e999`."""

    __slots__ = ()


class UnreadableJSONError(ValueError):
    """Neither reader can read it; the message says where and why."""


def loads(content: bytes | bytearray | str, what: str = "") -> Any:
    """Read JSON. If only the tolerant reader can read it, log one warning.

    Args:
        content: The JSON; bytes are UTF-8, or in the encoding of their byte order mark.
        what: Its name in the log; empty for the output of `dumps`, which needs no warning.

    Raises:
        UnreadableJSONError: neither reader can read it.
    """
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as refusal:
        value = tolerantly(content, refusal)
        if what:
            logger.warning("%s is not strict JSON; it was read tolerantly: %s", what, refusal)
        return value


def tolerantly(content: bytes | bytearray | str, refusal: orjson.JSONDecodeError) -> Any:
    """Read JSON that the strict reader refused.

    Bytes that are not UTF-8 become lone surrogates, as with `surrogateescape`.

    Raises:
        UnreadableJSONError: the tolerant reader cannot read it either.
    """
    if "depth" in refusal.msg:  # some Pythons can read deeper values, but not show or compare them
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
            f"nested too deeply for the tolerant reader; the strict one reports: {refusal}"
        ) from None


def dumps(value: Any, *, default: Callable[[Any], Any] | None = None, option: int = 0) -> bytes:
    """Write JSON as orjson does, and also what orjson refuses: lone surrogates, as escapes, and any integer.

    Args:
        value: The value to write.
        default: Converts an object that JSON does not know.
        option: Options of orjson; supported are indentation, sorted keys and a final line break.

    Raises:
        TypeError: JSON cannot represent it, or it is nested too deeply.
    """
    try:
        return orjson.dumps(value, default=default, option=option)
    except TypeError:  # a lone surrogate, a long integer, or many levels
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
    except (RecursionError, ValueError) as error:  # too deep, or an object that contains itself
        raise TypeError(str(error)) from None
    return text.encode("utf-8", "backslashreplace") + (b"\n" if option & orjson.OPT_APPEND_NEWLINE else b"")


def _decoded(content: bytes | bytearray | str) -> tuple[str, str, str]:
    """The text without its byte order mark, its encoding, and the error handler of the encoding."""
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
    """Join surrogate pairs, which Java writes as two escapes; a lone surrogate stays."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _whole(digits: str) -> int | NoNumber:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads
        return NoNumber(digits)


def _float(digits: str) -> float | NoNumber:
    return number if math.isfinite(number := float(digits)) else NoNumber(digits)


_READER = json.JSONDecoder(parse_float=_float, parse_int=_whole, parse_constant=NoNumber, strict=False)
