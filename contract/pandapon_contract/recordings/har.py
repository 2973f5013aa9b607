"""Exchanges of a HAR 1.2 file: of a browser, of a proxy, or of our own client."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import orjson
from attrs import define, field

DAY = re.compile(r"\d{4}-\d\d-\d\d")
OURS = "_operation"
"""A member of the entries that our client writes, which are redacted."""
MANY = 500
"""The largest number of headers or parameters of a request that are looked at."""


class At(NamedTuple):
    """Where and when something was seen."""

    file: str
    entry: int
    """Counts from 0, as in `log.entries[0]`, or by lines."""
    day: str = ""
    """`2026-11-29`; empty if the file does not tell."""
    redacted: bool = False
    """Whether only the shape of values was recorded."""


UNREADABLE = object()
"""A body that is not there, or is not JSON."""


@define(slots=False)
class Exchange:
    """A request and its response."""

    at: At
    method: str
    host: str
    """In lower case, without its port."""
    path: str
    query: tuple[tuple[str, str], ...] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    """Of the request; their names in lower case."""
    status: int
    """0 if there was no response."""
    sent: Any = field(repr=False)
    """`postData` of the request."""
    received: Any = field(repr=False)
    """`content` of the response."""

    @cached_property
    def body(self) -> Any:
        """The JSON of the request, or `UNREADABLE`."""
        return _json(self.sent)

    @cached_property
    def answer(self) -> Any:
        """The JSON of the response, or `UNREADABLE`."""
        return _json(self.received)


def exchange(entry: Any, file: str, number: int) -> Exchange | None:
    """The exchange of an entry of `log.entries`; None if it is not one."""
    request, response = _object(_object(entry).get("request")), _object(_object(entry).get("response"))
    method, address, status = request.get("method"), request.get("url"), response.get("status")
    if not isinstance(method, str) or not isinstance(address, str):
        return None
    try:
        parts = urlsplit(address)
        host, query = parts.hostname or "", parse_qsl(parts.query, keep_blank_values=True, max_num_fields=MANY)
    except ValueError:
        return None
    return Exchange(
        at=At(file, number, day_of(entry.get("startedDateTime")), OURS in entry),
        method=method.upper(),
        host=host.lower(),
        path=unquote(parts.path),
        query=tuple(query or _pairs(request.get("queryString"))),
        headers={name.lower(): value for name, value in _pairs(request.get("headers"))},
        status=status if isinstance(status, int) else 0,
        sent=request.get("postData"),
        received=response.get("content"),
    )


def day_of(time: Any) -> str:
    """The day of a time in ISO 8601; empty if it is not one."""
    found = DAY.match(time) if isinstance(time, str) else None
    return found[0] if found else ""


def _pairs(values: Any) -> Iterable[tuple[str, str]]:
    for pair in values[:MANY] if isinstance(values, list) else ():
        name, value = _object(pair).get("name"), _object(pair).get("value")
        if isinstance(name, str) and isinstance(value, str):
            yield name, value


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _json(content: Any) -> Any:
    text, encoding = _object(content).get("text"), _object(content).get("encoding")
    if not isinstance(text, str):
        return UNREADABLE
    try:
        return orjson.loads(base64.b64decode(text, validate=True) if encoding == "base64" else text)
    except ValueError:
        return UNREADABLE
