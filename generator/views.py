"""What the templates are shown: models, operations and tags, with names, types and finished documentation."""

from __future__ import annotations

from typing import Any

from attrs import evolve, field, frozen

from .codecs import ANY, Codec, codec_of
from .document import (
    Message,
    Operation,
    asked,
    components,
    is_object,
    messages,
    operations,
    owners,
    properties,
    referred,
    required,
    target,
)
from .documentation import field_text, model_text, prose
from .naming import called, class_name, python_name
from .refusals import Refusal, of_every_answer, refusals
from .source import Tree
from .words import PASSWORD, is_evidence

Limit = int | float


@frozen
class Field:
    """A member of a model, or an argument of an operation."""

    wire: str
    name: str
    codec: Codec
    required: bool
    secret: bool
    documentation: str
    minimum: Limit | None = None
    maximum: Limit | None = None

    @property
    def checked(self) -> bool:
        """Whether it is taken as it stands, once its type has been checked; None where it is absent."""
        return self.codec.as_is and not self.required

    @property
    def annotation(self) -> str:
        if self.required or self.codec.kind == "any":
            return self.codec.annotation
        return f"{self.codec.annotation} | None"

    @property
    def sender(self) -> list[str]:
        """The function of _sending.py that checks and writes a value of a request, and its further arguments."""
        write = ["secret_out"] if self.secret and self.codec.kind == "text" else self.codec.sender
        if self.minimum is None and self.maximum is None:
            return write
        limits = (f"Decimal('{x}')" if isinstance(x, float) else str(x) for x in (self.minimum, self.maximum))
        return ["within", *limits, *write]

    @property
    def argument(self) -> str:
        """The type as an argument: a time may also be given as text, which is sent as it is."""
        text = "datetime.datetime | str"
        return self.annotation.replace("datetime.datetime", text) if self.codec.kind == "time" else self.annotation


@frozen
class Model:
    """A schema with a name."""

    name: str
    module: str
    documentation: str
    fields: list[Field]
    asked: bool
    """Whether requests use it."""
    circular: list[str] = field(factory=list)
    """Those of `models` that lead back to this one."""

    @property
    def models(self) -> list[str]:
        """The other models that it holds."""
        return sorted(set().union(*(f.codec.models for f in self.fields)) - {self.name})


@frozen
class Pages:
    """How an operation is paged."""

    page: str
    size: str
    size_default: int
    """How many items are asked for where the caller does not say: 50, or the nearest number that is allowed."""
    items: str
    total: str | None
    item: Codec
    key: str | None
    """What an item is known by, as an expression of `item`."""


@frozen
class Call:
    """An operation."""

    operation: Operation
    path_parameters: list[Field]
    query_parameters: list[Field]
    body: Model | None
    data: Codec
    data_required: bool
    pages: Pages | None
    many: Field | None
    """The argument by which many of them are read."""
    find_by: list[Field]
    """The members of an item that the list has no filter for, and is searched by."""
    reference: dict[str, str]
    """The members of the request that tell what it is about: their wire names and Python names."""
    refusals: list[Refusal]
    """How its answer can say no although its code is 200."""
    summary: str
    description: str
    data_description: str

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def name(self) -> str:
        """The method of the facade."""
        return self.operation.name

    @property
    def methods(self) -> list[str]:
        """All methods of the facade that make this call."""
        beside = [f"iter_{self.name}"] if self.pages else []
        beside += [f"find_by_{field.name}" for field in self.find_by]
        return [self.name, *beside, *([f"{self.name}_many"] if self.many else [])]

    @property
    def module(self) -> str:
        """The endpoint module; openapi-python-client gives a builtin's name an underscore."""
        return python_name(self.operation.name)

    @property
    def evidence(self) -> dict[str, str]:
        """What path, request and response rest on."""
        return {part: str(words) for part, words in self.operation.tree["x-evidence"].items()}

    @property
    def path_alternatives(self) -> list[str]:
        return list(self.operation.tree.get("x-path-alternatives", []))

    @property
    def safe_to_retry(self) -> bool:
        return bool(self.operation.tree["x-safe-to-retry"])

    @property
    def auth(self) -> str:
        """How it is signed: by headers, or by a signature in the query."""
        schemes = {name for requirement in self.operation.tree.get("security", []) for name in requirement}
        return "query-sign" if "querySign" in schemes else "header-signature"

    @property
    def in_development(self) -> bool:
        """Whether its page says that it is not finished."""
        return self.operation.tree.get("x-status") == "in-development"

    @property
    def look_up(self) -> str:
        return prose(self.operation.tree.get("x-look-up", ""))

    @property
    def look_up_method(self) -> str:
        return str(self.operation.tree.get("x-look-up-call", {}).get("method", ""))

    @property
    def look_up_arguments(self) -> dict[str, str]:
        return dict(self.operation.tree.get("x-look-up-call", {}).get("arguments", {}))

    @property
    def sources(self) -> list[str]:
        return list(self.operation.tree["x-sources"])

    @property
    def returns(self) -> str:
        if self.data_required or self.data.kind == "any":
            return self.data.annotation
        return f"{self.data.annotation} | None"

    @property
    def item(self) -> str:
        """The type of what the pages hold."""
        return self.pages.item.annotation if self.pages else ""

    @property
    def arguments(self) -> list[Field]:
        """What the facade asks for: parameters, and the members of the body, required ones first."""
        members = self.body.fields if self.body else []
        return sorted([*self.query_parameters, *members], key=lambda f: not f.required)

    @property
    def models(self) -> list[str]:
        """The models that the endpoint module names."""
        return sorted(self.data.models | ({self.body.name} if self.body else set()))

    @property
    def facade_models(self) -> list[str]:
        """The models that the facade's signatures name."""
        item = self.pages.item.models if self.pages else set()
        return sorted(self.data.models.union(item, *(f.codec.models for f in self.arguments)))


