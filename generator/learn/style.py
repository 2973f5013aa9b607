"""New YAML in the style of spec/: two spaces, indented lists, `>-` for long text, short mappings in braces."""

from __future__ import annotations

import io
import json
import textwrap
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString

WIDTH = 120

ORDER = (
    "operationId",
    "tags",
    "summary",
    "name",
    "in",
    "required",
    "$ref",
    "type",
    "format",
    "items",
    "minimum",
    "maximum",
    "description",
    "x-unit",
    "x-enum",
    "x-evidence",
    "x-sources",
    "x-status",
    "x-path-strength",
    "x-path-alternatives",
    "x-required",
    "schema",
    "x-safe-to-retry",
)
"""Where a new key goes: behind the last one that is before it here. Any other goes to the end."""


def behind(key: str, present: list[str]) -> int:
    """The index that a new key gets among the present ones."""
    before = ORDER[: ORDER.index(key)] if key in ORDER else present
    return max((index + 1 for index, other in enumerate(present) if other in before), default=0)


def entry(key: str, value: Any, column: int, *, braces: bool = False) -> list[str]:
    """The lines of a key and its value, without their indentation."""
    if braces and is_flat(value):
        line = f"{scalar(key)}: {flow(value)}"
        if column + len(line) <= WIDTH:
            return [line]
    return _dumped(CommentedMap({key: _styled(value, column)}), column)


def item(value: Any, column: int) -> list[str]:
    """The lines of an item of a list, without their indentation."""
    return textwrap.dedent("\n".join(_dumped(CommentedSeq([_styled(value, column)]), column))).split("\n")


def scalar(value: Any, quote: str | None = None) -> str:
    """A scalar as it stands in a block; a string in the quotes that the former one had."""
    if isinstance(value, str) and quote == "'" and value.isprintable():
        return "'{}'".format(value.replace("'", "''"))
    if isinstance(value, str) and quote == '"':
        return json.dumps(value, ensure_ascii=False)
    return _dumped(CommentedMap({"k": value}), -WIDTH * WIDTH)[0].removeprefix("k: ")


def flow(value: Any) -> str:
    """A value in one line, as inside braces."""
    return _dumped(_in_one_line(CommentedSeq([value])), -WIDTH * WIDTH)[0][1:-1]


def is_flat(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and not any(isinstance(each, dict | list) for each in value.values())


def _dumped(value: Any, column: int) -> list[str]:
    yaml = YAML()
    yaml.width = WIDTH - column
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue().rstrip("\n").split("\n")


def _styled(value: Any, column: int) -> Any:
    if isinstance(value, dict):
        keys: list[str] = []
        for key in value:
            keys.insert(behind(key, keys), key)
        return CommentedMap({key: _styled(value[key], column + 2) for key in keys})
    if isinstance(value, list):
        return CommentedSeq([_styled(each, column + 4) for each in value])
    if isinstance(value, str) and " " in value and column + len(json.dumps(value, ensure_ascii=False)) > WIDTH - 20:
        return FoldedScalarString(" ".join(value.split()))
    return value


def _in_one_line(value: Any) -> Any:
    if isinstance(value, dict):
        styled: Any = CommentedMap({key: _in_one_line(each) for key, each in value.items()})
    elif isinstance(value, list):
        styled = CommentedSeq([_in_one_line(each) for each in value])
    else:
        return value
    styled.fa.set_flow_style()
    return styled
