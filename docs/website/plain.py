"""Finishes a built site for readers that are programs: python docs/website/plain.py build/pages site

Every page is there as Markdown too, at its address with .md instead of the last slash; llms.txt lists them all.
"""

from __future__ import annotations

import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

SETTINGS = Path(__file__).parents[2] / "mkdocs.yml"
HEAD = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
ANCHOR = re.compile(r"(?m)(?<=\S) \{ #[\w.]+ \}$")
TYPE = re.compile(r"</?code>")
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
SUMMARY = (
    "A typed Python client, sync and async, for the PandaPon OpenAPI, which shops abroad use to buy on Taobao and 1688."
)


def plain(text: str, *, keep_head: bool = False) -> str:
    """Return a page without what only the builder reads."""
    return TYPE.sub("", ANCHOR.sub("", text if keep_head else HEAD.sub("", text)))


def finish(pages: Path, site: Path) -> None:
    """Put the Markdown files, and llms.txt, into the built site; each page gets a link to its Markdown file."""
    for page in sorted(pages.rglob("*.md")):
        place = page.relative_to(pages).as_posix()
        skill = place == "SKILL.md"
        (site / place).write_text(plain(page.read_text("utf-8"), keep_head=skill), "utf-8")
        built = site / (place if posixpath.basename(place) == "index.md" else f"{place[:-3]}/index.md")
        _point(
            built.with_name("index.html"),
            posixpath.relpath(place, posixpath.dirname(built.relative_to(site).as_posix()) or "."),
        )
    (site / "llms.txt").write_text("\n".join(_index(pages)), "utf-8")


def _point(built: Path, markdown: str) -> None:
    """Add a link to the end of a built page, and one for programs to its head."""
    text = built.read_text("utf-8")
    link = f'<p><small><a href="{markdown}">This page as Markdown</a></small></p></article>'
    text = text.replace("</article>", link, 1)
    alternate = f'<link rel="alternate" type="text/markdown" href="{markdown}"></head>'
    built.write_text(text.replace("</head>", alternate, 1), "utf-8")


def _index(pages: Path) -> Iterator[str]:
    """Yield the lines of llms.txt."""
    yield from ["# pandapon", "", f"> {SUMMARY}", ""]
    yield from [
        "Read [SKILL.md](SKILL.md) first: how to use the client safely. The other pages are Markdown files too.",
        "",
    ]
    entries = _entries()
    loose = [entry for entry in entries if isinstance(next(iter(entry.values())), str)]
    for title, places in [("Start", loose), *((title, inner) for e in entries for title, inner in e.items())]:
        if not isinstance(places, str):
            yield from [f"## {title}", ""]
            for place in _places(places):
                text = plain((pages / place).read_text("utf-8"))
                yield f"- [{_title(text)}]({place}): {_about(text)}"
            yield ""


def navigation() -> Iterator[str]:
    """Yield the places in the navigation, in their order."""
    return _places(_entries())


def titles() -> dict[str, str]:
    """Return what the navigation calls its pages, by place."""
    return dict(_titles(_entries()))


def _titles(entries: list[Any]) -> Iterator[tuple[str, str]]:
    for title, inner in (pair for entry in entries if isinstance(entry, dict) for pair in entry.items()):
        yield from [(inner, title)] if isinstance(inner, str) else _titles(inner)


def _entries() -> list[Any]:
    found: list[Any] = yaml.load(SETTINGS.read_text("utf-8"), _Loader)["nav"]  # noqa: S506
    return found


def _places(entries: list[Any]) -> Iterator[str]:
    for entry in entries:
        for inner in [entry] if isinstance(entry, str) else entry.values():
            yield from [inner] if isinstance(inner, str) else _places(inner)


def _title(text: str) -> str:
    return next((line[2:] for line in text.splitlines() if line.startswith("# ")), "")


def _about(text: str) -> str:
    """Return the first sentence below the title."""
    text = FENCED.sub("", text)
    parts = [part.strip() for part in text.split("\n\n")]
    paragraphs = [
        one for one in parts if one and one[0] not in "#|!-*<" and not one.startswith(("Bases:", "Generated"))
    ]
    first = LINK.sub(r"\1", " ".join(paragraphs[0].split())) if paragraphs else ""
    return re.split(r"(?<=[.:])\s", first)[0].rstrip(":")


class _Loader(yaml.SafeLoader):
    """Reads the navigation, and leaves what only the builder understands."""


_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: None)
_Loader.add_multi_constructor("!", lambda loader, suffix, node: None)


if __name__ == "__main__":
    finish(Path(sys.argv[1]), Path(sys.argv[2]))
