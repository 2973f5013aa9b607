"""Which operation an entry of the documentation describes: by page number, path and title, and never by a guess."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import PurePath
from typing import TypeVar

from attrs import evolve, field, frozen

from pandapon_contract.document import Document, Operation, Schema

from .known import Known, Page, Site, host_of, known, plain, public
from .page import Entry, Saved

Key = TypeVar("Key")

UNKNOWN = "unknown"
"""The type of a message whose page nobody read."""

ENOUGH = 5
"""So many entries are more than a coincidence."""

_NUMBER = re.compile(r"https?://[\w.-]*pandapon\.com/(?:project-\d+/)?api-(\d+)$")
_NAME = re.compile(r"\{[^{}/]*\}")


@frozen(kw_only=True)
class Ours:
    """An operation or a message of the specification."""

    id: str
    method: str
    path: str
    """Of a message: its type, as its page shows it; empty if it is not known."""
    entry: Schema = field(repr=False)
    operation: Operation | None = None
    """None for a message."""
    page: Page

    @property
    def alternatives(self) -> tuple[str, ...]:
        return self.operation.alternatives if self.operation else ()


@frozen(kw_only=True)
class Joined:
    """An entry of the documentation, and the operation that it describes."""

    entry: Entry
    saved: Saved
    site: Site
    ours: tuple[str, ...]
    """One; none if it is new; several if it is not clear which."""
    by: frozenset[str]
    """What they have in common: `number`, `path`, `title`."""
    version: int
    rival: str = ""
    """The title of another page of the site that fits just as well, and says something else."""

    @property
    def one(self) -> str:
        """The operation; empty if there is none, or if it is not clear which."""
        return self.ours[0] if len(self.ours) == 1 and not self.rival else ""

    @property
    def source(self) -> str:
        """The page that states it: the one that was saved, as far as its address is known."""
        if host_of(self.saved.address):
            return public(self.saved.address)
        return self.site.address(self.entry.page) or PurePath(self.saved.file).name


@frozen
class Join:
    """Joins entries with the operations and messages of a document."""

    document: Document
    known: Known = field(factory=known)

    @cached_property
    def ours(self) -> Mapping[str, Ours]:
        """Everything that has a page, by its name."""
        return {each.id: each for each in (*self._operations(), *self._messages())}

    def recognises(self, entry: Entry) -> bool:
        """Whether its number or its path is one of ours."""
        return bool(self._by_number(entry) or self._by_path(entry))

    def resembles(self, entry: Entry) -> bool:
        """Whether its path begins like ours."""
        return _beginning(entry.path) in self._beginnings

    def all(self, files: Iterable[tuple[Saved, Site]]) -> list[Joined]:
        """Every entry of the files, the page shown included; what several files of a site say alike, once."""
        found: dict[tuple[Entry, Site], Saved] = {}
        for saved, site in files:
            for entry in _entries(saved):
                found.setdefault((entry, site), saved)
        wrong = {site for _, site in found if not self._numbers_hold(entry for entry, other in found if other == site)}
        joined = [self._joined(entry, saved, site, site not in wrong) for (entry, site), saved in found.items()]
        return list(_without_rivals(joined))

    def _numbers_hold(self, entries: Iterable[Entry]) -> bool:
        """Whether the page numbers of a site are those we expect: most of them are only inferred."""
        votes = [(set(self._by_number(entry)), set(self._by_path(entry))) for entry in entries]
        both = [bool(number & path) for number, path in votes if number and path]
        return both.count(False) < ENOUGH or 2 * sum(both) >= len(both)

    def version(self, entry: Entry, site: Site) -> int:
        new = any(entry.path.startswith(beginning) for beginning, _ in self.known.version_2)
        return 2 if new or site.version == 2 else 1

    def _joined(self, entry: Entry, saved: Saved, site: Site, numbered: bool) -> Joined:
        votes: dict[str, set[str]] = defaultdict(set)
        for kind, names in (
            ("number", self._by_number(entry) if numbered else []),
            ("path", self._by_path(entry)),
            ("title", self._by_title(entry)),
        ):
            for name in names:
                votes[name].add(kind)
        most = max(map(len, votes.values()), default=0)
        best = [name for name in self.ours if len(votes.get(name, ())) == most and most]
        by = frozenset().union(*(votes[name] for name in best))
        return Joined(entry=entry, saved=saved, site=site, ours=tuple(best), by=by, version=self.version(entry, site))

    def _by_number(self, entry: Entry) -> list[str]:
        names = [name for name, _ in self.known.numbered(entry.page) if name in self.ours]
        return names or self._sources.get(entry.page or 0, [])

    def _by_path(self, entry: Entry) -> list[str]:
        path = shape(entry.path)
        for new, old in self.known.version_2:
            if path.startswith(new):
                path = old + path.removeprefix(new)
                break
        exact = self._paths.get(path, [])
        exact = [name for name in exact if self.ours[name].method == entry.method] or exact
        return exact or self._alternatives.get(path, [])

    def _by_title(self, entry: Entry) -> list[str]:
        folder = tuple(map(plain, entry.folder))
        names = self._titles.get(plain(entry.title), [])
        near = [name for name in names if self._is_in(name, folder)]
        return near if len(names) > 1 and near else names

    def _is_in(self, name: str, folder: tuple[str, ...]) -> bool:
        own = tuple(map(plain, self.ours[name].page.folder))
        return bool(own) and folder[-len(own) :] == own

    @cached_property
    def _paths(self) -> Mapping[str, list[str]]:
        return _grouped((shape(each.path), each.id) for each in self.ours.values() if each.path)

    @cached_property
    def _alternatives(self) -> Mapping[str, list[str]]:
        return _grouped((shape(path), each.id) for each in self.ours.values() for path in each.alternatives)

    @cached_property
    def _titles(self) -> Mapping[str, list[str]]:
        return _grouped((plain(title), each.id) for each in self.ours.values() for title in each.page.titles.values())

    @cached_property
    def _sources(self) -> Mapping[int, list[str]]:
        """Page numbers that only one operation names as its source."""
        matches = (
            (_NUMBER.match(str(source)), each.id)
            for each in self.ours.values()
            for source in each.entry.get("x-sources", ())
        )
        found = _grouped((int(match[1]), name) for match, name in matches if match)
        return {number: names for number, names in found.items() if len(set(names)) == 1}

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        paths = [each.path for each in self.ours.values() if each.operation]
        return frozenset(map(_beginning, (*paths, *(new for new, _ in self.known.version_2))))

    def _operations(self) -> Iterator[Ours]:
        for operation in self.document.operations():
            yield Ours(
                id=operation.id,
                method=operation.method,
                path=operation.path,
                entry=operation.entry,
                operation=operation,
                page=self.known.pages.get(operation.id, Page()),
            )

    def _messages(self) -> Iterator[Ours]:
        for name, item in self.document.tree.get("webhooks", {}).items():
            kind = str(item["post"].get("x-message-type", UNKNOWN))
            path = "" if kind == UNKNOWN else kind
            page = self.known.pages.get(name, Page())
            yield Ours(id=name, method="POST", path=path, entry=item["post"], page=page)


def shape(path: str) -> str:
    """A path without the names of its parameters, its query and a slash at the end."""
    path = _NAME.sub("{}", path.partition("?")[0].strip())
    return re.sub(r"/:\w+", "/{}", path).rstrip("/")


def _without_rivals(found: list[Joined]) -> Iterator[Joined]:
    """Of several pages of a site that claim the same operation, the best-joined one has it, if there is one."""
    claims: dict[tuple[str, int, str], list[Joined]] = defaultdict(list)
    for each in found:
        if each.one:
            claims[each.site.host, each.version, each.one].append(each)
    for each in found:
        rivals = [
            other
            for other in claims.get((each.site.host, each.version, each.one), ())
            if identity(other.entry) != identity(each.entry) and not _same(other.entry, each.entry)
        ]
        strongest = max((len(other.by) for other in rivals), default=0)
        if strongest > len(each.by):
            yield evolve(each, ours=(), by=frozenset())
        elif strongest == len(each.by) and rivals:
            yield evolve(each, rival=next(other.entry.title for other in rivals if len(other.by) == strongest))
        else:
            yield each


def _grouped(pairs: Iterable[tuple[Key, str]]) -> dict[Key, list[str]]:
    found: dict[Key, list[str]] = {}
    for key, name in pairs:
        found.setdefault(key, []).append(name)
    return found


def _beginning(path: str) -> str:
    return path.lstrip("/").partition("/")[0] if path.startswith("/") else ""


def identity(entry: Entry) -> Hashable:
    """What tells the pages of a site apart."""
    return entry.page if entry.page is not None else (plain(entry.title), entry.folder)


def _entries(saved: Saved) -> Iterator[Entry]:
    yield from saved.tree
    if saved.shown is not None:
        shown = saved.shown.entry
        if not any(identity(shown) == identity(entry) and _same(shown, entry) for entry in saved.tree):
            yield shown


def _same(one: Entry, other: Entry) -> bool:
    """Whether they state the same endpoint, or one of them states none."""
    alike = shape(one.path) == shape(other.path) and one.method == other.method
    return alike or not (one.path and other.path)
