"""The rules for pushed messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.spec.document import JSON, MESSAGE_ENVELOPE, components, is_object, messages, referred
from generator.spec.source import Finding, Pointer, Source, Tree
from generator.spec.vocabulary import EXTENT, is_evidence

from .registry import rule


@rule("message")
def _messages(document: Source) -> Iterator[Finding]:
    by_type: dict[str, str] = {}
    if document.tree.get("webhooks") and MESSAGE_ENVELOPE not in components(document.tree):
        yield ("webhooks",), f"messages are wrapped in {MESSAGE_ENVELOPE}, which is not a component"
    for message in messages(document.tree):
        here, tree = message.pointer, message.tree
        if not re.fullmatch(r"[a-z][a-z0-9_]*", message.name) or tree.get("operationId") != message.name:
            yield here, f"{message.name} needs its own name in snake case as operationId"
        if not tree.get("x-message-type"):
            yield here, f"{message.name} has no x-message-type (write unknown if it is not known)"
        if type(tree.get("x-message-platform")) is not int:
            yield here, f"{message.name} has no x-message-platform"
        evidence = tree.get("x-evidence")
        if not isinstance(evidence, dict) or set(evidence) != {"message-type", "body"}:
            yield here, f"{message.name} needs x-evidence with message-type and body"
        elif not all(is_evidence(words, EXTENT) for words in evidence.values()):
            yield (*here, "x-evidence"), f"{evidence} contains a word that is not an evidence word"
        content = tree.get("requestBody", {}).get("content", {})
        schema = content.get(JSON, {}).get("schema", {})
        if set(content) != {JSON} or schema.keys() != {"$ref"} or referred(schema) not in _models(document):
            yield here, f"{message.name} needs a JSON body only, whose schema is a component of type object"
        kind = str(tree.get("x-message-type"))
        if kind != "unknown" and by_type.setdefault(kind, message.name) != message.name:
            yield (*here, "x-message-type"), f"{kind!r} is already the type of {by_type[kind]}"
    listed = [str(entry.get("type")) for entry in document.tree.get("x-message-types", [])]
    for index, entry in enumerate(document.tree.get("x-message-types", [])):
        pointer = ("x-message-types", index)
        if not {"type", "platform", "evidence", "about"} <= set(entry) or not is_evidence(entry.get("evidence")):
            yield pointer, "a message type needs type, platform, evidence and about"
        elif entry["platform"] is not None and type(entry["platform"]) is not int:
            yield pointer, f"platform must be an integer or null, not {entry['platform']!r}"
        if entry.get("webhook", "") not in {"", *document.tree.get("webhooks", {})}:
            yield pointer, f"{entry['webhook']!r} is not a webhook"
        if entry.get("body", "") not in {"", *_models(document)}:
            yield pointer, f"{entry['body']!r} is not a component of type object"
        if "body" in entry and "webhook" in entry:
            yield pointer, "a message type has a webhook or a body of its own, not both"
        yield from _of_event(document, entry, pointer)
        if listed[index] in listed[:index]:
            yield pointer, f"{listed[index]!r} is listed twice"


def _of_event(document: Source, entry: Tree, pointer: Pointer) -> Iterator[Finding]:
    event = entry.get("event")
    if event is None:
        return
    if not re.fullmatch(r"([A-Z][a-z]+)+", str(event)):
        yield (*pointer, "event"), f"{event!r} must be a class name such as TaobaoOrderPaid"
    if event in {str(referred(message.body or {})) for message in messages(document.tree)} | {
        each.get("body") for each in document.tree["x-message-types"]
    }:
        yield (*pointer, "event"), f"{event} is the name of a body already"
    if not ("webhook" in entry or "body" in entry):
        yield (*pointer, "event"), f"{event} needs a webhook or a body, so that its messages have a model"
    first = next(each for each in document.tree["x-message-types"] if each.get("event") == event)
    if entry.get("platform") != first.get("platform"):
        yield (*pointer, "event"), f"the message types of {event} are of more than one platform"


def _models(document: Source) -> set[str]:
    return {name for name, schema in components(document.tree).items() if is_object(schema)} - {"Envelope"}
