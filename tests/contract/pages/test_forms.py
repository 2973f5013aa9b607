"""A whole site, saved in every form by writers that know nothing of the reader."""

import gzip
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from pandapon_contract.pages.page import Saved, Shown
from pandapon_contract.pages.reader import read
from tests.support.saved_site import remix
from tests.support.saved_site.markdown import llms, markdown, text_page
from tests.support.saved_site.site import Page, Site, make_site


@pytest.fixture(scope="module")
def site() -> Site:
    """Twenty paths, five methods and three states differ from our own."""
    site = make_site()
    for page in site.pages[:60:3]:
        page.path += "/moved"
    for page in site.pages[1:50:10]:
        page.method = "DELETE"
    for page in site.pages[2:9:3]:
        page.status = "testing"
    return site


def write_data(site: Site, page: Page, folder: Path) -> None:
    (folder / f"api-{page.number}.data").write_text(*remix.data_files([remix.state(site, page)]), encoding="utf-8")


def write_html(site: Site, page: Page, folder: Path) -> None:
    (html,) = remix.html_files([remix.state(site, page)], [site.address(page)])
    (folder / "PandaPon.html").write_text(html, encoding="utf-8")


def write_mhtml(site: Site, page: Page, folder: Path) -> None:
    (html,) = remix.html_files([remix.state(site, page)], [site.address(page)])
    (folder / "PandaPon.mhtml").write_bytes(remix.mhtml(site.address(page), html))


def write_view_source(site: Site, page: Page, folder: Path) -> None:
    """What a browser saves of `view-source:` as a complete page: a table of lines."""
    (html,) = remix.html_files([remix.state(site, page)], [site.address(page)])
    escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    rows = "".join(f'<tr><td class="line-number"></td><td>{line}</td></tr>' for line in escaped.splitlines())
    where = f"<!-- saved from url=(0061)view-source:{site.address(page)} -->"
    (folder / "source.htm").write_text(f"{where}<html><table>{rows}</table></html>", encoding="utf-8")


FORMS: Mapping[str, Callable[[Site, Page, Path], None]] = {
    "data": write_data,
    "html": write_html,
    "mhtml": write_mhtml,
    "view-source": write_view_source,
}


def read_one(folder: Path) -> Saved:
    pages, unread = read([folder])
    assert not unread
    (page,) = pages
    return page


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_one_page_has_every_operation(form: str, site: Site, tmp_path: Path) -> None:
    FORMS[form](site, site.pages[10], tmp_path)
    saved = read_one(tmp_path)
    assert saved.form == ("html" if form == "view-source" else form)
    assert [(e.page, e.title, e.method, e.path, e.status, e.folder) for e in saved.tree] == [
        (page.number, page.title, page.method, page.path, page.status, page.folder) for page in site.pages
    ]
    if form != "data":
        assert (saved.address, saved.language) == (site.address(site.pages[10]), "en")
        assert [entry.address for entry in saved.tree] == [site.address(page) for page in site.pages]


@pytest.mark.slow
def test_every_page_shows_the_same_as_data_and_as_markdown(site: Site, tmp_path: Path) -> None:
    for page, content in zip(site.pages, remix.data_files(remix.state(site, each) for each in site.pages), strict=True):
        (tmp_path / f"api-{page.number}.data").write_text(content, encoding="utf-8")
        (tmp_path / f"api-{page.number}.md").write_text(markdown(site, page), encoding="utf-8")
    pages, unread = read([tmp_path])
    assert not unread
    shown = {(saved.form, saved.shown.entry.page): saved.shown for saved in pages if saved.shown}
    assert len(shown) == 2 * len(site.pages)
    for page in site.pages:
        data, text = (shown[form, page.number] for form in ("data", "md"))
        for each in (data, text):
            check(each, page, site)
        assert data.description == text.description
        assert [p.schema for p in data.parameters] == [p.schema for p in text.parameters]


def check(shown: Shown, page: Page, site: Site) -> None:
    assert (shown.entry.title, shown.entry.page) == (page.title, page.number)
    assert (shown.entry.method, shown.entry.path) == (page.method, page.path)
    assert (shown.entry.status, shown.entry.folder) == (page.status, page.folder)
    assert {(p.place, p.name, p.required) for p in shown.parameters} == {
        (parameter["in"], parameter["name"], parameter.get("required", False)) for parameter in page.parameters
    }
    assert list(members_read(shown.body)) == list(members_written(site, page.body))
    (answer,) = shown.responses
    assert answer.code == "200"
    assert list(members_read(answer.schema)) == list(members_written(site, page.answer))


def members_read(schema: Any, place: str = "") -> Iterator[tuple[str, str | None, bool]]:
    for name, inner in (schema or {}).get("properties", {}).items():
        here = f"{place}.{name}"
        yield here, inner.get("type"), name in schema.get("required", ())
        yield from members_read(inner, here)
        yield from members_read(inner.get("items"), f"{here}[]")


