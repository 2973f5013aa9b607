"""Pages as HTML, `.data` and MHTML: the data is written by `turbo-stream`, the rest by what browsers use."""

import json
from collections.abc import Iterable, Iterator, Sequence
from email.charset import QP, Charset
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from typing import Any

from tests.support.saved_site.site import Page, Site, TextPage
from tests.support.turbo_stream.writer import encoded

FIRST_DEFINITION = 15_671_856


def state(
    site: Site, shown: Page | TextPage, *, tool: str = "apifox", tree: Sequence[Any] | None = None
) -> dict[str, Any]:
    """`docsDataState`: the tree, and the page that is shown."""
    return {
        "navigation": {"type": "NONE", "navRightLinkItems": []},
        "sidebarTree": {"homeLink": "/", "sidebarTreeList": navigation(site, shown) if tree is None else list(tree)},
        "docsBaseConfig": {"title": "PandaPon", "siteName": "PandaPon"},
        "resourceData": _operation(site, shown, tool) if isinstance(shown, Page) else _text(shown),
        "searchSettings": None,
    }


def navigation(site: Site, shown: Page | TextPage) -> list[dict[str, Any]]:
    """The tree: of the API reference, or of the product documents if a text is shown."""
    roots: list[dict[str, Any]] = []
    folders: dict[tuple[str, ...], dict[str, Any]] = {}
    for page in site.pages if isinstance(shown, Page) else site.texts:
        children = roots
        for depth in range(len(page.folder)):
            chain = page.folder[: depth + 1]
            if chain not in folders:
                folders[chain] = {"type": "apiDetailFolder", "id": 9_000_000 + len(folders), "name": chain[-1]}
                folders[chain] |= {"key": f"apiDetailFolder.{folders[chain]['id']}", "expanded": False, "children": []}
                children.append(folders[chain])
            children = folders[chain]["children"]
        children.append(_leaf(page))
    return roots


def _leaf(page: Page | TextPage) -> dict[str, Any]:
    known = {"id": page.number, "name": page.title, "selected": False}
    if isinstance(page, TextPage):
        return {**known, "type": "doc", "key": f"doc.{page.number}", "to": f"/doc-{page.number}"}
    return {
        **known,
        "type": "apiDetail",
        "key": f"apiDetail.{page.number}",
        "method": page.method.lower(),
        "path": page.path,
        "status": page.status,
        "tags": [],
        "apiType": "http",
        "to": f"/api-{page.number}",
    }


def _text(page: TextPage) -> dict[str, Any]:
    return {"type": "doc", "data": {"id": page.number, "name": page.title, "content": page.markdown}}


def _operation(site: Site, page: Page, tool: str) -> dict[str, Any]:
    numbers = {name: FIRST_DEFINITION + place for place, name in enumerate(site.schemas)}

    def numbered(schema: dict[str, Any]) -> dict[str, Any]:
        found = dict(schema)
        if "$ref" in found:
            found["$ref"] = f"#/definitions/{numbers[found['$ref'].rpartition('/')[2]]}"
        if "properties" in found:
            found["properties"] = {name: numbered(inner) for name, inner in found["properties"].items()}
            found[f"x-{tool}-orders"] = list(found["properties"])
        for word in ("items", "additionalProperties"):
            if isinstance(found.get(word), dict):
                found[word] = numbered(found[word])
        return found

    shown = {"id": page.number, "name": page.title, "method": page.method.lower(), "path": page.path, "type": "http"}
    shown |= {
        "status": page.status,
        "description": page.description,
        "tags": [],
        "updatedAt": "2025-03-01T07:26:30.000Z",
    }
    shown["parameters"] = {place: [] for place in ("query", "path", "header", "cookie")}
    for parameter in page.parameters:
        known = {
            "required": False,
            "description": "",
            "enable": True,
            "type": parameter["schema"].get("type", "string"),
        }
        shown["parameters"][parameter["in"]].append({**known, **parameter})
    if page.body is None:
        shown["requestBody"] = {"type": "none", "parameters": []}
    else:
        examples = [{"key": "1", "value": json.dumps(page.body_example, ensure_ascii=False, indent=4)}]
        shown["requestBody"] = {"type": "application/json", "jsonSchema": numbered(page.body), "parameters": []}
        shown["requestBody"] |= {"required": True, "examples": examples}
    sample = {"name": "成功", "data": json.dumps(page.answer_example, ensure_ascii=False, indent=4)}
    answer = {"code": 200, "name": "成功", "contentType": "json", "jsonSchema": numbered(page.answer)}
    shown["responses"] = [{**answer, "responseExamples": [sample]}]
    definitions = {
        str(numbers[name]): {**numbered(schema), "title": name, "name": name}
        for name, schema in site.used(page).items()
    }
    return {"type": "apiDetail", "data": shown, "extraData": {"dataSchemaDefinitions": definitions}}


def data_files(states: Iterable[Any]) -> list[str]:
    """Form A2, for each `docsDataState`."""
    return encoded(
        [f'{{root: {{data: {{type: "loaderData", docsDataState: {json.dumps(each)}}}}}}}' for each in states]
    )


def html_files(states: Iterable[Any], addresses: Iterable[str]) -> Iterator[str]:
    """Form A1: the stream is split over several scripts, and has promises that are settled later."""
    whole = [
        f"{{loaderData: {{root: {{docsDataState: {json.dumps(each)}, later: Promise.resolve([1])}}}}, "
        "actionData: null, errors: undefined}"
        for each in states
    ]
    for stream, address in zip(encoded(whole), addresses, strict=True):
        first, *later = stream.splitlines(keepends=True)
        middle = len(first) // 2
        yield html(address, [first[:middle], first[middle:], *later])


def html(address: str, chunks: Iterable[str]) -> str:
    """A page as Chromium saves it (`HTML only`)."""
    scripts = "".join(
        f"<script>window.__remixContext.streamController.enqueue({_literal(c)});</script>" for c in chunks
    )
    return (
        f'<!DOCTYPE html>\n<!-- saved from url=({len(address):04}){address} -->\n<html lang="en">'
        '<head><meta charset="utf-8">'
        "<title>PandaPon</title></head><body><div id=root>…</div><script>window.__remixContext = {};"
        "window.__remixContext.stream = new ReadableStream({start(controller){window.__remixContext.streamController = "
        f"controller;}}}});</script>{scripts}<script>window.__remixContext.streamController.close();</script></body></html>\n"
    )


def _literal(chunk: str) -> str:
    text = json.dumps(chunk, ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def mhtml(address: str, page: str) -> bytes:
    """A page as one MHTML file."""
    quoted = Charset("utf-8")
    quoted.body_encoding = QP
    whole = MIMEMultipart("related", type="text/html")
    whole["From"] = "<Saved by Blink>"
    whole["Snapshot-Content-Location"] = address
    whole["Subject"] = "PandaPon"
    part = MIMEText(page, "html", quoted)  # type: ignore[arg-type]
    part["Content-Location"] = address
    style = MIMEText("body { color: black }", "css")
    style["Content-Location"] = "cid:css-1@mhtml.blink"
    whole.attach(part)
    whole.attach(style)
    return whole.as_bytes()
