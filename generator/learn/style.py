"""New YAML in the style of spec/: two spaces, indented lists, `>-` for long text, short mappings in braces."""

from __future__ import annotations

import io
import json
import textwrap
from collections.abc import Collection, Iterable
from itertools import accumulate
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString

WIDTH = 120

IN_A_SCHEMA = ("$ref", "type", "format", "items", "minimum", "maximum", "description", "x-unit", "x-enum", "x-evidence")
IN_A_COMPONENT = (*IN_A_SCHEMA, "x-sources", "x-refusal", "required", "properties")
IN_A_PARAMETER = ("name", "in", "required", *IN_A_SCHEMA, "x-required", "schema")
IN_AN_OPERATION = (
    *("operationId", "tags", "summary", "description", "x-evidence", "x-sources", "x-status"),
    *("x-path-strength", "x-path-alternatives", "x-safe-to-retry"),
)


def behind(key: str, present: Iterable[str], besides: Collection[str] | None = None) -> int:
    """The index that a new key gets among the present ones: behind those before it in our order, or else the last."""
    names, besides = list(present), besides or list(present)
    order = IN_A_PARAMETER if "in" in besides else IN_AN_OPERATION if "operationId" in besides else IN_A_COMPONENT
    before = order[: order.index(key)] if key in order else names
    return max((index + 1 for index, other in enumerate(names) if other in before), default=0)


def entry(key: str, value: Any, column: int, *, braces: bool = False) -> list[str]:
    """The lines of a key and its value, without their indentation."""
    if braces and is_flat(value):
        line = f"{scalar(key)}: {flow(value)}"
        if column + len(line) <= WIDTH:
            return [line]
    return _dumped(CommentedMap({key: _styled(value, column)}))


def item(value: Any, column: int) -> list[str]:
    """The lines of an item of a list, without their indentation."""
    return textwrap.dedent("\n".join(_dumped(CommentedSeq([_styled(value, column)])))).split("\n")


def scalar(value: Any, quote: str | None = None) -> str:
    """A scalar as it stands in a block; a string in the quotes that the former one had."""
    if isinstance(value, str) and quote == "'" and value.isprintable():
        return "'{}'".format(value.replace("'", "''"))
    if isinstance(value, str) and quote == '"':
        return json.dumps(value, ensure_ascii=False)
    return _dumped(CommentedMap({"k": value}))[0].removeprefix("k: ")


def flow(value: Any) -> str:
    """A value in one line, as inside braces."""
    return _dumped(_in_one_line({"k": value}))[0].removeprefix("{k: ").removesuffix("}")


def is_flat(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and not any(isinstance(each, dict | list) for each in value.values())


def _dumped(value: Any) -> list[str]:
    yaml = YAML()
    yaml.width = WIDTH * WIDTH  # long text is folded already
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue().rstrip("\n").split("\n")


def _styled(value: Any, column: int) -> Any:
    if isinstance(value, dict):
        keys: list[str] = []
        for key in value:
            keys.insert(behind(key, keys, value), key)
        return CommentedMap({key: _styled(value[key], column + 2) for key in keys})
    if isinstance(value, list):
        return CommentedSeq([_styled(each, column + 4) for each in value])
    if isinstance(value, str) and " " in value and column + len(json.dumps(value, ensure_ascii=False)) > WIDTH - 20:
        return _folded(value, WIDTH - column - 2)
    return value


def _folded(text: str, width: int) -> FoldedScalarString:
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    folded: Any = FoldedScalarString(" ".join(lines))
    folded.fold_pos = [end + index for index, end in enumerate(accumulate(map(len, lines[:-1])))]
    return cast(FoldedScalarString, folded)


def _in_one_line(value: Any) -> Any:
    if isinstance(value, dict):
        styled: Any = CommentedMap({key: _in_one_line(each) for key, each in value.items()})
    elif isinstance(value, list):
        styled = CommentedSeq([_in_one_line(each) for each in value])
    else:
        return value
    styled.fa.set_flow_style()
    return styled
