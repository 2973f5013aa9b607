"""Pages as Markdown files, written by PyYAML, and the list of them."""

import json
from typing import Any
from urllib.parse import quote

import yaml

from tests.support.saved_site.site import Page, Site, TextPage

REF = "#/components/schemas/"


def markdown(site: Site, page: Page, *, tool: str = "apifox") -> str:
    """Form B."""
    return around(page.title, yaml.safe_dump(document(site, page, tool=tool), allow_unicode=True, sort_keys=False))


def around(title: str, document: str) -> str:
    return f"# {title}\n\n## OpenAPI Specification\n\n```yaml\n{document}\n```\n"


def document(site: Site, page: Page, *, tool: str = "apifox") -> dict[str, Any]:
    """The OpenAPI document of a page, before it is written."""
    operation: dict[str, Any] = {"summary": page.title, "deprecated": False, "description": page.description}
    operation |= {"tags": list(page.folder[-1:]), "parameters": [_copied(each) for each in page.parameters]}
    if page.body is not None:
        content = {"schema": _copied(page.body), "example": _copied(page.body_example)}
        operation["requestBody"] = {"content": {"application/json": content}}
    content = {"schema": _copied(page.answer), "example": _copied(page.answer_example)}
    operation["responses"] = {
        "200": {"description": "", "content": {"application/json": content}, "headers": {}, f"x-{tool}-name": "成功"}
    }
    operation |= {"security": [], f"x-{tool}-folder": "/".join(page.folder), f"x-{tool}-status": page.status}
    operation[f"x-run-in-{tool}"] = f"https://app.{tool}.com/web/project/5828530/apis/api-{page.number}-run"
    return {
        "openapi": "3.0.1",
        "info": {"title": "", "description": "", "version": "1.0.0"},
        "paths": {page.path: {page.method.lower(): operation}},
        "components": {"schemas": _copied(site.used(page)), "securitySchemes": {}},
        "servers": [],
        "security": [],
    }


def _copied(value: Any) -> Any:
    """Without shared parts, which YAML would write as aliases."""
    value = json.loads(json.dumps(value))
    return _quoted(value)


def _quoted(node: Any) -> Any:
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.startswith(REF):
            return {**node, "$ref": REF + quote(ref.removeprefix(REF))}
        return {name: _quoted(inner) for name, inner in node.items()}
    return [_quoted(each) for each in node] if isinstance(node, list) else node


def text_page(page: TextPage) -> str:
    """A text page in form B."""
    return f"# {page.title}\n\n{page.markdown}\n"


def llms(site: Site) -> str:
    """Form C."""
    texts = "".join(_line(site, page, "") for page in site.texts)
    pages = "".join(_line(site, page, page.description.partition("\n")[0]) for page in site.pages)
    return f"# PandaPon\n\n## Docs\n\n{texts}\n## API Docs\n\n{pages}"


def _line(site: Site, page: Page | TextPage, about: str) -> str:
    folders = f"{' > '.join(page.folder)} " if page.folder else ""
    return f"- {folders}[{page.title}]({site.address(page)}.md): {about}\n"
