"""Which file of the repository becomes which page of the site, and the links between them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "benchmarks/README.md": "benchmarks.md",
    "benchmarks/results.md": "benchmark-results.md",
    "cli/README.md": "cli.md",
    "contract/README.md": "contract.md",
    "docs/README.md": "index.md",
    "docs/website/README.md": "website.md",
    "examples/README.md": "examples.md",
    "generator/README.md": "generator.md",
    "overlays/README.md": "overlays.md",
    "sandbox/README.md": "sandbox.md",
    "spec/README.md": "spec.md",
}
"""Markdown files whose place on the site is not their name in docs/."""

EXPLORER, VIEWER = "sandbox/pandapon_sandbox/explorer", "sandbox/pandapon_explorer"

FILES = {
    "docs/demo.svg": "demo.svg",
    "docs/website/style.css": "style.css",
    "generated_client/pandapon_api/openapi.json": "explorer/openapi.json",
    f"{EXPLORER}/samples.json": "explorer/samples.json",
    f"{EXPLORER}/index.html": "explorer/index.html",
    f"{EXPLORER}/explorer.css": "explorer/explorer.css",
    f"{EXPLORER}/explorer.js": "explorer/explorer.js",
    f"{VIEWER}/scalar.js": "explorer/scalar.js",
    f"{VIEWER}/LICENSE-scalar.txt": "explorer/LICENSE-scalar.txt",
}
"""Other files, copied as they are."""

CODE = re.compile(r"`[^`\n]+`")
FENCED = re.compile(r"^( *)```.*?^\1```[ ]*$", re.DOTALL | re.MULTILINE)
FILE = re.compile(r"\[`?[\w./-]+\.md`?\](?=\(([^)#:\s]+\.md)[)#])")
"""A link that shows the name of a file, and the page it leads to."""

LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)#\s]+)")


class BrokenLinkError(Exception):
    """A page links to a file that is not on the site."""


def sources(root: Path) -> dict[str, str]:
    """Return the Markdown files by their places on the site."""
    guides = {f"docs/{file.name}": file.name for file in sorted((root / "docs").glob("*.md"))}
    return {place: source for source, place in {**guides, **ELSEWHERE}.items()}


def relative(target: str, place: str) -> str:
    """Return the link from the page `place` to `target`, both from the top of the site."""
    return posixpath.relpath(target, posixpath.dirname(place) or ".")


def moved(text: str, source: str, place: str, known: Collection[str]) -> str:
    """Turn links between files of the repository into links between pages of the site.

    GitHub needs `|` escaped in a table even in code, where Python-Markdown then shows the backslash.

    Raises:
        BrokenLinkError: a link leads to a file that has no place on the site.
    """
    folder = posixpath.dirname(source)

    def link(match: re.Match[str]) -> str:
        file = posixpath.normpath(posixpath.join(folder, match[1]))
        target = {**ELSEWHERE, **FILES}.get(file) or file.removeprefix("docs/")
        if target not in known:
            raise BrokenLinkError(f"{source} links to {file}, which is not on the site")
        return relative(target, place)

    return outside_blocks(lambda part: CODE.sub(lambda code: code[0].replace("\\|", "|"), LINK.sub(link, part)), text)


def titled(text: str, place: str, titles: Mapping[str, str]) -> str:
    """Name the pages in links that show the name of a file, which a reader of the site does not have."""

    def name(match: re.Match[str]) -> str:
        title = titles.get(posixpath.normpath(posixpath.join(posixpath.dirname(place), match[1])))
        return f"[{title}]" if title else match[0]

    return outside_blocks(lambda part: FILE.sub(name, part), text)


def outside_blocks(change: Callable[[str], str], text: str) -> str:
    """Apply a change to everything but fenced blocks."""
    parts, end = [], 0
    for block in FENCED.finditer(text):
        parts += [change(text[end : block.start()]), block[0]]
        end = block.end()
    return "".join([*parts, change(text[end:])])
