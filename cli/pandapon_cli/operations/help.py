"""The help of one operation: purpose, parameters with units and types, evidence, an example, sources."""

from __future__ import annotations

import json
import shlex
import textwrap
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import attrs

from . import document
from .arguments import called, enum_values
from .evidence import marked
from .signatures import Method, Parameter, parameters_of


def described(method: Method, width: int) -> str:
    """The help of a method.

    Args:
        method: What to describe.
        width: How many columns there are.
    """
    operation, evidence = method.operation, document.node(method.operation.id)["x-evidence"]
    purpose, *paragraphs = method.purpose.split("\n\n")
    lines = _wrapped(f"{method.id}: {purpose}", width, 0)
    for paragraph in paragraphs:
        lines += ["", *_wrapped(paragraph, width)]
    lines += ["", f"  {operation.method} {operation.path}"]
    lines += _wrapped(
        f"Evidence of the path: {marked(evidence['path'])}; of the request: "
        f"{marked(evidence['request'])}; of the answer: {marked(evidence['response'])}.",
        width,
    )
    lines += _wrapped(_repeatable(method), width)
    if operation.path_alternatives:
        lines += _wrapped(f"Other paths that it might have: {', '.join(operation.path_alternatives)}.", width)
    lines += ["", "Parameters (* is required):"]
    lines += [line for parameter in method.parameters for line in _parameter(parameter, width)] or ["  none are known"]
    for model in _models(method.parameters):
        lines += ["", f"Members of {model.__name__}:"]
        lines += [line for parameter in parameters_of(model) for line in _parameter(parameter, width)]
    lines += ["", "Example:", *example(method), "", "Sources:"]
    lines += [line for source in operation.sources for line in _wrapped(source, width)]
    return "\n".join(lines)


def example(method: Method) -> Iterator[str]:
    """A command that calls it, made of the document's example."""
    members = list(document.request(method.operation.id))
    body = document.node(method.operation.id).get("requestBody", {}).get("content", {}).get("application/json", {})
    given = {member.wire: member.node["example"] for member in members if "example" in member.node}
    nested = {member.wire for member in members if "contentSchema" in member.node}
    given |= {name: json.loads(value) if name in nested else value for name, value in body.get("example", {}).items()}
    if method.id != method.operation.id:
        given = {parameter.wire: "1" for parameter in method.parameters if parameter.required}
    command = f"  pandapon call {method.id}"
    words = [_word(name, value) for name, value in given.items()]
    if all(words):
        yield from " \\\n      ".join([command, *map(str, words)]).splitlines()
    else:
        yield f"{command} --body @body.json"
        yield "  with body.json:"
        yield from textwrap.indent(json.dumps(given, ensure_ascii=False, indent=2), "    ").splitlines()


def _parameter(parameter: Parameter, width: int) -> Iterator[str]:
    names = parameter.wire if parameter.wire == parameter.name else f"{parameter.wire}, {parameter.name}"
    yield f"{'*' if parameter.required else ' '} {names}: {called(parameter.hint)}"
    yield from _wrapped(parameter.member.text(), width, 6)
    if parameter.member.enum:
        values = enum_values(parameter.member.enum)
        yield from _wrapped(f"By name: {', '.join(f'{name} ({value})' for name, value in values.items())}.", width, 6)


def _models(parameters: tuple[Parameter, ...]) -> list[type]:
    """The models that parameters consist of, and those that they consist of, in the order in which they are met."""
    found: list[type] = []
    waiting = [parameter.hint for parameter in parameters]
    while waiting:
        hint = waiting.pop(0)
        hint = get_args(hint)[0] if get_origin(hint) is list else hint
        if attrs.has(hint) and hint not in found:
            found.append(hint)
            waiting += [parameter.hint for parameter in parameters_of(hint)]
    return found


def _repeatable(method: Method) -> str:
    if method.operation.safe_to_retry:
        return "Changes nothing; safe to repeat."
    return f"Changes something: asks before it is sent, and is never sent twice. {method.operation.look_up}"


def _wrapped(text: str, width: int, indent: int = 2) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=" " * indent, subsequent_indent=" " * indent, break_on_hyphens=False
    )


def _word(name: str, value: Any) -> str | None:
    """`name=value`, where a value can be written so."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = ",".join(value)
    if isinstance(value, dict | list):
        return None
    return f"{name}={shlex.quote(str(value).lower() if isinstance(value, bool) else str(value))}"