def members_written(
    site: Site, schema: Any, place: str = "", around: tuple[str, ...] = ()
) -> Iterator[tuple[str, str | None, bool]]:
    schema, around = followed(site, schema or {}, around)
    for name, inner in schema.get("properties", {}).items():
        here = f"{place}.{name}"
        target, inside = followed(site, inner, around)
        yield here, target.get("type"), name in schema.get("required", ())
        yield from members_written(site, target, here, inside)
        yield from members_written(site, target.get("items"), f"{here}[]", inside)


def followed(site: Site, schema: dict[str, Any], around: tuple[str, ...]) -> tuple[dict[str, Any], tuple[str, ...]]:
    if "$ref" not in schema:
        return schema, around
    name = schema["$ref"].rpartition("/")[2]
    return ({}, around) if name in around else (site.schemas[name], (*around, name))


def test_markdown_files_have_method_and_path(site: Site, tmp_path: Path) -> None:
    for page in site.pages[:6]:
        (tmp_path / f"api-{page.number}.md").write_text(markdown(site, page, tool="apidog"), encoding="utf-8")
    pages, unread = read([tmp_path])
    assert not unread
    for saved, page in zip(pages, site.pages, strict=False):
        assert saved.shown is not None
        check(saved.shown, page, site)


@pytest.mark.slow
def test_the_keys_of_apidog_are_read(site: Site, tmp_path: Path) -> None:
    page = site.page("taobao_orders.create")
    states = [remix.state(site, page, tool=tool) for tool in ("apifox", "apidog")]
    for name, content in zip("ab", remix.data_files(states), strict=True):
        (tmp_path / name).write_text(content, encoding="utf-8")
    (one, other), _ = read([tmp_path])
    assert one.shown is not None
    assert one.shown == other.shown


def test_the_list_of_pages_has_titles_and_numbers_only(site: Site, tmp_path: Path) -> None:
    (tmp_path / "llms.txt").write_text(llms(site), encoding="utf-8")
    saved = read_one(tmp_path)
    assert (saved.form, saved.language) == ("llms", "en")
    assert [(e.page, e.title, e.method, e.path, e.folder, e.address) for e in saved.tree] == [
        (page.number, page.title, "", "", page.folder, site.address(page)) for page in site.pages
    ]


def test_the_page_of_a_folder_is_a_list(site: Site, tmp_path: Path) -> None:
    links = "".join(f"- [{page.title}]({site.address(page)}.md): about it\n" for page in site.pages[:3])
    (tmp_path / "folder-9000001.md").write_text(f"# Goods\n\n## Docs\n\n{links}", encoding="utf-8")
    saved = read_one(tmp_path)
    assert (saved.form, [entry.page for entry in saved.tree]) == ("md", [page.number for page in site.pages[:3]])


@pytest.mark.slow
def test_pages_of_text_are_read_as_data_and_as_markdown(site: Site, tmp_path: Path) -> None:
    for page, content in zip(site.texts, remix.data_files(remix.state(site, text) for text in site.texts), strict=True):
        (tmp_path / f"doc-{page.number}.data").write_text(content, encoding="utf-8")
        (tmp_path / f"doc-{page.number}.md").write_text(text_page(page), encoding="utf-8")
    pages, unread = read([tmp_path])
    assert not unread
    for saved, page in zip(pages, (text for text in site.texts for _ in range(2)), strict=True):
        assert saved.text is not None
        assert not saved.tree
        assert (saved.text.page, saved.text.title) == (page.number, page.title)
        assert saved.text.markdown.strip() == page.markdown.strip()


def test_forms_are_found_by_content(site: Site, tmp_path: Path) -> None:
    page = site.pages[0]
    names = {"api-1.html": b"", "notes": b"\xef\xbb\xbf", "page.data": b"\n\n"}
    for name, before in names.items():
        (tmp_path / name).write_bytes(before + markdown(site, page).encode())
    (tmp_path / "windows.txt").write_bytes(markdown(site, page).encode("utf-16"))
    (tmp_path / "packed").write_bytes(gzip.compress(markdown(site, page).encode()))
    pages, unread = read([tmp_path])
    assert not unread
    assert {saved.form for saved in pages} == {"md"}
    assert len({saved.shown.entry for saved in pages if saved.shown}) == 1


def test_what_browsers_save_next_to_a_page_is_skipped(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "PandaPon_files"
    folder.mkdir()
    for name in ("entry.js", "style.CSS", "icon.png", ".DS_Store"):
        (folder / name).write_text("x")
    (tmp_path / "page.md").write_text(markdown(site, site.pages[0]), encoding="utf-8")
    pages, unread = read([tmp_path])
    assert (len(pages), unread) == (1, {})
    assert read([folder / "entry.js"]) == ([], {str(folder / "entry.js"): unread_reason()})


def unread_reason() -> str:
    return (
        "it is not a saved page of the documentation: "
        "save the page in the browser as HTML only, or add .md to its address"
    )
