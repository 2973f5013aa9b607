"""Facts about what is listed: values of enums, codes, message types, as actions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pandapon.facts import Action
from pandapon_contract.document import Document
from pandapon_contract.report import Fact

from .evidence import raises
from .plan import Author, Plan, at, quoted
from .texts import UNDESCRIBED, described

CODE = ("components", "schemas", "Envelope", "properties", "code")


def enums(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    taken: dict[str, set[str]] = {}
    for fact in facts:
        author = Author(fact)
        found = _list(fact.subject[0], document)
        if found is None:
            yield author.plan("unplaced", note="the specification has no such list")
            continue
        area, name, node = found
        values = ("x-enums", area, "lists", name, "values")
        known = _known(node, fact.subject[1])
        if known is not None:
            if raises(fact.evidence, node["values"][known]["evidence"]):
                yield author.plan("confirmed", author.update(at(*values, known), {"evidence": fact.evidence}), was=True)
            else:
                yield author.plan("known", was=True)
            continue
        value = _typed(fact.subject[1], node["type"])
        if value is None:
            yield author.plan("unplaced", note=f"the list holds values of type {node['type']}")
            continue
        names = taken.setdefault(fact.subject[0], set(node["values"]))
        key = _new_name(fact.subject[1], names)
        names.add(key)
        entry = {"value": value, "about": UNDESCRIBED[fact.evidence], "evidence": fact.evidence}
        yield author.plan("corrected", author.update(at(*values), {key: entry}))


def stated_enum(subject: Sequence[str], document: Document) -> Any:
    found = _list(subject[0], document)
    return True if found and _known(found[2], subject[1]) is not None else None


def _list(subject: str, document: Document) -> tuple[str, str, Mapping[str, Any]] | None:
    area, _, name = subject.partition(".")
    node = document.tree.get("x-enums", {}).get(area, {}).get("lists", {}).get(name)
    return None if node is None else (area, name, node)


def _known(node: Mapping[str, Any], text: str) -> str | None:
    return next((key for key, entry in node["values"].items() if str(entry["value"]) == text), None)


def _typed(text: str, kind: str) -> int | str | None:
    if kind == "string":
        return text
    return int(text) if re.fullmatch(r"-?(0|[1-9]\d{0,17})", text, re.ASCII) else None


def _new_name(text: str, taken: set[str]) -> str:
    name = base_name(text)
    numbers = iter(range(2, len(taken) + 3))
    found = name
    while found in taken or found == "VALUE":
        found = f"{name}_{next(numbers)}"
    return found


def base_name(text: str) -> str:
    """The name of a new value: the names of spec/ are ours, and this one can be changed there."""
    minus = "_MINUS_" if text[1:].isdecimal() else "_"
    words = re.sub(r"[^A-Z0-9]+", "_", text.upper().replace("-", minus)).strip("_")
    return f"VALUE_{words}".rstrip("_")


def codes(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    known = _codes(document)
    for fact in facts:
        author, code = Author(fact), fact.subject[0]
        ours, value = known.get(code), fact.value
        said = {key: value[key] for key in ("means", "http-status") if key in value}
        if ours and said["means"] == "unknown":
            said["means"] = ours["means"]
        was = stated_code(fact.subject, document)
        new = author.update(at(*CODE), {"x-codes": {code: {**said, **_about(fact, ours), "evidence": fact.evidence}}})
        if code == "200" and said["means"] != "success":
            yield author.plan("unplaced", was=was, note="code 200 is how the client knows success; correct it by hand")
        elif ours is None or any(ours.get(key) != said[key] for key in said):
            yield author.plan("corrected", new, was=was)
        elif raises(fact.evidence, ours["evidence"]):
            yield author.plan("confirmed", new, was=was)
        else:
            yield author.plan("known", was=was)


def stated_code(subject: Sequence[str], document: Document) -> Any:
    found = _codes(document).get(subject[0])
    return None if found is None else {key: found[key] for key in ("means", "about", "http-status") if key in found}


def _about(fact: Fact, ours: Mapping[str, Any] | None) -> dict[str, str]:
    about = described(fact, "about")
    return {"about": about} if about and not (ours and "about" in ours) else {}


def _codes(document: Document) -> Mapping[str, Any]:
    found: Mapping[str, Any] = document.components["Envelope"]["properties"]["code"].get("x-codes", {})
    return found


def message_types(facts: Sequence[Fact], document: Document) -> Iterator[Plan]:
    webhooks = document.tree.get("webhooks", {})
    listed: dict[str, Mapping[str, Any]] = {each["type"]: each for each in document.tree.get("x-message-types", ())}
    known, taken = set(listed), {}
    for name, item in webhooks.items():
        taken[item["post"].get("x-message-type", "unknown")] = name
    for fact in facts:
        if fact.subject[0] not in webhooks:
            plan = _message_type(fact, listed)
            known |= {fact.subject[0]} if plan.actions else set()
            yield plan
    for fact in facts:
        if fact.subject[0] in webhooks:
            plan = _webhook(fact, webhooks[fact.subject[0]]["post"], listed, known, taken)
            if plan.outcome == "corrected":
                known.add(fact.value)
                taken[fact.value] = fact.subject[0]
            yield plan


def stated_message_type(subject: Sequence[str], document: Document) -> Any:
    name = subject[0]
    if name in document.tree.get("webhooks", {}):
        found = document.tree["webhooks"][name]["post"].get("x-message-type", "unknown")
        return None if found == "unknown" else found
    types = document.tree.get("x-message-types", ())
    return next(({"platform": each.get("platform")} for each in types if each["type"] == name), None)


def _entry(name: str) -> str:
    return at("x-message-types", "?@.type==" + quoted(name))


def _listed(author: Author, entry: dict[str, Any], listed: Mapping[str, Any]) -> Action:
    """Add to the list of types; the first one begins it."""
    if listed:
        return author.update(at("x-message-types"), [entry])
    return author.update(at(), {"x-message-types": [entry]})


def _message_type(fact: Fact, listed: Mapping[str, Mapping[str, Any]]) -> Plan:
    author, name = Author(fact), fact.subject[0]
    ours = listed.get(name)
    if not isinstance(fact.value, Mapping):
        return author.plan("unplaced", note="the specification has no such message")
    platform = fact.value["platform"]
    if ours is None:
        entry = {
            "type": name,
            "platform": platform,
            "evidence": fact.evidence,
            "about": UNDESCRIBED[fact.evidence],
        }
        return author.plan("corrected", _listed(author, entry, listed))
    was = {"platform": ours.get("platform")}
    if platform is not None and platform != ours.get("platform"):
        change = {"platform": platform, "evidence": fact.evidence}
        return author.plan("corrected", author.update(_entry(name), change), was=was)
    if raises(fact.evidence, ours["evidence"]):
        return author.plan("confirmed", author.update(_entry(name), {"evidence": fact.evidence}), was=was)
    return author.plan("known", was=was)


def _webhook(
    fact: Fact, post: Mapping[str, Any], listed: Mapping[str, Any], known: set[str], taken: Mapping[str, str]
) -> Plan:
    author, name, kind = Author(fact), fact.subject[0], fact.value
    if not isinstance(kind, str):
        return author.plan("unplaced", note="the fact has no message type")
    ours = post.get("x-message-type", "unknown")
    was = None if ours == "unknown" else ours
    if taken.get(kind, name) != name:
        return author.plan("unplaced", was=was, note=f"it is the type of {taken[kind]}")
    words = {"x-message-type": kind, "x-evidence": {"message-type": fact.evidence}}
    changed = author.update(at("webhooks", name, "post"), words)
    if ours == kind:
        if raises(fact.evidence, post["x-evidence"]["message-type"]):
            return author.plan("confirmed", changed, was=was)
        return author.plan("known", was=was)
    if kind in known:
        link = [] if listed.get(kind, {}).get("webhook") == name else [author.update(_entry(kind), {"webhook": name})]
        return author.plan("corrected", changed, *link, was=was)
    entry = {
        "type": kind,
        "platform": post["x-message-platform"],
        "evidence": fact.evidence,
        "about": post["summary"],
        "webhook": name,
    }
    return author.plan("corrected", changed, _listed(author, entry, listed), was=was)
