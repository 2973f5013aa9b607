"""Files that are not pages, are damaged, or are made to do harm: one sentence each, and the others are still read."""

import gzip
import json
import os
import random
from pathlib import Path

import pytest

from pandapon_contract.pages import reader
from pandapon_contract.pages.page import PageError
from pandapon_contract.pages.reader import read, read_bytes
from tests.support.saved_site import remix
from tests.support.saved_site.markdown import llms, markdown
from tests.support.saved_site.site import make_site
from tests.support.search_effort import TIMES

SITE = make_site()
GOOD = markdown(SITE, SITE.pages[0])


def stream(state: str) -> str:
    """A stream by hand: an empty page of the tool, with one member more."""
    return f'[{{"_1":2}},"root",{{"_3":4}},"data",{{"_5":6}},{state}]'


def in_html(content: str) -> str:
    return remix.html("https://doc-en.pandapon.com/api-263477610", [content])


PASSWORD = '<html><body><form><input class="a" type="password" name=p></form></body></html>'

CASES = {
    "empty": (b"", "it is empty: save the page again"),
    "blank": (b" \r\n\t", "it is empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "it is not a saved page"),
    "a letter": (b"Dear all,\nhello", "it is not a saved page"),
    "JSON": (b'{"openapi": "3.1.0"}', "it is not a saved page"),
    "another web page": (b"<!doctype html><html><p>Hello</html>", "save the page again, as HTML only"),
    "a page without scripts": (b"<html><script>window.x = 1</script></html>", "it has no data of the documentation"),
    "a page with a password": (PASSWORD.encode(), "enter the password, and save it again"),
    "data of a page with a password": (stream('"passwordForm",true').encode(), "enter the password"),
    "data without the documentation": (stream('"docsDataState",-5').encode(), "it has no data of the documentation"),
    "documentation without content": (stream('"docsDataState",{}').encode(), "it has no data of the documentation"),
    "HTML without content": (in_html(stream('"docsDataState",{}')).encode(), "it has no data of the documentation"),
    "a stream that is cut": (stream('"docsDataState",{}').encode()[:-4], "damaged or cut off"),
    "HTML that is cut": (in_html("x" * 50).partition("xxx")[0].encode(), "damaged or cut off"),
    "a packed file that is cut": (b"\x1f\x8b\x08\x00abc", "it is packed (gzip) and damaged"),
    "MHTML without HTML": (
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\n--x--\n",
        "it has no HTML",
    ),
    "MHTML without scripts": (remix.mhtml("https://a.example/", "<html><p>Text</html>"), "it has no data"),
    "MHTML that is cut": (
        remix.mhtml("https://a.example/", in_html("x" * 50)).partition(b"<script>")[0],
        "it has no data of the documentation",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_bad_file_costs_one_sentence_and_the_others_are_read(case: str, tmp_path: Path) -> None:
    content, sentence = CASES[case]
    (tmp_path / "bad.html").write_bytes(content)
    (tmp_path / "good.md").write_text(GOOD, encoding="utf-8")
    pages, unread = read([tmp_path])
    assert [saved.file for saved in pages] == [str(tmp_path / "good.md")]
    assert list(unread) == [str(tmp_path / "bad.html")]
    (reason,) = unread.values()
    assert sentence in reason
    assert "\n" not in reason
    assert reason[0].islower()
    assert not reason.endswith(".")


def test_a_file_of_200_megabytes_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(200 * 1024**2)
    monkeypatch.delattr(Path, "open")
    assert read([path]) == ([], {str(path): "it is larger than 32 MB, as no page is"})


def test_a_file_that_unpacks_to_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b" " * (reader.LARGEST + 1)))
    assert path.stat().st_size < 100_000
    assert read([path]) == ([], {str(path): "it is larger than 32 MB, as no page is"})


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_not_a_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    (tmp_path / "loop").symlink_to(tmp_path)
    pages, unread = read([tmp_path, tmp_path / "gone"])
    assert pages == []
    assert {Path(name).name for name in unread} == {"pipe", "link", "gone"}
    assert unread[str(tmp_path / "pipe")] == "it is not a file"
    assert unread[str(tmp_path / "gone")] == "it cannot be read: No such file or directory"


def test_a_folder_that_cannot_be_listed_costs_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (tmp_path / "good.md").write_text(GOOD, encoding="utf-8")
    listed = os.scandir

    def refusing(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(closed))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refusing)
    pages, unread = read([tmp_path])
    assert (len(pages), unread) == (1, {str(closed): "it is a folder that cannot be listed"})


def test_the_number_of_files_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST", 3)
    for number in range(5):
        (tmp_path / f"{number}.md").write_text(GOOD, encoding="utf-8")
    pages, unread = read([tmp_path])
    assert len(pages) == 3
    assert unread == {
        str(tmp_path / "3.md"): "there are more than 3 files, and the rest is not read: name fewer folders"
    }


