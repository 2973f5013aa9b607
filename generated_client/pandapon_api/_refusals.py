"""Finds a refusal inside a response with code 200."""

from __future__ import annotations

import reprlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from attrs import frozen

from ._codec import boolean
from .errors import Part

Path = tuple[str, ...]
"""The fields that lead to a value; empty for the value itself."""


@frozen(kw_only=True)
class Refusal:
    """One way in which a response can refuse. Paths begin at `data`, or at an item if `items` is set."""

    flag: Path | None = None
    """The field that is false in a refusal. Without it, every item of the list was refused."""
    items: Path | None = None
    """The list whose items can be refused individually."""
    key: Path | None = None
    """The id of an item; the item itself, if it is not an object."""
    code: tuple[Path, ...] = ()
    text: tuple[Path, ...] = ()
    unless: tuple[Path, ...] = ()
    """A false flag is ignored if one of these is present: it shows that the call was carried out."""
    done: tuple[Path, ...] = ()
    """The fields that show a part was carried out: an id, or a list of ids or of objects with `done_key`."""
    done_key: Path | None = None
    in_doubt: bool = False
    """Whether the call may have been carried out anyway."""
    evidence: str

    def says_no(self, data: Any) -> bool:
        """Whether a response holds this refusal."""
        if self.items is None:
            value = at(data, self.flag or ())
            if value is None or value is True:  # nearly always
                return False
            return is_false(value) and not any(at(data, path) for path in self.unless)
        rows = at(data, self.items)
        return isinstance(rows, list) and any(map(self._is_down, rows))

    def parts(self, data: Any, *, whole: bool) -> Iterator[Part]:
        """The outcome of each item of the list, and the parts that were carried out.

        If the whole call was refused, an item without an outcome was not carried out.
        """
        rows = at(data, self.items) if self.items is not None else None
        for row in rows if isinstance(rows, list) else ():
            key, down = _key(row, self.key), self._is_down(row)
            if down:
                yield Part(key, False, _code(row, self.code), _text(row, self.text), row)
            elif row is not None and (key or not whole or at(row, self.flag or ()) is not None):
                yield Part(key, True, None, "", row)
        for path in self.done:
            found = at(data, path)
            for row in found if isinstance(found, list) else [found] if found else ():
                yield Part(_key(row, self.done_key), True, None, "", row)

    def leaves_open(self, data: Any) -> bool:
        """Whether the response leaves open if anything was carried out."""
        if self.in_doubt:
            return True
        return self.flag is None and all(at(data, path) is None for path in self.done)

    def _is_down(self, value: Any) -> bool:
        return is_false(at(value, self.flag)) if self.flag is not None else value is not None


class Refused(NamedTuple):
    """A refusal found in a response."""

    code: int | str | None
    text: str
    parts: tuple[Part, ...]
    in_doubt: bool
    """Whether it leaves open if anything was carried out."""


def refused(rules: tuple[Refusal, ...], data: Any) -> Refused | None:
    """The refusal in a response; None if there is none."""
    for rule in rules:
        if rule.says_no(data):
            return _gathered(rules, data)
    return None


def _gathered(rules: tuple[Refusal, ...], data: Any) -> Refused:
    no = [rule for rule in rules if rule.says_no(data)]
    whole = [rule for rule in no if rule.items is None]
    parts = [part for rule in rules for part in rule.parts(data, whole=bool(whole))]
    down = [part for part in parts if not part.done]
    code = next((found for rule in whole if (found := _code(data, rule.code)) is not None), None)
    text = next((found for rule in whole if (found := _text(data, rule.text))), "")
    if code is None and not text and down:
        code, text = down[0].code, down[0].text
    in_doubt = any(rule.leaves_open(data) for rule in whole or no) or len(down) < len(parts)
    known: dict[Any, Part] = {}
    for index, part in enumerate(parts):
        # Two lists may name the same item; the first one read says more about it.
        known.setdefault(index if part.key is None else part.key, part)
    return Refused(code, text, tuple(known.values()), in_doubt)


def at(value: Any, path: Path) -> Any:
    """The value at a path; None if the path leads nowhere."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def is_false(value: Any) -> bool:
    """Whether the codec reads a value as false: a string and 0 too, but not an absent or null value."""
    return boolean(value, "", False) is False


def _key(row: Any, path: Path | None) -> str | None:
    found = row if not isinstance(row, dict) else at(row, path) if path is not None else None
    return None if found is None or isinstance(found, dict | list) else str(found)


def _code(value: Any, paths: tuple[Path, ...]) -> int | str | None:
    found = next((found for path in paths if (found := at(value, path)) not in (None, "")), None)
    return found if found is None or type(found) in (int, str) else reprlib.repr(found)


def _text(value: Any, paths: tuple[Path, ...]) -> str:
    found = next((found for path in paths if (found := at(value, path)) not in (None, "")), "")
    return found if isinstance(found, str) else reprlib.repr(found)
