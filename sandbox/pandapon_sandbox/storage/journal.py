"""A record of the requests that arrived at a sandbox and were handled: it proves that nothing was sent twice."""

from collections import Counter, deque
from collections.abc import Iterator
from typing import Any

import orjson
from attrs import asdict, define, field
from starlette.datastructures import Headers
from starlette.types import Scope

LIMIT = 100_000
"""The number of requests that are remembered; the oldest are dropped first."""

ENTRY = "pandapon_sandbox.entry"
"""The key of a request's entry in its scope."""


@define
class Entry:
    """A request that has arrived completely."""

    operation: str | None
    """The operation id; None if the document has no such path."""
    method: str
    path: str
    query: str
    nonce: str | None
    body: bytes = field(repr=False)
    fault: str | None = None
    """The fault that broke it."""
    handled: bool = False
    """Whether the operation was carried out: false if the request was refused, or a fault prevented it."""

    @property
    def content(self) -> Any:
        """The body: decoded JSON, any other text as a string, an empty body as None."""
        if not self.body:
            return None
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError:
            return self.body.decode("utf-8", "replace")

    def as_json(self) -> dict[str, Any]:
        """Return the entry with its decoded body."""
        return {**asdict(self), "body": self.content}


class Journal:
    """The last requests in order of arrival, without those below ``/_sandbox/``."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._entries: deque[Entry] = deque(maxlen=limit)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(tuple(self._entries))

    def add(self, entry: Entry) -> Entry:
        """Record a request and return it."""
        self._entries.append(entry)
        return entry

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()

    def arrived(self) -> Counter[str]:
        """Count the requests that arrived, by operation."""
        return Counter(entry.operation for entry in self if entry.operation)

    def handled(self) -> Counter[str]:
        """Count the requests that were carried out, by operation."""
        return Counter(entry.operation for entry in self if entry.operation and entry.handled)

    def as_json(self) -> dict[str, Any]:
        """Return the counts and every entry."""
        entries = [entry.as_json() for entry in self]
        return {"arrived": self.arrived(), "handled": self.handled(), "entries": entries}


def make_entry(operation: str | None, scope: Scope, body: bytes) -> Entry:
    """Create the entry of a request and add it to its scope."""
    nonce = Headers(scope=scope).get("nonce-str")
    entry = Entry(operation, scope["method"], scope["path"], scope["query_string"].decode("latin-1"), nonce, body)
    scope[ENTRY] = entry
    return entry


def mark_handled(scope: Scope) -> None:
    """Record that the operation of a request was carried out."""
    entry: Entry = scope[ENTRY]
    entry.handled = True
