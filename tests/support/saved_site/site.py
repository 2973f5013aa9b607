"""PandaPon's English documentation, made of our specification: tests change its pages and save them in every form."""

import copy
import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from pandapon_contract.document import bundled

OURS = {"id", "decimal", "local-date-time", "epoch-milliseconds", "epoch-seconds", "alibaba-date-time", "password"}
"""Formats that only our specification knows."""

KEPT = {
    *("type", "properties", "items", "additionalProperties", "required", "enum", "format", "nullable"),
    *("title", "description", "example", "default", "$ref", "allOf"),
}


@define(kw_only=True)
class Page:
    """The page of an operation; everything may be changed."""

    id: str
    """`taobao_orders.page`, or the name of a callback."""
    number: int
    title: str
    folder: tuple[str, ...]
    method: str
    path: str
    status: str = "released"
    parameters: list[dict[str, Any]] = field(factory=list)
    body: dict[str, Any] | None = None
    body_example: Any = None
    answer: dict[str, Any] = field(factory=dict)
    answer_example: Any = None
    description: str = ""


@define(kw_only=True)
class TextPage:
    """A page of the manual."""

    number: int
    title: str
    markdown: str
    folder: tuple[str, ...] = ()


@define(kw_only=True)
class Site:
    """A documentation site. `schemas` are the components that `$ref: '#/components/schemas/…'` points to."""

    pages: list[Page]
    schemas: dict[str, dict[str, Any]]
    texts: list[TextPage] = field(factory=list)
    host: str = "doc-en.pandapon.com"

    def page(self, id: str) -> Page:
        return next(page for page in self.pages if page.id == id)

    def used(self, page: Page) -> dict[str, dict[str, Any]]:
        """The components that a page refers to, directly or not, as pages include them."""
        found: dict[str, dict[str, Any]] = {}
        waiting: list[Any] = [page.body, page.answer, *(parameter["schema"] for parameter in page.parameters)]
        while waiting:
            node = waiting.pop()
            if isinstance(node, dict):
                name = str(node.get("$ref", "")).rpartition("/")[2]
                if name in self.schemas and name not in found:
                    found[name] = self.schemas[name]
                    waiting.append(found[name])
            waiting.extend(node.values() if isinstance(node, dict) else node if isinstance(node, list) else ())
        return {name: found[name] for name in self.schemas if name in found}

    def address(self, page: Page | TextPage) -> str:
        return f"https://{self.host}/{'api' if isinstance(page, Page) else 'doc'}-{page.number}"


TEXTS = (
    TextPage(
        number=6_055_770,
        title="API calling instructions",
        folder=("API tutorial",),
        markdown="Base URL: `https://api.pandapon.com`.\n\n| header | about |\n| --- | --- |\n| user-id | account |",
    ),
    TextPage(
        number=6_055_771,
        title="Error codes",
        folder=("API tutorial",),
        markdown="All codes:\n\n| Code | Description |\n| --- | --- |\n| 200 | success |\n"
        "| 40101 | signature is wrong |\n| 40102 | timestamp has expired |\n",
    ),
    TextPage(
        number=6_055_772,
        title="Message access manual",
        markdown="Answer within 1000 ms with HTTP status 200.\n\n| messageType | about |\n| --- | --- |\n"
        "| TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY | the price changed |\n",
    ),
)
"""Pages of the manual; their tables are invented."""


def make_site(*, everything: bool = False) -> Site:
    """The 75 entries of the English tree: 69 operations and 6 callbacks. With `everything` also the three operations
    that are not in that tree."""
    document = bundled()
    operations = {operation.id: operation for operation in document.operations()}
    pages = []
    with (Path(__file__).parent / "navigation.csv").open(encoding="utf-8") as lines:
        for place, row in enumerate(csv.DictReader(lines)):
            if not row["page"] and not everything:
                continue
            known = {"id": row["id"], "title": row["title"], "folder": tuple(row["folder"].split(" > "))}
            known["number"] = int(row["page"] or 263_600_000 + place)
            if row["id"] in operations:
                operation = operations[row["id"]]
                method, path, entry = operation.method, operation.path, operation.entry
                answered = entry["responses"]["200"]
            else:
                entry = document.tree["webhooks"][row["id"]]["post"]
                kind = entry["x-message-type"]
                method, path = "POST", f"EXAMPLE_{row['id'].upper()}" if kind == "unknown" else kind
                answered, entry = entry["requestBody"], {**entry, "requestBody": None}
            pages.append(Page(**known, method=method, path=path, **_content(entry, answered)))
    schemas = {name: plain(schema) for name, schema in document.components.items()}
    return Site(pages=pages, schemas=schemas, texts=[evolve(text) for text in TEXTS])


def _content(entry: Mapping[str, Any], answered: Mapping[str, Any]) -> dict[str, Any]:
    asked = (entry.get("requestBody") or {}).get("content", {}).get("application/json", {})
    shown = answered["content"]["application/json"]
    return {
        "status": "developing" if entry.get("x-status") == "in-development" else "released",
        "description": entry.get("description", ""),
        "parameters": [_parameter(parameter) for parameter in entry.get("parameters", ())],
        "body": plain(asked["schema"]) if asked else None,
        "body_example": copy.deepcopy(asked.get("example")),
        "answer": plain(shown["schema"]),
        "answer_example": copy.deepcopy(shown.get("example")),
    }


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    found = {
        word: parameter[word] for word in ("name", "in", "description", "required", "example") if word in parameter
    }
    return {**found, "schema": plain(parameter["schema"])}


def plain(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without the words that only our specification has, and without `allOf`."""
    found = {word: copy.deepcopy(value) for word, value in schema.items() if word in KEPT}
    if found.get("format") in OURS:
        del found["format"]
    if "properties" in found:
        found["properties"] = {name: plain(inner) for name, inner in found["properties"].items()}
    for word in ("items", "additionalProperties"):
        if isinstance(found.get(word), Mapping):
            found[word] = plain(found[word])
    parts = [plain(part) for part in found.pop("allOf", ())]
    if len(parts) == 1:
        return {**parts[0], **found}
    for part in parts:
        if "$ref" in part:
            part = plain(bundled().components[part["$ref"].rpartition("/")[2]])
        found = {**part, **found, "properties": {**found.get("properties", {}), **part.get("properties", {})}}
    return found
