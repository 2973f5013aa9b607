"""Classes and functions as Markdown that every builder and every reader understands: tables, links, blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen
from griffe import Attribute, Class, DocstringSectionKind, Expr, ExprName, Function, Object, Parameter, ParameterKind

from generator.pages.markdown import table

from .elsewhere import relative
from .names import ENUMS, MODELS, Names, first_line, members_of, methods_of

WIDTH = 100
"""Characters of a signature on one line."""


@frozen
class Renderer:
    """Writes the objects of one page."""

    names: Names
    place: str

    def shown(self, one: Object, level: int = 2, *, anchor: str | None = None, caller: str = "") -> Iterator[str]:
        """Yield the lines about a class or a function; `caller` is what stands before its name in a call."""
        yield f"{'#' * level} {one.name} {{ #{anchor or one.name} }}"
        yield ""
        if isinstance(one, Class):
            yield from self._class(one, level)
        elif isinstance(one, Function):
            yield from self.function(one, caller)
        else:
            yield from self._docstring(one)

    def function(self, one: Function, caller: str = "") -> Iterator[str]:
        """Yield signature and docstring of a function."""
        yield from block(signature(one, caller))
        yield from self._docstring(one, one)

    def _class(self, one: Class, level: int) -> Iterator[str]:
        if ENUMS & {str(base) for base in one.bases}:
            yield from self._docstring(one)
            rows = [(f"`{m.name}`", f"`{m.value}`", first_line(m)) for m in attributes(one) if m.value]
            yield from [*table(("member", "value", "meaning"), rows), ""]
            return
        if one.path.startswith(MODELS):
            yield from self._docstring(one)
            yield from self._attributes(one, "field")
            return
        init = one.all_members.get("__init__")
        if one.bases:
            yield from ["Bases: " + ", ".join(self.linked(base) for base in one.bases), ""]
        yield from self._docstring(one, init if isinstance(init, Function) else None)
        if isinstance(init, Function) and init.docstring:
            yield from self._docstring(init, init)
        yield from self._attributes(one, "attribute")
        for method in methods_of(one).values():
            yield from self.shown(method, level + 1, anchor=f"{one.name}.{method.name}", caller=f"{one.name}.")

    def _attributes(self, one: Class, heading: str) -> Iterator[str]:
        rows = [(f"`{m.name}`", self.linked(m.annotation), sentence(m)) for m in attributes(one)]
        if rows:
            yield from [*table((heading, "type", "meaning"), _whole(rows)), ""]

    def _docstring(self, one: Object, function: Function | None = None) -> Iterator[str]:
        if one.docstring is None:
            return
        for section in one.docstring.parsed:
            yield from self._section(section.kind, section.value, function)

    def _section(self, kind: DocstringSectionKind, value: Any, function: Function | None) -> Iterator[str]:
        if kind is DocstringSectionKind.text:
            yield from [str(value), ""]
        elif kind in (DocstringSectionKind.parameters, DocstringSectionKind.attributes):
            required = {p.name for p in function.parameters if p.default is None} if function else set()
            rows = [
                (f"`{p.name}`", self.linked(p.annotation) + (", required" if p.name in required else ""), p.description)
                for p in value
            ]
            yield from [*table(("argument", "type", "meaning"), _whole(rows)), ""]
        elif kind in (DocstringSectionKind.returns, DocstringSectionKind.yields):
            for item in value:
                yield from [
                    f"**{kind.value.capitalize()}** {self.linked(item.annotation)}: {_line(item.description)}",
                    "",
                ]
        elif kind is DocstringSectionKind.raises:
            yield from ["**Raises**", ""]
            yield from [*(f"- {self.linked(item.annotation)}: {_line(item.description)}" for item in value), ""]
        elif kind is DocstringSectionKind.admonition:
            yield from [f"**{value.kind}** {_line(value.description)}", ""]
        else:
            yield from [str(value), ""]

    def linked(self, annotation: str | Expr | None) -> str:
        """Return a type as code in which the public names are links."""
        if annotation is None:
            return ""
        parts = [annotation] if isinstance(annotation, str) else list(annotation.iterate(flat=True))
        text = "".join(self._part(part) for part in parts)
        return f"<code>{text}</code>"

    def _part(self, part: str | Expr) -> str:
        if not isinstance(part, ExprName):
            return escaped(str(part))
        path = str(part.canonical_path)
        if path.startswith("pandapon_api.dicts."):
            path = self.names.by_name.get(part.name.removesuffix("Dict"), path)
        found = self.names.places.get(path) or self.names.places.get(self.names.by_name.get(part.name, ""))
        return self.link(escaped(part.name), *found) if found else escaped(part.name)

    def link(self, text: str, place: str, anchor: str = "") -> str:
        """Return a link to a place of the reference."""
        target = "" if place == self.place and anchor else relative(place, self.place)
        return f"[{text}]({target}{f'#{anchor}' if anchor else ''})"


def signature(one: Function, caller: str = "") -> str:
    """Return how a function is called, on one line or with a line for each argument."""
    marks: list[str] = []
    parameters = [p for p in one.parameters if p.name not in ("self", "cls")]
    for before, parameter in zip([None, *parameters], parameters, strict=False):
        if parameter.kind is ParameterKind.keyword_only and (before is None or before.kind is not parameter.kind):
            marks.append("*")
        marks.append(_parameter(parameter))
    result = f" -> {one.returns}" if one.returns is not None else ""
    start = f"{'async ' if 'async' in one.labels else ''}{caller}{one.name}"
    if "property" in one.labels:
        return f"{start}: {one.returns}"
    line = f"{start}({', '.join(marks)}){result}"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{start}(", *(f"    {mark}," for mark in marks), f"){result}"])


def _parameter(one: Parameter) -> str:
    stars = "*" if one.kind is ParameterKind.var_positional else "**" if one.kind is ParameterKind.var_keyword else ""
    annotation = f": {one.annotation}" if one.annotation is not None else ""
    default = f" = {one.default}" if one.default is not None and not stars else ""
    return f"{stars}{one.name}{annotation}{default}"


def block(code: str) -> list[str]:
    """Return a block of Python."""
    return ["```python", code, "```", ""]


def attributes(one: Class) -> list[Attribute]:
    """Return the public attributes and properties of a class."""
    return [m for m in members_of(one).values() if isinstance(m, Attribute)]


def sentence(one: Object) -> str:
    """Return a docstring on one line."""
    return _line(one.docstring.value) if one.docstring else ""


def escaped(text: str) -> str:
    """Return text of a type, so that Markdown and HTML leave it as it is."""
    return re.sub(r"([\[\]*_])", r"\\\1", text).replace("<", "&lt;").replace(">", "&gt;")


def _line(text: str) -> str:
    return " ".join(text.split())


def _whole(rows: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [(name, kind, _line(text)) for name, kind, text in rows]
