"""Pages as Markdown files: what is special in their YAML, and what a copy damages."""

import re
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml

from pandapon_contract.pages.page import Saved, Shown
from pandapon_contract.pages.reader import read
from tests.support.saved_site.markdown import around, document, markdown
from tests.support.saved_site.site import make_site

SITE = make_site()
PAGE = SITE.page("taobao_orders.create")


def saved(content: str, folder: Path, name: str = "api-263477610.md") -> Saved:
    (folder / name).write_text(content, encoding="utf-8")
    pages, unread = read([folder / name])
    assert unread == {}
    (page,) = pages
    return page


def shown(content: str, folder: Path, name: str = "api-263477610.md") -> Shown:
    found = saved(content, folder, name).shown
    assert found is not None
    return found


def reason(content: str, folder: Path) -> str:
    (folder / "page.md").write_text(content, encoding="utf-8")
    pages, unread = read([folder / "page.md"])
    assert pages == []
    return unread[str(folder / "page.md")]


OPERATION = """
openapi: 3.0.1
info: {title: '', version: 1.0.0}
paths:
  /open/order/{id}:
    post:
      summary: Create: an order
      x-apifox-folder: Taobao/Order \\/ cart
      x-apifox-status: developing
      tags: [Order, Beta]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, default: '7'}}
        - {name: since, in: query, description: day, schema: {type: string}, example: 2024-01-02}
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {file: {type: file}}}
            examples:
              '1': {summary: one, value: '{"a": 12345678901234567890}'}
              '2': {summary: two, value: {b: yes}}
      responses:
        '200':
          description: ok
          content:
            '*/*':
              schema: &envelope
                type: object
                properties:
                  code: {type: integer}
                  data: {type: 'null'}
        x-200:refused:
          content: {application/json: {schema: *envelope}}
        default: {description: '', content: {}}
      security: []
      x-run-in-apifox: https://app.apifox.com/web/project/1/apis/api-263477610-run
"""


def test_an_operation_is_read_whole(tmp_path: Path) -> None:
    found = shown(around("Create", OPERATION.replace("Create: an", "Create an")), tmp_path, "any name")
    entry = found.entry
    assert (entry.title, entry.page, entry.method, entry.path) == (
        "Create an order",
        263477610,
        "POST",
        "/open/order/{id}",
    )
    assert (entry.status, entry.folder, entry.tags) == ("developing", ("Taobao", "Order / cart"), ("Order", "Beta"))
    first, second = found.parameters
    assert (first.name, first.place, first.required, first.schema) == (
        "id",
        "path",
        True,
        {"type": "string", "default": "7"},
    )
    assert (second.required, second.example, second.description) == (False, "2024-01-02", "day")
    assert found.body_type == "application/x-www-form-urlencoded"
    assert found.body == {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    assert found.body_examples == ('{"a": 12345678901234567890}', '{"b": "yes"}')
    envelope = {"type": "object", "properties": {"code": {"type": "integer"}, "data": {"nullable": True}}}
    assert [(each.code, each.name, each.schema) for each in found.responses] == [
        ("200", "ok", envelope),
        ("200", "refused", envelope),
        ("default", "", None),
    ]


def test_parts_that_are_shared_by_aliases_are_read(tmp_path: Path) -> None:
    """PyYAML writes what occurs twice as an alias."""
    whole = document(SITE, PAGE)
    (operation,) = (each for item in whole["paths"].values() for each in item.values())
    operation["parameters"] = [{"name": name, "in": "query", "schema": operation["responses"]} for name in "ab"]
    shared = {"type": "object", "properties": {"id": {"type": "string"}}}
    operation["requestBody"] = {"content": {"application/json": {"schema": shared}}}
    operation["responses"] = {code: {"content": {"*/*": {"schema": shared}}} for code in ("200", "400")}
    content = yaml.safe_dump(whole)
    assert "*id001" in content
    found = shown(around("Create", content), tmp_path)
    assert found.body == shared
    assert [response.schema for response in found.responses] == [shared, shared]


def test_a_schema_that_contains_itself_by_an_alias_is_cut(tmp_path: Path) -> None:
    whole = document(SITE, PAGE)
    (operation,) = (each for item in whole["paths"].values() for each in item.values())
    node: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}}
    node["properties"]["children"] = {"type": "array", "items": node}
    operation["requestBody"] = {"content": {"application/json": {"schema": node}}}
    found = shown(around("Create", yaml.safe_dump(whole)), tmp_path)
    assert found.body == {
        "type": "object",
        "properties": {"name": {"type": "string"}, "children": {"type": "array", "items": {}}},
    }


def test_a_reference_that_is_encoded_and_folded_is_followed(tmp_path: Path) -> None:
    page = make_site().page("taobao_orders.create")
    site = make_site()
    name = "通用返回结果«订单分页数据»" * 4
    site.schemas[name] = {"type": "object", "properties": {"x": {"type": "string"}}}
    page.answer = {"$ref": f"#/components/schemas/{name}"}
    content = yaml.safe_dump(document(site, page), allow_unicode=True, sort_keys=False)
    folded = re.sub(r"(\$ref: ')?(#/components/schemas/(?:%[0-9A-F]{2}){30})", r"\1\2\n                      ", content)
    assert folded != content
    (response,) = shown(around("Create", folded), tmp_path).responses
    assert response.schema == {"type": "object", "properties": {"x": {"type": "string"}}}


