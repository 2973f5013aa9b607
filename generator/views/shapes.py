"""The views of the templates: fields, models, calls, tags and messages, with names, types and finished sentences."""

from __future__ import annotations

from typing import Any

from attrs import evolve, field, frozen

from generator.runtime._content import Same
from generator.runtime._messages import MessageType, Webhook
from generator.runtime._operation import Operation as KnownOperation
from generator.runtime._refusals import Refusal as KnownRefusal
from generator.spec.codecs import Codec
from generator.spec.document import Operation
from generator.spec.naming import class_name
from generator.spec.offers import Offer
from generator.spec.refusals import Refusal
from generator.spec.vocabulary import TRUSTED

from .docstrings import doubt_text, prose

Limit = int | float


@frozen
class Field:
    """A field of a model, or an argument of an operation."""

    wire: str
    name: str
    codec: Codec
    required: bool
    secret: bool
    doubtful: bool
    """Whether the pages leave open if it is required."""
    documentation: str
    minimum: Limit | None = None
    maximum: Limit | None = None

    @property
    def checked(self) -> bool:
        """Whether a value of the right type is used unchanged, and an absent one is None."""
        return self.codec.as_is and not self.required

    @property
    def annotation(self) -> str:
        if self.required or self.codec.kind == "any":
            return self.codec.annotation
        return f"{self.codec.annotation} | None"

    @property
    def unnamed(self) -> Field:
        """The same field without the names of values: `int | None` for `OrderStatus | int | None`."""
        return evolve(self, codec=self.codec.unnamed)

    @property
    def sender(self) -> list[str]:
        """The function in _sending.py that checks and writes a request value, and its further arguments."""
        write = ["secret_out"] if self.secret and self.codec.kind == "text" else self.codec.sender
        if self.minimum is None and self.maximum is None:
            return write
        limits = (f"Decimal('{x}')" if isinstance(x, float) else str(x) for x in (self.minimum, self.maximum))
        return ["within", *limits, *write]

    @property
    def argument(self) -> str:
        """The type as an argument: a time may also be a string, a model a dict, an integer a member."""
        optional = not self.required and self.codec.kind != "any"
        return f"{self.codec.argument} | None" if optional else self.codec.argument


@frozen
class Member:
    """A named value."""

    name: str
    value: int | str
    documentation: str


@frozen
class ValueList:
    """An open enum."""

    name: str
    base: str
    """The base class."""
    documentation: str
    members: list[Member]


@frozen
class Area:
    """A module of value lists."""

    name: str
    documentation: str
    lists: list[ValueList]

    @property
    def bases(self) -> list[str]:
        """The base classes of the lists."""
        return sorted({one.base for one in self.lists})


@frozen
class Model:
    """A named schema."""

    name: str
    module: str
    documentation: str
    fields: list[Field]
    asked: bool
    """Whether requests use it."""
    circular: list[str] = field(factory=list)
    """Those of `models` that refer back to this one."""

    @property
    def models(self) -> list[str]:
        """The other models that its fields hold."""
        return sorted(set().union(*(f.codec.models for f in self.fields)) - {self.name})

    @property
    def members(self) -> list[Field]:
        """The fields that hold a member of a value list."""
        return [f for f in self.fields if f.codec.kind == "member"]

    @property
    def enums(self) -> list[str]:
        """The value lists of its fields."""
        return sorted(set().union(*(f.codec.enums for f in self.fields)))

    @property
    def hints(self) -> list[str]:
        """The value lists that only the annotations of its fields name, because it is part of a request."""
        return sorted(set().union(*(f.codec.hints for f in self.fields))) if self.asked else []

    @property
    def dicts(self) -> list[str]:
        """The models that its fields also accept as dicts."""
        return sorted(set().union(*(f.codec.models for f in self.fields))) if self.asked else []


@frozen
class Pages:
    """How an operation is paged."""

    page: str
    size: str
    size_default: int
    """The default page size: 50, or the nearest allowed number."""
    items: str
    total: str | None
    item: Codec
    key: str | None
    """The key of an item, as an expression of `item`."""


