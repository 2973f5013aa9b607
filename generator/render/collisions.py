"""Names of the specification that collide with names of generated code.

The templates are rendered with a mark on every name from the specification. Without the marks the code must mean the
same: if a marked and an unmarked name would become one name in reach of each other, they collide.
"""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterator
from typing import Any, Self

import orjson
from attrs import define, field
from jinja2 import Environment, FileSystemLoader

from generator.spec.document import (
    all_schemas,
    components,
    members,
    messages,
    operations,
    paged,
    properties,
    value_lists,
)
from generator.spec.naming import class_name, python_name_of
from generator.spec.problems import Problem
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.views.views import Views

from .environment import RUNTIME, TEMPLATES, furnish

MARK = "\ua66e"
"""A letter that Python allows in a name and that no name has."""

SELVES = ("self", "other")
"""The names of a client in its own methods."""


def collisions(document: Source) -> list[Problem]:
    """Return the collisions. Runs after all rules, because it renders the templates."""
    return [document.problem(pointer, rule, message) for rule, (pointer, message) in _found(document.tree)]


def _found(tree: Tree) -> Iterator[tuple[str, Finding]]:
    code = _Code.of(_marked(tree))
    for index, tag in enumerate(tree.get("tags", [])):
        name = tag["name"]
        if name in code.attributes or {class_name(name), f"Async{class_name(name)}"} & code.own:
            yield "operation-id", (("tags", index, "name"), f"{name!r} is not a valid attribute of the client")
    for name, schema in components(tree).items():
        here: Pointer = ("components", "schemas", name)
        if name in code.own:
            yield "named-object", (here, f"generated code already uses the name {name}")
        yield from _members(name, properties(tree, schema), code.of_models, here)
    for _, name, _, here in value_lists(tree):
        if {name, f"_{name}"} & code.own:
            yield "enum", (here, f"generated code already uses the name {name}")
    for operation in operations(tree):
        twins = code.twins.get(operation.tag, set())
        if operation.name in twins:
            here = (*operation.pointer, "operationId")
            yield "operation-id", (here, f"{operation.name!r} is not a valid method name")
        arguments = properties(tree, operation.body or {}) | {p["name"]: p for p in operation.parameters}
        yield from _members(operation.id, arguments, twins, operation.pointer)
        rows = paged(tree, operation)
        found = {wire: rows[wire] for wire in operation.tree.get("x-find-by", [])}
        yield from _members(operation.id, found, twins, (*operation.pointer, "x-find-by"))


def _members(owner: str, named: Tree, twins: set[str], pointer: Pointer) -> Iterator[tuple[str, Finding]]:
    for wire, member in named.items():
        if python_name_of(wire, member) in twins:
            message = (
                f"{owner}.{wire} cannot be named {python_name_of(wire, member)!r} in Python; give it an x-python-name"
            )
            yield "name", (pointer, message)


def _marked(tree: Tree) -> Tree:
    """Return a copy in which every name that becomes a Python name has the mark."""
    marked: Tree = orjson.loads(orjson.dumps(tree))
    for _, wire, member, _ in members(marked):
        member["x-python-name"] = python_name_of(wire, member) + MARK
        if "x-enum" in member:
            member["x-enum"] += MARK
    for area in marked.get("x-enums", {}).values():
        area["lists"] = {name + MARK: node for name, node in area["lists"].items()}
    for schema in [schema for schema, _ in all_schemas(marked)] + [message.body or {} for message in messages(marked)]:
        if "$ref" in schema and not schema["$ref"].endswith("/Envelope"):
            schema["$ref"] += MARK
    for kind in marked.get("x-message-types", []):
        kind.update({word: f"{kind[word]}{MARK}" for word in ("event", "body") if word in kind})
    schemas = components(marked)
    for name in [name for name in schemas if name != "Envelope"]:
        schemas[name + MARK] = schemas.pop(name)
    for operation in list(operations(marked)):
        tag, name = operation.tag + MARK, operation.name
        operation.tree.update(tags=[tag], operationId=f"{tag}_{_marked_name(name)}")
        if "x-once" in operation.tree:
            listing = operation.tree["x-once"]["list"].partition(".")
            operation.tree["x-once"]["list"] = f"{listing[0]}{MARK}.{_marked_name(listing[2])}"
    for tag in marked.get("tags", []):
        tag["name"] += MARK
    return marked