def test_a_fence_inside_a_description_does_not_end_the_block(tmp_path: Path) -> None:
    site = make_site()
    page = site.page("taobao_orders.create")
    page.description = "Call it so:\n\n```yaml\na: 1\n```\n\nand no other way."
    whole = yaml.dump(document(site, page), default_style="|", allow_unicode=True)
    assert shown(around("Create", whole), tmp_path).description == page.description


def test_windows_line_ends_are_read(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_bytes(markdown(SITE, PAGE).replace("\n", "\r\n").encode())
    (page,), unread = read([tmp_path])
    assert unread == {}
    assert page.shown == shown(markdown(SITE, PAGE), tmp_path)


COPIED = "instead of copying its text"


def lost_indentation(content: str) -> str:
    return "\n".join(line.lstrip() for line in content.splitlines())


def escaped(content: str) -> str:
    return re.sub(r"([\[\]{}])", r"\\\1", content)


DAMAGED = {
    "indentation lost": (lost_indentation, COPIED),
    "brackets escaped": (escaped, COPIED),
    "cut off": (lambda content: content[: len(content) // 2], COPIED),
    "cut off, and the fence closed": (lambda content: content[: len(content) // 8] + "\n```\n", COPIED),
    "fence lost": (lambda content: content.replace("```yaml\n", ""), COPIED),
    "heading lost": (lambda content: content.replace("## OpenAPI Specification\n", ""), COPIED),
    "operation lost": (lambda content: content.replace("post:", "x-post:"), "it has no operation"),
    "tabs": (lambda content: content.replace("\n  ", "\n\t"), COPIED),
    "two operations": (
        lambda content: content.replace("    post:", "    get: {}\n    post:"),
        "save the pages one by one",
    ),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_copy_is_refused_in_one_sentence(damage: str, tmp_path: Path) -> None:
    change, sentence = DAMAGED[damage]
    content = markdown(SITE, PAGE)
    assert change(content) != content
    found = reason(change(content), tmp_path)
    assert sentence in found
    assert "\n" not in found
    assert len(found) < 250


@pytest.mark.parametrize(
    ("block", "sentence"),
    [
        (
            "a: *gone",
            "an alias has no anchor",
        ),
        ("a: 1\na: 2", "'a' occurs twice"),
        ("? [1, 2]\n: 3", "a key is not a name"),
        ("a: 1\n--- \nb: 2", "a second document"),
        ("[" * 500, "YAML is"),
        ("{a: " * 300, "nested more than 100 deep"),
        ("paths: [1]", "it has no operation"),
        ("- a\n- b", "it has no operation"),
        ("", "it has no operation"),
        ("paths: {/a: {get: {tags: text}}}", "'tags' of its operation"),
        ("a: !!python/object/apply:os.system ['true']", "it has no operation"),
        ("a: \x00", "YAML is damaged"),
    ],
    ids=range(12),
)
def test_a_hostile_block_is_refused(block: str, sentence: str, tmp_path: Path) -> None:
    assert sentence in reason(around("Page", block), tmp_path)


def test_an_alias_bomb_is_refused(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    assert "more than 1,000,000 values" in reason(around("Page", "\n".join(lines)), tmp_path)


def test_words_of_old_yaml_stay_text(tmp_path: Path) -> None:
    extra = """
    x-words: {a: yes, b: no, c: 12:30:45, d: 2024-01-02, e: 0x1F, f: '1', g: 1.5, h: ~, i: -3, j: 1e3, k: .5, l: true}
    """
    block = OPERATION.replace("Create: an", "Create an").replace(
        "example: 2024-01-02",
        "example: {" + textwrap.dedent(extra).strip().removeprefix("x-words: {").removesuffix("}") + "}",
    )
    _, parameter = shown(around("Create", block), tmp_path).parameters
    assert parameter.example == {
        **{"a": "yes", "b": "no", "c": "12:30:45", "d": "2024-01-02", "e": "0x1F", "f": "1"},
        **{"g": 1.5, "h": None, "i": -3, "j": 1000.0, "k": 0.5, "l": True},
    }


def test_a_text_with_headings_is_a_text(tmp_path: Path) -> None:
    page = saved("# Manual\n\n## Docs\n\nRead them.\n\n- one [link](https://example.com)\n", tmp_path, "doc-6055770.md")
    assert page.text is not None
    assert (page.text.title, page.text.page, page.shown, page.tree) == ("Manual", 6055770, None, ())


def test_a_list_of_texts_only_is_refused(tmp_path: Path) -> None:
    content = "# PandaPon\n\n## Docs\n\n- API tutorial [Error codes](https://doc-en.pandapon.com/doc-6055771.md): \n"
    assert "it lists no operations" in reason(content, tmp_path)


def test_titles_with_brackets_are_read_from_a_list(tmp_path: Path) -> None:
    link = "https://doc.pandapon.com/api-1000.md"
    content = (
        f"# P\n\n## API Docs\n\n- [v1] Taobao > Cart [Add [new] (all)]({link}): [see]({link})\n- [Plain]({link})\n"
    )
    first, second = saved(content, tmp_path, "llms.txt").tree
    assert (first.folder, first.title, first.page) == (("[v1] Taobao", "Cart"), "Add [new] (all)", 1000)
    assert (second.folder, second.title) == ((), "Plain")
