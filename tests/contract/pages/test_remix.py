"""What the data of a page can have besides the ordinary: forms, examples elsewhere, references, addresses."""

import json
from pathlib import Path
from typing import Any

import pytest

from pandapon_contract.pages.page import Saved, Shown
from pandapon_contract.pages.reader import read, read_bytes
from tests.support.saved_site import remix
from tests.support.saved_site.site import make_site

SITE = make_site()


def flattened(value: Any) -> str:
    """A stream by hand, of plain JSON: each value gets a place of its own, after those inside it."""
    places: list[Any] = [None]

    def place(node: Any) -> int:
        if node is None:
            return -5
        if isinstance(node, dict):
            node = {f"_{place(name)}": place(inner) for name, inner in node.items()}
        elif isinstance(node, list):
            node = [place(each) for each in node]
        places.append(node)
        return len(places) - 1

    place(value)
    places[0] = places[-1]
    return json.dumps(places)


def page_of(data: dict[str, Any], **more: Any) -> Saved:
    state = {"resourceData": {"type": "apiDetail", "data": data, **more}}
    return read_bytes(flattened({"root": {"data": {"docsDataState": state}}}).encode(), "api-42.data")


def shown(data: dict[str, Any], **more: Any) -> Shown:
    found = page_of({"id": 42, "name": "N", "method": "post", "path": "/p", **data}, **more).shown
    assert found is not None
    return found


def test_the_fields_of_a_form_become_a_schema() -> None:
    fields = [
        {"name": "file", "type": "file", "required": True, "description": "a picture", "example": ""},
        {"name": "count", "type": "string", "required": False, "schema": {"type": "integer"}, "example": "5"},
        {"name": "tags", "type": "array", "schema": {"type": "array", "items": {"$ref": "#/definitions/7"}}},
        {"type": "string"},
    ]
    found = shown(
        {"requestBody": {"type": "multipart/form-data", "jsonSchema": {}, "parameters": fields, "required": False}},
        extraData={"dataSchemaDefinitions": {"7": {"type": "string", "title": "Tag", "name": "Tag"}}},
    )
    assert (found.body_type, found.body_required) == ("multipart/form-data", False)
    assert found.body == {
        "type": "object",
        "properties": {
            "file": {"description": "a picture", "type": "string", "format": "binary"},
            "count": {"example": "5", "type": "integer"},
            "tags": {"type": "array", "items": {"type": "string", "title": "Tag"}},
        },
        "required": ["file"],
    }


@pytest.mark.parametrize("body", [{"type": "none", "parameters": []}, {}, None, {"type": "", "required": True}])
def test_a_page_without_a_body_has_none(body: Any) -> None:
    found = shown({"requestBody": body})
    assert (found.body_type, found.body_required, found.body, found.body_examples) == ("", None, None, ())


def test_parameters_of_the_whole_project_are_read_once() -> None:
    key = {"name": "access-key", "type": "string", "required": True, "description": "yours", "example": "ak_example"}
    own = {"header": [key, {"name": "", "type": "string"}], "query": [{"name": "n", "type": "integer"}], "cookie": None}
    found = shown({"parameters": own, "commonParameters": {"header": [{**key, "required": False}, {"name": "x"}]}})
    assert [(p.place, p.name, p.required, dict(p.schema)) for p in found.parameters] == [
        ("query", "n", None, {"type": "integer"}),
        ("header", "access-key", True, {"type": "string"}),
        ("header", "x", None, {}),
    ]
    assert (found.parameters[1].description, found.parameters[1].example) == ("yours", "ak_example")


def test_examples_are_kept_as_text_wherever_they_are() -> None:
    found = shown(
        {
            "requestBody": {"type": "application/json", "examples": [{"value": '{"n": 12345678901234567890}'}, {}]},
            "responses": [
                {"id": "1", "code": 200, "name": "ok", "responseExamples": [{"data": "[1]"}, {"data": None}]},
                {"id": 2, "code": "400", "jsonSchema": {"type": ["object", "null"]}},
            ],
            "responseExamples": [{"responseId": 2, "data": "{}"}, {"responseId": 1, "data": "[2]"}],
            "updatedAt": "2025-03-01T23:59:59.000Z",
        }
    )
    assert found.body_examples == ('{"n": 12345678901234567890}',)
    assert [(r.code, r.name, r.schema, r.examples) for r in found.responses] == [
        ("200", "ok", None, ("[1]", "[2]")),
        ("400", "", {"type": "object", "nullable": True}, ("{}",)),
    ]
    assert found.updated == "2025-03-01"


