"""What a value that does not fit was probably meant to be, and what a written time means."""

from __future__ import annotations

import re
import sys
import unicodedata
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from pandapon.money import fen_to_yuan
from pandapon_api import InvalidArgumentError, _codec
from pandapon_cli.times import FORMS, length, meant

from .document import Tree

ROUNDED = re.compile(r"[0-9](\.[0-9]+)?[eE]\+?[0-9]+")
"""An id that a spreadsheet has made a number."""

_YES = {
    "yes": "true",
    "y": "true",
    "on": "true",
    "1": "true",
    "no": "false",
    "n": "false",
    "off": "false",
    "0": "false",
}


def time_of(text: str, node: Tree, where: str) -> datetime | str:
    """A time as the client sends it. Without a zone it is in that of the API, which is assumed to be +08:00.

    Args:
        text: A Unix timestamp, a date, a time, or how long ago.
        node: The document's description of the field.
        where: Its name, for the error.

    Raises:
        InvalidArgumentError: it is none of these.
    """
    if re.fullmatch("[0-9]{10}|[0-9]{13}", text):
        return datetime.fromtimestamp(int(text) / (1 if len(text) == 10 else 1000), UTC)
    if ago := length(text):
        return datetime.now(UTC).replace(microsecond=0) - ago
    try:
        # `YYYYMMDDhhmmss` and so on is a form of the API itself.
        compact = re.fullmatch(r"([0-9]{14})([0-9]{3}[+-][0-9]{4})?", text)
        time = datetime.strptime(text[:14], "%Y%m%d%H%M%S") if compact else datetime.fromisoformat(text.strip())
    except ValueError:
        raise InvalidArgumentError(
            f"{where} must be {FORMS.format('that of the API')}, not {text!r}{meant(text)}"
        ) from None
    if compact and compact[2]:
        return text
    if time.tzinfo:
        return time
    form = node.get("format") or node.get("schema", {}).get("format")
    return time.isoformat(" ", "seconds") if form == "local-date-time" else time.replace(tzinfo=_codec.ASSUMED_ZONE)


def hint(value: Any, kind: Any, node: Tree) -> str:
    """What a refused value was probably meant to be, as the end of the message; empty if there is no idea."""
    if not isinstance(value, str | Decimal):
        return ""
    plain = unicodedata.normalize("NFKC", str(value)).strip().replace(",", "").replace("_", "")
    if kind is bool:
        meant = _YES.get(plain.casefold(), plain.casefold() if plain.casefold() in ("true", "false") else "")
        return f"; did you mean {meant}?" if meant else ""
    if kind is int and node.get("x-unit") == "fen" and re.fullmatch(r"[¥￥]?[0-9]{1,15}\.[0-9]{1,2}", plain):
        fen = int(Decimal(plain.lstrip("¥￥")) * 100)
        return f"; it counts fen: {fen_to_yuan(fen)} yuan are {fen}"
    if kind in (int, Decimal) and re.fullmatch(r"-?[0-9]{1,20}" + (r"(\.[0-9]+)?" if kind is Decimal else ""), plain):
        return f"; did you mean {plain}?" if plain != str(value) else ""
    return ""


def looks_like_file(text: str) -> bool:
    """Whether a string that is no JSON is the name of a file."""
    if not text or "\n" in text or len(text) > 1000 or text.lstrip()[:1] in ("{", "["):
        return False
    try:
        return text.endswith((".json", ".jsonl", ".txt")) or text.startswith(("/", "./", "~")) or Path(text).is_file()
    except (OSError, ValueError):
        return False


def read_file(name: str) -> str:
    """The content of a file that `@NAME` names; `-` is stdin.

    Raises:
        InvalidArgumentError: it is not UTF-8.
        OSError: it cannot be read.
    """
    content = sys.stdin.buffer.read() if name == "-" else Path(name).expanduser().read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidArgumentError(f"{shown(name)} is not UTF-8") from None


def shown(name: str) -> str:
    """The name of a file in a message."""
    return "stdin" if name == "-" else name


def read_body(body: str) -> tuple[str, str]:
    """The JSON that `--body` gives as it is, in `@FILE`, or as `-` on stdin, and its name for an error.

    Raises:
        InvalidArgumentError: it is not UTF-8, or the name of a file without its `@`.
        OSError: the file cannot be read.
    """
    if body == "-" or body.startswith("@"):
        name = body.removeprefix("@")
        return read_file(name), shown(name)
    if looks_like_file(body):
        raise InvalidArgumentError(f"--body takes JSON, and {body} is the name of a file; did you mean --body @{body}?")
    try:
        return body.encode("utf-8", "surrogateescape").decode(), "--body"  # in any locale
    except UnicodeDecodeError:
        raise InvalidArgumentError("--body is not UTF-8") from None
