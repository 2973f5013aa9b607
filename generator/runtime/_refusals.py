"""A refusal inside an answer whose code is 200: where it stands, and what it says."""

from __future__ import annotations

import reprlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from attrs import frozen

from ._codec import boolean
from .errors import Part

Path = tuple[str, ...]
"""The members that lead to a value; empty for the value itself."""


@frozen(kw_only=True)
class Refusal:
    """One way in which an answer can say no. Paths begin at `data`, or at an item where there are `items`."""

    flag: Path | None = None
    """What says no by being false. Without it, every item of the list was refused."""
    items: Path | None = None
    """The list whose items are refused one by one."""
    key: Path | None = None
    """What an item is known by; the item itself, where it is no object."""
    code: tuple[Path, ...] = ()
    text: tuple[Path, ...] = ()
    unless: tuple[Path, ...] = ()
    """A flag says nothing where one of these is there: it shows that the call was carried out."""
    done: tuple[Path, ...] = ()
    """What shows that a part was carried out: an id, or a list of ids or of objects with this `done_key`."""
    done_key: Path | None = None
    in_doubt: bool = False
    """Whether it may have been carried out all the same."""
    evidence: str

    def says_no(self, data: Any) -> bool:
        """Whether an answer holds this refusal."""
        if self.items is None:
            value = at(data, self.flag or ())
            if value is None or value is True:  # nearly always
                return False
            return is_false(value) and not any(at(data, path) for path in self.unless)
        rows = at(data, self.items)
        return isinstance(rows, list) and any(map(self._is_down, rows))

    def parts(self, data: Any, *, whole: bool) -> Iterator[Part]:
        """What the list says of each item, and what was carried out beside it.

        Where the whole call was refused, an item of which nothing is known was not carried out.
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
        """Whether the answer does not tell if anything was carried out."""
        if self.in_doubt:
            return True
        return self.flag is None and all(at(data, path) is None for path in self.done)

    def _is_down(self, value: Any) -> bool:
        return is_false(at(value, self.flag)) if self.flag is not None else value is not None


class Refused(NamedTuple):
    """What an answer refuses."""

    code: int | str | None
    text: str
    parts: tuple[Part, ...]
    in_doubt: bool
    """Whether it does not tell if anything was carried out."""


def refused(rules: tuple[Refusal, ...], data: Any) -> Refused | None:
    """What an answer refuses; None where it refuses nothing."""
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
        # Two lists may name the same item; what is read first says more of it.
        known.setdefault(index if part.key is None else part.key, part)
    return Refused(code, text, tuple(known.values()), in_doubt)


def at(value: Any, path: Path) -> Any:
    """The value that a path leads to; None where it leads nowhere."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def is_false(value: Any) -> bool:
    """Whether a value reads as false, as the codec reads it: text and 0 too, but nothing that is absent or null."""
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
