"""The effects of a changed specification on callers: on the types they send and on the types they receive.

A type that callers send may only become wider, and a type that they receive may only become narrower.
A model of both requests and responses is compared both ways.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from generator.spec.codecs import ANY
from generator.spec.document import response_schemas
from generator.spec.source import Tree
from generator.spec.vocabulary import TRUSTED
from generator.views.conventions import Conventions
from generator.views.shapes import Call, Field, Model, PushedMessage, ValueList
from generator.views.views import Views

from .annotations import fits


@frozen(order=True)
class Change:
    """One difference that a caller can notice."""

    where: str
    """The operation, model, message or message type."""
    what: str
    breaking: bool = False


def changes(old: Tree, new: Tree) -> list[Change]:
    """Return all differences, sorted by the name that they concern."""
    before, after = Views(old), Views(new)
    found: set[Change] = {
        *_servers(old, new),
        *_convention_changes(before.conventions, after.conventions),
        *_added_and_removed(before.calls, after.calls, "operation"),
        *_added_and_removed(_messages(before), _messages(after), "message"),
        *_message_type_changes(_message_types(before), _message_types(after)),
        *_model_set_changes(before.models, after.models, response_schemas(old)),
        *_added_and_removed(before.area_of, after.area_of, "value list"),
    }
    for name in _lists(before).keys() & _lists(after).keys():
        found.update(_list_changes(_lists(before)[name], _lists(after)[name]))
    for name in _messages(before).keys() & _messages(after).keys():
        found.update(_message_changes(_messages(before)[name], _messages(after)[name]))
    for name in before.calls.keys() & after.calls.keys():
        found.update(_call_changes(before.calls[name], after.calls[name]))
    received = response_schemas(old) & response_schemas(new)
    for name in before.models.keys() & after.models.keys():
        found.update(_model_changes(before.models[name], after.models[name], received=name in received))
    # The same sentence may apply both ways: it is breaking if it is in one of them.
    return sorted(change for change in found if change.breaking or evolve(change, breaking=True) not in found)


def markdown(found: list[Change], old: str, new: str) -> str:
    """Return the differences as Markdown for a changelog, breaking ones first."""
    if not found:
        return f"No difference for a caller between {old} and {new}.\n"
    lines = [f"### Specification {old} → {new}"]
    for title, breaking in (("Breaking", True), ("Not breaking", False)):
        some = [change for change in found if change.breaking is breaking]
        if some:
            lines += ["", f"#### {title}", "", *(f"- `{change.where}`: {change.what}" for change in some)]
    return "\n".join(lines) + "\n"


def _servers(old: Tree, new: Tree) -> Iterator[Change]:
    before, after = (tree["servers"][0]["url"] for tree in (old, new))
    if before != after:
        yield Change("base_url", f"is `{after}` by default instead of `{before}`")


def _convention_changes(old: Conventions, new: Conventions) -> Iterator[Change]:
    if old.timestamp_unit != new.timestamp_unit:
        yield Change("timestamp_unit", f"is `{new.timestamp_unit}` by default instead of `{old.timestamp_unit}`")
    if old.zone != new.zone:
        before, after = (f"at {one.zone}" if one.zone else "in the usual zone" for one in (old, new))
        yield Change("times", f"without a zone are {after} instead of {before}", breaking=True)
    for code in old.codes.keys() | new.codes.keys():
        before, after = (one.codes.get(code, "unknown") for one in (old, new))
        if before != after:
            yield Change(f"code {code}", f"means {after} instead of {before}", breaking="success" in (before, after))


def _added_and_removed(before: Mapping[str, Any], after: Mapping[str, Any], kind: str) -> Iterator[Change]:
    for name in before.keys() - after.keys():
        yield Change(name, f"{kind} removed", breaking=True)
    for name in after.keys() - before.keys():
        yield Change(name, f"{kind} added")


def _messages(views: Views) -> dict[str, PushedMessage]:
    return {message.name: message for message in views.messages}


def _message_changes(old: PushedMessage, new: PushedMessage) -> Iterator[Change]:
    for what, before, after in (
        ("message type", old.message_type, new.message_type),
        ("platform", old.platform, new.platform),
        ("body", old.model.name, new.model.name),
    ):
        if before != after:
            yield Change(new.name, f"{what} changed from `{before}` to `{after}`", breaking=before != "unknown")


def _lists(views: Views) -> dict[str, ValueList]:
    return {one.name: one for area in views.areas for one in area.lists}


def _list_changes(old: ValueList, new: ValueList) -> Iterator[Change]:
    before, after = ({member.name: member.value for member in one.members} for one in (old, new))
    for name in before.keys() - after.keys():
        yield Change(new.name, f"value `{name}` removed", breaking=True)
    for name in after.keys() - before.keys():
        yield Change(new.name, f"value `{name}` added")
    for name in before.keys() & after.keys():
        if before[name] != after[name]:
            yield Change(new.name, f"`{name}` is {after[name]!r} instead of {before[name]!r}", breaking=True)


def _message_types(views: Views) -> dict[str, tuple[int | None, str]]:
    """Return, for every listed message type, its platform and the type of the body."""
    return {kind.name: (kind.platform, str(kind.model or "dict")) for kind in views.message_types}


def _message_type_changes(
    before: Mapping[str, tuple[int | None, str]], after: Mapping[str, tuple[int | None, str]]
) -> Iterator[Change]:
    yield from _added_and_removed(before, after, "message type")
    for name in before.keys() & after.keys():
        (platform, body), (new_platform, new_body) = before[name], after[name]
        if platform != new_platform:
            what = f"platform changed from `{platform}` to `{new_platform}`"
            yield Change(name, what, breaking=platform is not None)
        if body != new_body:
            yield Change(name, f"body changed from `{body}` to `{new_body}`", breaking=True)


def _call_changes(old: Call, new: Call) -> Iterator[Change]:
    name = new.id
    known = old.evidence["path"] in TRUSTED
    for what, before, after, breaking in (
        ("method", old.operation.method.upper(), new.operation.method.upper(), known),
        ("path", old.operation.path, new.operation.path, known),
        ("signature", old.auth, new.auth, True),
    ):
        if before != after:
            yield Change(name, f"{what} changed from `{before}` to `{after}`", breaking=breaking)
    yield from _refusal_changes(old, new)
    if old.returns != new.returns:
        what = f"return type changed from `{old.returns}` to `{new.returns}`"
        yield Change(name, what, breaking=not fits(new.returns, old.returns))
    if old.safe_to_retry != new.safe_to_retry:
        yield Change(name, "may be repeated now" if new.safe_to_retry else "must no longer be repeated")
    methods, new_methods = ({offer.name for offer in call.offers} for call in (old, new))
    for method in methods ^ new_methods:
        yield Change(name, f"`{method}` {'added' if method in new_methods else 'removed'}", method in methods)
    yield from _paging_changes(old, new)
    if old.many and new.many and old.many.name != new.many.name:
        yield Change(name, f"`{name}_many` takes `{new.many.name}` instead of `{old.many.name}`", breaking=True)
    for reference in set(old.reference.values()) - set(new.reference.values()):
        yield Change(name, f"`{reference}` is no longer in the reference of its errors", breaking=True)
    if old.evidence != new.evidence:
        parts = (
            f"{part} {old.evidence[part]} → {words}"
            for part, words in new.evidence.items()
            if words != old.evidence[part]
        )
        yield Change(name, f"evidence changed: {', '.join(parts)}")
    yield from _body_changes(old, new)
    yield from _order_of_path_parameters(old, new)
    yield from _argument_changes(name, "argument", _arguments(old), _arguments(new))


def _refusal_changes(old: Call, new: Call) -> Iterator[Change]:
    """Yield responses that become errors, and errors that become responses."""
    before, after = ({refusal.sign for refusal in call.refusals} for call in (old, new))
    for sign in before ^ after:
        what = "is a refusal now: it raises" if sign in after else "is no longer a refusal: it does not raise"
        yield Change(new.id, f"`{sign}` {what} `RefusedError`", breaking=True)


def _paging_changes(old: Call, new: Call) -> Iterator[Change]:
    if not old.pages or not new.pages:
        return
    plain = [evolve(pages, key=None, size_default=0, item=ANY) for pages in (old.pages, new.pages)]
    if plain[0] != plain[1] or not fits(new.item, old.item):
        yield Change(new.id, "is paged in another way", breaking=True)
    if old.pages.size_default != new.pages.size_default:
        yield Change(new.id, f"a page has {new.pages.size_default} items by default")


def _body_changes(old: Call, new: Call) -> Iterator[Change]:
    """`extra` holds members of the body, or query parameters if there is no body."""
    before, after = (call.body.name if call.body else None for call in (old, new))
    if before and after and before != after:
        yield Change(new.id, f"body changed from `{before}` to `{after}`", breaking=True)
    elif before != after:
        held = "members of the body" if after else "query parameters"
        yield Change(new.id, f"argument `extra` holds {held} now", breaking=True)


def _order_of_path_parameters(old: Call, new: Call) -> Iterator[Change]:
    """Their order matters, because they can be passed by position."""
    before, after = ([field.name for field in call.path_parameters] for call in (old, new))
    if before != after and sorted(before) == sorted(after):
        yield Change(new.id, f"the path parameters are in another order: {', '.join(after)}", breaking=True)


def _arguments(call: Call) -> dict[str, Field]:
    return {field.name: field for field in (*call.path_parameters, *call.arguments)}


def _model_set_changes(before: Mapping[str, Model], after: Mapping[str, Model], received: set[str]) -> Iterator[Change]:
    for name in before.keys() - after.keys():
        yield Change(name, "model removed", breaking=before[name].asked or name in received)


def _model_changes(old: Model, new: Model, *, received: bool) -> Iterator[Change]:
    before, after = ({field.name: field for field in model.fields} for model in (old, new))
    if old.asked and new.asked:
        yield from _argument_changes(new.name, "member", before, after)
    if received or not (old.asked and new.asked):
        yield from _member_changes(new.name, before, after)


def _argument_changes(
    owner: str, kind: str, before: Mapping[str, Field], after: Mapping[str, Field]
) -> Iterator[Change]:
    """Types that are sent may become wider and fewer may be required, never the reverse."""
    yield from _renamed(owner, kind, before, after)
    for name in after.keys() - before.keys():
        needed = after[name].required
        yield Change(owner, f"{'required ' if needed else ''}{kind} `{name}` added", breaking=needed)
    for name in before.keys() & after.keys():
        old, new = before[name], after[name]
        if new.required and not old.required:
            yield Change(owner, f"{kind} `{name}` is required now", breaking=True)
        elif old.argument != new.argument:
            # `Any` is sent unchanged: a model, an amount or a time would no longer be converted.
            wider = fits(old.unnamed.argument, new.unnamed.argument) or (new.codec.kind == "any" and old.codec.plain)
            yield Change(owner, f"{kind} `{name}`: `{old.argument}` → `{new.argument}`", breaking=not wider)
        yield from _limit_changes(owner, kind, old, new)


def _limit_changes(owner: str, kind: str, old: Field, new: Field) -> Iterator[Change]:
    for word, before, after, sign in (
        ("least", old.minimum, new.minimum, 1),
        ("most", old.maximum, new.maximum, -1),
    ):
        if before == after:
            continue
        if after is None:
            yield Change(owner, f"{kind} `{new.name}`: {before} is no longer the {word}")
        else:
            tighter = before is None or (after - before) * sign > 0
            yield Change(owner, f"{kind} `{new.name}`: the {word} is {after} now", breaking=tighter)


def _member_changes(owner: str, before: Mapping[str, Field], after: Mapping[str, Field]) -> Iterator[Change]:
    """Types that are received may become narrower (`str | None` to `str`), never wider."""
    yield from _renamed(owner, "member", before, after)
    for name in after.keys() - before.keys():
        yield Change(owner, f"member `{name}` added")
    for name in before.keys() & after.keys():
        old, new = before[name], after[name]
        if old.annotation != new.annotation:
            narrower = fits(new.unnamed.annotation, old.unnamed.annotation) and old.codec.enums <= new.codec.enums
            yield Change(owner, f"member `{name}`: `{old.annotation}` → `{new.annotation}`", breaking=not narrower)


def _renamed(owner: str, kind: str, before: Mapping[str, Field], after: Mapping[str, Field]) -> Iterator[Change]:
    for name in before.keys() - after.keys():
        yield Change(owner, f"{kind} `{name}` removed", breaking=True)
    for name in before.keys() & after.keys():
        was, now = before[name].wire, after[name].wire
        if was != now:
            sent = f"is sent as `{now}`" if kind == "argument" else f"is `{now}` on the wire"
            yield Change(owner, f"{kind} `{name}` {sent} instead of `{was}`")
