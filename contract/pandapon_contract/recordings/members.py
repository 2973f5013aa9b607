"""Findings about members and value lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pandapon_contract.report import Finding, Verdict

from .kinds import describe, fits, label, learnt
from .lists import Lists
from .nodes import Inner, Node, below
from .statement import Statement, pointer
from .tally import Sight, Tally


def of_answer(root: Node, operation: str, lists: Lists, at: str) -> Iterator[Statement]:
    """What answers showed of every place of a tree.

    Args:
        root: The tree.
        operation: The operation; empty for what concerns all of them.
        lists: The value lists.
        at: The pointer of the operation, for objects without a name.
    """
    entered = set[int]()
    for node, around in below(root):
        if node.place:
            yield _member(node, around, operation, at)
            yield from _values(node, operation, lists)
        if id(node.inner) not in entered:
            entered.add(id(node.inner))
            yield from _unknown(node, operation, at)


def of_request(root: Node, operation: str, at: str, *, kind: str = "member") -> Iterator[Statement]:
    """What accepted requests showed. Another type that was accepted is no contradiction."""
    for node, _ in below(root):
        if node.place:
            total, ours = node.kinds.total, Sight.of(_fitting(node))
            others = sorted({label(each, node.schema) for each in node.kinds.seen if not fits(each, node.schema)})
            verdict: Verdict = "agrees" if ours.count else "differs" if total.count else "never seen"
            note = f"accepted also as {'; '.join(others)}" if others and ours.count else ""
            theirs = "; ".join(others) if verdict == "differs" else None
            finding = Finding(
                operation=operation,
                kind=kind,
                place=f"request {node.place}",
                verdict=verdict,
                ours=describe(node.schema),
                theirs=theirs,
                count=total.count,
                note=note,
            )
            yield Statement(finding, _pointer(node, at), total)
        for name, unknown in node.inner.unknown.items():
            yield _missing(
                f"request {unknown.place}", operation, unknown, _below(node, name, at), "accepted, perhaps unread"
            )


def _member(node: Node, around: Inner | None, operation: str, at: str) -> Statement:
    wrong = {kind: sight for kind, sight in node.kinds.seen.items() if not fits(kind, node.schema)}
    lacking = 0 if _may_be_absent(node) else node.nulls.count + node.absent.count
    total = node.kinds.total
    verdict: Verdict = "differs" if wrong or lacking else "agrees" if total.count else "never seen"
    labels = Tally[str]()
    for kind, sight in node.kinds.seen.items() if wrong else ():
        labels.seen[label(kind, node.schema)] = Sight.of((labels.seen.get(label(kind, node.schema), Sight()), sight))
    theirs = [f"{text} ({sight.count})" for text, sight in labels.seen.items()]
    theirs += [f"absent or null ({lacking})"] if lacking else []
    notes = [f"null: {node.nulls.count}"] if node.nulls.count and not lacking else []
    if around is not None and 0 < total.count + node.nulls.count < around.objects.count:
        notes.append(f"in {total.count + node.nulls.count} of {around.objects.count} objects")
    finding = Finding(
        operation=operation,
        kind="member",
        place=f"response {node.place}",
        verdict=verdict,
        ours=describe(node.schema),
        theirs=", ".join(theirs) or None,
        count=total.count,
        note="; ".join(notes),
    )
    return Statement(finding, _pointer(node, at), Sight.of(wrong.values()) if wrong else total)


def _may_be_absent(node: Node) -> bool:
    """Only lists are required in answers, and then absent and null read as empty; required data is never null."""
    return not node.required or node.schema.get("type") == "array"


def _values(node: Node, operation: str, lists: Lists) -> Iterator[Statement]:
    name = node.outer.get("x-enum") or node.schema.get("x-enum")
    if not name or not (node.listed or node.unlisted or node.hidden.count):
        return

    def statement(verdict: Verdict, sight: Sight, theirs: str | None, note: str = "") -> Statement:
        finding = Finding(
            operation=operation,
            kind="enum",
            place=f"response {node.place}",
            verdict=verdict,
            ours=lists.subject(name),
            theirs=theirs,
            count=sight.count,
            note=note,
        )
        area, _, list_name = lists.subject(name).partition(".")
        return Statement(finding, pointer("x-enums", area, "lists", list_name, "values"), sight)

    if node.listed:
        yield statement("agrees", node.listed.total, None)
    for value, sight in node.unlisted.seen.items():
        yield statement("missing here", sight, value)
    if node.hidden.count:
        yield statement("missing here", node.hidden, None, "a value that is not listed")


def _unknown(node: Node, operation: str, at: str) -> Iterator[Statement]:
    for name, unknown in node.inner.unknown.items():
        yield _missing(f"response {unknown.place}", operation, unknown, _below(node, name, at), "")
    if node.inner.unnamed.count:
        finding = Finding(
            operation=operation,
            kind="member",
            place=f"response {node.place}",
            verdict="missing here",
            count=node.inner.unnamed.count,
            note="members that are not listed, with names that may be data",
        )
        yield Statement(finding, _pointer(node, at), node.inner.unnamed)


def _missing(place: str, operation: str, unknown: Node, where: str, note: str) -> Statement:
    sight = Sight.of((unknown.kinds.total, unknown.nulls))
    seen = learnt(unknown.kinds.seen, {}, unknown.name)
    theirs = describe(seen) if seen else "; ".join(sorted({label(kind, {}) for kind in unknown.kinds.seen})) or "null"
    finding = Finding(
        operation=operation,
        kind="member",
        place=place,
        verdict="missing here",
        theirs=theirs,
        count=sight.count,
        note=note,
    )
    return Statement(finding, where, sight)


def _fitting(node: Node) -> Iterable[Sight]:
    return (sight for kind, sight in node.kinds.seen.items() if fits(kind, node.schema))


def _pointer(node: Node, at: str) -> str:
    return pointer("components", "schemas", node.owner, "properties", node.name) if node.owner and node.name else at


def _below(node: Node, name: str, at: str) -> str:
    component = node.inner.component
    return pointer("components", "schemas", component, "properties", name) if component else at
