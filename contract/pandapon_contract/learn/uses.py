"""Which parameters and members other parts of the document rely on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pandapon_contract.document import Document, Operation, Schema

MONEY = re.compile("(?:amount|price|fee)$", re.IGNORECASE)


def looks_like_money(name: str) -> bool:
    return MONEY.search(name) is not None


def second_name(name: str) -> str:
    return f"{name.lower().replace('-', '_')}_2"


def another_python_name(name: str, siblings: Iterable[tuple[str, Schema]]) -> dict[str, str]:
    """An `x-python-name` for what would have the Python name of a sibling."""
    taken = {_plain(str(node.get("x-python-name", wire))) for wire, node in siblings}
    return {"x-python-name": second_name(name)} if _plain(name) in taken else {}


def is_used(operation: Operation, name: str, document: Document) -> bool:
    """Whether extensions name a parameter or member of the request."""
    return any(_plain(name) == _plain(used) for used in _in_requests(operation, document))


def is_looked_up(operation: Operation, document: Document) -> bool:
    """Whether the client may call it after a change whose outcome is unknown."""
    tag = operation.id.partition(".")[0]
    searches = tuple(f"{tag}.find_by_" for _ in operation.entry.get("x-find-by", ())[:1])
    calls = [str(each.entry.get("x-look-up-call", {}).get("method", "")) for each in document.operations()]
    return any(call == operation.id or call.startswith(searches) for call in calls)


def used_members(document: Document) -> set[str]:
    """The names of members that extensions name, of any component."""
    found: set[str] = set()
    for operation in document.operations():
        found.update(_of_its_own(operation))
        pages = operation.entry.get("x-pagination", {})
        found.update(part for key in ("items", "total", "key") for part in str(pages.get(key, "")).split("."))
        found.update(map(str, operation.entry.get("x-find-by", ())))
    return found - {""}


def counts_pages(operation: Operation, name: str) -> bool:
    """Whether it is the number or the size of a page: a whole number, for the client counts by it."""
    pages = operation.entry.get("x-pagination", {})
    return name in (pages.get("page"), pages.get("size"))


def is_count(value: Mapping[str, Any]) -> bool:
    """Whether a stated type is, or leaves, a whole number, if only in text."""
    return value.get("type", "integer") in ("integer", "string") and value.get("format", "int64") in ("int32", "int64")


def looks_up(operation: Operation, name: str) -> bool:
    """Whether a look-up passes it on: an id or a text."""
    return name in operation.entry.get("x-look-up-call", {}).get("arguments", {}).values()


def is_text(ours: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Whether a stated type is, or leaves, an id or a text; an id may be a number on the wire."""
    return value.get("type", "string") == "string" or ours.get("format") == "id"


def _in_requests(operation: Operation, document: Document) -> Iterator[str]:
    yield from _of_its_own(operation)
    for other in document.operations():
        call = other.entry.get("x-look-up-call", {})
        if call.get("method") == operation.id:
            yield from call.get("arguments", {})


def _of_its_own(operation: Operation) -> Iterator[str]:
    entry = operation.entry
    pages = entry.get("x-pagination", {})
    yield from (str(pages[key]) for key in ("page", "size") if key in pages)
    if "x-many" in entry:
        yield str(entry["x-many"])
    yield from map(str, entry.get("x-reference", ()))
    yield from map(str, entry.get("x-look-up-call", {}).get("arguments", {}).values())


def _plain(name: str) -> str:
    """The same for a wire name and for its Python name."""
    return name.replace("_", "").replace("-", "").casefold()
