"""The OpenAPI document as this package reads it: operations, parameters, and the members of bodies and answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any, NamedTuple

import orjson
from attrs import field, frozen

Schema = Mapping[str, Any]

JSON = "application/json"
METHODS = ("get", "put", "post", "delete", "patch")
REF = "#/components/schemas/"


@frozen(kw_only=True)
class Operation:
    """One operation of the document."""

    id: str
    """Tag and name: `taobao_orders.page`."""
    method: str
    """In capitals."""
    path: str
    entry: Schema = field(repr=False)
    """Its node in the document."""

    @property
    def safe(self) -> bool:
        """Whether it only reads, as far as the specification knows."""
        return self.entry.get("x-safe-to-retry") is True

    @property
    def path_evidence(self) -> str:
        return str(self.entry.get("x-evidence", {}).get("path", "none"))

    @property
    def alternatives(self) -> tuple[str, ...]:
        """Other candidates for the path, if it is an analogy."""
        return tuple(self.entry.get("x-path-alternatives", ()))

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(map(str, self.entry.get("x-sources", ())))

    @property
    def parameters(self) -> tuple[Schema, ...]:
        return tuple(self.entry.get("parameters", ()))

    @property
    def body(self) -> Schema | None:
        """The schema of the JSON body, with its reference."""
        body = self.entry.get("requestBody")
        return body["content"][JSON]["schema"] if body else None

    @property
    def answer(self) -> Schema | None:
        """The schema of `data` in the answer."""
        schema = self.entry["responses"]["200"]["content"][JSON]["schema"]
        for part in (schema, *schema.get("allOf", ())):
            if "data" in part.get("properties", {}):
                found: Schema = part["properties"]["data"]
                return found
        return None


class Member(NamedTuple):
    """A property of a body or an answer."""

    place: str
    """`data.data[].orderNo`; list items are `[]`, values of a map `{}`."""
    owner: str
    """The component that holds it: `TaobaoOrder`."""
    name: str
    schema: Schema
    """Its schema, its reference not resolved."""


@frozen
class Document:
    """An OpenAPI document."""

    tree: dict[str, Any] = field(repr=False)

    @property
    def version(self) -> str:
        return str(self.tree["info"]["version"])

    @property
    def components(self) -> Mapping[str, Schema]:
        found: Mapping[str, Schema] = self.tree["components"]["schemas"]
        return found

    def operations(self) -> Iterator[Operation]:
        for path, item in self.tree["paths"].items():
            for method in METHODS:
                if method in item:
                    entry = item[method]
                    tag = entry["tags"][0]
                    name = entry["operationId"].removeprefix(f"{tag}_")
                    yield Operation(id=f"{tag}.{name}", method=method.upper(), path=path, entry=entry)

    @cached_property
    def requested(self) -> frozenset[str]:
        """The components that requests use."""
        bodies = [operation.body for operation in self.operations() if operation.body]
        owners = {member.owner for body in bodies for member in self.members(body)}
        return frozenset(owners | {self.resolved(body)[0] for body in bodies})

    def operation(self, name: str) -> Operation | None:
        return next((each for each in self.operations() if each.id == name), None)

    def resolved(self, schema: Schema) -> tuple[str, Schema]:
        """The name of the component that a schema refers to, or an empty string, and the schema behind it."""
        name = ""
        for _ in range(20):
            only = schema.get("allOf", ())
            if len(only) == 1 and "properties" not in schema:
                schema = only[0]
            if "$ref" not in schema:
                return name, schema
            name = str(schema["$ref"]).removeprefix(REF)
            schema = self.components[name]
        return name, schema

    def members(self, schema: Schema, place: str = "", around: tuple[str, ...] = ()) -> Iterator[Member]:
        """Every property below a schema; a component inside itself is not entered again."""
        name, schema = self.resolved(schema)
        if name in around:
            return
        around = (*around, name) if name else around
        for part in (schema, *schema.get("allOf", ())):
            owner, found = self.resolved(part) if part is not schema else (name, part)
            for member, inner in found.get("properties", {}).items():
                here = f"{place}.{member}" if place else member
                yield Member(here, owner or name, member, inner)
                yield from self.members(inner, here, around)
        if isinstance(schema.get("items"), Mapping):
            yield from self.members(schema["items"], f"{place}[]", around)
        if isinstance(schema.get("additionalProperties"), Mapping):
            yield from self.members(schema["additionalProperties"], f"{place}{{}}", around)


def bundled() -> Document:
    """The document of the installed client."""
    return Document(orjson.loads((files("pandapon_api") / "openapi.json").read_bytes()))
