"""Faults in the JSON of the response to a handled request."""

import json
import re
from collections.abc import Callable
from typing import Any

from .exchange import Exchange, Reply
from .registry import changes_envelope, changes_reply, fault

ID_NAME = re.compile(r"(?:^id|[a-z]Id|ID|_id|[a-z]No|_no|Number|_number)s?$")
"""Names of members that hold ids, such as order numbers."""

DIGITS = re.compile(r"[0-9]{1,19}")

UNKNOWN_MEMBER: dict[str, Any] = {"sandboxSurprise": {"fromTheFuture": [1, "two", None]}}


@changes_envelope
def code_as_text(envelope: dict[str, Any]) -> Any:
    """`code` is a string instead of an integer."""
    return envelope | {"code": str(envelope["code"])}


@changes_envelope
def null_data(envelope: dict[str, Any]) -> Any:
    """`data` is null."""
    return envelope | {"data": None}


@changes_envelope
def other_data(envelope: dict[str, Any], *, value: Any = "unexpected") -> Any:
    """`data` is `value`, of any type."""
    return envelope | {"data": value}


@changes_envelope
def ids_as_numbers(envelope: dict[str, Any]) -> Any:
    """String ids in `data` become integers, those in lists included."""
    return envelope | {"data": _ids(envelope["data"], lambda text: int(text) if _is_number(text) else text)}


@changes_envelope
def ids_as_text(envelope: dict[str, Any]) -> Any:
    """Integer ids in `data` become strings, those in lists included."""
    return envelope | {"data": _ids(envelope["data"], lambda number: str(number) if _is_integer(number) else number)}


@changes_envelope
def unknown_members(envelope: dict[str, Any]) -> Any:
    """Every object has one more, unknown member."""
    return _objects(envelope, lambda members: members | UNKNOWN_MEMBER)


@changes_envelope
def huge_integers(envelope: dict[str, Any], *, digits: int = 30) -> Any:
    """Every integer in `data` has `digits` digits."""
    return envelope | {
        "data": _values(envelope["data"], lambda value: 10**digits // 9 if _is_integer(value) else value)
    }


@changes_reply
def duplicate_keys(reply: Reply) -> Reply:
    """Every member of the envelope appears twice, the first time as null."""
    envelope = json.loads(reply.body)
    first = ",".join(f"{json.dumps(name)}:null" for name in envelope)
    return reply.with_body(b"{" + first.encode() + b"," + reply.body.lstrip().removeprefix(b"{"))


@changes_envelope
def huge_answer(envelope: dict[str, Any], *, megabytes: int = 10) -> Any:
    """The envelope has one more member, of `megabytes` million bytes."""
    return envelope | {"padding": "x" * (megabytes * 1_000_000)}


@fault
async def missing_members(exchange: Exchange, *, share: float = 0.5) -> None:
    """A share of the members in `data`, chosen by the seed, is missing."""
    reply = await exchange.handle()
    envelope = json.loads(reply.body)

    def without_some(members: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in members.items() if exchange.random.random() >= share}

    envelope["data"] = _objects(envelope["data"], without_some)
    await exchange.answer(reply.with_body(json.dumps(envelope, ensure_ascii=False).encode()))


def _objects(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """Change every object, inner ones first."""
    if isinstance(value, dict):
        return change({name: _objects(member, change) for name, member in value.items()})
    if isinstance(value, list):
        return [_objects(item, change) for item in value]
    return value


def _values(value: Any, change: Callable[[Any], Any]) -> Any:
    """Change every value that is neither an object nor a list."""
    if isinstance(value, list):
        return [_values(item, change) for item in value]
    if isinstance(value, dict):
        return {name: _values(member, change) for name, member in value.items()}
    return change(value)


def _ids(data: Any, change: Callable[[Any], Any]) -> Any:
    """Change the values of members that hold ids, judging by their names."""

    def changed(members: dict[str, Any]) -> dict[str, Any]:
        return {name: _values(value, change) if ID_NAME.search(name) else value for name, value in members.items()}

    return _objects(data, changed)


def _is_number(value: Any) -> bool:
    return isinstance(value, str) and DIGITS.fullmatch(value) is not None


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