@pytest.mark.parametrize(
    "data",
    [
        {"id": 42, "name": "Codes", "content": "| 1 |\n", "description": "a longer text than the content has"},
        {"id": 42, "title": "Codes", "markdown": "| 1 |\n"},
    ],
)
def test_a_text_is_the_content_or_the_longest_member(data: dict[str, Any]) -> None:
    found = page_of(data).text
    assert found is not None
    assert (found.title, found.page, found.markdown) == ("Codes", 42, "| 1 |\n")


def test_a_text_that_is_all_of_the_data_takes_its_number_from_the_file() -> None:
    state = {"resourceData": {"type": "doc", "data": "# Codes"}}
    content = flattened({"loaderData": {"root": None, "routes/$": {"docsDataState": state}}})
    found = read_bytes(content.encode(), "doc.pandapon.com/doc-5774405.data")
    assert (found.address, found.language) == ("https://doc.pandapon.com/doc-5774405", "zh")
    assert found.text is not None
    assert found.text.page == 5774405


def test_a_tree_keeps_folders_and_leaves_out_what_is_no_operation() -> None:
    below_a_text = {"type": "apiDetail", "id": 2, "name": "x", "method": "get", "path": "/x"}
    message = {"type": "apiDetail", "name": "y", "method": "post", "path": "1688_MESSAGE", "tags": ["t"]}
    message |= {"to": "/project-5/api-3", "children": [{"type": "apiCase", "id": 4, "name": "case"}]}
    children = [
        {"type": "doc", "id": 1, "name": "text", "children": [below_a_text]},
        message,
        {"type": "schema"},
        None,
        7,
    ]
    tree = [
        {"type": "apiDetailFolder", "name": "A", "children": children},
        {"type": "apiDetailFolder", "name": "empty", "children": None},
    ]
    page = remix.html(
        "https://doc-vnm.pandapon.com/",
        [flattened({"loaderData": {"root": {"docsDataState": {"sidebarTree": {"sidebarTreeList": tree}}}}})],
    )
    saved = read_bytes(page.encode(), "x.html")
    assert saved.language == "vi"
    assert [(e.page, e.method, e.path, e.folder, e.tags, e.address) for e in saved.tree] == [
        (2, "GET", "/x", ("A",), (), ""),
        (3, "POST", "1688_MESSAGE", ("A",), ("t",), "https://doc-vnm.pandapon.com/project-5/api-3"),
    ]


def test_a_page_that_names_its_own_address_is_known_by_it() -> None:
    state = {"sidebarTree": {"sidebarTreeList": [{"type": "apiDetail", "id": 2, "method": "get", "path": "/x"}]}}
    page = remix.html("x", [flattened({"loaderData": {"root": {"docsDataState": state}}})])
    link = '<link data-x="1" rel="canonical" href="https://doc-th.pandapon.com/api-289190464?x=1#top"/>'
    saved = read_bytes(page.replace("<title>", f"{link}<title>").encode(), "x.html")
    assert (saved.address, saved.language) == ("https://doc-th.pandapon.com/api-289190464", "th")


def test_a_page_of_another_site_is_read_like_any_other(tmp_path: Path) -> None:
    state = {"sidebarTree": {"sidebarTreeList": [{"type": "apiDetail", "id": 2, "method": "get", "path": "/x"}]}}
    page = remix.html("https://docs.example/1e0", [flattened({"loaderData": {"root": {"docsDataState": state}}})])
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (saved,), unread = read([tmp_path])
    assert (saved.address, saved.language, len(saved.tree), unread) == ("https://docs.example/1e0", "", 1, {})


def test_a_browser_that_shows_the_data_or_the_markdown_is_read() -> None:
    state = {"sidebarTree": {"sidebarTreeList": [{"type": "apiDetail", "id": 2, "method": "get", "path": "/<x>"}]}}
    content = flattened({"root": {"data": {"docsDataState": state}}})
    where = "<!-- saved from url=(0049)https://doc-en.pandapon.com/api-263477610.data -->"
    escaped = content.replace("<", "&lt;").replace(">", "&gt;")
    saved = read_bytes(f"{where}<html><body><pre>{escaped}</pre></body></html>".encode(), "x.html")
    assert (saved.form, saved.tree[0].path) == ("data", "/<x>")
    assert saved.address == "https://doc-en.pandapon.com/api-263477610"
    text = read_bytes(b"<html><body><pre># Title\n\nA &amp; B</pre></body></html>", "x.html")
    assert (text.form, text.text and text.text.markdown) == ("md", "A & B")
