"""Writes the pages of the site as Markdown files, for any builder: python -m docs.website.write [FOLDER]

`mkdocs.yml` names the folder, build/pages/, and has the navigation. After the build, docs/website/plain.py puts the
same Markdown files next to the built pages.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from generator.runtime._site import ADDRESS

from .elsewhere import FILES, moved, outside_blocks, relative, sources, titled
from .names import Names
from .plain import titles
from .reference import reference
from .render import escaped

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "build/pages"

WIDE = {"api.md", "coverage.md", "refusals.md"}
"""Pages of wide tables, which get the room of the navigation too."""

HIDDEN = "---\nhide: [navigation, toc]\n---\n\n"

SPAN = re.compile(r"^#.*$|\[[^\]\n]*\]\([^)\n]*\)|`([^`\n]+)`", re.MULTILINE)
"""Headings and links, which stay as they are, and code."""

CALL = re.compile(r"(?:pp\.)?(\w+)\.(\w+)(?:\(.*\))?")
WORD = re.compile(r"[A-Za-z_]\w+")


def pages(root: Path, address: str = ADDRESS) -> dict[str, str]:
    """Return every page of the site by its place; with `address`, as of a published package."""
    names, guides = Names(root), sources(root)
    known = {*guides, *FILES.values()}
    texts = {place: (root / source).read_text("utf-8") for place, source in guides.items()}
    texts = {place: moved(text, guides[place], place, known) for place, text in texts.items()}
    called = titles()
    texts = {place: titled(text, place, called) for place, text in texts.items()}
    texts = {place: _linked(place, text, names) for place, text in texts.items()}
    found = {**texts, **reference(names, texts)}
    return {place: _finished(place, published(text) if address else text) for place, text in found.items()}


def _linked(place: str, text: str, names: Names) -> str:
    """Turn code that is a public name or an operation into a link; outside wide tables, only the first of each."""
    seen: set[str] = set()

    def link(match: re.Match[str]) -> str:
        code = match[1]
        if code is None or (target := _target(code, names)) is None:
            return _types(place, match[0], names) if code and place in WIDE else match[0]
        if place not in WIDE and code in seen:
            return match[0]
        seen.add(code)
        page, anchor = target
        return f"[`{code}`]({relative(page, place)}{f'#{anchor}' if anchor else ''})"

    return outside_blocks(lambda part: SPAN.sub(link, part), text)


def _target(code: str, names: Names) -> tuple[str, str] | None:
    if path := names.by_name.get(code.removesuffix("()")):
        return names.places[path]
    if (match := CALL.fullmatch(code)) and (part := names.facades.get(match[1])):
        return names.places.get(f"{part}.{match[2]}")
    return None


def _types(place: str, code: str, names: Names) -> str:
    """Return the type in a table as code, with a link for each public class in it."""

    def part(match: re.Match[str]) -> str:
        path = names.by_name.get(match[0]) if match[0][0].isupper() else None
        if path is None:
            return escaped(match[0]).replace("|", "\\|")
        page, anchor = names.places[path]
        return f"[{match[0]}]({relative(page, place)}{f'#{anchor}' if anchor else ''})"

    text = code[1:-1]
    if not any(word[0].isupper() and word in names.by_name for word in WORD.findall(text)):
        return code
    return f"<code>{re.sub(rf'{WORD.pattern}|.', part, text)}</code>"


def published(text: str) -> str:
    """Return a page whose commands install the published packages, not a clone."""
    text = text.replace("./sandbox/pandapon_explorer", "pandapon-explorer")
    text = re.sub(r"  # in a clone(?:; )?(.*)$", lambda rest: rest[1] and f"  # {rest[1]}", text, flags=re.MULTILINE)
    text = text.replace("From a clone of the repository:", "Run:")
    return re.sub(r"'\.\[([a-z0-9,]+)\]'", r"'pandapon[\1]'", text)


def _finished(place: str, text: str) -> str:
    return f"{HIDDEN if place in WIDE else ''}{text.rstrip()}\n"


def write(root: Path, folder: Path) -> None:
    """Write all pages and files into a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for place, text in pages(root).items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, "utf-8")
    for source, place in FILES.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / source, folder / place)
    explorer = folder / "explorer/index.html"
    explorer.write_text(explorer.read_text("utf-8").replace("<html ", '<html data-guides="../" '), "utf-8")


if __name__ == "__main__":
    write(ROOT, Path(sys.argv[1]) if sys.argv[1:] else PAGES)
