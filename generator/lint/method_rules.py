"""The rules for methods in addition to the plain call: following pages, reading many, finding, looking up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.codecs import codec_of
from generator.spec.document import Operation, operations, paged, properties, required, target
from generator.spec.naming import python_name_of
from generator.spec.offers import offers
from generator.spec.source import Finding, Source, Tree
from generator.spec.vocabulary import PASSWORD

from .registry import rule

_MAY = {"total", "key", "largest"}


@rule("pagination")
def _pagination(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        if "x-pagination" not in operation.tree:
            continue
        pages = operation.tree["x-pagination"]
        here = (*operation.pointer, "x-pagination")
        if not isinstance(pages, dict) or set(pages) | _MAY != {"page", "size", "items"} | _MAY:
            yield here, f"{operation.id}: x-pagination needs page, size and items, and may have total, key and largest"
            continue
        asked_for = _asked_for(document.tree, operation)
        given = properties(document.tree, operation.data)
        for key, name in pages.items():
            if key == "largest":
                if type(name) is not int or name < 1:
                    yield here, f"{operation.id}: largest: {name!r} is not a number of items"
                continue
            if key == "key":
                yield from ((here, found) for found in _no_key(document.tree, operation, given, pages))
                continue
            member = (asked_for if key in ("page", "size") else given).get(str(name))
            kind = "list" if key == "items" else "int"
            if member is None:
                yield here, f"{operation.id}: {key}: {name!r} is not a member"
            elif not codec_of(document.tree, member, request=False).annotation.startswith(kind):
                yield here, f"{operation.id}: {key}: {name!r} is not of type {kind}"
            elif key == "page" and target(document.tree, member).get("minimum", 1) != 1:
                yield (
                    here,
                    f"{operation.id}: page: pages count from 1, but {name!r} has another minimum",
                )
        if pages["page"] == pages["size"] or {pages["page"], pages["size"]} & _in_path(operation):
            yield here, f"{operation.id}: page and size must be two members of the query or of the body"
        if operation.tree.get("x-safe-to-retry") is not True:
            yield here, f"{operation.id}: x-pagination: only operations that are safe to repeat are read page by page"


def _no_key(tree: Tree, operation: Operation, given: Tree, pages: Tree) -> Iterator[str]:
    """Yield what is wrong with the key of an item: `id`, or `baseInfo.id` for a nested one."""
    schema = target(tree, target(tree, given.get(str(pages["items"]), {})).get("items", {}))
    for name in str(pages["key"]).split("."):
        member = properties(tree, schema).get(name)
        if member is None:
            yield f"{operation.id}: key: {pages['key']!r} is not a member of an item"
            return
        schema = target(tree, member)
    if not codec_of(tree, schema, request=False).annotation.startswith(("str", "int")):
        yield f"{operation.id}: key: {pages['key']!r} is neither a string nor an integer"


def _in_path(operation: Operation) -> set[str]:
    return {parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"}


@rule("many")
def _many(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        name = operation.tree.get("x-many")
        if name is None:
            continue
        here = (*operation.pointer, "x-many")
        member = _asked_for(document.tree, operation).get(str(name))
        if member is None or codec_of(document.tree, member, request=True).annotation != "str":
            yield here, f"{operation.id}: x-many: {name!r} is not a string of the request"
        elif operation.tree.get("x-safe-to-retry") is not True:
            yield here, f"{operation.id}: x-many: only operations that are safe to repeat are called many times"


@rule("find-by")
def _find_by(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        names = operation.tree.get("x-find-by", [])
        if not isinstance(operation.tree.get("x-pagination", {}), dict):
            continue
        here = (*operation.pointer, "x-find-by")
        item = paged(document.tree, operation)
        for name in names:
            if name not in item or codec_of(document.tree, item[name], request=False).annotation != "str":
                yield here, f"{operation.id}: x-find-by: {name!r} is not a string of the items of a paged list"
            elif name in _asked_for(document.tree, operation):
                yield here, f"{operation.id}: x-find-by: the list already has a filter {name!r}"


@rule("once")
def _once(document: Source) -> Iterator[Finding]:
    for operation in operations(document.tree):
        if "x-once" in operation.tree:
            here = (*operation.pointer, "x-once")
            yield from ((here, f"{operation.id}: x-once: {found}") for found in _not_once(document.tree, operation))


def _not_once(tree: Tree, operation: Operation) -> Iterator[str]:
    """Yield why an operation cannot be called once for a reference."""
    words = operation.tree["x-once"]
    body = properties(tree, operation.body or {})
    if operation.tree.get("x-safe-to-retry") is not False:
        yield "an operation that is safe to repeat needs no reference"
    if words["reference"] not in body or codec_of(tree, body[words["reference"]], request=True).annotation != "str":
        yield f"reference: {words['reference']!r} is not a string of the body"
    listing = next((one for one in operations(tree) if one.id == words["list"]), None)
    if listing is None or not isinstance(listing.tree.get("x-pagination"), dict) or listing.tag != operation.tag:
        yield f"list: {words['list']!r} is not a paged list of {operation.tag}"
        return
    if not {"total", "key"} <= listing.tree["x-pagination"].keys():
        yield f"list: {listing.id} has no total or no key, so it cannot prove that an item is absent"
    pages, arguments, item = listing.tree["x-pagination"], _asked_for(tree, listing), paged(tree, listing)
    if "since" in words and words["since"] not in arguments:
        yield f"since: {words['since']!r} is not an argument of {listing.id}"
    given = {pages.get("page"), pages.get("size"), words.get("since")}
    needed = required(tree, listing.body or {}) | {p["name"] for p in listing.parameters if p.get("required")}
    for name in sorted(needed - given):
        yield f"list: {listing.id} needs the argument {name!r}"
    shown = _member(tree, item, words["shown"])
    if shown is None or codec_of(tree, shown, request=False).annotation != "str":
        yield f"shown: {words['shown']!r} is not a string of an item"
    for entry in words.get("same", []):
        yield from _not_same(tree, body, item, entry)


def _not_same(tree: Tree, body: Tree, item: Tree, entry: Tree) -> Iterator[str]:
    """Yield what one side of a comparison does not have."""
    for members, side, names in (
        (body, "sent", [*entry.get("keys", {}), *entry.get("count", {})]),
        (item, "shown", [*entry.get("keys", {}).values(), *entry.get("count", {}).values()]),
    ):
        schema = target(tree, members.get(entry[side], {}))
        if not schema:
            yield f"same: {side}: {entry[side]!r} is not a member"
            continue
        lines = target(tree, target(tree, schema.get("contentSchema", schema)).get("items", {}))
        for name in names:
            if name not in properties(tree, lines):
                yield f"same: {side}: {entry[side]!r} has no lines with {name!r}"


def _member(tree: Tree, members: Tree, path: str) -> Tree | None:
    """Return the member at `id`, or at `baseInfo.id`."""
    found: Tree | None = None
    for name in path.split("."):
        found = members.get(name)
        if found is None:
            return None
        members = properties(tree, target(tree, found))
    return found


@rule("look-up-call")
def _look_up_calls(document: Source) -> Iterator[Finding]:
    methods = dict(_methods(document.tree))
    for operation in operations(document.tree):
        asked_for = _asked_for(document.tree, operation)
        for name in operation.tree.get("x-reference", []):
            if name not in asked_for:
                yield (*operation.pointer, "x-reference"), f"{operation.id}: x-reference: {name!r} is not a member"
            elif target(document.tree, asked_for[name]).get("format") == PASSWORD:
                yield (*operation.pointer, "x-reference"), f"{operation.id}: x-reference: {name!r} is a secret"
        call = operation.tree.get("x-look-up-call")
        if call is None:
            continue
        here = (*operation.pointer, "x-look-up-call")
        arguments = methods.get(call["method"])
        if arguments is None:
            yield here, f"{operation.id}: x-look-up-call needs a method of the client"
            continue
        for message in _misfits(document.tree, call, arguments, asked_for):
            yield here, f"{operation.id}: x-look-up-call: {message}"


def _misfits(tree: Tree, call: Tree, arguments: Arguments, asked_for: Tree) -> Iterator[str]:
    """Yield why a method does not fit the arguments of a look-up call."""
    given = call.get("arguments", {})
    for name, wire in given.items():
        if name not in arguments:
            yield f"{call['method']} has no argument {name!r}"
        elif codec_of(tree, arguments[name][0], request=True).annotation != "str":
            yield f"the argument {name!r} of {call['method']} is not a string, but a look-up call passes strings"
        if wire not in asked_for:
            yield f"{wire!r} is not a member of the request"
        elif codec_of(tree, asked_for[wire], request=True).kind not in ("text", "id_number"):
            yield f"{wire!r} is neither an id nor a string"
    for name, (_, needed) in arguments.items():
        if needed and name not in given and given.keys() <= arguments.keys():
            yield f"{call['method']} needs the argument {name!r}"


Arguments = dict[str, tuple[Tree, bool]]
"""The arguments of a method: for each, its schema and whether it is required."""


def _methods(tree: Tree) -> Iterator[tuple[str, Arguments]]:
    """Yield every method that a look-up can name: those of operations that are safe to repeat."""
    for operation in operations(tree):
        if operation.tree.get("x-safe-to-retry") is not True:
            continue
        body, rows = operation.body or {}, paged(tree, operation)
        given = [(name, node, name in required(tree, body)) for name, node in properties(tree, body).items()]
        given += [(p["name"], p, p.get("required", False)) for p in operation.parameters]
        for offer in offers(tree, operation):
            members = given
            if offer.kind == "find_by":
                pages = operation.tree["x-pagination"]  # it sets page and size itself
                members = [one for one in given if one[0] not in (pages.get("page"), pages.get("size"))]
                members.append((offer.wire, rows[offer.wire], True))
            elif offer.kind != "call":
                continue
            arguments = {
                python_name_of(wire, node): (node.get("schema", node), needed) for wire, node, needed in members
            }
            yield f"{operation.tag}.{offer.name}", arguments


def _asked_for(tree: Tree, operation: Operation) -> dict[str, Any]:
    """Return the members of a request, including those of its body."""
    return properties(tree, operation.body or {}) | {p["name"]: p.get("schema", {}) for p in operation.parameters}
