"""The methods of a tag's class, for templates and pages: arguments, result, purpose."""

from __future__ import annotations

from attrs import evolve, field, frozen

from generator.spec.offers import Kind

from .shapes import Call, Field


@frozen
class Argument:
    """An argument of a method."""

    name: str
    annotation: str
    text: str
    """Its description."""
    default: str | None = None
    asynchronous: bool = False
    """Whether only the async class has it."""
    awaited: str = ""
    """The type in the async class, if it is another one."""

    @classmethod
    def of(cls, member: Field) -> Argument:
        """Return the argument for a field of the request."""
        return cls(member.name, member.argument, member.documentation, None if member.required else "None")

    def __str__(self) -> str:
        """Return the argument as written in a signature."""
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@frozen
class Method:
    """A method of the class of a tag."""

    call: Call
    kind: Kind
    name: str
    returns: str
    """The type of the result, or of an item if items are yielded."""
    about: str
    """The purpose in one sentence."""
    positional: list[Argument]
    keywords: list[Argument]
    title: str
    """The first paragraph of the docstring."""
    text: str
    """The second one."""
    result: str = ""
    """What is returned or yielded; empty if the document describes it."""
    member: Field | None = field(default=None)
    """The field of an item to search for, or the argument of which many are read."""

    @property
    def shown(self) -> str:
        """The return type of the sync method."""
        return f"Generator[{self.returns}]" if self.kind == "iter" else self.returns

    def arguments(self, flavour: str) -> list[Argument]:
        """Return all arguments of a flavour, in order."""
        if flavour != "async":
            return [one for one in (*self.positional, *self.keywords) if not one.asynchronous]
        return [evolve(one, annotation=one.awaited or one.annotation) for one in (*self.positional, *self.keywords)]

    def signature(self, flavour: str) -> str:
        """Return the arguments as declared, without `self`."""
        written = [str(one) for one in self.arguments(flavour)]
        return ", ".join([*written[: len(self.positional)], "*", *written[len(self.positional) :]])


def methods(call: Call) -> list[Method]:
    """Return all methods of an operation, the plain one first."""
    return [_MAKERS[offer.kind](call, offer.name, member) for offer, member in call.offers.items()]


def _call(call: Call, name: str, member: Field | None) -> Method:
    path = [Argument.of(one) for one in call.path_parameters]
    keywords = [*_plain(call), _extra(call)]
    return Method(call, "call", name, call.returns, call.summary, path, keywords, call.summary, call.description)


def _iter(call: Call, name: str, member: Field | None) -> Method:
    assert call.pages
    path = [Argument.of(one) for one in call.path_parameters]
    keywords = [
        Argument(call.pages.page, "int", "The page to start from; pages count from 1.", "1"),
        _size(call),
        *_plain(call, call.pages.page, call.pages.size),
        _extra(call),
        Argument("prefetch", "bool", "Request the next page ahead; the sync client uses a thread.", "False"),
        Argument("concurrency", "int", "How many pages to request ahead at the same time.", "1", True),
    ]
    about = "Follows the pages and yields one item at a time."
    text = (
        "Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is "
        "neither repeated nor lost, as far as the total shows."
        if call.pages.key
        else about
    )
    result = "The items, in the order of the pages."
    return Method(call, "iter", name, call.item, about, path, keywords, call.summary, text, result)


def _find_by(call: Call, name: str, member: Field | None) -> Method:
    assert call.pages
    assert member
    key = Argument(member.name, "str", member.documentation)
    path = [Argument.of(one) for one in call.path_parameters]
    others = [one for one in [*path, *_plain(call, call.pages.page, call.pages.size)] if one.name != member.name]
    about = f"Reads the pages and compares `{member.name}`, because the list has no filter for it."
    keywords = [_size(call), *others, _extra(call, "Further parameters, by wire name.")]
    title = f"Find by `{member.name}`. The list has no filter for it, so the pages are read and compared."
    text = (
        "Pass a time range or another filter if you can; without one, all pages are read. "
        f"Use it to find out whether a call with this `{member.name}` took effect. A new item may take a while to "
        "appear."
    )
    result = "All matching items, in the order of the pages; an empty list if there are none."
    return Method(call, "find_by", name, f"list[{call.item}]", about, [key], keywords, title, text, result, member)


def _many(call: Call, name: str, member: Field | None) -> Method:
    assert member
    keys = Argument(f"{member.name}s", "Iterable[str]", member.documentation)
    path = [Argument.of(one) for one in call.path_parameters]
    keywords = [
        Argument("concurrency", "int", "How many requests to send at the same time.", "8"),
        *(one for one in [*path, *_plain(call)] if one.name != member.name),
        _extra(call, "Further parameters of every read, by wire name."),
    ]
    about = f"Reads each `{member.name}`, several at a time; a failure does not stop the others."
    title = f"{call.summary} For many at once."
    text = f"Reads each `{member.name}` once, several at a time, by `{call.name}`. A failure does not stop the others."
    result = "The results by id, the missing ids, and the error of each failed read."
    returns = f"BatchResult[{call.data.annotation}]"
    return Method(call, "many", name, returns, about, [keys], keywords, title, text, result, member)


def _once(call: Call, name: str, member: Field | None) -> Method:
    assert call.once
    assert member
    reference = Argument(member.name, "str", member.documentation)
    keywords = [reference, *(one for one in _plain(call) if one.name != member.name), _extra(call)]
    if call.once.since:
        about = (
            "Only items created from a day before this time on are looked at; an aware datetime, at which you gave out "
            f"the `{member.name}` or earlier. None reads all."
        )
        keywords.append(Argument("since", "datetime.datetime | None", about, "None"))
    keywords += [
        Argument("patience", "float", "Seconds to look again, after sending, until the list shows it.", "30.0"),
        Argument(
            "before_sending",
            "Callable[[], object] | None",
            "Called before the request is sent, if it is; if it raises, nothing is sent.",
            "None",
            awaited="Callable[[], Awaitable[object]] | None",
        ),
    ]
    path = [Argument.of(one) for one in call.path_parameters]
    about = f"Looks for `{member.name}`, sends the request if there is none, and looks again."
    returns = f"CreatedOnce[{call.once.pages.item.annotation}, {call.data.annotation}]"
    title = f"{call.summary} At most once for its `{member.name}`, which is looked up first."
    text = (
        f"If the list of `{call.once.list_name}` shows it, nothing is sent. If the outcome of the request is unknown, "
        "the list is read again until it shows it, or until `patience` is over; the request is sent once at most. Two "
        f"calls for one `{member.name}` may both send if they run at the same time, or if the list does not show the "
        "item of the first one yet: a purchase journal (`pandapon.purchases`) prevents that."
    )
    result = "The items as the list shows them, and whether this call created them."
    return Method(call, "once", name, returns, about, path, keywords, title, text, result, member)


_MAKERS = {"call": _call, "iter": _iter, "find_by": _find_by, "many": _many, "once": _once}


def _plain(call: Call, *without: str) -> list[Argument]:
    """Return the arguments that are not in the path."""
    return [Argument.of(one) for one in call.arguments if one.name not in without]


def _size(call: Call) -> Argument:
    assert call.pages
    return Argument(call.pages.size, "int", "How many items to request per page.", str(call.pages.size_default))


def _extra(call: Call, text: str = "") -> Argument:
    value, held = ("Any", "Fields of the body") if call.body else ("str", "Query parameters")
    text = text or f"{held} that the specification does not have, by wire name."
    return Argument("extra", f"Mapping[str, {value}] | None", text, "None")
