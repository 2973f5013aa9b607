"""The codec of a schema: its Python type, and how its values are read and written."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from .document import components, is_object, referred
from .source import Tree
from .vocabulary import DECIMAL, ID, INT64, TIMES


@frozen
class Codec:
    """One schema, as the templates see it."""

    kind: str
    """The kind for codecs.jinja: text, id_number, integer, integer_text, number, decimal, decimal_text,
    boolean, time, any, model, list, map, json, member."""
    annotation: str
    """The Python type."""
    item: Codec | None = None
    """The item of a list, a map or a JSON string; for a member of a value list, the codec of the plain value."""
    form: str = ""
    """The wire format of a time; `id` if a string is an identifier."""
    enum: str = ""
    """The value list of a member, or of a request value."""

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
        """The type that a request accepts, which is wider than the type that is read."""
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
        """The same codec without the names of values: `int` for `OrderStatus | int`."""
        if self.kind == "member":
            return self.item or ANY
        if self.item is None:
            return evolve(self, enum="")
        return evolve(self, item=(item := self.item.unnamed), annotation=self._around(item))

    def named(self, enum: str, *, request: bool) -> Codec:
        """The same codec with the members of a value list for its values, or for those of its items.

        The type stays open: after all members, a type checker still expects the integer or the string.
        A request sends the integer or string.
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
        """Whether a value of the Python type is used unchanged."""
        return self.kind in ("text", "integer", "number", "boolean")

    @property
    def reader(self) -> str | None:
        """The function in _codec.py that reads a scalar."""
        own = ("id_number", "integer_text", "decimal", "decimal_text", "time")
        return self.kind if self.as_is or self.kind in own else None

    @property
    def sender(self) -> list[str]:
        """The function in _sending.py that checks and writes a request value, and its further arguments."""
        if self.item is not None:
            return [f"{self.kind}_out", *self.item.sender]
        if self.kind == "model":
            return ["model_out", self.annotation]
        if self.kind == "time":
            return ["time_out", repr(self.form)]
        return ["id_out" if self.form == ID else f"{self.kind}_out"]

    @property
    def plain(self) -> bool:
        """Whether a value is written unchanged."""
        if self.kind in ("list", "map"):
            return self.item is None or self.item.plain
        return self.as_is or self.kind == "any"


ANY = Codec("any", "Any")

INTEGER = Codec("integer", "int")
TEXT = Codec("text", "str")


def codec_of(tree: Tree, schema: Tree, *, request: bool) -> Codec:
    """Return the codec of a schema. JSON inside a string is typed in requests and stays a string in responses.

    Values that a list names are its members in responses; a request takes the integers or strings themselves.
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
