"""Reads YAML or JSON that others wrote: bounded in size, depth and count, without aliases, with the scalars of JSON."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import orjson

from pandapon._extras import extra

LARGEST = 2 * 1024 * 1024
"""The largest file in bytes."""

DEEPEST = 100
"""The most levels of lists and objects."""

MOST = 200_000
"""The most values in a document."""


class UnreadableError(ValueError):
    """A document that cannot be read; the message says why."""


def parse(content: bytes) -> Any:
    """The document in a file.

    Raises:
        UnreadableError: it is too large, is neither YAML nor JSON, or has what JSON cannot say.
    """
    if len(content) > LARGEST:
        raise UnreadableError(f"it is larger than {LARGEST} bytes; an overlay of facts is a small file")
    if content.lstrip()[:1] == b"{":
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            pass  # YAML may begin with a brace too
    with extra("contract"):
        import yaml
    try:
        text = content.decode("utf-8-sig")
        _scan(text)
        return yaml.load(text, _loader())  # noqa: S506
    except (yaml.YAMLError, ValueError) as error:
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError(f"it is not YAML or JSON: {' '.join(str(error).split())[:200]}") from None


def _scan(text: str) -> None:
    """Look at the events of the parser, which is not recursive, before anything is built."""
    import yaml

    depth = 0
    for count, event in enumerate(yaml.parse(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))):
        if isinstance(event, yaml.AliasEvent):
            raise UnreadableError("it has an alias; aliases are not supported")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST or count > 2 * MOST:
            raise UnreadableError(_TOO_MUCH)


_TOO_MUCH = f"it has more than {DEEPEST} levels or {MOST} values; an overlay of facts is a small file"

_SCALARS = {
    "null": (r"null|~|", "n~"),
    "bool": (r"true|false", "tf"),
    "int": (r"-?(?:0|[1-9][0-9]*)", "-0123456789"),
    "float": (r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", "-0123456789"),
}
"""The scalars of JSON: in YAML 1.1, `no` would be false, and `10:00` a number."""


@cache
def _loader() -> Any:
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        """Scalars as in JSON, and every name once."""

        yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012

        def construct_mapping(self, node: Any, deep: bool = False) -> Any:
            names = [name.value for name, _ in node.value]
            if len(set(map(str, names))) < len(names):
                raise yaml.constructor.ConstructorError(None, None, "a name occurs twice", node.start_mark)
            return super().construct_mapping(node, deep)

    for kind, (pattern, first) in _SCALARS.items():
        Loader.add_implicit_resolver(
            f"tag:yaml.org,2002:{kind}", re.compile(f"(?:{pattern})$"), [*first, *[""] * (kind == "null")]
        )
    return Loader


def check(document: Any) -> None:
    """Refuse a document that is too large, or that has what JSON cannot say.

    Raises:
        UnreadableError: the message says what.
    """
    waiting: list[tuple[Any, int]] = [(document, 0)]
    count = 0
    while waiting:
        value, depth = waiting.pop()
        count += 1
        if depth > DEEPEST or count > MOST:
            raise UnreadableError(_TOO_MUCH)
        if isinstance(value, dict):
            if strangers := [name for name in value if not isinstance(name, str)]:
                raise UnreadableError(f"the name {strangers[0]!r} is not a string; put it in quotes")
            waiting += [(inner, depth + 1) for inner in (*value, *value.values())]
        elif isinstance(value, list):
            waiting += [(inner, depth + 1) for inner in value]
        elif not _is_scalar(value):
            raise UnreadableError(f"it has a value of type {type(value).__name__} that JSON cannot say")


def _is_scalar(value: Any) -> bool:
    if isinstance(value, str):
        return not re.search("[\ud800-\udfff]", value)
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return value is None or (isinstance(value, float) and math.isfinite(value))


def size(value: Any) -> int:
    """How many values there are in a part of a document."""
    count, waiting = 0, [value]
    while waiting:
        each = waiting.pop()
        count += 1
        waiting += each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
    return count


def json_path(steps: Iterable[str | int]) -> str:
    """The JSONPath of a node, for messages."""
    plain = (f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!r}]" for step in steps)
    return "".join(["$", *plain])
