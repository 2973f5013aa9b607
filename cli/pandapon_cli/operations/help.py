"""The help of one operation: purpose, parameters with units and types, evidence, an example, sources."""

from __future__ import annotations

import json
import shlex
import textwrap
from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import attrs

from . import document
from .arguments import enum_values, type_name
from .evidence import with_mark
from .signatures import Method, Parameter, parameters_of


def operation_help(method: Method, width: int) -> str:
    """The help of a method.

    Args:
        method: The method to describe.
        width: The number of columns.
    """
    operation, evidence = method.operation, document.node(method.operation.id)["x-evidence"]
    purpose, *paragraphs = method.purpose.split("\n\n")
    lines = _wrap(f"{method.id}: {purpose}", width, 0)
    for paragraph in paragraphs:
        lines += ["", *_wrap(paragraph, width)]
    lines += ["", f"  {operation.method} {operation.path}"]
    lines += _wrap(
        f"Evidence: path {with_mark(evidence['path'])}, request {with_mark(evidence['request'])}, "
        f"answer {with_mark(evidence['response'])}.",
        width,
    )
    lines += _wrap(_retry_note(method), width)
    if operation.path_alternatives:
        lines += _wrap(f"Other possible paths: {', '.join(operation.path_alternatives)}.", width)
    groups = {"Parameters": list(method.parameters)}
    groups |= {f"Members of {model.__name__}": parameters_of(model) for model in _models(method.parameters)}
    every = [parameter for group in groups.values() for parameter in group]
    usual = Counter(parameter.member.evidence for parameter in every).most_common(1)[0][0] if every else ""
    lines += ["", *(_wrap(_legend(every, usual), width, 0) or ["No parameters are known."])]
    for title, group in groups.items():
        if group:
            lines += ["", f"{title}:"]
        lines += [line for parameter in group for line in _parameter(parameter, usual, width)]
    lines += ["", "Example:", *example(method), "", "Sources:"]
    lines += [line for source in operation.sources for line in _wrap(source, width)]
    return "\n".join(lines)


def example(method: Method) -> Iterator[str]:
    """A command that calls the method, made from the document's example."""
    members = list(document.request(method.operation.id))
    body = document.node(method.operation.id).get("requestBody", {}).get("content", {}).get("application/json", {})
    given = {member.wire: member.node["example"] for member in members if "example" in member.node}
    nested = {member.wire for member in members if "contentSchema" in member.node}
    given |= {name: json.loads(value) if name in nested else value for name, value in body.get("example", {}).items()}
    if method.id != method.operation.id:
        given = {parameter.wire: "1" for parameter in method.parameters if parameter.required}
    command = f"  pandapon call {method.id}"
    words = [_as_word(name, value) for name, value in given.items()]
    if all(words):
        yield from " \\\n      ".join([command, *map(str, words)]).splitlines()
    else:
        yield f"{command} --body @body.json"
        yield "  with body.json:"
        yield from textwrap.indent(json.dumps(given, ensure_ascii=False, indent=2), "    ").splitlines()


def _legend(parameters: list[Parameter], usual: str) -> str:
    """Explain the marks of `_parameter`, and the evidence that it leaves out."""
    marks = {_mark(parameter) for parameter in parameters}
    sentences = {
        "*": "Parameters marked * are required.",
        "?": "PandaPon does not say which of those marked ? are required.",
    }
    found = [sentence for mark, sentence in sentences.items() if mark in marks]
    return " ".join([*found, f"Evidence, unless named otherwise: {usual}."] if parameters else [])


def _mark(parameter: Parameter) -> str:
    return "*" if parameter.required else "?" if "x-required" in parameter.member.node else " "


def _parameter(parameter: Parameter, usual: str, width: int) -> Iterator[str]:
    names = parameter.wire if parameter.wire == parameter.name else f"{parameter.wire}, {parameter.name}"
    yield f"{_mark(parameter)} {names}: {type_name(parameter.hint)}"
    text = parameter.member.text(usual)
    if parameter.member.enum:
        values = enum_values(parameter.member.enum).items()
        text += f"Values: {', '.join(name if name == value else f'{name} ({value})' for name, value in values)}."
    yield from _wrap(text, width, 6)


def _models(parameters: tuple[Parameter, ...]) -> list[type]:
    """The models of the parameters, nested ones included, in the order in which they are found."""
    found: list[type] = []
    waiting = [parameter.hint for parameter in parameters]
    while waiting:
        hint = waiting.pop(0)
        hint = get_args(hint)[0] if get_origin(hint) is list else hint
        if attrs.has(hint) and hint not in found:
            found.append(hint)
            waiting += [parameter.hint for parameter in parameters_of(hint)]
    return found


def _retry_note(method: Method) -> str:
    if method.operation.safe_to_retry:
        return "Changes nothing; safe to repeat."
    return f"Changes something: you confirm it first, and it is never sent twice. {method.operation.look_up}"


def _wrap(text: str, width: int, indent: int = 2) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=" " * indent, subsequent_indent=" " * indent, break_on_hyphens=False
    )


def _as_word(name: str, value: Any) -> str | None:
    """`name=value`, or None if the value cannot be written that way."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = ",".join(value)
    if isinstance(value, dict | list):
        return None
    return f"{name}={shlex.quote(str(value).lower() if isinstance(value, bool) else str(value))}"
