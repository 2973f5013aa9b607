"""The last check before an overlay is written: no text in it may be anybody's data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from pandapon.facts import Action, Overlay
from pandapon_api import PandaPonError
from pandapon_contract.document import Document
from pandapon_contract.report import Fact

from .agreement import shape
from .endpoints import names
from .forms import LONGEST
from .lists import base_name
from .plan import literals
from .texts import UNDESCRIBED, described
from .uses import second_name

WORDS = {
    *("get", "put", "post", "delete", "patch", "moving", "properties", "parameters", "schema", "lists", "values"),
    *("type", "format", "items", "required", "name", "in", "path", "query", "description", "update", "unknown"),
    *("string", "integer", "number", "boolean", "object", "array", "int64", "decimal", "id", "success", "refusal"),
    *("means", "about", "http-status", "evidence", "value", "platform", "webhook", "zone", "largest", "s", "ms"),
    *("local-date-time", "epoch-milliseconds", "epoch-seconds", "alibaba-date-time", "documented", "observed"),
    *("required", "length-checked", "reuse-refused", "message-type", "in-development", "$ref"),
    *(
        "x-evidence",
        "x-sources",
        "x-status",
        "x-unit",
        "x-required",
        "x-python-name",
        "x-codes",
        "x-nonce",
        "x-timestamp-unit",
    ),
    *("x-times", "x-pagination", "x-message-type", "x-message-types", "x-path-strength", "x-path-alternatives"),
}
"""The words of the specification that an overlay may contain."""

NAME = re.compile(r"[A-Za-z_$@][\w$.@-]{0,63}", re.ASCII)
"""The name of a member that was seen; with five digits in a row it could be an id."""


class PrivateError(PandaPonError):
    """An overlay would contain a text that is neither the specification's nor a page's."""


def check(overlay: Overlay, facts: Iterable[Fact], document: Document) -> None:
    """Check every text of an overlay.

    Raises:
        PrivateError: one is not allowed. The message does not show it.
    """
    allowed = {*WORDS, *UNDESCRIBED.values(), *_strings(document.tree)}
    allowed.update(operation.id for operation in document.operations())
    for area, node in document.tree.get("x-enums", {}).items():
        allowed.update(f"{area}.{name}" for name in node["lists"])
    known = list(facts)
    for fact in known:
        allowed.update(_texts(fact))
    paths = {shape(fact.value["path"]) for fact in known if fact.kind == "endpoint"}
    bases = {base_name(fact.subject[1]) for fact in known if fact.kind == "enum"}

    def is_allowed(text: str) -> bool:
        if text in allowed or (text.startswith("/moving/") and text.removeprefix("/moving/") in allowed):
            return True
        if shape(text) in paths:
            return all(name in allowed for name in names(text))
        return text in bases or re.sub(r"_\d{1,3}$", "", text) in bases

    for number, action in enumerate(overlay.actions, 1):
        found = [*literals(action.target), *literals(action.copy), *action.subject, *_strings(action.update)]
        if not all(map(is_allowed, found)) or not _is_source(action):
            raise PrivateError(
                f"nothing was written: action {number} of the overlay, about {action.fact}, contains a text that may "
                "be data of an answer; report this, and leave out the input that it comes from"
            )


def _texts(fact: Fact) -> Iterator[str]:
    """The texts that a fact may bring into an overlay."""
    if fact.kind in ("parameter", "member"):
        name = fact.subject[1]
        if fact.evidence == "documented" or is_a_name(name):
            yield from (name, second_name(name))
    elif fact.kind in ("enum", "code", "message-type"):
        yield fact.subject[-1]
        if isinstance(fact.value, str):
            yield fact.value
    elif fact.kind == "zone":
        yield fact.value
    elif fact.kind == "endpoint":
        yield from names(fact.value["path"])
    if fact.source:
        yield fact.source
    if isinstance(fact.value, dict):
        yield from (text for key in ("description", "about") if (text := described(fact, key)))


def is_a_name(text: str) -> bool:
    """Whether a text that was seen as a name can only be one."""
    return NAME.fullmatch(text) is not None and re.search(r"\d{5}", text) is None


def _is_source(action: Action) -> bool:
    """Whether the source is the address of a page, or a plain name; a folder of somebody's machine is not."""
    source = action.source
    if source.startswith(("https://", "http://")):
        address = urlsplit(source)
        return len(source) <= LONGEST and address.username is None and not address.query
    return len(source) <= LONGEST and "/" not in source and "\\" not in source


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield str(key)
            yield from _strings(value)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from _strings(value)
