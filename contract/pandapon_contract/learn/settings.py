"""Facts about the status and the pages of an operation, and about what holds for every call, as actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pandapon_contract.document import Document
from pandapon_contract.report import Fact

from .evidence import raises
from .plan import Author, Plan, at

SCHEMES = ("components", "securitySchemes")
STATUS = {"developing": True, "in-development": True, "released": False}
"""The words of the documentation tool that decide: whether the operation is in development."""


def statuses(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    for fact in facts:
        author, operation = Author(fact), document.operation(fact.subject[0])
        if operation is None:
            yield author.plan("unplaced", note="the specification has no such operation")
            continue
        target = (at("paths", operation.path, operation.method.lower()), operation)
        was = stated_status(fact.subject, document)
        if fact.value not in STATUS:
            yield author.plan("unplaced", was=was, note="the specification has no word for this status")
        elif STATUS[fact.value] == ("x-status" in target[1].entry):
            yield author.plan("known", was=was)
        elif STATUS[fact.value]:
            yield author.plan("corrected", author.update(target[0], {"x-status": "in-development"}), was=was)
        else:
            yield author.plan("corrected", author.remove(f"{target[0]}['x-status']"), was=was)


def stated_status(subject: Sequence[str], document: Document) -> Any:
    operation = document.operation(subject[0])
    if operation is None:
        return None
    return "developing" if "x-status" in operation.entry else "released"


def page_sizes(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    for fact in facts:
        author, operation = Author(fact), document.operation(fact.subject[0])
        was = stated_page_size(fact.subject, document)
        if operation is None or "x-pagination" not in operation.entry:
            yield author.plan("unplaced", note="the specification has no such list with pages")
        elif was == fact.value:
            yield author.plan("known", was=was)
        else:
            target = at("paths", operation.path, operation.method.lower(), "x-pagination")
            yield author.plan("corrected", author.update(target, {"largest": fact.value}), was=was)


def stated_page_size(subject: Sequence[str], document: Document) -> Any:
    operation = document.operation(subject[0])
    return operation.entry.get("x-pagination", {}).get("largest") if operation else None


def timestamp_unit(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    for fact in facts:
        yield _of_scheme(fact, document, "timestamp", {"x-timestamp-unit": fact.value}, stated_unit((), document))


def stated_unit(_: Sequence[str], document: Document) -> Any:
    return _known(document.tree["components"]["securitySchemes"].get("timestamp", {}).get("x-timestamp-unit"))


def nonce(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    for fact in facts:
        change = {"x-nonce": {fact.subject[0]: fact.value}}
        yield _of_scheme(fact, document, "nonceStr", change, stated_nonce(fact.subject, document))


def stated_nonce(subject: Sequence[str], document: Document) -> Any:
    scheme = document.tree["components"]["securitySchemes"].get("nonceStr", {})
    return _known(scheme.get("x-nonce", {}).get(subject[0]))


def _known(word: Any) -> Any:
    return None if word == "unknown" else word


def _of_scheme(fact: Fact, document: Document, scheme: str, change: dict[str, Any], was: Any) -> Plan:
    author = Author(fact)
    if scheme not in document.tree["components"]["securitySchemes"]:
        return author.plan("unplaced", note="the specification has no such part of the signature")
    if was == fact.value:
        return author.plan("known", was=was)
    return author.plan("corrected", author.update(at(*SCHEMES, scheme), change), was=was)


def zone(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    for fact in facts:
        author, was = Author(fact), stated_zone((), document)
        words = {"zone": fact.value, "evidence": fact.evidence}
        is_there = "x-times" in document.tree
        change = author.update(at("x-times"), words) if is_there else author.update(at(), {"x-times": words})
        if was != fact.value:
            yield author.plan("corrected", change, was=was)
        elif raises(fact.evidence, document.tree["x-times"].get("evidence")):
            yield author.plan("confirmed", change, was=was)
        else:
            yield author.plan("known", was=was)


def stated_zone(_: Sequence[str], document: Document) -> Any:
    return document.tree.get("x-times", {}).get("zone")
