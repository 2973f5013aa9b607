"""Compares recordings with every statement of the specification."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import define, field

from pandapon_contract.document import Document
from pandapon_contract.report import VERDICTS, Fact, Report

from . import endpoints, member_facts, members, signs
from .entries import Reading
from .har import UNREADABLE, At, day_of, exchange
from .messages import Messages
from .nodes import Node
from .statement import Statement
from .traffic import Calls, Traffic

ENDINGS = (".har", ".har.gz", ".jsonl", ".jsonl.gz")
"""The files of a folder that are read."""
WRONG = ("differs", "missing here")


@define
class Check:
    """A run: takes files, and reports."""

    document: Document
    today: str
    """`2026-11-29`, for what has no date of its own."""
    traffic: Traffic = field(init=False)
    messages: Messages = field(init=False)
    unread: dict[str, str] = field(factory=dict)
    files: int = 0
    """How many could be read, at least in part."""

    def __attrs_post_init__(self) -> None:
        self.traffic = Traffic(self.document)
        self.messages = Messages(self.document, self.traffic.lists)

    def read(self, path: Path) -> None:
        """Count what a file, or each recording of a folder, shows; what is wrong becomes a sentence in `unread`."""
        for file in sorted(_recordings(path)) if path.is_dir() else (path,):
            self._read(file)

    def _read(self, file: Path) -> None:
        reading = Reading(file)
        for number, entry in enumerate(reading):
            self._take(entry, str(file), number)
        self.files += bool(reading.found)
        if reading.problem:
            self.unread[str(file)] = reading.problem

    def _take(self, entry: object, file: str, number: int) -> None:
        message = self.messages.read(entry)
        if message is not None:
            received = entry.get("received") if isinstance(entry, dict) else None
            self.messages.take(message, At(file, number, day_of(received)))
            return
        found = exchange(entry, file, number)
        if found is None:
            self.traffic.ignored += 1
            return
        pushed = self.messages.read(found.body) if found.method == "POST" and found.body is not UNREADABLE else None
        if pushed is not None:
            self.messages.take(pushed, found.at)
        else:
            self.traffic.take(found)

    def report(self) -> Report:
        """The result."""
        self.traffic.settle()
        statements = [*self._statements()]
        tally = Counter(each.finding.verdict for each in statements)
        numbers = ", ".join(f"{tally[verdict]} {verdict}" for verdict in VERDICTS if tally[verdict])
        traffic, messages = self.traffic, self.messages
        counts = {
            "files": self.files,
            "calls": traffic.taken,
            "requests to other sites": traffic.ignored,
            "calls without a readable answer": traffic.unreadable,
            "messages": messages.taken,
        }
        return Report(
            kind="check",
            spec_version=self.document.version,
            date=self.today,
            summary=f"{traffic.taken} calls and {messages.taken} messages compared: {numbers}",
            findings=tuple(each.finding for each in statements),
            facts=tuple(self._facts()),
            unread=self.unread,
            extra={
                "tables": [{"title": "Read", "columns": ["what", "count"], "rows": [[*row] for row in counts.items()]}],
                "seen": [*_seen(statements)],
            },
        )

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing to compare."""
        return not self.traffic.taken and not self.messages.taken

    def _statements(self) -> Iterator[Statement]:
        traffic, lists = self.traffic, self.traffic.lists
        yield from signs.timestamps(traffic)
        yield from signs.codes(traffic.codes)
        yield from members.of_answer(traffic.envelope, "", lists, "")
        for name, calls in traffic.calls.items():
            at = endpoints.place_of(calls)
            yield endpoints.endpoint(calls)
            if not calls.answered:
                continue  # all its other statements were never seen either
            yield from endpoints.parameters(calls)
            if calls.body is not None:
                yield from members.of_request(calls.body, name, at)
            if calls.data is not None:
                yield from members.of_answer(calls.data, name, lists, at)
            yield from endpoints.pages(calls)
        yield from endpoints.unknown_paths(traffic)
        yield from signs.message_types(self.messages)
        for name, root in self._messages():
            yield from members.of_answer(root, name, lists, "")

    def _messages(self) -> Iterator[tuple[str, Node]]:
        yield "", self.messages.message
        for name, pushes in self.messages.webhooks.items():
            if pushes.body is not None:
                yield f"callbacks.{name}", pushes.body

    def _facts(self) -> Iterator[Fact]:
        traffic, today = self.traffic, self.today
        for calls in self._answered():
            yield from endpoints.endpoint_facts(calls, today)
            yield from endpoints.parameter_facts(calls, today)
            yield from endpoints.page_facts(calls, today)
        roots = [*self._roots()]
        yield from member_facts.of_members(roots, self.document, today)
        yield from member_facts.of_lists(roots, traffic.lists, today)
        yield from signs.code_facts(traffic.codes, today)
        yield from signs.timestamp_facts(traffic, today)
        yield from signs.message_facts(self.messages, today)

    def _answered(self) -> Iterator[Calls]:
        return (calls for calls in self.traffic.calls.values() if calls.answered)

    def _roots(self) -> Iterator[Node]:
        yield self.traffic.envelope
        yield from (calls.data for calls in self._answered() if calls.data is not None)
        yield from (root for _, root in self._messages())


def _recordings(folder: Path) -> Iterator[Path]:
    return (each for each in folder.rglob("*") if each.name.lower().endswith(ENDINGS) and each.is_file())


def _seen(statements: Iterable[Statement]) -> Iterator[dict[str, object]]:
    """For each finding that is wrong: its place in the document, and the entry that showed it first."""
    for number, (finding, pointer, sight) in enumerate(statements):
        if finding.verdict in WRONG:
            first = sight.first
            where = {} if first is None else {"file": first.file, "entry": first.entry}
            yield {"finding": number, "pointer": pointer, **where}
