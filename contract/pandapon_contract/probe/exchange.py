"""Requests of the probe, their answers, and what is kept of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from attrs import asdict, field, frozen

CODE = 32
"""The longest code that is believed to be one."""

CUT_OFF = (429, *range(500, 600))
"""HTTP statuses after which a group of questions ends."""


@frozen(kw_only=True)
class Call:
    """A request before it is signed."""

    operation: str
    """The operation that it is sent for."""
    method: str
    path: str
    """As sent."""
    query: Mapping[str, str] = field(factory=dict)
    body: Any = None


@frozen(kw_only=True)
class Exchange:
    """A request and its answer, with their values: never written to a file."""

    operation: str
    method: str
    path: str
    query: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int
    headers: Mapping[str, str] = field(repr=False)
    """Of the answer, their names in lower case."""
    answer: bytes = field(repr=False)
    sent: float
    """Local time in seconds since 1970."""

    @property
    def tree(self) -> Any:
        """The answer as JSON; None if it is not."""
        try:
            return orjson.loads(self.answer)
        except orjson.JSONDecodeError:
            return None


@frozen(kw_only=True)
class Outcome:
    """What is kept of an answer: its form, and no value but the code."""

    status: int
    code: str = ""
    """The code of the envelope; empty without one."""
    data: bool = False
    """Whether there is data."""
    rows: int | None = None
    """The number of rows, if it is a list."""
    more: bool | None = None
    """Whether the list says that there are more rows than that."""
    zone: str = ""
    """The zone of its times, if the list shows it."""
    least_zone: str = ""
    """The westernmost zone in which its newest row is not in the future."""

    @property
    def looks(self) -> tuple[int, str]:
        """What distinguishes a refusal from another."""
        return self.status, self.code

    @property
    def text(self) -> str:
        """For people."""
        return f"HTTP {self.status}, code {self.code}" if self.code else f"HTTP {self.status}, no code"

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def outcome_of(exchange: Exchange, pagination: Mapping[str, Any] | None = None) -> Outcome:
    """What is kept of an answer.

    Args:
        exchange: The exchange.
        pagination: The `x-pagination` of the operation, if it is a list.
    """
    tree = exchange.tree
    if not isinstance(tree, dict):
        return Outcome(status=exchange.status)
    data = tree.get("data")
    rows = total = None
    if pagination:
        found = at(data, str(pagination["items"]))
        rows = len(found) if isinstance(found, list) else None
        total = at(data, str(pagination.get("total", "")))
    more = None
    if rows is not None and str(total).isdecimal():
        more = int(str(total)) > rows
    return Outcome(
        status=exchange.status, code=code_of(tree.get("code")), data=data not in (None, [], {}), rows=rows, more=more
    )


def code_of(value: Any) -> str:
    """A code as text; empty if it cannot be one."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return ""
    text = str(value)
    return text if 0 < len(text) <= CODE and text.isascii() and text.replace("_", "").replace("-", "").isalnum() else ""


def at(value: Any, path: str) -> Any:
    """The member at a path such as `baseInfo.id`; None if there is none."""
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value
