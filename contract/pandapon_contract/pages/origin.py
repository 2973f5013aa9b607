"""Whether a saved file is a page of PandaPon's documentation, and of which of its sites."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from .join import ENOUGH, Join
from .known import Site, host_of, is_below
from .page import Entry, Saved


def of_pandapon(files: Iterable[Saved], join: Join) -> tuple[list[tuple[Saved, Site]], dict[str, str]]:
    """The files of PandaPon's documentation, each with its site, and the others, each with the reason.

    A file that does not say where it is from is recognised by its page numbers and paths, never by titles: enough of
    them, or half of them. A single page that is not recognised is taken with the rest of its folder, if its path
    begins like ours.
    """
    found: list[tuple[Saved, Site]] = []
    others: dict[str, str] = {}
    silent: dict[PurePath, list[Saved]] = defaultdict(list)
    for saved in files:
        host = host_of(saved.address)
        site = join.known.site(host)
        if site is not None:
            found.append((saved, site))
        elif host and not is_below(host, join.known.tool):
            others[saved.file] = f"is a page of {host}, not of PandaPon's documentation"
        else:
            silent[PurePath(saved.file).parent].append(saved)
    for folder in silent.values():
        kept = _recognised(folder, join)
        site = _site(kept, join)
        found.extend((saved, site) for saved in kept)
        others |= {saved.file: _stranger(saved) for saved in folder if saved not in kept}
    return found, others


def _recognised(folder: Sequence[Saved], join: Join) -> list[Saved]:
    sure = [saved for saved in folder if _is_ours(saved, join)]
    pages = [saved for saved in folder if _stated(saved)]
    if 2 * len([saved for saved in pages if saved in sure]) < len(pages):
        return sure
    return [saved for saved in folder if saved in sure or any(map(join.resembles, _stated(saved)))]


def _is_ours(saved: Saved, join: Join) -> bool:
    stated = _stated(saved)
    recognised = sum(map(join.recognises, stated))
    if saved.text is not None and saved.text.page in join.known.texts:
        return True
    return recognised >= ENOUGH or 0 < len(stated) <= 2 * recognised


def _stated(saved: Saved) -> tuple[Entry, ...]:
    return saved.tree or ((saved.shown.entry,) if saved.shown else ())


def _site(files: Sequence[Saved], join: Join) -> Site:
    """The site that most of the page numbers belong to."""
    entries = [entry for saved in files for entry in _stated(saved)]
    sites = Counter(site for entry in entries for _, site in join.known.numbered(entry.page))
    if sites:
        return sites.most_common(1)[0][0]
    versions = Counter(join.version(entry, Site()) for entry in entries)
    return Site(version=versions.most_common(1)[0][0] if versions else 1)


def _stranger(saved: Saved) -> str:
    if saved.text is not None and not saved.tree:
        return "does not say which site it is from; save the text page again, in the browser, as a whole page"
    return "does not look like PandaPon's documentation: neither its address, its page numbers nor its paths are known"
