"""Pages as HTML or as the file of their loader: the data that the page was made of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from attrs import evolve

from .address import address_of_page, joined, language, page_number
from .bounded import items, mapping, text, tree
from .page import Entry, PageError, Parameter, Response, Saved, Schema, Shown, Text
from .schemas import Schemas
from .turbo_stream import DAMAGED, decode

CALL = re.compile(r'streamController\s*\.\s*enqueue\s*\(\s*(?=")')
SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,1000})\s*-->")
CANONICAL = re.compile(r'<link\b[^>]{0,500}\brel="?canonical"?[^>]{0,500}?\bhref="([^"]{1,1000})"', re.IGNORECASE)
HEAD = 50_000
"""Where a page has its address."""

PASSWORD = re.compile(r"""type=["']?password""", re.IGNORECASE)

PLACES = ("query", "path", "header", "cookie")

LOCKED = "it shows the form for a password: open it in the browser, enter the password, and save it again"
NOTHING = "it has no data of the documentation: save the page again, as HTML only (view-source works too)"


def has_data(page: str) -> bool:
    """Whether a page in HTML has the data that it was made of."""
    return CALL.search(page) is not None


def source_of(page: str) -> str:
    """The text of a page in HTML: the source of another one, if the browser showed that."""
    try:
        return unescape(re.sub(r"<[^<>]*>", "", page)).lstrip()
    except ValueError:  # a character of thousands of digits
        return ""


def from_html(page: str, file: str, form: str = "html", address: str = "") -> Saved:
    """Read a page in HTML.

    Raises:
        PageError: it has no data, or the data is damaged.
    """
    chunks = list(_literals(page))
    if not chunks:
        raise PageError(LOCKED if PASSWORD.search(page) else NOTHING)
    stream = "".join(chunks).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return from_data(stream, file, form, address or address_of_html(page))


def address_of_html(page: str) -> str:
    """The address that a browser, or the page, writes into it."""
    head = page[:HEAD]
    found = (pattern.search(head) for pattern in (SAVED_FROM, CANONICAL))
    return next(filter(None, (address_of_page(each[1]) for each in found if each)), "")


def _literals(page: str) -> Iterator[str]:
    decoder = json.JSONDecoder(strict=False)
    for call in CALL.finditer(page):
        try:
            literal, _ = decoder.raw_decode(page, call.end())
        except ValueError:
            raise PageError(DAMAGED) from None
        yield literal


def from_data(stream: str, file: str, form: str = "data", address: str = "") -> Saved:
    """Read the data of a page.

    Raises:
        PageError: it is damaged, or is not that of a page of the documentation.
    """
    state = _state(decode(stream))
    if state is None:
        raise PageError(LOCKED if "password" in stream.casefold() else NOTHING)
    resource = mapping(tree(mapping(state.get("resourceData"))))
    nodes = tree(mapping(state.get("sidebarTree")).get("sidebarTreeList"))
    entries = tuple(_entries(nodes, (), address))
    data = resource.get("data")
    shown = _shown(resource, entries, address) if mapping(data).get("method") else None
    prose = None if shown else _text(data, file, address)
    if not (entries or shown or prose):
        raise PageError(LOCKED if "password" in stream.casefold() else NOTHING)
    return Saved(
        file=file, form=form, address=address, language=language(address), tree=entries, shown=shown, text=prose
    )


def _state(root: Any) -> dict[str, Any] | None:
    loaded = mapping(root).get("loaderData")
    routes = mapping(loaded).values() if loaded else [mapping(route).get("data") for route in mapping(root).values()]
    states = (mapping(route).get("docsDataState") for route in routes)
    return next((state for state in states if isinstance(state, dict)), None)


def _entries(nodes: Any, folder: tuple[str, ...], address: str) -> Iterator[Entry]:
    for node in map(mapping, items(nodes)):
        if node.get("type") == "apiDetail":
            yield _entry(node, folder, joined(address, text(node.get("to"))) if node.get("to") else "")
        inside = (*folder, text(node.get("name"))) if text(node.get("type")).endswith("Folder") else folder
        yield from _entries(node.get("children"), inside, address)


