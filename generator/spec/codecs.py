"""How a value travels: for every schema its Python type, and how it is read and written."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from .document import components, is_object, referred
from .source import Tree
from .vocabulary import DECIMAL, ID, INT64, TIMES


@frozen
class Codec:
    """One schema, seen by the templates."""

    kind: str
    """What codecs.jinja goes by: text, id_number, integer, integer_text, number, decimal, decimal_text,
    boolean, time, any, model, list, map, json, member."""
    annotation: str
    """The Python type."""
    item: Codec | None = None
    """What a list, a map or a JSON text holds; what a member of a value list is without its name."""
    form: str = ""
    """The wire form of a time; `id` where a text is an identifier."""
    enum: str = ""
    """The value list of a member, or that of what a request takes."""

    @property
    def models(self) -> set[str]:
        """The model classes that the type names."""
        if self.kind == "model":
            return {self.annotation}
        return self.item.models if self.item else set()

    @property
    def enums(self) -> set[str]:
        """The value lists that the type names."""
        if self.kind == "member":
            return {self.enum}
        return self.item.enums if self.item else set()

    @property
    def hints(self) -> set[str]:
        """The value lists that the type of an argument names."""
        return self.item.hints if self.item else {self.enum} - {""}

    @property
    def argument(self) -> str:
        """The type of what a request takes, which is wider than what is read."""
        item = self.item.argument if self.item else ""
        wide = {
            "list": f"Sequence[{item}]",
            "map": f"Mapping[str, {item}]",
            "json": item,
            "model": f"{self.annotation} | {self.annotation}Dict",
            "time": f"{self.annotation} | str",
            "decimal": f"{self.annotation} | int | str",
            "decimal_text": f"{self.annotation} | int | str",
        }.get(self.kind, self.annotation)
        return f"{self.enum} | {wide}" if self.enum else wide

    @property
    def unnamed(self) -> Codec:
        """The same without the names of values: `int` for `OrderStatus | int`."""
        if self.kind == "member":
            return self.item or ANY
        if self.item is None:
            return evolve(self, enum="")
        return evolve(self, item=(item := self.item.unnamed), annotation=self._around(item))

    def named(self, enum: str, *, request: bool) -> Codec:
        """The same with the members of a value list for its values, or for those of its items.

        The type stays open: what remains when a type checker has seen all members is the number or the text.
        What a request takes is sent as the number or text that it is.
        """
        if self.item is None:
            annotation = f"{enum} | {self.annotation}"
            return evolve(self, enum=enum) if request else Codec("member", annotation, self, enum=enum)
        item = self.item.named(enum, request=request)
        return evolve(self, item=item, annotation=self._around(item))

    def _around(self, item: Codec) -> str:
        around = {"list": f"list[{item.annotation}]", "map": f"dict[str, {item.annotation}]"}
        return around.get(self.kind, item.annotation)

    @property
    def as_is(self) -> bool:
        """Whether a value of the Python type is taken as it stands."""
        return self.kind in ("text", "integer", "number", "boolean")

    @property
    def reader(self) -> str | None:
        """The function of _codec.py that reads a scalar."""
        own = ("id_number", "integer_text", "decimal", "decimal_text", "time")
        return self.kind if self.as_is or self.kind in own else None

    @property
    def sender(self) -> list[str]:
        """The function of _sending.py that checks and writes a value of a request, and its further arguments."""
        if self.item is not None:
            return [f"{self.kind}_out", *self.item.sender]
        if self.kind == "model":
            return ["model_out", self.annotation]
        if self.kind == "time":
            return ["time_out", repr(self.form)]
        return ["id_out" if self.form == ID else f"{self.kind}_out"]

    @property
    def plain(self) -> bool:
        """Whether a value is written as it stands."""
        if self.kind in ("list", "map"):
            return self.item is None or self.item.plain
        return self.as_is or self.kind == "any"


ANY = Codec("any", "Any")

INTEGER = Codec("integer", "int")
TEXT = Codec("text", "str")


def codec_of(tree: Tree, schema: Tree, *, request: bool) -> Codec:
    """The codec of a schema. JSON inside a string is typed in requests and stays text in answers.

    Values that a list names are its members in answers; a request takes what the members are, numbers or texts.
    """
    codec = _codec_of(tree, schema, request=request)
    return codec.named(schema["x-enum"], request=request) if "x-enum" in schema else codec


def _codec_of(tree: Tree, schema: Tree, *, request: bool) -> Codec:
    name = referred(schema)
    if name is not None:
        named = components(tree)[name]
        if is_object(named):
            return Codec("model", name)
        return codec_of(tree, named, request=request)
    if request and "contentSchema" in schema:
        inner = codec_of(tree, schema["contentSchema"], request=request)
        return Codec("json", inner.annotation, inner)
    kind, form = schema.get("type"), schema.get("format")
    if kind in ("string", "integer") and form in TIMES:
        return Codec("time", "datetime.datetime", form=f"{form}:{kind}")
    if form == DECIMAL and kind in ("string", "number"):
        return Codec("decimal_text" if kind == "string" else "decimal", "Decimal")
    if kind == "string":
        if form == INT64:
            return Codec("integer_text", "int")
        return Codec("text", "str", form=ID) if form == ID else TEXT
    if kind == "integer":
        return Codec("id_number", "str") if form == ID else INTEGER
    if kind == "number":
        return Codec("number", "float")
    if kind == "boolean":
        return Codec("boolean", "bool")
    if kind == "array":
        inner = codec_of(tree, schema.get("items", {}), request=request)
        return Codec("list", f"list[{inner.annotation}]", inner)
    if kind == "object":
        values: Any = schema.get("additionalProperties")
        inner = codec_of(tree, values, request=request) if isinstance(values, dict) else ANY
        return Codec("map", f"dict[str, {inner.annotation}]", inner)
    return ANY