def test_folders_are_read_to_a_bounded_depth(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(20):
        (folder / "page.md").write_text(GOOD, encoding="utf-8")
        folder /= "down"
        folder.mkdir()
    pages, unread = read([tmp_path])
    assert (len(pages), unread) == (reader.DEEPEST + 1, {})


def test_nothing_that_a_terminal_obeys_comes_through(tmp_path: Path) -> None:
    site = make_site()
    page = site.pages[0]
    page.title = page.description = "red \x1b7\x07\u009b31m"
    (tmp_path / "page.md").write_text(markdown(site, page), encoding="utf-8")
    (tmp_path / "list.md").write_text(llms(site), encoding="utf-8")
    (list_read, page_read), unread = read([tmp_path])
    assert not unread
    assert page_read.shown is not None
    assert page_read.shown.description == page_read.shown.entry.title == "red 731m"
    assert list_read.tree[0].title == "red 731m"


WORDS = ["null", "true", "[]", "{}", "0", '"text"', "-1", "[[]]", "1e400", '{"_1":1}', '["D",1]', '"$ref"', "\\u0000"]


def mutated(content: bytes, chosen: random.Random) -> bytes:
    """The content with parts cut, repeated, overwritten or exchanged for a value of another kind."""
    changed = bytearray(content)
    for _ in range(chosen.randrange(1, 5)):
        start = chosen.randrange(len(changed))
        end = min(len(changed), start + chosen.randrange(1, 60))
        kind = chosen.randrange(5)
        changed[start:end] = (
            b"",
            changed[start:end] * 2,
            chosen.randbytes(end - start),
            chosen.choice(WORDS).encode(),
            bytes(changed[start:end])[::-1],
        )[kind]
    return bytes(changed)


@pytest.mark.slow
def test_mutated_pages_never_end_the_run() -> None:
    """Any file is a page, or costs a sentence; no other exception, however it is damaged."""
    chosen = random.Random(14)
    page, text = SITE.page("taobao_cart.add"), SITE.texts[1]
    states = [remix.state(SITE, page), remix.state(SITE, text)]
    (html, _) = remix.html_files(states, [SITE.address(page), SITE.address(text)])
    seeds = [data.encode() for data in remix.data_files(states)]
    seeds += [html.encode(), remix.mhtml(SITE.address(page), html), markdown(SITE, page).encode(), llms(SITE).encode()]
    outcomes = {"read": 0, "refused": 0}
    for _ in range(100 * TIMES):
        for seed in seeds:
            try:
                read_bytes(mutated(seed, chosen), "page")
                outcomes["read"] += 1
            except PageError:
                outcomes["refused"] += 1
    assert min(outcomes.values()) > 75 * TIMES


@pytest.mark.slow
def test_states_of_any_shape_never_end_the_run() -> None:
    """Parts of the data exchanged for values of other kinds."""
    chosen = random.Random(15)
    values = [None, True, 0, -1, 1.5, "text", [], {}, [[]], [None], {"a": []}, ["text"], {"$ref": "#/definitions/1"}]
    page = SITE.page("taobao_cart.add")

    def changed(node: object) -> object:
        if chosen.random() < 0.02:
            return chosen.choice(values)
        if isinstance(node, dict):
            return {name: changed(inner) for name, inner in node.items()}
        return [changed(each) for each in node] if isinstance(node, list) else node

    state = remix.state(SITE, page, tree=remix.navigation(SITE, page)[:1])
    written = remix.data_files(json.loads(json.dumps(changed(state))) for _ in range(150 * TIMES))
    read_whole = 0
    for content in written:
        try:
            saved = read_bytes(content.encode(), "page")
        except PageError:
            continue
        read_whole += saved.shown is not None
    assert read_whole > 75 * TIMES


HEAD = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
BLOCK = "# a\n## OpenAPI\n```yaml\n"
SHAPES = {
    "tags": ("", "<"),
    "addresses": ("<", "<link rel=canonical "),
    "origins": ("<", "<!--saved from url=(1)"),
    "calls": ("<", 'streamController.enqueue("x");'),
    "characters": ("<&#", "9"),
    "lists": ("[", "[],"),
    "depth": ("[", "["),
    "blank lines": ("# a\n", "\n"),
    "fences": ("# a\n## OpenAPI\n", "```yaml\n"),
    "anchors": (BLOCK, "&a "),
    "items": (BLOCK, "- a\n"),
    "parts": (HEAD, "--x\nContent-Type: text/html\n\n<a>\n"),
    "parts in parts": (HEAD, "--x\nContent-Type: multipart/mixed; boundary=x\n\n"),
    "header": ("MIME-Version: 1.0\nContent-Type: multipart/related; ", "a=b;"),
}


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_what_repeats_itself_is_refused_without_repeating_the_work(shape: str) -> None:
    """Four megabytes of each: a reader that reads from every place on would need hours."""
    before, repeated = SHAPES[shape]
    with pytest.raises(PageError):
        read_bytes((before + repeated * (4 * 1024**2 // len(repeated))).encode(), "page")
