"""Messages to try a receiver with: the examples of the specification, of each type."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from difflib import get_close_matches
from typing import Any

import orjson

from pandapon.enums import MessagePlatform
from pandapon_api import InvalidArgumentError
from pandapon_api.messages import MESSAGE_TYPES
from pandapon_cli.operations.document import document
from pandapon_cli.output.streams import say

COLUMNS = ("event", "type", "platform", "evidence")
PREFIXES = {"TAOBAO_": 0, "1688_": 1}


def rows() -> Iterator[dict[str, Any]]:
    """All types that are known."""
    for kind in MESSAGE_TYPES.values():
        yield {
            "event": kind.event,
            "type": kind.name,
            "platform": None if kind.platform is None else MessagePlatform(kind.platform).name,
            "evidence": kind.evidence,
            "body": kind.model and kind.model.__name__,
            "about": kind.about,
        }


def type_of(name: str) -> str | None:
    """The message type with a name, or the first one of the event with this name, such as `TaobaoOrderPaid`."""
    if name in MESSAGE_TYPES:
        return name
    return next((kind.name for kind in MESSAGE_TYPES.values() if (kind.event or "").lower() == name.lower()), None)


def sample(name: str, changes: Sequence[str] = (), body: Any = None) -> bytes:
    """A message, pushed now.

    Args:
        name: A `messageType`, or the name of an event.
        changes: Members of the body to replace, as `orderId=7` or `baseInfo.status=cancel`.
        body: The whole body instead.

    Raises:
        InvalidArgumentError: the type is not known and no body is given, or a change is not valid.
    """
    kind = type_of(name)
    if kind is None and body is None:
        events = sorted({kind.event for kind in MESSAGE_TYPES.values() if kind.event})
        close = get_close_matches(name, [*events, *MESSAGE_TYPES], 1)
        hint = f"did you mean {close[0]}" if close else "`pandapon webhooks types` lists those that are"
        raise InvalidArgumentError(f"{name!r:.100} is not a known type; {hint}, or pass its content with --body")
    content = _body(kind or name) if body is None else body
    for change in changes:
        _change(content, change)
    platform = MESSAGE_TYPES[kind].platform if kind else _platform(name)
    message = {"messageType": kind or name, "messageBody": content, "messagePlatform": platform}
    try:
        return orjson.dumps({**message, "timestamp": str(time.time_ns() // 1_000_000)})
    except TypeError:  # half an emoji, or a byte of another encoding
        raise InvalidArgumentError("the type or --set is not UTF-8, which a message has to be") from None


def _platform(name: str) -> int | None:
    return next((platform for prefix, platform in PREFIXES.items() if name.startswith(prefix)), None)


def _body(kind: str) -> Any:
    (entry,) = (entry for entry in document()["x-message-types"] if entry["type"] == kind)
    if "webhook" not in entry:
        return deepcopy(entry["sample"])
    content = document()["webhooks"][entry["webhook"]]["post"]["requestBody"]["content"]["application/json"]
    return _merged(deepcopy(content["example"]["messageBody"]), entry.get("sample", {}))


def _merged(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, Mapping):
        return old | {name: _merged(old.get(name), value) for name, value in new.items()}
    return new


def _change(body: Any, change: str) -> None:
    path, equals, text = change.partition("=")
    *above, last = path.split(".")
    owner = body
    for name in above:
        owner = owner.setdefault(name, {}) if isinstance(owner, dict) else None
    if not equals or not last or not isinstance(owner, dict):
        raise InvalidArgumentError(f"--set {path}=… does not name a member of the body, as in --set orderId=7")
    if last not in owner:
        say(f"pandapon: the body has no member {path}; it is added")
    owner[last] = text if isinstance(owner.get(last), str) else _value(text)


def _value(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
