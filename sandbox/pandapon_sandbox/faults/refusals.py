"""Refusals inside a response with code 200, for operations that have them according to the document."""

import json
from typing import Any

from pandapon_sandbox.protocol.document import Schema
from pandapon_sandbox.protocol.envelope import Code, Envelope

from .exchange import Exchange, Reply
from .registry import fault

SOMETHING = "9000000000000000009"
"""The key of a refused item of a batch."""


@fault
async def refused_inside(
    exchange: Exchange, *, code: Any = "4004", message: str = "no stock", flag: Any = False, partly: bool = False
) -> None:
    """Code 200 and a refusal in `data`, with `flag` as its flag; the request is not handled.

    With `partly` the request is handled, and one more item of its batch is refused.
    """
    entry = next((entry for entry in exchange.refusals if ("items" in entry) is partly), None)
    if entry is None:
        sentence = f"The operation cannot be refused inside its response{', in part' if partly else ''}."
        await exchange.answer(Reply.of(Envelope(None, Code.BAD_REQUEST, sentence, http_status=400)))
    elif partly:
        reply = await exchange.handle()
        envelope = json.loads(reply.body)
        _add_refused(entry, envelope, code, message, flag)
        await exchange.answer(reply.with_body(json.dumps(envelope, ensure_ascii=False).encode()))
    else:
        await exchange.answer(Reply.of(Envelope(_refusal(entry, code, message, flag))))


def _refusal(entry: Schema, code: Any, message: str, flag: Any) -> Any:
    """The `data` of a call that is refused as a whole."""
    envelope: dict[str, Any] = {}
    for name, value in (("code", code), ("text", message), ("flag", flag)):
        if name in entry:
            _put(envelope, _first(entry[name]), value)
    return envelope["data"]


def _add_refused(entry: Schema, envelope: dict[str, Any], code: Any, message: str, flag: Any) -> None:
    """Add one refused item to a batch."""
    item: Any = {}
    for name, value in (("key", SOMETHING), ("code", code), ("text", message), ("flag", flag)):
        if name in entry:
            _put(item, _first(entry[name]), value)
    _put(envelope, entry["items"], [*(_get(envelope, entry["items"]) or []), item or SOMETHING])


def _first(paths: Any) -> str:
    return str(paths[0] if isinstance(paths, list) else paths)


def _get(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _put(owner: dict[str, Any], path: str, value: Any) -> None:
    *above, last = path.split(".")
    for name in above:
        if not isinstance(owner.get(name), dict):
            owner[name] = {}
        owner = owner[name]
    owner[last] = value
