"""What a change of the specification means for a caller, operation by operation: breaking, or not."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson
from attrs import evolve, frozen

from . import PACKAGE, ROOT
from .load import load
from .source import Tree
from .views import Call, Field, Model, PushedMessage, Views

BUNDLED = PACKAGE.relative_to(ROOT) / "openapi.json"


@frozen(order=True)
class Change:
    """One difference that a caller can meet."""

    where: str
    """The operation, model or message."""
    what: str
    breaking: bool = False


class UnknownVersionError(Exception):
    """Neither a file, nor a folder, nor a git revision that holds a bundled document."""


def document(name: str) -> Tree:
    """The document of a git revision, of a bundled file, or of a folder of specification files.

    Raises:
        UnknownVersionError: the name is none of these.
        SpecError: the folder's specification cannot be built.
    """
    path = Path(name)
    if path.is_dir():
        return load(path).bundled
    content = path.read_bytes() if path.is_file() else at_revision(name)
    if content is None:
        raise UnknownVersionError(f"{name!r} is no file, no folder and no revision with {BUNDLED}")
    found: Tree = orjson.loads(content)
    return found


def at_revision(revision: str) -> bytes | None:
    """The bundled document as a git revision has it."""
    done = subprocess.run(["git", "show", f"{revision}:{BUNDLED.as_posix()}"], cwd=ROOT, capture_output=True)  # noqa: S607
    return done.stdout if done.returncode == 0 else None


def changes(old: Tree, new: Tree) -> list[Change]:
    """All differences, by what they concern."""
    before, after = Views(old), Views(new)
    found = [
        *_added_and_removed(before.calls, after.calls, "operation"),
        *_added_and_removed(_messages(before), _messages(after), "message"),
    ]
    for name in _messages(before).keys() & _messages(after).keys():
        found += _message_changes(_messages(before)[name], _messages(after)[name])
    for name in before.calls.keys() & after.calls.keys():
        found += _call_changes(before.calls[name], after.calls[name])
    for name in before.models.keys() & after.models.keys():
        found += _model_changes(before.models[name], after.models[name])
    found += [Change(name, "the model is gone", breaking=True) for name in before.models.keys() - after.models.keys()]
    return sorted(found)


def markdown(found: list[Change], old: str, new: str) -> str:
    """The differences, breaking ones first, fit for a changelog."""
    if not found:
        return f"No difference for a caller between {old} and {new}.\n"
    lines = [f"### Specification {old} → {new}"]
    for title, breaking in (("Breaking", True), ("Not breaking", False)):
        some = [change for change in found if change.breaking is breaking]
        if some:
            lines += ["", f"#### {title}", "", *(f"- `{change.where}`: {change.what}" for change in some)]
    return "\n".join(lines) + "\n"


def unversioned(bundled: Tree) -> bool:
    """Whether the document changed since its version was first committed. Without git nobody can tell."""
    done = subprocess.run(["git", "log", "--format=%H", "--", str(BUNDLED)], cwd=ROOT, capture_output=True, text=True)  # noqa: S607
    for revision in done.stdout.split():
        content = at_revision(revision)
        committed = orjson.loads(content) if content else {}
        if committed.get("info", {}).get("version") != bundled["info"]["version"]:
            return False
        if committed != bundled:
            return True
    return False


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


def _added_and_removed(before: Mapping[str, Any], after: Mapping[str, Any], kind: str) -> Iterator[Change]:
    for name in before.keys() - after.keys():
        yield Change(name, f"{kind} removed", breaking=True)
    for name in after.keys() - before.keys():
        yield Change(name, f"{kind} added")


def _call_changes(old: Call, new: Call) -> Iterator[Change]:
    name = new.id
    for what, before, after in (
        ("method", old.operation.method.upper(), new.operation.method.upper()),
        ("path", old.operation.path, new.operation.path),
        ("signature", old.auth, new.auth),
    ):
        if before != after:
            yield Change(name, f"{what} changed from `{before}` to `{after}`", breaking=True)
    if old.returns != new.returns:
        narrower = _widened(new.returns, old.returns)
        yield Change(name, f"answer changed from `{old.returns}` to `{new.returns}`", breaking=not narrower)
    if old.safe_to_retry != new.safe_to_retry:
        yield Change(name, "may be repeated now" if new.safe_to_retry else "must not be repeated any more")
    for method in set(old.methods) ^ set(new.methods):
        yield Change(name, f"`{method}` {'added' if method in new.methods else 'removed'}", method in old.methods)
    if old.pages and new.pages and evolve(old.pages, key=None) != evolve(new.pages, key=None):
        yield Change(name, "is paged in another way", breaking=True)
    if old.evidence != new.evidence:
        parts = (
            f"{part} {old.evidence[part]} → {words}"
            for part, words in new.evidence.items()
            if words != old.evidence[part]
        )
        yield Change(name, f"evidence changed: {', '.join(parts)}")
    yield from _argument_changes(name, _arguments(old), _arguments(new))


def _arguments(call: Call) -> dict[str, Field]:
    return {field.name: field for field in (*call.path_parameters, *call.arguments)}


def _argument_changes(owner: str, before: Mapping[str, Field], after: Mapping[str, Field]) -> Iterator[Change]:
    """Arguments may become wider and fewer may be required; never the other way round."""
    for name in before.keys() - after.keys():
        yield Change(owner, f"argument `{name}` removed", breaking=True)
    for name in after.keys() - before.keys():
        needed = after[name].required
        yield Change(owner, f"{'required ' if needed else ''}argument `{name}` added", breaking=needed)
    for name in before.keys() & after.keys():
        old, new = before[name], after[name]
        if old.wire != new.wire:
            yield Change(owner, f"argument `{name}` is sent as `{new.wire}` instead of `{old.wire}`")
        if new.required and not old.required:
            yield Change(owner, f"argument `{name}` is required now", breaking=True)
        elif old.argument != new.argument:
            wider = _widened(old.argument, new.argument)
            yield Change(owner, f"argument `{name}`: `{old.argument}` → `{new.argument}`", breaking=not wider)


def _model_changes(old: Model, new: Model) -> Iterator[Change]:
    """What is read may become narrower (`str | None` to `str`), never wider; what is sent is the other way round."""
    before, after = ({field.name: field for field in model.fields} for model in (old, new))
    for name in before.keys() - after.keys():
        yield Change(new.name, f"member `{name}` removed", breaking=True)
    for name in after.keys() - before.keys():
        needed = new.asked and after[name].required
        yield Change(new.name, f"{'required ' if needed else ''}member `{name}` added", breaking=needed)
    for name in before.keys() & after.keys():
        was, now = before[name], after[name]
        if was.wire != now.wire:
            yield Change(new.name, f"member `{name}` is `{now.wire}` on the wire instead of `{was.wire}`")
        if was.annotation != now.annotation:
            fits = _widened(was.annotation, now.annotation) if new.asked else _widened(now.annotation, was.annotation)
            yield Change(new.name, f"member `{name}`: `{was.annotation}` → `{now.annotation}`", breaking=not fits)


def _widened(old: str, new: str) -> bool:
    """Whether every value of the old type is one of the new."""
    return new == "Any" or set(old.split(" | ")) <= set(new.split(" | "))
