"""Method, path and status of the entries of the documentation, against ours; and how many of them are settled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import field, frozen

from pandapon_contract.document import METHODS
from pandapon_contract.report import Fact, Finding, Verdict

from .join import Join, Joined, Ours, shape
from .known import Site
from .page import Entry, Saved

STATUS: dict[str, str | None] = {"released": None, "developing": "in-development"}
"""Words of the tool, and ours."""

WORDS = {"designing", "pending", "integrating", "testing", "tested", "deprecated", "exception", "obsolete", *STATUS}
"""All that the tool has."""

PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9_~!$&'()*+,;=:@%{}.-]+)+")
"""Of one server: no empty part, and none that leads up."""

LONGEST = 300
MESSAGE = re.compile(r"[A-Za-z0-9_.-]{1,100}")
ONE_TREE = "html", "data", "mhtml"
"""The forms that hold the whole tree."""

_PLACEHOLDER = re.compile(r"\{[^{}/]*\}|(?<=/):\w+")


@frozen
class Endpoints:
    """Compares everything that a tree tells of operations and messages."""

    join: Join
    joined: list[Joined] = field(repr=False)
    """Every entry of version 1."""
    apart: int
    """How many entries of version 2 there are besides."""
    files: list[tuple[Saved, Site]] = field(repr=False)

    def findings(self) -> Iterator[Finding]:
        for each in self.joined:
            if each.one:
                ours = self.join.ours[each.one]
                yield from _endpoint(ours, each)
                yield from _status(ours, each.entry)
            else:
                yield _not_joined(each)
        yield from self._absent()

    def facts(self, each: Joined, date: str) -> Iterator[Fact]:
        """What an entry settles."""
        ours = self.join.ours[each.one]
        path = stated(ours, each.entry)
        values: dict[str, object] = {}
        if path and ours.operation is None:
            values["message-type"] = path
        elif path:
            values["endpoint"] = {"method": each.entry.method or ours.method, "path": path}
        if each.entry.status in WORDS and ours.operation is not None:
            values["status"] = each.entry.status
        for kind, value in values.items():
            yield Fact(kind=kind, subject=(ours.id,), value=value, evidence="documented", source=each.source, date=date)

    def summary(self, findings: Iterable[Finding]) -> str:
        """The first line of the report."""
        new = {each.entry.path for each in self.joined if not each.ours and each.entry.path}
        wrong = {
            each.operation
            for each in findings
            if each.kind in ("endpoint", "message-type") and each.verdict == "differs"
        }
        total = self._expected | self._settled
        parts = [
            f"{len(self._settled) + len(new)} of {len(total) + len(new)} paths settled, "
            f"{len(wrong & self._settled)} corrected"
        ]
        doubtful = sum(1 for each in self.joined if each.ours and not each.one)
        parts += [f"{len(new)} new"] if new else []
        parts += [f"{doubtful} not clear"] if doubtful else []
        parts += [f"{self.apart} of version 2 apart"] if self.apart else []
        return ", ".join(parts)

    @cached_property
    def _settled(self) -> set[str]:
        return {each.one for each in self.joined if each.one and stated(self.join.ours[each.one], each.entry)}

    @cached_property
    def _expected(self) -> set[str]:
        """What the trees of these languages have, as far as it is known."""
        return {name for name, ours in self.join.ours.items() if any(map(ours.page.expected, self._languages))}

    @cached_property
    def _languages(self) -> set[str]:
        return {site.language or saved.language for saved, site in self.files if site.version == 1} or {"en"}

    def _absent(self) -> Iterator[Finding]:
        """What no page has, if a whole tree was read."""
        seen = {name for each in self.joined for name in each.ours}
        whole = any(each.one and each.saved.form in ONE_TREE and each.saved.tree for each in self.joined)
        for name, ours in self.join.ours.items():
            if name in seen:
                continue
            kind = "endpoint" if ours.operation else "message-type"
            known = f"{ours.method} {ours.path}".strip() if ours.operation else ours.path or "unknown"
            expected = name in self._expected
            note = "" if expected else "the trees of these languages are known to lack it"
            verdict: Verdict = ("missing there" if expected else "not visible") if whole else "never seen"
            yield Finding(operation=name, kind=kind, place=_place(kind), verdict=verdict, ours=known, note=note)


def stated(ours: Ours, entry: Entry) -> str:
    """The path, or the type of the message, that a page states; empty if it states none that can be used.

    Parameters of a path have our names: what they are called on the page does not change a call.
    """
    if ours.operation is None:
        kind = entry.path.strip().strip("/")
        return kind if MESSAGE.fullmatch(kind) else ""
    if entry.method and entry.method.lower() not in METHODS:
        return ""
    if shape(entry.path) == shape(ours.path):
        return ours.path
    path = entry.path.strip().partition("?")[0]
    names = _PLACEHOLDER.findall(ours.path)
    if len(_PLACEHOLDER.findall(path)) == len(names):
        given = iter(names)
        path = _PLACEHOLDER.sub(lambda _: next(given), path)
    return path if len(path) <= LONGEST and PATH.fullmatch(path) else ""


def _endpoint(ours: Ours, each: Joined) -> Iterator[Finding]:
    entry = each.entry
    if not entry.path:
        return
    kind = "endpoint" if ours.operation else "message-type"
    path = stated(ours, entry)
    if ours.operation is None:
        known, theirs = ours.path, path or entry.path
    else:
        known, theirs = f"{ours.method} {ours.path}", f"{entry.method or ours.method} {path or entry.path}"
    verdict: Verdict = "agrees" if known == theirs else "differs" if known else "missing here"
    note = f"joined by {next(iter(each.by))} only" if known != theirs and len(each.by) == 1 else ""
    if not path:
        note = "not an endpoint" if ours.operation else "not a type of a message"
    yield Finding(
        operation=ours.id, kind=kind, place=_place(kind), verdict=verdict, ours=known or None, theirs=theirs, note=note
    )


def _status(ours: Ours, entry: Entry) -> Iterator[Finding]:
    if not entry.status or ours.operation is None:
        return
    known = ours.entry.get("x-status")
    verdict: Verdict = "agrees" if entry.status in STATUS and STATUS[entry.status] == known else "differs"
    yield Finding(
        operation=ours.id,
        kind="status",
        place="status",
        verdict=verdict,
        ours=next((word for word, own in STATUS.items() if own == known), known),
        theirs=entry.status,
    )


def _not_joined(each: Joined) -> Finding:
    """A new operation, or one that fits several of ours."""
    theirs = f"{each.entry.method} {each.entry.path}".strip() or None
    verdict: Verdict = "differs" if each.ours else "missing here"
    if each.rival:
        note = f"not settled: the page {each.rival} fits as well"
    elif each.ours:
        note = "not settled: several operations fit"
    else:
        note = " > ".join(each.entry.folder)
    place = f"page {each.entry.title}"
    ours = " or ".join(each.ours) or None
    return Finding(operation="", kind="endpoint", place=place, verdict=verdict, ours=ours, theirs=theirs, note=note)


def _place(kind: str) -> str:
    return "path" if kind == "endpoint" else "message type"
