"""Recorded traffic, and a check of it."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from pandapon_contract.document import Document, bundled
from pandapon_contract.recordings.check import Check
from pandapon_contract.report import Fact, Finding, Report
from pandapon_sandbox import serve
from tests.support import har_writer
from tests.support.har_writer import DAY, Recorder
from tests.support.sandbox_traffic import call_everything

Entries = Iterable[Mapping[str, Any]]
CheckEntries = Callable[..., "Checked"]


class Checked:
    """A report, and the parts of it that a test looks at."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def at(self, place: str, operation: str = "taobao_orders.page") -> Finding:
        """The finding about a place."""
        (found,) = [each for each in self.report.findings if (each.operation, each.place) == (operation, place)]
        return found

    @property
    def wrong(self) -> list[tuple[str, str, str]]:
        """Operation, place and verdict of what does not agree."""
        return [(each.operation, each.place, each.verdict) for each in self.report.of("differs", "missing here")]

    def facts(self, kind: str) -> dict[tuple[str, ...], Any]:
        return {fact.subject: fact.value for fact in self.report.facts if fact.kind == kind}

    def fact(self, kind: str) -> Fact:
        (found,) = [fact for fact in self.report.facts if fact.kind == kind]
        return found


@pytest.fixture
def check(tmp_path: Path) -> CheckEntries:
    """`check(*entries)`: the report about a HAR file with these entries."""

    def run(*entries: Mapping[str, Any], document: Document | None = None) -> Checked:
        found = Check(document or bundled(), DAY)
        found.read(har_writer.write(tmp_path, *entries))
        assert found.unread == {}
        return Checked(found.report())

    return run


@pytest.fixture(scope="session")
def traffic() -> tuple[dict[str, Any], ...]:
    """One call of every operation."""
    recorder = Recorder()
    with serve() as sandbox:
        call_everything(sandbox, event_hooks=recorder.hooks)
    return tuple(recorder.entries)