@frozen
class Tag:
    """The operations of one tag."""

    name: str
    description: str
    calls: list[Call]

    @property
    def class_name(self) -> str:
        return class_name(self.name)

    @property
    def facade_models(self) -> list[str]:
        return sorted(set().union(*(call.facade_models for call in self.calls)))

    @property
    def hides_list(self) -> bool:
        """Whether a method called `list` hides the type of that name from its neighbours' signatures."""
        return any(call.name == "list" for call in self.calls)

    @property
    def body_models(self) -> list[str]:
        return sorted({call.body.name for call in self.calls if call.body})


@frozen
class PushedMessage:
    """A message that PandaPon pushes."""

    name: str
    model: Model
    message_type: str
    platform: int
    summary: str
    evidence: dict[str, str]
    sources: list[str]


@frozen
class MessageType:
    """A message type that is known by name."""

    type: str
    platform: int | None
    evidence: str
    about: str
    webhook: str | None


class Views:
    """The whole document as the templates see it."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._asked = asked(tree)
        self.models = {
            name: self._model(name, schema)
            for name, schema in components(tree).items()
            if name != "Envelope" and is_object(schema)
        }
        self.models = {name: self._with_circles(model) for name, model in self.models.items()}
        self.refusals = of_every_answer(tree)
        self.calls = {operation.id: self._call(operation) for operation in operations(tree)}
        self.endpoints = {(call.operation.tag, call.module): call for call in self.calls.values()}
        tags = [self._tag(tag) for tag in tree.get("tags", [])]
        self.tags = [tag for tag in tags if tag.calls]
        self.messages = [self._message(message) for message in messages(tree)]
        self.message_types = [MessageType(**_message_type(entry)) for entry in tree.get("x-message-types", [])]

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
        return Model(
            name=name,
            module=python_name(name),
            documentation=model_text(schema),
            fields=fields,
            asked=name in self._asked,
        )

    def _with_circles(self, model: Model) -> Model:
        return evolve(model, circular=[name for name in model.models if model.name in self._within_reach(name)])

    def _within_reach(self, name: str) -> set[str]:
        """The models that a model holds, and that these hold."""
        seen: set[str] = set()
        ahead = [name]
        while ahead:
            fresh = set(self.models[ahead.pop()].models) - seen
            seen |= fresh
            ahead += fresh
        return seen

    @property
    def message_models(self) -> list[str]:
        """The models that messages hold."""
        return sorted({message.model.name for message in self.messages})

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
        schema = node.get("schema", node)
        codec = codec_of(self._tree, schema, request=request)
        if "schema" in node and codec.kind == "decimal":
            codec = evolve(codec, kind="decimal_text")  # parameters are text, which holds every digit
        scalar = target(self._tree, schema) | schema
        name = called(wire, node)
        return Field(
            wire=wire,
            name=name,
            codec=codec,
            required=needed,
            secret=scalar.get("format") == PASSWORD,
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
        return Call(
            operation=operation,
            path_parameters=parameters["path"],
            query_parameters=parameters["query"],
            body=body,
            data=codec_of(self._tree, operation.data, request=False),
            data_required=operation.data_required,
            pages=pages,
            many=asked[tree["x-many"]] if "x-many" in tree else None,
            find_by=self._find_by(tree.get("x-find-by", []), pages),
            reference={wire: asked[wire].name for wire in tree.get("x-reference", [])},
            refusals=refusals(self._tree, operation),
            summary=prose(tree["summary"]),
            description=prose(tree["description"]),
            data_description=prose(operation.data.get("description", "")),
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
            page=called(page, asked_for[page]),
            size=called(size, asked_for[size]),
            size_default=max(min(50, limits.get("maximum", 50)), limits.get("minimum", 1)),
            items=called(items, given[items]),
            total=called(total, given[total]) if total else None,
            item=item or ANY,
            key=self._key(given[items], words.get("key")),
        )

    def _key(self, items: Tree, path: str | None) -> str | None:
        """`baseInfo.id` as an expression that stands an absent `baseInfo`."""
        if path is None:
            return None
        schema, expression, guards = target(self._tree, items).get("items", {}), "item", []
        for wire in path.split("."):
            member = properties(self._tree, schema).get(wire, {})
            guards.append(expression)
            expression, schema = f"{expression}.{called(wire, member)}", member
        return expression if len(guards) == 1 else f"{expression} if {' and '.join(guards[1:])} else None"

    def _find_by(self, names: list[str], pages: Pages | None) -> list[Field]:
        models = [self.models[name] for name in pages.item.models] if pages else []
        return [field for model in models for field in model.fields if field.wire in names]


def _message_type(entry: Tree) -> dict[str, Any]:
    return {
        "type": str(entry["type"]),
        "platform": entry.get("platform"),
        "evidence": str(entry["evidence"]),
        "about": prose(entry["about"]),
        "webhook": entry.get("webhook"),
    }
