"""Recorded traffic, and a check of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pandapon_contract.document import Document, bundled
from pandapon_contract.recordings.check import Check
from pandapon_sandbox import serve
from tests.support import har_writer
from tests.support.checked_recordings import Checked, CheckEntries
from tests.support.har_writer import DAY, Recorder
from tests.support.sandbox_traffic import call_everything


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
