"""Requests with as little in them as possible: no id, no address, nothing that anything could be done with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pandapon_contract.document import JSON, Document, Operation

from .exchange import Call

SEARCHED = "keyword"
"""The member that a search cannot do without, whatever its page says."""


def request_for(document: Document, operation: Operation, *, path: str = "", size: int = 20) -> Call:
    """A request of an operation, for its first page if it is a list.

    What is required is taken from the example of the document, as far as it is a plain word or number; ids are left
    out, and are 0 in a path, so that the request names nothing that exists.

    Args:
        document: The document.
        operation: The operation.
        path: Another path, with the parameters of its own in braces.
        size: The size of the page.
    """
    pagination: Mapping[str, Any] = operation.entry.get("x-pagination", {})
    page = {pagination[name]: value for name, value in (("page", 1), ("size", size)) if name in pagination}
    query = {
        str(each["name"]): each["example"]
        for each in operation.parameters
        if each["in"] == "query" and each.get("required") and _is_plain(each["schema"], each.get("example"))
    }
    query |= {name: value for name, value in page.items() if name in {each["name"] for each in operation.parameters}}
    body = None
    if operation.body is not None:
        schema = document.resolved(operation.body)[1]
        body = _required(document, schema, operation.entry["requestBody"]["content"][JSON].get("example"))
        body |= {name: value for name, value in page.items() if name in schema.get("properties", {})}
    return Call(
        operation=operation.id,
        method=operation.method,
        path=re.sub(r"{[^}]*}", "0", path or operation.path),
        query={name: str(value) for name, value in query.items()},
        body=body if operation.method == "POST" else None,
    )


def is_complete(document: Document, operation: Operation) -> bool:
    """Whether such a request has everything that is known to be required."""
    call = request_for(document, operation)
    wanted = {str(each["name"]) for each in operation.parameters if each.get("required")}
    required: set[str] = set()
    if operation.body is not None:
        required = set(document.resolved(operation.body)[1].get("required", ()))
    return wanted <= call.query.keys() and required <= (call.body or {}).keys()


def is_plain_list(document: Document, operation: Operation) -> bool:
    """Whether it is a list whose request needs nothing but a page, and not a search."""
    pagination = operation.entry.get("x-pagination", {})
    call = request_for(document, operation)
    given = {*call.query, *(call.body or {})} - {pagination.get("page"), pagination.get("size")}
    return bool(pagination) and not given and is_complete(document, operation)


def _required(document: Document, schema: Mapping[str, Any], example: Any) -> dict[str, Any]:
    given = example if isinstance(example, dict) else {}
    return {
        name: given[name]
        for name, member in schema.get("properties", {}).items()
        if name in given
        and not name.lower().endswith("id")
        and (name == SEARCHED or name in schema.get("required", ()))
        and _is_plain(document.resolved(member)[1], given[name])
    }


def _is_plain(schema: Mapping[str, Any], value: Any) -> bool:
    if "contentMediaType" in schema or schema.get("format") in ("id", "password"):
        return False
    return isinstance(value, str | int) and not isinstance(value, bool)