@frozen
class CreatesOnce:
    """How an operation creates something once for a reference."""

    reference: Field
    list_id: str
    list_name: str
    """The method that lists, and its operation."""
    pages: Pages
    shown: str
    """The reference of an item, as an expression of `item`."""
    since: str
    """The argument of the list for the first time of creation, or an empty string."""
    """The argument of the list for the reference, or an empty string."""
    same: tuple[Same, ...]


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
    offers: dict[Offer, Field | None]
    """Its methods, each with the field to search for or the argument of which many are read."""
    reference: dict[str, str]
    """The fields of the request that identify the call: their wire names and Python names."""
    refusals: list[Refusal]
    """How its response can refuse with code 200."""
    once: CreatesOnce | None
    summary: str
    description: str
    data_description: str

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def name(self) -> str:
        """The method in the class of its tag."""
        return self.operation.name

    @property
    def iterator(self) -> str:
        """The method that follows its pages, or an empty string."""
        return next((offer.name for offer in self.offers if offer.kind == "iter"), "")

    @property
    def many(self) -> Field | None:
        """The argument of which many are read."""
        return next((member for offer, member in self.offers.items() if offer.kind == "many"), None)

    @property
    def evidence(self) -> dict[str, str]:
        """The evidence of path, request and response."""
        return {part: str(words) for part, words in self.operation.tree["x-evidence"].items()}

    @property
    def verified(self) -> bool:
        """Whether a page or a working client shows the path, or a rule that held on every known pair implies it."""
        return any(word.strip() in TRUSTED for word in self.evidence["path"].split(","))

    @property
    def path_alternatives(self) -> list[str]:
        return list(self.operation.tree.get("x-path-alternatives", []))

    @property
    def safe_to_retry(self) -> bool:
        return bool(self.operation.tree["x-safe-to-retry"])

    @property
    def auth(self) -> str:
        """How it is signed: by headers or in the query."""
        schemes = {name for requirement in self.operation.tree.get("security", []) for name in requirement}
        return "query-sign" if "querySign" in schemes else "header-signature"

    @property
    def in_development(self) -> bool:
        """Whether its page marks it as in development."""
        return self.operation.tree.get("x-status") == "in-development"

    @property
    def doubt(self) -> str:
        """What the pages leave open about required arguments."""
        optional = [field for field in self.arguments if not field.required]
        return doubt_text([f.name for f in optional], [f.name for f in optional if f.doubtful], "arguments")

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
    def facts(self) -> KnownOperation:
        """The runtime's description of the operation."""
        return KnownOperation(
            id=self.id,
            tag=self.operation.tag,
            method=self.operation.method.upper(),
            path=self.operation.path,
            path_evidence=self.evidence["path"],
            request_evidence=self.evidence["request"],
            response_evidence=self.evidence["response"],
            safe_to_retry=self.safe_to_retry,
            verified=self.verified,
            auth=self.auth,
            paginated=self.pages is not None,
            in_development=self.in_development,
            path_alternatives=tuple(self.path_alternatives),
            look_up=self.look_up,
            reference=tuple(self.reference.items()),
            look_up_method=self.look_up_method,
            look_up_arguments=tuple(self.look_up_arguments.items()),
            refusals=tuple(KnownRefusal(**entry.arguments) for entry in self.refusals),
            sources=tuple(self.sources),
        )

    @property
    def returns(self) -> str:
        if self.data_required or self.data.kind == "any":
            return self.data.annotation
        return f"{self.data.annotation} | None"

    @property
    def item(self) -> str:
        """The type of the items of the pages."""
        return self.pages.item.annotation if self.pages else ""

    @property
    def arguments(self) -> list[Field]:
        """The arguments except those in the path: parameters and fields of the body, required ones first."""
        members = self.body.fields if self.body else []
        return sorted([*self.query_parameters, *members], key=lambda f: not f.required)

    @property
    def models(self) -> set[str]:
        """The models in its endpoint."""
        return self.data.models | ({self.body.name} if self.body else set())

    @property
    def dicts(self) -> set[str]:
        """The models of its arguments, which also accept dicts."""
        return set().union(*(f.codec.models for f in self.arguments))

    @property
    def hints(self) -> set[str]:
        """The value lists of its arguments."""
        return set().union(*(f.codec.hints for f in (*self.path_parameters, *self.arguments)))

    @property
    def signature_models(self) -> set[str]:
        """The models in the signatures of its methods."""
        return self.data.models | self.dicts | (self.pages.item.models if self.pages else set())


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
    def models(self) -> list[str]:
        """The models in its endpoints."""
        return sorted(set().union(*(call.models for call in self.calls)))

    @property
    def signature_models(self) -> list[str]:
        """The other models in the signatures of its methods."""
        return sorted(set().union(*(call.signature_models for call in self.calls)).difference(self.models))

    @property
    def dicts(self) -> list[str]:
        """The models of arguments, which also accept dicts."""
        return sorted(set().union(*(call.dicts for call in self.calls)))

    @property
    def hints(self) -> list[str]:
        """The value lists of arguments."""
        return sorted(set().union(*(call.hints for call in self.calls)))

    @property
    def hides_list(self) -> bool:
        """Whether a method named `list` hides the type `list` from other signatures of the class."""
        return any(call.name == "list" for call in self.calls)


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

    @property
    def facts(self) -> Webhook:
        """The entry of the generated package."""
        model: Any = Code(self.model.name)
        return Webhook(
            id=self.name,
            message_type=None if self.message_type == "unknown" else self.message_type,
            platform=self.platform,
            model=model,
            type_evidence=self.evidence["message-type"],
            body_evidence=self.evidence["body"],
            sources=tuple(self.sources),
        )


class Code(str):
    """An expression, which is written as it is."""

    __slots__ = ()


@frozen
class Event:
    """What happened, under all the message types that may name it."""

    name: str
    types: list[MessageType]

    @property
    def names(self) -> tuple[str, ...]:
        """The types."""
        return tuple(kind.name for kind in self.types)

    @property
    def models(self) -> list[str]:
        """The models that the body may be."""
        return list(dict.fromkeys(str(kind.model) for kind in self.types))

    @property
    def documentation(self) -> str:
        """The docstring."""
        lines = [f"    `{kind.name}` ({kind.evidence}): {kind.model}" for kind in self.types]
        return "\n".join([self.types[0].about, "", "Types:", *lines])
