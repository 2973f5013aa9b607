"""What is known of PandaPon's documentation: its sites, and the title and page numbers of every operation."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import yaml
from attrs import field, frozen

DOMAIN = "pandapon.com"


@frozen(kw_only=True)
class Site:
    """A documentation site."""

    host: str = ""
    language: str = ""
    version: int = 1
    pages: str = ""
    """Which numbers of `Page` are its own, if any are known."""
    offset: int = 0

    def address(self, number: int | None) -> str:
        """The address of the page of an operation, if it can be told."""
        return f"https://{self.host}/api-{number}" if self.host and number is not None else ""


@frozen(kw_only=True)
class Page:
    """The page of an operation or of a message."""

    folder: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(factory=dict)
    """By language."""
    pages: Mapping[str, int] = field(factory=dict)
    """Page numbers, by the key of a site."""
    trees: tuple[str, ...] | None = None
    """The only languages whose tree has it; None if all have it."""

    def expected(self, language: str) -> bool:
        return self.trees is None or language in self.trees


@frozen(kw_only=True)
class Known:
    """Everything that `numbers.yaml` says."""

    sites: tuple[Site, ...]
    pages: Mapping[str, Page]
    """By operation or message."""
    texts: frozenset[int]
    """The numbers of text pages."""
    version_2: tuple[tuple[str, str], ...]
    """How a path begins in version 2, and in version 1."""
    tool: tuple[str, ...]
    """Hosts that publish pages of any project."""

    def site(self, host: str) -> Site | None:
        """The site of a host; None if it is not PandaPon's."""
        found = next((site for site in self.sites if site.host == host), None)
        return found or (Site(host=host) if is_below(host, (DOMAIN,)) else None)

    def numbered(self, number: int | None) -> list[tuple[str, Site]]:
        """The operations that have this page number, each with the site; two, if it is not known which."""
        return self._numbers.get(number, []) if number is not None else []

    @cached_property
    def _numbers(self) -> Mapping[int, list[tuple[str, Site]]]:
        found: dict[int, list[tuple[str, Site]]] = {}
        for name, page in self.pages.items():
            for site in self.sites:
                if site.pages in page.pages:
                    found.setdefault(page.pages[site.pages] + site.offset, []).append((name, site))
        return found


@cache
def known() -> Known:
    """What this package knows."""
    tree: dict[str, Any] = yaml.safe_load((files("pandapon_contract.pages") / "numbers.yaml").read_bytes())
    return Known(
        sites=tuple(Site(**site) for site in tree["sites"]),
        pages={name: _page(**page) for kind in ("operations", "messages") for name, page in tree[kind].items()},
        texts=frozenset(number for numbers in tree["texts"].values() for number in numbers),
        version_2=tuple((new, old) for new, old in tree["version_2"]),
        tool=tuple(tree["tool"]),
    )


def host_of(address: str) -> str:
    """The host of a web address; empty for anything else."""
    try:
        parts = urlsplit(address)
        return (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def public(address: str) -> str:
    """An address without what only its reader needs: a password, a query."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.hostname}{parts.path}"


def is_below(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def plain(text: str) -> str:
    """A title or the name of a folder, without what differs between forms of the same page."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _page(folder: list[str], titles: dict[str, str], pages: dict[str, int], trees: list[str] | None = None) -> Page:
    return Page(folder=tuple(folder), titles=titles, pages=pages, trees=None if trees is None else tuple(trees))
