"""Finds the operation of a request by method and path."""

from __future__ import annotations

import re
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from attrs import define, field

from pandapon_contract.document import Document, Operation

from .har import Exchange

OURS = ("localhost", "127.0.0.1", "::1")
"""Besides the servers of the document: a sandbox, or a proxy on this machine."""
ENVELOPE = ("requestId", "developId", "msg", "data")

_PARAMETER = re.compile(r"{[^}]*}")
_ID = r"(?=[^/]*[0-9])[^/]+|{[^/]*}"
"""A path parameter is an id: it has a digit, or is redacted and is as in the template."""


class Match(NamedTuple):
    """An operation, and how a request fits it."""

    operation: Operation
    by: Literal["path", "alternative", "method"]
    """`path`: as specified; `alternative`: another candidate for the path; `method`: the path with another method."""
    template: str
    """The path that fits."""


@define
class Paths:
    """The paths of a document."""

    _operations: tuple[Operation, ...]
    _hosts: frozenset[str]
    _patterns: list[tuple[re.Pattern[str], Match]] = field(init=False)

    @classmethod
    def of(cls, document: Document) -> Paths:
        """Those of a document."""
        servers = (urlsplit(str(server["url"])).hostname or "" for server in document.tree.get("servers", ()))
        return cls(tuple(document.operations()), frozenset((*servers, *OURS)))

    def __attrs_post_init__(self) -> None:
        own = [Match(each, "path", each.path) for each in self._operations]
        others = [Match(each, "alternative", path) for each in self._operations for path in each.alternatives]
        # a path without parameters comes first, because `/order/{id}` fits `/order/detail` too
        found = sorted((*own, *others), key=lambda match: "{" in match.template)
        self._patterns = [(_pattern(match.template), match) for match in found]

    def find(self, exchange: Exchange) -> Match | None:
        """The operation of a request, or None if it is not a request to the API."""
        fitting = [match for pattern, match in self._patterns if pattern.fullmatch(exchange.path)]
        same_method = [match for match in fitting if match.operation.method == exchange.method]
        if same_method:
            best = min(same_method, key=lambda match: match.by != "path")
            rivals = {match.operation.id for match in same_method if match.by == best.by}
            found = best if len(rivals) == 1 else None
        else:
            by_path = [match for match in fitting if match.by == "path"]
            found = by_path[0]._replace(by="method") if len(by_path) == 1 else None
        if found is None or exchange.host in self._hosts or is_envelope(exchange.answer):
            return found
        return None

    def is_of_the_api(self, exchange: Exchange) -> bool:
        """Whether a request that fits no operation was answered by the API."""
        if exchange.host in self._hosts:
            return is_envelope(exchange.answer)
        return is_envelope(exchange.answer) and {"access-key", "signature"} <= exchange.headers.keys()


def is_envelope(answer: Any) -> bool:
    """Whether an answer has the members of the envelope."""
    return isinstance(answer, dict) and "code" in answer and any(name in answer for name in ENVELOPE)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(f"(?:{_ID})".join(map(re.escape, _PARAMETER.split(template))))
