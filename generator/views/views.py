"""The views of a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from generator.runtime._content import Same
from generator.runtime._messages import MessageType, Webhook
from generator.runtime._refusals import Refusal
from generator.runtime._tables import Table
from generator.spec.codecs import ANY, codec_of
from generator.spec.document import (
    Message,
    Operation,
    components,
    is_object,
    messages,
    operations,
    owners,
    properties,
    referred,
    request_schemas,
    required,
    target,
)
from generator.spec.naming import python_name, python_name_of
from generator.spec.offers import offers
from generator.spec.refusals import of_every_answer, refusals
from generator.spec.source import Tree
from generator.spec.vocabulary import PASSWORD, is_evidence

from .conventions import conventions
from .docstrings import doubt_text, field_text, model_text, prose, value_text
from .shapes import (
    Area,
    Call,
    Code,
    CreatesOnce,
    Event,
    Field,
    Member,
    Model,
    Pages,
    PushedMessage,
    Tag,
    ValueList,
)
from .tables import tables


class Views:
    """The whole document, as the templates see it."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._asked = request_schemas(tree)
        self.areas = [_area(name, node) for name, node in tree.get("x-enums", {}).items()]
        self.area_of = {one.name: area.name for area in self.areas for one in area.lists}
        self.models = {
            name: self._model(name, schema)
            for name, schema in components(tree).items()
            if name != "Envelope" and is_object(schema)
        }
        self.models = {name: self._with_circles(model) for name, model in self.models.items()}
        self.refusals = of_every_answer(tree)
        self.calls = {operation.id: self._call(operation) for operation in operations(tree)}
        tags = [self._tag(tag) for tag in tree.get("tags", [])]
        self.tags = [tag for tag in tags if tag.calls]
        held = [*(m.dicts for m in self.models.values()), *(call.dicts for call in self.calls.values())]
        self.dicts = {f"{name}Dict": self.models[name] for name in sorted(set().union(*held))}
        """The models that arguments accept as dicts, by the names of the dict types."""
        self.signatures = {call.auth for call in self.calls.values()}
        self.messages = [self._message(message) for message in messages(tree)]
        self.conventions = conventions(tree)
        bodies = {message.name: message.model.name for message in self.messages}
        self.message_types = [_message_type(entry, bodies) for entry in tree.get("x-message-types", [])]

    @property
    def tables(self) -> list[Table]:
        """The tables of `pandapon.warehouse`."""
        return tables(self._tree)

    def hinted(self, dots: str, hints: Iterable[str], dicts: Iterable[str] = ()) -> list[str]:
        """Return import statements for the value lists and the dicts in the annotations of arguments."""
        lists = [f"from {dots}enums.{self.area_of[name]} import {name}" for name in hints]
        return [*lists, *(f"from {dots}dicts import {name}Dict" for name in dicts)]

    def _tag(self, tag: Tree) -> Tag:
        calls = [call for call in self.calls.values() if call.operation.tag == tag["name"]]
        return Tag(tag["name"], prose(tag.get("description", "")), calls)

    def _model(self, name: str, schema: Tree) -> Model:
        needed = required(self._tree, schema)
        owner = owners(self._tree, name)
        evidence = {wire: str(components(self._tree)[owner[wire]]["x-evidence"]) for wire in owner}
        fields = [
            self._field(wire, member, wire in needed, evidence[wire], request=name in self._asked)
            for wire, member in properties(self._tree, schema).items()
        ]
        optional = [f.name for f in fields if not f.required]
        doubtful = [f.name for f in fields if f.doubtful]
        return Model(
            name=name,
            module=python_name(name),
            documentation=model_text(schema, doubt_text(optional, doubtful, "fields")),
            fields=fields,
            asked=name in self._asked,
        )

    def _with_circles(self, model: Model) -> Model:
        return evolve(model, circular=[name for name in model.models if model.name in self._within_reach(name)])

    def _within_reach(self, name: str) -> set[str]:
        """Return the models that a model contains, directly or not."""
        seen: set[str] = set()
        ahead = [name]
        while ahead:
            fresh = set(self.models[ahead.pop()].models) - seen
            seen |= fresh
            ahead += fresh
        return seen

    @property
    def shared_refusals(self) -> dict[Refusal, str]:
        """The refusals of every response, and the names of their constants."""
        return {Refusal(**entry.arguments): f"_OF_ANY_{number}" for number, entry in enumerate(self.refusals, 1)}

    @property
    def homes_of_models(self) -> dict[str, list[str]]:
        """The model of each module."""
        return {f".{model.module}": [model.name] for model in sorted(self.models.values(), key=lambda m: m.name)}

    @property
    def homes_of_lists(self) -> dict[str, list[str]]:
        """The value lists of each module, and their base classes."""
        own = {f".{area.name}": [one.name for one in area.lists] for area in self.areas}
        return own | {".._enum": ["OpenIntEnum", "OpenStrEnum"]}

    @property
    def message_models(self) -> list[str]:
        """The models of messages."""
        listed = {str(kind.model) for kind in self.message_types if kind.model}
        return sorted({message.model.name for message in self.messages} | listed)

    @property
    def webhooks(self) -> dict[str, Webhook]:
        """The messages as the generated package has them, by id."""
        return {message.name: message.facts for message in self.messages}

    @property
    def known_types(self) -> dict[str, MessageType]:
        """The message types by name."""
        return {kind.name: kind for kind in self.message_types}

    @property
    def events(self) -> list[Event]:
        """The events that message types name, each with its types."""
        found: dict[str, list[MessageType]] = {}
        for kind in self.message_types:
            if kind.event:
                found.setdefault(kind.event, []).append(kind)
        return [Event(name, types) for name, types in found.items()]

    def _message(self, message: Message) -> PushedMessage:
        tree = message.tree
        return PushedMessage(
            name=message.name,
            model=self.models[str(referred(message.body or {}))],
            message_type=str(tree["x-message-type"]),
            platform=tree["x-message-platform"],
            summary=prose(tree["summary"]),
            evidence={part: str(words) for part, words in tree["x-evidence"].items()},
            sources=list(tree["x-sources"]),
        )

    def _field(self, wire: str, node: Tree, needed: bool, evidence: str, *, request: bool) -> Field:
        schema = node.get("schema", node) | {key: node[key] for key in ("x-enum",) if key in node}
        codec = codec_of(self._tree, schema, request=request)
        if "schema" in node and codec.kind == "decimal":
            codec = evolve(codec, kind="decimal_text")  # parameters are strings, which keep every digit
        scalar = target(self._tree, schema) | schema
        name = python_name_of(wire, node)
        return Field(
            wire=wire,
            name=name,
            codec=codec,
            required=needed,
            secret=scalar.get("format") == PASSWORD,
            doubtful="x-required" in node and not needed,
            documentation=field_text(wire, name, schema | node, evidence),
            minimum=scalar.get("minimum"),
            maximum=scalar.get("maximum"),
        )

    def _call(self, operation: Operation) -> Call:
        tree = operation.tree
        words = tree["x-evidence"]["request"]
        evidence = str(words) if is_evidence(words) else "documented"
        parameters = {
            where: [
                self._field(p["name"], p, p.get("required", False), evidence, request=True)
                for p in operation.parameters
                if p["in"] == where
            ]
            for where in ("path", "query")
        }
        body = self.models[str(referred(operation.body))] if operation.body else None
        asked = {f.wire: f for f in [*(body.fields if body else []), *parameters["query"], *parameters["path"]]}
        pages = self._pages(operation)
        rows = {f.wire: f for name in (pages.item.models if pages else ()) for f in self.models[name].fields}
        return Call(
            operation=operation,
            path_parameters=parameters["path"],
            query_parameters=parameters["query"],
            body=body,
            data=codec_of(self._tree, operation.data, request=False),
            data_required=operation.data_required,
            pages=pages,
            offers={
                offer: rows.get(offer.wire) if offer.kind == "find_by" else asked.get(offer.wire)
                for offer in offers(self._tree, operation)
            },
            reference={wire: asked[wire].name for wire in tree.get("x-reference", [])},
            refusals=refusals(self._tree, operation),
            once=self._once(operation, asked),
            summary=prose(tree["summary"]),
            description=prose(tree["description"]),
            data_description=prose(operation.data.get("description", "")),
        )

    def _once(self, operation: Operation, asked: dict[str, Field]) -> CreatesOnce | None:
        words = operation.tree.get("x-once")
        if words is None:
            return None
        listing = next(one for one in operations(self._tree) if one.id == words["list"])
        pages = self._pages(listing)
        assert pages
        arguments = properties(self._tree, listing.body or {}) | {p["name"]: p for p in listing.parameters}
        since = words.get("since", "")
        items = properties(self._tree, listing.data)[listing.tree["x-pagination"]["items"]]
        return CreatesOnce(
            reference=asked[words["reference"]],
            list_id=listing.id,
            list_name=listing.name,
            pages=pages,
            shown=str(self._key(items, words["shown"])),
            since=python_name_of(since, arguments[since]) if since else "",
            same=tuple(_same(entry) for entry in words.get("same", [])),
        )

    def _pages(self, operation: Operation) -> Pages | None:
        words = operation.tree.get("x-pagination")
        if words is None:
            return None
        given = properties(self._tree, operation.data)
        asked_for = properties(self._tree, operation.body or {}) | {p["name"]: p for p in operation.parameters}
        page, size, items, total = (words.get(key) for key in ("page", "size", "items", "total"))
        limits = target(self._tree, asked_for[size].get("schema", asked_for[size]))
        item = codec_of(self._tree, given[items], request=False).item
        return Pages(
            page=python_name_of(page, asked_for[page]),
            size=python_name_of(size, asked_for[size]),
            size_default=max(min(50, limits.get("maximum", 50), words.get("largest", 50)), limits.get("minimum", 1)),
            items=python_name_of(items, given[items]),
            total=python_name_of(total, given[total]) if total else None,
            item=item or ANY,
            key=self._key(given[items], words.get("key")),
        )

    def _key(self, items: Tree, path: str | None) -> str | None:
        """Return `baseInfo.id` as an expression that allows an absent `baseInfo`."""
        if path is None:
            return None
        schema, expression, guards = target(self._tree, items).get("items", {}), "item", []
        for wire in path.split("."):
            member = properties(self._tree, schema).get(wire, {})
            guards.append(expression)
            expression, schema = f"{expression}.{python_name_of(wire, member)}", member
        return expression if len(guards) == 1 else f"{expression} if {' and '.join(guards[1:])} else None"


def _area(name: str, node: Tree) -> Area:
    return Area(name, prose(node["about"]), [_value_list(one, listed) for one, listed in node["lists"].items()])


def _same(entry: Tree) -> Same:
    counts = list(entry.get("count", {}).items())
    return Same(entry["sent"], entry["shown"], tuple(entry.get("keys", {}).items()), counts[0] if counts else None)


def _value_list(name: str, node: Tree) -> ValueList:
    return ValueList(
        name=name,
        base="OpenIntEnum" if node["type"] == "integer" else "OpenStrEnum",
        documentation="\n\n".join(prose(node[key]) for key in ("about", "notes") if key in node),
        members=[Member(key, value["value"], value_text(value)) for key, value in node["values"].items()],
    )


def _message_type(entry: Tree, bodies: Mapping[str, str]) -> MessageType:
    body = entry.get("body") or bodies.get(entry.get("webhook", ""))
    model: Any = Code(body) if body else None
    return MessageType(
        name=str(entry["type"]),
        platform=entry.get("platform"),
        evidence=str(entry["evidence"]),
        about=prose(entry["about"]),
        webhook=entry.get("webhook"),
        model=model,
        event=entry.get("event"),
    )
