"""The methods of a tag's class as the templates and the pages see them: arguments, result, purpose."""

from __future__ import annotations

from attrs import field, frozen

from generator.spec.offers import Kind

from .shapes import Call, Field


@frozen
class Argument:
    """An argument of a method."""

    name: str
    annotation: str
    text: str
    """What it is."""
    default: str | None = None
    asynchronous: bool = False
    """Whether only the async class has it."""

    @classmethod
    def of(cls, member: Field) -> Argument:
        """The argument for a member of the request."""
        return cls(member.name, member.argument, member.documentation, None if member.required else "None")

    def __str__(self) -> str:
        """As it stands in a signature."""
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@frozen
class Method:
    """A method of the class of a tag."""

    call: Call
    kind: Kind
    name: str
    returns: str
    """The type of the result; of an item, where items are yielded."""
    about: str
    """What it does, in a sentence."""
    positional: list[Argument]
    keywords: list[Argument]
    member: Field | None = field(default=None)
    """The member of an item that is searched for, or the argument of which many are read."""

    @property
    def shown(self) -> str:
        """The type of what the sync method returns."""
        return f"Generator[{self.returns}]" if self.kind == "iter" else self.returns

    def arguments(self, flavour: str) -> list[Argument]:
        """All arguments that the class of a flavour has, in order."""
        return [one for one in (*self.positional, *self.keywords) if flavour == "async" or not one.asynchronous]

    def signature(self, flavour: str) -> str:
        """The arguments as they are declared, `self` aside."""
        written = [str(one) for one in self.arguments(flavour)]
        return ", ".join([*written[: len(self.positional)], "*", *written[len(self.positional) :]])


def methods(call: Call) -> list[Method]:
    """All methods that an operation has, the plain one first."""
    return [_MAKERS[offer.kind](call, offer.name, member) for offer, member in call.offers.items()]


def _call(call: Call, name: str, member: Field | None) -> Method:
    path = [Argument.of(one) for one in call.path_parameters]
    return Method(call, "call", name, call.returns, call.summary, path, [*_plain(call), _extra(call)])


def _iter(call: Call, name: str, member: Field | None) -> Method:
    assert call.pages
    path = [Argument.of(one) for one in call.path_parameters]
    keywords = [
        Argument(call.pages.page, "int", "The page to start from; pages count from 1.", "1"),
        _size(call),
        *_plain(call, call.pages.page, call.pages.size),
        _extra(call),
        Argument("prefetch", "bool", "Ask for the next page while one is used; the sync client in a thread.", "False"),
        Argument("concurrency", "int", "How many pages may be on their way while one is used.", "1", True),
    ]
    about = "Follows the pages and yields one item at a time."
    return Method(call, "iter", name, call.item, about, path, keywords)


def _find_by(call: Call, name: str, member: Field | None) -> Method:
    assert call.pages
    assert member
    key = Argument(member.name, "str", member.documentation)
    path = [Argument.of(one) for one in call.path_parameters]
    others = [one for one in [*path, *_plain(call, call.pages.page, call.pages.size)] if one.name != member.name]
    about = f"Reads the pages and compares `{member.name}`, for which the list has no filter."
    keywords = [_size(call), *others, _extra(call, "Further parameters, by wire name.")]
    return Method(call, "find_by", name, f"list[{call.item}]", about, [key], keywords, member)


def _many(call: Call, name: str, member: Field | None) -> Method:
    assert member
    keys = Argument(f"{member.name}s", "Iterable[str]", member.documentation)
    path = [Argument.of(one) for one in call.path_parameters]
    keywords = [
        Argument("concurrency", "int", "How many are read at the same time.", "8"),
        *(one for one in [*path, *_plain(call)] if one.name != member.name),
        _extra(call, "The same for every read, by wire name."),
    ]
    about = f"Reads each `{member.name}`, some at a time; one that fails does not stop the others."
    return Method(call, "many", name, f"BatchResult[{call.data.annotation}]", about, [keys], keywords, member)


_MAKERS = {"call": _call, "iter": _iter, "find_by": _find_by, "many": _many}


def _plain(call: Call, *without: str) -> list[Argument]:
    """The arguments that are not in the path."""
    return [Argument.of(one) for one in call.arguments if one.name not in without]


def _size(call: Call) -> Argument:
    assert call.pages
    return Argument(call.pages.size, "int", "How many items to ask for at a time.", str(call.pages.size_default))


def _extra(call: Call, text: str = "") -> Argument:
    value, held = ("Any", "Members of the body") if call.body else ("str", "Query parameters")
    text = text or f"{held} that the specification does not know, by wire name."
    return Argument("extra", f"Mapping[str, {value}] | None", text, "None")
