"""`--query` and `--fields`: a part of the data, instead of all of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

from attrs import field, frozen

from pandapon._extras import extra
from pandapon_api import InvalidArgumentError
from pandapon_api.jsontext import loads

from .cells import OutputError, Row, as_json
from .streams import say

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_ABSENT = object()


@frozen
class Selection:
    """What to show of the data."""

    query: Any = field(default=None, repr=False)
    """A compiled JMESPath expression, for the data as JSON."""
    fields: tuple[str, ...] = ()
    """Members of each row, by name or path."""

    def __bool__(self) -> bool:
        return bool(self.query or self.fields)

    def search(self, value: Any) -> Any:
        """The result of the query.

        Raises:
            OutputError: the query does not fit the data.
        """
        import jmespath.exceptions

        try:
            return self.query.search(loads(as_json(value)))
        except jmespath.exceptions.JMESPathTypeError as error:
            kinds = " or ".join(error.expected_types)
            problem = f"{error.function_name}() takes {kinds}, not {error.actual_type}"
            raise OutputError(f"the data was received, but --query does not fit it: {problem}") from None
        except jmespath.exceptions.JMESPathError as error:
            raise OutputError(f"the data was received, but --query does not fit it: {error}") from None

    def pick(self, rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
        """The fields of each row. Names that no row has are reported at the end."""
        unseen, known = dict.fromkeys(self.fields), dict[str, None]()
        for row in rows:
            found = {name: _member(row, name) for name in self.fields}
            unseen = {name: None for name in unseen if found[name] is _ABSENT}
            known |= dict.fromkeys(row) if unseen else {}
            yield {name: None if value is _ABSENT else value for name, value in found.items()}
        for name in unseen if known else ():
            near = get_close_matches(name, known, 3) or list(known)
            say(f"pandapon: nothing here has a field {name}; try {', '.join(near)}")


_current = Selection()


def current() -> Selection:
    """The selection of the command that runs."""
    return _current


@contextmanager
def selecting(query: str | None, fields: Iterable[str]) -> Iterator[None]:
    """Show only a part of the data.

    Raises:
        InvalidArgumentError: the query is not valid.
    """
    global _current
    names = [name.strip() for written in fields for name in written.split(",")]
    _current = Selection(_compiled(query) if query else None, tuple(filter(None, names)))
    try:
        if _current.query and _current.fields:
            raise InvalidArgumentError("--query and --fields exclude each other; a query can name fields itself")
        yield
    finally:
        _current = Selection()


@contextmanager
def everything() -> Iterator[None]:
    """Show all of what the selection has left over."""
    global _current
    before, _current = _current, Selection()
    try:
        yield
    finally:
        _current = before


def _compiled(query: str) -> Any:
    with extra("cli"):
        import jmespath
        from jmespath.exceptions import JMESPathError
        from jmespath.functions import Functions
    try:
        compiled = jmespath.compile(query)
    except JMESPathError as error:
        place = getattr(error, "lex_position", getattr(error, "lexer_position", None))
        where = "" if place is None else f" at character {place + 1}"
        raise InvalidArgumentError(f"--query is not a JMESPath expression{where}; see https://jmespath.org") from None
    for name in _functions(compiled.parsed):
        if name not in Functions.FUNCTION_TABLE:
            near = get_close_matches(name, Functions.FUNCTION_TABLE, 1)
            hint = f"did you mean {near[0]}()?" if near else "see https://jmespath.org"
            raise InvalidArgumentError(f"--query calls {name}(), which JMESPath lacks; {hint}")
    return compiled


def _functions(node: Mapping[str, Any]) -> Iterator[str]:
    if node["type"] == "function_expression":
        yield node["value"]
    for child in node["children"]:
        yield from _functions(child) if isinstance(child, dict) else ()


def _member(value: Any, path: str) -> Any:
    """A member by its name or path; a name applied to a list takes that member of each item."""
    if isinstance(value, Mapping) and path in value:
        return value[path]
    for index, name in _STEP.findall(path):
        if isinstance(value, list | tuple):
            if index:
                value = value[int(index)] if int(index) < len(value) else None
            else:
                value = [item[name] for item in value if isinstance(item, Mapping) and name in item]
        elif isinstance(value, Mapping) and name in value:
            value = value[name]
        else:
            return _ABSENT
    return value