def _marked_name(name: str) -> str:
    return name if name == "list" else name + MARK  # api_tag.py.jinja handles `list` itself


@define
class _Code:
    """The names of the marked code."""

    own: set[str] = field(factory=set)
    """Every name that the code itself uses."""
    attributes: set[str | None] = field(factory=set)
    """The attributes of the clients."""
    of_models: set[str] = field(factory=set)
    """The names that the model classes use."""
    twins: dict[str, set[str]] = field(factory=dict)
    """The names that collide in the module of a tag."""

    @classmethod
    def of(cls, tree: Tree) -> Self:
        """Render every template that contains names of the specification."""
        code, views = cls(), Views(tree)
        code.own |= {name.replace(MARK, "") for name in views.dicts}
        environment = Environment(  # noqa: S701
            loader=FileSystemLoader(TEMPLATES),
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.loopcontrols"],
        )
        furnish(environment, tree, views)
        environment.filters["block"] = lambda *_: ""  # docstrings use no names

        def look(owner: str, template: str, **values: Any) -> tuple[str, symtable.SymbolTable]:
            text = environment.get_template(template).render(**values)
            # Without this import the names in annotations count, as for type checkers.
            table = symtable.symtable(text.replace("from __future__ import annotations\n", ""), owner, "exec")
            code.twins[owner.replace(MARK, "")] = set(code.look_through(table, []))
            return text, table

        client, _ = look("client", "client.py.jinja")
        plain = [(RUNTIME / name).read_text("utf-8") for name in ("_client_base.py", "_client.py")]
        code.attributes = {_attribute(node) for text in (client, *plain) for node in ast.walk(ast.parse(text))}
        look("messages", "messages.py.jinja")
        for area in views.areas:
            look(area.name, "enum.py.jinja", area=area)
        for tag in views.tags:
            look(tag.name, "api_tag.py.jinja", tag=tag)
        for name in views.models:
            _, table = look(name, "model.py.jinja", model={"class_info": {"name": name}})
            code.of_models |= {known for child in table.get_children() for known in child.get_identifiers()}
        return code

    def look_through(self, table: symtable.SymbolTable, around: list[dict[str, set[str]]]) -> Iterator[str]:
        """Yield the names that change their meaning without the mark, in one scope or across two."""
        bound: dict[str, set[str]] = {}
        used: dict[str, set[str]] = {}
        for symbol in table.get_symbols():
            name = symbol.get_name()
            plain = name.replace(MARK, "")
            used.setdefault(plain, set()).add(name)
            if symbol.is_local():
                bound.setdefault(plain, set()).add(name)
            else:
                yield from (plain for scope in _inside_of(name, plain, around) if scope.get(plain, {name}) != {name})
        self.own |= {name for names in used.values() for name in names if MARK not in name}
        yield from (plain for plain, names in used.items() if len(names) > 1)
        around = around if table.get_type() == "class" else [*around, bound]
        for child in table.get_children():
            yield from self.look_through(child, around)


def _inside_of(name: str, plain: str, around: list[dict[str, set[str]]]) -> Iterator[dict[str, set[str]]]:
    """Yield the enclosing scopes, from the innermost to the one that has the name."""
    for scope in reversed(around):
        yield scope
        if name in scope.get(plain, ()):
            return


def _attribute(node: ast.AST) -> str | None:
    """Return the attribute that the node gives a client: a method, or an attribute of `self` or of a copy."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return node.name
    owner = node.value if isinstance(node, ast.Attribute) else None
    return node.attr if isinstance(node, ast.Attribute) and isinstance(owner, ast.Name) and owner.id in SELVES else None
