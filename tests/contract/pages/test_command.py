"""`pandapon contract pages` as a person runs it: pages in, report out, and an exit code."""

import json
from pathlib import Path

import pytest

from pandapon_cli.app import run
from pandapon_contract.report import Report
from tests.cli.processes import environment
from tests.support.saved_pages import facts
from tests.support.saved_site.markdown import llms, markdown, text_page
from tests.support.saved_site.remix import data_files, html_files, mhtml, state
from tests.support.saved_site.site import Page, Site, TextPage, make_site

MOVED = 20


def site_that_moved() -> Site:
    """PandaPon's documentation, in which the paths of 20 operations differ from ours."""
    site = make_site()
    operations = [page for page in site.pages if page.path.startswith("/")]
    for page in operations[:: len(operations) // MOVED][:MOVED]:
        first, *rest = page.path.removeprefix("/").split("/")
        page.path = "/".join(["", first, "moved", *rest])
    return site


def html(site: Site, page: Page | TextPage) -> str:
    return next(html_files([state(site, page)], [site.address(page)]))


def save(site: Site, form: str, folder: Path) -> Path:
    """Save the documentation in one form; of those that hold the tree, one page is enough."""
    page = site.page("taobao_orders.page")
    if form == "html":
        (folder / "page.html").write_text(html(site, page), encoding="utf-8")
    elif form == "data":
        (folder / "api-263477611.data").write_text(data_files([state(site, page)])[0], encoding="utf-8")
    elif form == "mhtml":
        (folder / "page.mhtml").write_bytes(mhtml(site.address(page), html(site, page)))
    else:
        for each in site.pages:
            (folder / f"api-{each.number}.md").write_text(markdown(site, each), encoding="utf-8")
    return folder


def pages(*arguments: object) -> int:
    return run(["contract", "pages", *map(str, arguments)])


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "report.json"


@pytest.mark.parametrize("form", ["html", "data", "mhtml", "md"])
def test_one_command_settles_every_path(
    form: str, tmp_path: Path, written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_that_moved()
    folder = tmp_path / "saved"
    folder.mkdir()
    assert pages(save(site, form, folder), "--write", written) == 1
    assert capsys.readouterr().out.startswith("75 of 75 paths settled, 20 corrected\n")
    report = Report.from_json(written.read_bytes())
    operations = [page for page in site.pages if "." in page.id]
    assert facts(report, "endpoint") == {(page.id,): {"method": page.method, "path": page.path} for page in operations}
    assert facts(report, "status") == {(page.id,): page.status for page in operations}
    messages = [page for page in site.pages if "." not in page.id]
    assert facts(report, "message-type") == {(page.id,): page.path for page in messages}
    assert len(list(report.of("differs"))) == MOVED
    assert {finding.kind for finding in report.of("missing here", "missing there")} == {"message-type"}


def test_pages_that_agree_exit_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site()
    for page in site.pages:
        if "." in page.id:
            (tmp_path / f"api-{page.number}.md").write_text(markdown(site, page), encoding="utf-8")
    assert pages(tmp_path) == 0
    out = capsys.readouterr().out
    assert out.startswith("69 of 75 paths settled, 0 corrected\n")
    assert "Differs" not in out


def test_a_mixture_with_files_that_are_no_pages(
    tmp_path: Path, written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_that_moved()
    save(site, "html", tmp_path)
    (tmp_path / "llms.txt").write_text(llms(site), encoding="utf-8")
    (tmp_path / "doc-6055771.md").write_text(
        text_page(
            TextPage(number=6055771, title="Error codes", markdown="| code | message |\n|---|---|\n| 500 | busy |")
        ),
        encoding="utf-8",
    )
    (tmp_path / "empty.html").write_text("", encoding="utf-8")
    other = html(Site(pages=site.pages, schemas=site.schemas, host="docs.example.com"), site.pages[0])
    (tmp_path / "other.html").write_text(other, encoding="utf-8")
    assert pages(tmp_path, "--write", written) == 1
    out = capsys.readouterr().out
    assert out.startswith("75 of 75 paths settled, 20 corrected\n")
    report = Report.from_json(written.read_bytes())
    assert {Path(file).name for file in report.unread} == {"empty.html", "other.html"}
    assert "is a page of docs.example.com, not of PandaPon's documentation" in out
    assert facts(report, "code")["500",] == {"means": "refusal", "about": "busy"}
    assert "Error codes\ncode\tmessage\n500\tbusy\n" in out


def test_a_page_of_another_site_exits_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site()
    site.host = "docs.example.com"
    (tmp_path / "page.html").write_text(html(site, site.pages[0]), encoding="utf-8")
    assert pages(tmp_path / "page.html") == 2
    assert capsys.readouterr().out.startswith("0 of 75 paths settled, 0 corrected\n")


def test_nothing_that_can_be_read_exits_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.html").write_text("", encoding="utf-8")
    assert pages(tmp_path, "--output", "json") == 2
    unread = json.loads(capsys.readouterr().out)["unread"]
    assert [Path(file).name for file in unread] == ["empty.html"]
    assert pages(tmp_path / "none.html") == 2
    (tmp_path / "folder").mkdir()
    assert pages(tmp_path / "folder") == 2
    assert "no file" in capsys.readouterr().err


def test_a_markdown_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pages(save(site_that_moved(), "md", tmp_path), "--output", "markdown") == 1
    out = capsys.readouterr().out
    assert out.startswith("# 75 of 75 paths settled, 20 corrected\n")
    assert "| `taobao_products.search_by_image` | `path` | `POST /open/product/item/imgsearch` |" in out


def test_a_report_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.md").write_text(markdown(make_site(), make_site().pages[0]), encoding="utf-8")
    assert pages(tmp_path / "page.md", "--write", tmp_path / "none" / "report.json") == 6
    assert "none/report.json" in capsys.readouterr().err.replace("\\", "/")


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize("columns", [80, 200])
def test_in_a_terminal(columns: int, tmp_path: Path) -> None:
    from tests.cli.terminal import terminal

    site = make_site()
    site.page("addresses.list").path = "/open/address/page"
    file = tmp_path / "page.md"
    file.write_text(markdown(site, site.page("addresses.list")), encoding="utf-8")
    arguments = ("contract", "pages", str(file))
    with terminal(*arguments, env=environment(tmp_path), home=tmp_path, columns=columns) as shown:
        assert shown.end() == 1
    assert shown.lines[0] == "1 of 75 paths settled, 1 corrected"
    assert max(map(len, shown.lines)) <= columns
    assert "POST /open/address/page" in shown.text
    assert "\x1b[1mDiffers" in shown.raw
