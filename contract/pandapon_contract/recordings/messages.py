"""Pushed messages: in lists that `pandapon webhooks listen` writes, or as requests in a HAR file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import orjson
from attrs import define, field

from pandapon_contract.document import JSON, REF, Document

from .har import At
from .lists import Lists
from .nodes import Node, tree
from .seeing import Eye
from .tally import Tally

_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.]{0,79}")


@define(eq=False)
class Pushes:
    """What the messages of one webhook showed."""

    type: str
    """`unknown` if the specification does not know it."""
    body: Node | None


@define
class Messages:
    """All messages."""

    document: Document
    lists: Lists
    webhooks: dict[str, Pushes] = field(init=False)
    types: Tally[tuple[str, int | None]] = field(factory=lambda: Tally())
    """Type and platform, as far as a report may show them."""
    known: Mapping[str, str] = field(init=False)
    """The webhook of each known type; empty if only its name is known."""
    message: Node = field(init=False)
    taken: int = 0
    unreadable: int = 0
    _platforms: Mapping[str, int] = field(init=False)
    _eye: Eye = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.webhooks = {
            name: self._pushes(item["post"]) for name, item in self.document.tree.get("webhooks", {}).items()
        }
        listed = self.document.tree.get("x-message-types", ())
        self.known = {str(each["type"]): str(each.get("webhook", "")) for each in listed} | {
            each.type: name for name, each in self.webhooks.items() if each.type != "unknown"
        }
        self.message = tree(self.document, {"$ref": f"{REF}PushedMessage"}, "")
        areas = self.document.tree.get("x-enums", {}).values()
        platforms = [each["lists"]["MessagePlatform"] for each in areas if "MessagePlatform" in each["lists"]]
        self._platforms = {name: each["value"] for found in platforms for name, each in found["values"].items()}
        self._eye = Eye(self.lists)

    def _pushes(self, post: Mapping[str, Any]) -> Pushes:
        schema = post["requestBody"]["content"][JSON]["schema"]
        parts = (schema, *schema.get("allOf", ()))
        bodies = [part["properties"]["messageBody"] for part in parts if "messageBody" in part.get("properties", {})]
        return Pushes(
            str(post.get("x-message-type", "unknown")),
            tree(self.document, bodies[-1], "messageBody") if bodies else None,
        )

    def read(self, value: Any) -> Mapping[str, Any] | None:
        """The message that a line or the body of a request is; None if it is not one."""
        if not isinstance(value, dict):
            return None
        if "messageType" in value and "messageBody" in value:
            return value
        if {"received", "platform", "type", "body"} <= value.keys():
            platform = value["platform"]
            return {
                "messageType": value["type"],
                "messageBody": value["body"],
                "messagePlatform": self._platforms.get(platform, platform) if isinstance(platform, str) else platform,
                "timestamp": value.get("timestamp"),
            }
        return None

    def take(self, message: Mapping[str, Any], at: At) -> None:
        """Count what a message shows."""
        name, platform = message.get("messageType"), message.get("messagePlatform")
        if not isinstance(name, str) or not _TYPE.fullmatch(name):
            self.unreadable += 1
            return
        self.taken += 1
        self.types.add((name, platform if platform.__class__ is int else None), at)
        self._eye.see(self.message, message, at)
        webhook = self.webhooks.get(self.known.get(name, ""))
        if webhook is not None and webhook.body is not None:
            self._eye.see(webhook.body, _parsed(message["messageBody"]), at)


def _parsed(body: Any) -> Any:
    """The content of a message, which may be JSON as a string."""
    if isinstance(body, str):
        try:
            return orjson.loads(body)
        except orjson.JSONDecodeError:
            return body
    return body
