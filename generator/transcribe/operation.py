"""An operation that a page shows, as a path item of spec/."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define, field

from generator.spec.document import JSON, REF
from generator.spec.source import Tree

from .parameters import transcribed
from .schemas import Components, Use, shape_of
from .words import BLANK, operation_name, pascal, prose

if TYPE_CHECKING:
    from pandapon_contract.pages.page import Response, Saved, Shown

ENVELOPE = {"code", "data"}
"""A schema with these members is the envelope and not the data."""


@define
class Draft:
    """The draft of an area."""

    area: str
    evidence: str
    paths: dict[str, dict[str, Tree]] = field(factory=dict)
    components: Components = field(init=False)
    names: dict[tuple[str, str], str] = field(factory=dict)
    """Name of each operation, by path and method."""

    def __attrs_post_init__(self) -> None:
        self.components = Components()

    def note(self, what: str) -> None:
        self.components.notes.append(what)

    def add(self, saved: Saved, shown: Shown) -> None:
        """Add the operation that a page shows."""
        method, path = shown.entry.method.lower(), shown.entry.path
        if method not in ("get", "put", "post", "delete", "patch") or not path.startswith("/"):
            self.note(f"{saved.file}: it shows no method and path of an operation, but {method} {path}".rstrip())
            return
        if method in self.paths.get(path, {}):
            self.note(f"{saved.file}: {method.upper()} {path} is on a page before it; this one is left out")
            return
        name = operation_name(method, path, self.names.values())
        self.names[path, method] = name
        prefix = pascal(self.area) + pascal(name)
        use = Use(True, self.evidence)
        parameters = [transcribed(each, self.components, prefix, use) for each in shown.parameters]
        sent = [each for each in parameters if each is not None]
        body = self._body(f"{saved.file}: {path}", f"{prefix}Request", shown)
        data, extent = self._data(f"{saved.file}: {path}", f"{prefix}Result", shown)
        extents = {"path": self.evidence, "request": "complete", "response": extent}
        self.paths.setdefault(path, {})[method] = {
            "operationId": f"{self.area}_{name}",
            "tags": [self.area],
            "summary": BLANK,
            "description": prose(shown.description),
            "x-evidence": extents,
            "x-sources": [shown.entry.address or saved.address or _page(saved, shown)],
            **({"x-status": "in-development"} if shown.entry.status == "developing" else {}),
            **({"parameters": sent} if sent else {}),
            **({"requestBody": {"required": True, "content": {JSON: {"schema": body}}}} if body else {}),
            "responses": {
                "200": {
                    "description": "The response that the page shows.",
                    "content": {JSON: {"schema": _enveloped(data)}},
                }
            },
        }

    def _body(self, where: str, name: str, shown: Shown) -> Tree | None:
        if not shown.body_type:
            return None
        if shown.body_type != JSON:
            self.note(f"{where}: the body is {shown.body_type}; spec/ knows only JSON")
            return None
        schema, evidence = self._or_sample(shown.body, shown.body_examples)
        found = self.components.schema(name, {"type": "object", **schema}, Use(True, evidence))
        if "$ref" not in found:
            self.note(f"{where}: the body has no members on the page")
            return None
        return found

    def _data(self, where: str, name: str, shown: Shown) -> tuple[Tree | None, str]:
        """The schema of the data, and the evidence of the response."""
        answer = next((each for each in shown.responses if each.code.startswith("2")), None)
        schema, evidence = self._or_sample(answer.schema if answer else None, answer.examples if answer else ())
        if not schema:
            self.note(f"{where}: the page shows no answer")
            return None, "none"
        members = schema.get("properties", {})
        if members.keys() >= ENVELOPE:
            self._unknown_in_examples(where, members["data"], answer)
            schema = members["data"]
        else:
            self.note(f"{where}: the answer lacks code and data; all of it is taken for the data")
        extent = "complete" if evidence == self.evidence else evidence
        return self.components.schema(name, schema, Use(False, evidence)), extent

    def _or_sample(self, schema: Mapping[str, Any] | None, examples: Sequence[str]) -> tuple[Mapping[str, Any], str]:
        """The schema of a page, or if it has none, that of its first example."""
        if schema:
            return schema, self.evidence
        found = next((shape_of(value) for value in map(_json, examples) if value is not None), {})
        return found, "sample"

    def _unknown_in_examples(self, where: str, schema: Any, answer: Response | None) -> None:
        for text in answer.examples if answer else ():
            shown = _json(text)
            data = shown.get("data") if isinstance(shown, dict) else None
            for name in sorted(_strangers(schema, data)):
                self.note(f"{where}: the example of the answer has {name}, which its schema lacks")


def _json(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return None


def _strangers(schema: Any, value: Any, place: str = "data") -> set[str]:
    """The members of a value that a schema does not list."""
    if not isinstance(schema, Mapping):
        return set()
    if isinstance(value, list):
        return set().union(*(_strangers(schema.get("items"), each, f"{place}[]") for each in value[:20]))
    known = schema.get("properties")
    if not isinstance(value, dict) or not known:
        return set()
    inner = (_strangers(known[key], each, f"{place}.{key}") for key, each in value.items() if key in known)
    return set().union(
        {f"{place}.{key}" for key in value.keys() - known.keys() if re.fullmatch(r"\w{1,60}", key)}, *inner
    )


def _enveloped(data: Tree | None) -> Tree:
    nothing = {"description": "Nothing is known about the response.", "x-evidence": "none"}
    member = {"type": "object", "properties": {"data": data or nothing}}
    return {"allOf": [{"$ref": f"{REF}Envelope"}, member]}


def _page(saved: Saved, shown: Shown) -> str:
    return f"page {shown.entry.page}" if shown.entry.page else f"a saved page, {saved.file}"