def _entry(node: dict[str, Any], folder: tuple[str, ...], address: str) -> Entry:
    number = node.get("id")
    return Entry(
        title=text(node.get("name")),
        page=number if type(number) is int else page_number(text(node.get("to")) or address).number,
        method=text(node.get("method")).upper(),
        path=text(node.get("path")),
        status=text(node.get("status")),
        folder=folder,
        tags=tuple(map(text, items(node.get("tags")))),
        address=address,
    )


def _shown(resource: dict[str, Any], entries: tuple[Entry, ...], address: str) -> Shown:
    data = mapping(resource["data"])
    entry = _entry(data, (), address)
    listed = next((each for each in entries if each.page is not None and each.page == entry.page), entry)
    schemas = Schemas({"definitions": mapping(mapping(resource.get("extraData")).get("dataSchemaDefinitions"))})
    body = mapping(data.get("requestBody"))
    kind = text(body.get("type"))
    asked = kind not in ("", "none")
    day = re.match(r"\d{4}-\d\d-\d\d", text(data.get("updatedAt")))
    return Shown(
        entry=evolve(entry, folder=listed.folder, address=address or listed.address),
        description=text(data.get("description")),
        parameters=tuple(_parameters(data, schemas)),
        body_type=kind if asked else "",
        body_required=_marked(body) if asked else None,
        body=_body(body, schemas) if asked else None,
        body_examples=tuple(filter(None, (text(mapping(each).get("value")) for each in items(body.get("examples"))))),
        responses=tuple(_responses(data, schemas)),
        updated=day[0] if day else "",
    )


def _marked(node: dict[str, Any]) -> bool | None:
    return node["required"] if isinstance(node.get("required"), bool) else None


def _parameters(data: dict[str, Any], schemas: Schemas) -> Iterator[Parameter]:
    seen = set()
    for source in (mapping(data.get("parameters")), mapping(data.get("commonParameters"))):
        for place in PLACES:
            for node in map(mapping, items(source.get(place))):
                name = text(node.get("name"))
                if name and (place, name) not in seen:
                    seen.add((place, name))
                    yield Parameter(
                        name=name,
                        place=place,
                        required=_marked(node),
                        schema=_of_field(node, schemas),
                        description=text(node.get("description")),
                        example=node.get("example"),
                    )


def _of_field(node: dict[str, Any], schemas: Schemas) -> Schema:
    """The schema of a parameter or a field of a form, which may only have a type."""
    return schemas.read({"type": node.get("type"), **mapping(node.get("schema"))})


def _body(body: dict[str, Any], schemas: Schemas) -> Schema | None:
    if body.get("jsonSchema"):
        return schemas.read(body["jsonSchema"])
    fields = {text(node.get("name")): node for node in map(mapping, items(body.get("parameters"))) if node.get("name")}
    if not fields:
        return None
    properties = {}
    for name, node in fields.items():
        labels = {word: node[word] for word in ("description", "example") if node.get(word) not in (None, "")}
        properties[name] = {**labels, **_of_field(node, schemas)}
    required = [name for name, node in fields.items() if _marked(node)]
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def _responses(data: dict[str, Any], schemas: Schemas) -> Iterator[Response]:
    for node in map(mapping, items(data.get("responses"))):
        elsewhere = [
            each
            for each in map(mapping, items(data.get("responseExamples")))
            if node.get("id") is not None and text(each.get("responseId")) == text(node["id"])
        ]
        examples = (text(mapping(each).get("data")) for each in [*items(node.get("responseExamples")), *elsewhere])
        yield Response(
            code=text(node.get("code")),
            name=text(node.get("name")),
            schema=schemas.read(node["jsonSchema"]) if node.get("jsonSchema") else None,
            examples=tuple(filter(None, examples)),
        )


def _text(data: Any, file: str, address: str) -> Text | None:
    """A text page. Which member holds its Markdown is a guess: `content`, or else the longest text."""
    known = {"content": data} if isinstance(data, str) else mapping(data)
    texts = [value for name, value in known.items() if isinstance(value, str) and name not in ("name", "title")]
    markdown = text(known.get("content")) or max(texts, key=len, default="")
    if not markdown.strip():
        return None
    number = known.get("id")
    return Text(
        title=text(known.get("name")) or text(known.get("title")),
        markdown=markdown,
        page=number if type(number) is int else page_number(address or file).number,
    )
