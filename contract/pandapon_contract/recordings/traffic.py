"""Counts what the exchanges with the API show of each statement."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import orjson
from attrs import define, field

from pandapon_contract.document import JSON, REF, Document, Operation, Schema

from . import showing
from .envelope import Codes
from .har import UNREADABLE, At, Exchange
from .kinds import fits, kind_of
from .lists import Lists
from .match import Match, Paths, is_envelope
from .nodes import Node, tree
from .redacted import sample
from .seeing import Eye
from .tally import Tally

Way = tuple[str, str, str]
"""Method, path, and how they fit the operation."""

NO_SUCH_PATH = (404, 405)
MOST_WAITING = 500
"""How many answers may wait for the meaning of their code."""


@define(eq=False, slots=False)
class Calls:
    """What the calls of one operation showed."""

    operation: Operation
    _document: Document
    answered: Tally[Way] = field(factory=lambda: Tally())
    """With success."""
    with_data: Tally[Way] = field(factory=lambda: Tally())
    refused: Tally[str] = field(factory=lambda: Tally())
    """Codes other than those of success."""
    gone: Tally[int] = field(factory=lambda: Tally())
    """HTTP statuses that say that there is no such path or method."""
    left_out: Tally[str] = field(factory=lambda: Tally())
    """Required parameters that an accepted request did not have."""
    unknown: Tally[str] = field(factory=lambda: Tally())
    """Parameters of accepted requests that the specification lacks."""
    full: Tally[int] = field(factory=lambda: Tally())
    """Page sizes that were answered in full."""
    cut: Tally[int] = field(factory=lambda: Tally())
    """Lengths of pages that were shorter than requested, although there was more."""

    @cached_property
    def data(self) -> Node | None:
        """The tree of `data` in the answer."""
        answer = self.operation.answer
        if answer is None:
            return None
        found = tree(self._document, answer, "data")
        found.required = _requires_data(self.operation)
        return found

    @cached_property
    def body(self) -> Node | None:
        """The tree of the request."""
        body = self.operation.body
        return None if body is None else tree(self._document, body, "")

    @cached_property
    def parameters(self) -> dict[str, Node]:
        """The parameters by name."""
        return {
            each["name"]: Node(each["name"], "", each["name"], self._document.resolved(each["schema"])[1], each)
            for each in self.operation.parameters
        }


@define
class Traffic:
    """All exchanges with the API."""

    document: Document
    calls: dict[str, Calls] = field(init=False)
    envelope: Node = field(init=False)
    codes: Codes = field(init=False)
    lists: Lists = field(init=False)
    units: Tally[str] = field(factory=lambda: Tally())
    """Units of timestamps that were accepted."""
    unknown: Tally[tuple[str, str]] = field(factory=lambda: Tally())
    """Method and path of answers that fit no operation."""
    taken: int = 0
    ignored: int = 0
    """Requests to other sites."""
    unreadable: int = 0
    """Answers that are not an envelope: without a body, cut, or from something in between."""
    _waiting: list[tuple[Calls, Match, Exchange]] = field(factory=list)
    _paths: Paths = field(init=False)
    _eye: Eye = field(init=False)
    _keys: frozenset[str] = field(init=False)
    """Parameters that sign a request."""

    def __attrs_post_init__(self) -> None:
        self.calls = {each.id: Calls(each, self.document) for each in self.document.operations()}
        self.envelope = tree(self.document, {"$ref": f"{REF}Envelope"}, "")
        self.codes, self.lists = Codes(self.document), Lists.of(self.document)
        schemes = self.document.tree["components"].get("securitySchemes", {}).values()
        self._keys = frozenset(scheme["name"] for scheme in schemes if scheme.get("in") == "query")
        self._paths, self._eye = Paths.of(self.document), Eye(self.lists)

    def take(self, exchange: Exchange) -> None:
        """Count what an exchange shows."""
        match = self._paths.find(exchange)
        if match is None and not self._paths.is_of_the_api(exchange):
            self.ignored += 1
            return
        self.taken += 1
        if match is None:
            self._take_unknown(exchange)
        elif not is_envelope(exchange.answer):
            self._take_none(self.calls[match.operation.id], match, exchange)
        else:
            self._take_answer(self.calls[match.operation.id], match, exchange)

    def _take_unknown(self, exchange: Exchange) -> None:
        answer = exchange.answer
        self._see_envelope(answer, exchange.at)
        if self.codes.take(answer, exchange.status, exchange.at, fitting=None):
            self.unknown.add((exchange.method, showing.path(exchange.path)), exchange.at)

    def _take_none(self, calls: Calls, match: Match, exchange: Exchange) -> None:
        if exchange.status not in NO_SUCH_PATH:
            self.unreadable += 1
        elif match.by == "path":
            calls.gone.add(exchange.status, exchange.at)

    def _take_answer(self, calls: Calls, match: Match, exchange: Exchange) -> None:
        answer = exchange.answer
        self._see_envelope(answer, exchange.at)
        fitting = _is_typical(calls.data, answer.get("data")) if calls.operation.safe else None
        success = self.codes.take(answer, exchange.status, exchange.at, fitting=fitting)
        if not success and not self.codes.is_stated(answer) and len(self._waiting) < MOST_WAITING:
            self._waiting.append((calls, match, exchange))
        else:
            self._take_result(calls, match, exchange, success=success)

    def settle(self) -> None:
        """Take what waited for the meaning of its code, which a later answer may have shown."""
        waiting, self._waiting = self._waiting, []
        for calls, match, exchange in waiting:
            success = self.codes.meaning(showing.code(exchange.answer["code"])) == "success"
            self._take_result(calls, match, exchange, success=success)

    def _take_result(self, calls: Calls, match: Match, exchange: Exchange, *, success: bool) -> None:
        data, at = exchange.answer.get("data"), exchange.at
        if not success:
            if match.by == "path" and _is_gone(exchange.status, calls.operation.path):
                calls.gone.add(exchange.status, at)
            else:
                calls.refused.add(showing.code(exchange.answer["code"]), at)
            return
        way = (exchange.method, match.template, match.by)
        calls.answered.add(way, at)
        if data is not None:
            calls.with_data.add(way, at)
        if calls.data is not None:
            self._eye.see(calls.data, data, at)
        self._see_request(calls, exchange)
        self._see_page(calls, exchange, data)

    def _see_envelope(self, answer: Mapping[str, Any], at: At) -> None:
        known = self.envelope.inner.members
        self._eye.see(
            self.envelope, {name: value for name, value in answer.items() if name != "data" or name in known}, at
        )

    def _see_request(self, calls: Calls, exchange: Exchange) -> None:
        at = exchange.at
        given = dict(exchange.query)
        for name, parameter in calls.parameters.items():
            if parameter.outer.get("in") == "query":
                if name in given:
                    self._eye.see(parameter, _typed(given[name], parameter.schema), at)
                elif parameter.outer.get("required"):
                    calls.left_out.add(name, at)
        for name in given.keys() - calls.parameters.keys() - self._keys:
            calls.unknown.add(name if showing.is_name(name) else "", at)
        if calls.body is not None and exchange.body is not UNREADABLE:
            self._eye.see(calls.body, exchange.body, at)
        stamp = sample(exchange.headers.get("timestamp", ""))
        if stamp.isdecimal() and len(stamp) in (10, 13):
            self.units.add("s" if len(stamp) == 10 else "ms", at)

    def _see_page(self, calls: Calls, exchange: Exchange, data: Any) -> None:
        pages = calls.operation.entry.get("x-pagination")
        if (
            not pages
            or exchange.at.redacted
            or not isinstance(data, dict)
            or not isinstance(data.get(pages["items"]), list)
        ):
            return
        request = {**dict(exchange.query), **(exchange.body if isinstance(exchange.body, dict) else {})}
        size, length = _whole(request.get(pages["size"])), len(data[pages["items"]])
        page, total = _whole(request.get(pages["page"])) or 1, _whole(data.get(pages.get("total")))
        if not size:
            return
        if length == size:
            calls.full.add(size, exchange.at)
        elif total is not None and 0 < length < min(size, total - (page - 1) * size):
            calls.cut.add(length, exchange.at)


def _requires_data(operation: Operation) -> bool:
    """Whether null as data is an error."""
    schema = operation.entry["responses"]["200"]["content"][JSON]["schema"]
    return any("data" in part.get("required", ()) for part in (schema, *schema.get("allOf", ())))


def _typed(text: str, schema: Schema) -> Any:
    """A parameter of the query as the JSON value that it means."""
    text = sample(text)
    if schema.get("type") in ("integer", "number", "boolean"):
        try:
            value = orjson.loads(text)
        except orjson.JSONDecodeError:
            return text
        return value if isinstance(value, bool | int | float) else text
    return text.split(",") if schema.get("type") == "array" else text


def _whole(value: Any) -> int | None:
    text = str(value)
    return int(text) if not isinstance(value, bool) and text.isdecimal() and len(text) <= 15 else None


def _is_typical(node: Node | None, data: Any) -> bool | None:
    """Whether data is an object, or a list of objects, with mostly known members; None if it cannot tell."""
    if node is None or data is None:
        return None
    if not fits(kind_of(data), node.schema):
        return False
    if isinstance(data, list):
        node, data = node.inner.items, data[0] if data else None
    if node is None or not isinstance(data, dict) or not data or not node.inner.members:
        return None
    known = sum(name in node.inner.members for name in data)
    return 2 * known > len(data)


def _is_gone(status: int, path: str) -> bool:
    """Whether a refusal means that there is no such path or method, and not that there is no such id."""
    return status in NO_SUCH_PATH and (status == 405 or "{" not in path)
