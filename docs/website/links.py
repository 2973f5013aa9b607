"""Checks the built site: every link leads to an existing file and id, and nothing is fetched from other hosts.

python docs/website/links.py site
"""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from attrs import define, field

FETCHED = {"audio", "embed", "iframe", "img", "link", "object", "script", "source", "video"}
"""Elements whose target a browser fetches; it follows other links only on a click."""


@define
class Links(HTMLParser):
    """The links of one page, and the ids on it."""

    ids: set[str] = field(factory=set)
    followed: set[str] = field(factory=set)
    fetched: set[str] = field(factory=set)

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record the links and ids of a tag."""
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.ids.add(value)
            if name in ("href", "src", "data") and value:
                (self.fetched if tag in FETCHED else self.followed).add(value)


def problems(site: Path) -> list[str]:
    """Return a line for each broken link, and for each address on another host that a browser would fetch."""
    pages: dict[Path, Links] = {}
    for file in site.rglob("*.html"):
        pages[file] = Links()
        pages[file].feed(file.read_text("utf-8"))
    return [
        f"{file.relative_to(site)}: {problem}"
        for file, links in pages.items()
        for problem in _problems(site, file, links, pages)
    ]


def _problems(site: Path, file: Path, links: Links, pages: dict[Path, Links]) -> list[str]:
    found = [f"fetches {link} from elsewhere" for link in links.fetched if urlsplit(link).netloc]
    here = "/" + file.relative_to(site).as_posix()
    for link in links.followed | links.fetched:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not (parts.path or parts.fragment):
            continue
        target = site / unquote(urljoin(here, parts.path) if parts.path else here).lstrip("/")
        target = target / "index.html" if target.is_dir() else target
        if not target.exists():
            found.append(f"{link} leads to no file")
        elif parts.fragment.startswith("tag/"):
            continue  # a place in the API explorer, which its script makes
        elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
            found.append(f"{link} leads to no place on its page")
    return found


def main() -> None:
    """Check the given site, and exit with an error if it has problems."""
    site = Path(sys.argv[1])
    found = problems(site)
    print(*found, f"{len(list(site.rglob('*.html')))} pages, {len(found)} problems with their links", sep="\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
