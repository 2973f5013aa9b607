"""Pages as Markdown: an operation with its OpenAPI document, a text, or a list of pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .address import address_of_page, language, page_number
from .bounded import items, mapping, text, tree
from .page import Entry, PageError, Parameter, Response, Saved, Shown, Text
from .schemas import Schemas, word
from .yaml_document import damaged, load

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

OPENAPI = re.compile(r"^## OpenAPI( Specification)?\s*$", re.MULTILINE)
FENCE = re.compile(r"^```ya?ml[^\n]*\n", re.MULTILINE)
BARE = re.compile(r"^[ \t>*`\\]{0,20}openapi\W{1,4}3\.", re.MULTILINE)
LISTS = re.compile(r"^## (API Docs|Docs)\s*$", re.MULTILINE)
SAME_CODE = re.compile(r"x-(\w+):(.*)")
"""How the second answer with one code is written: `x-200:refused`."""

SHAPES: dict[str, type] = {"tags": list, "parameters": list, "responses": dict, "requestBody": dict, "security": list}
"""What an operation has, if the copy is whole."""


def from_markdown(content: str, file: str, address: str = "") -> Saved:
    """Read a Markdown file of the documentation.

    Raises:
        PageError: it is damaged.
    """
    first, _, rest = content.partition("\n")
    title = first.removeprefix("#").strip()
    if heading := OPENAPI.search(rest):
        shown = _shown(rest[heading.end() :], title, file, address)
        return Saved(file=file, form="md", address=address, language=language(address), shown=shown)
    links = list(_links(rest)) if LISTS.search(rest) else []
    if links:
        return _listed(links, "llms" if "\n## API Docs" in rest else "md", file, address)
    if BARE.search(rest):
        raise damaged("its headings are not those of the file")
    if not rest.strip():
        raise PageError("it has a title and nothing else: save the page again")
    prose = Text(title=title, markdown=rest.strip(), page=page_number(address or file).number)
    return Saved(file=file, form="md", address=address, language=language(address), text=prose)


def _listed(links: list[tuple[str, Entry]], form: str, file: str, address: str) -> Saved:
    entries = tuple(entry for kind, entry in links if kind == "api")
    if not entries:
        raise PageError("it lists no operations: save the list of the API reference (llms.txt), or its pages")
    address = address or re.sub(r"/[^/]*$", "/", entries[0].address)
    return Saved(file=file, form=form, address=address, language=language(address), tree=entries)


def _links(rest: str) -> Iterator[tuple[str, Entry]]:
    """The pages that are listed, each with its kind: `api`, `doc`, `folder`."""
    for line in rest.splitlines():
        before, _, after = line.partition("](")
        folder, title = _title(before.strip())
        link = after.partition(")")[0]
        kind, number = page_number(link)
        if line.lstrip().startswith("- ") and title and kind:
            names = tuple(part.strip() for part in folder.removeprefix("-").split(" > ") if part.strip(" >"))
            yield kind, Entry(title=title, page=number, folder=names, address=address_of_page(link))


def _title(before: str) -> tuple[str, str]:
    """What is before a link's bracket, and what is in it, which may have brackets too."""
    depth = 0
    for place in range(len(before) - 1, -1, -1):
        depth += {"]": 1, "[": -1}.get(before[place], 0)
        if depth < 0:
            return before[:place], before[place + 1 :].strip()
    return before, ""


def _shown(rest: str, title: str, file: str, address: str) -> Shown:
    fence = FENCE.search(rest)
    end = rest.rfind("\n```")
    if fence is None or end < fence.end() - 1:
        raise damaged("it has no block of YAML, or no end of it")
    document = mapping(tree(load(rest[fence.end() : end + 1])))
    found = [
        (path, method, operation)
        for path, item in mapping(document.get("paths")).items()
        for method, operation in mapping(item).items()
        if method.lower() in METHODS and isinstance(operation, dict)
    ]
    if not found:
        raise damaged("it has no operation")
    if len(found) > 1:
        raise PageError(f"it has {len(found)} operations, and a page has one: save the pages one by one")
    path, method, operation = found[0]
    for name, shape in SHAPES.items():
        if not isinstance(operation.get(name, shape()), shape):
            raise damaged(f"{name!r} of its operation is not what it should be")
    return _operation(operation, _entry(operation, method, path, title, address or file, address), Schemas(document))


def _entry(operation: dict[str, Any], method: str, path: str, title: str, named: str, address: str) -> Entry:
    run = text(operation.get("x-run-in-apifox") or operation.get("x-run-in-apidog"))
    tags = tuple(map(text, items(operation.get("tags"))))
    folder = re.split(r"(?<!\\)/", text(word(operation, "folder")))
    return Entry(
        title=text(operation.get("summary")) or title,
        page=page_number(run).number or page_number(named).number,
        method=method.upper(),
        path=path,
        status=text(word(operation, "status")),
        folder=tuple(part.replace("\\/", "/") for part in folder if part) or tags[:1],
        tags=tags,
        address=address,
    )


def _operation(operation: dict[str, Any], entry: Entry, schemas: Schemas) -> Shown:
    body = _resolved(operation.get("requestBody"), schemas)
    kind, content = _content(body)
    required = body.get("required")
    return Shown(
        entry=entry,
        description=text(operation.get("description")),
        parameters=tuple(_parameters(operation, schemas)),
        body_type=kind,
        body_required=required if isinstance(required, bool) else None,
        body=schemas.read(content["schema"]) if content.get("schema") else None,
        body_examples=tuple(_examples(content)),
        responses=tuple(_responses(operation, schemas)),
    )


def _resolved(node: Any, schemas: Schemas) -> dict[str, Any]:
    found = mapping(node)
    return mapping(schemas.target(found["$ref"])) if "$ref" in found else found


def _content(node: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The media type and what is written under it; JSON first."""
    contents = mapping(node.get("content"))
    kind = next((kind for kind in contents if "json" in kind), next(iter(contents), ""))
    return kind, mapping(contents.get(kind))


def _parameters(operation: dict[str, Any], schemas: Schemas) -> Iterator[Parameter]:
    for node in (_resolved(each, schemas) for each in items(operation.get("parameters"))):
        if text(node.get("name")):
            yield Parameter(
                name=text(node["name"]),
                place=text(node.get("in")),
                required=node.get("required") is True,
                schema=schemas.read(node.get("schema")),
                description=text(node.get("description")),
                example=node.get("example"),
            )


def _responses(operation: dict[str, Any], schemas: Schemas) -> Iterator[Response]:
    for code, each in mapping(operation.get("responses")).items():
        node = _resolved(each, schemas)
        _, content = _content(node)
        twice = SAME_CODE.fullmatch(code)
        yield Response(
            code=twice[1] if twice else code,
            name=text(word(node, "name")) or (twice[2] if twice else text(node.get("description"))),
            schema=schemas.read(content["schema"]) if content.get("schema") else None,
            examples=tuple(_examples(content)),
        )


def _examples(content: dict[str, Any]) -> Iterator[str]:
    listed = [mapping(each).get("value") for each in mapping(content.get("examples")).values()]
    for example in [content.get("example"), *listed]:
        if example is not None:
            yield example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
