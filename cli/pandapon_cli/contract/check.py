"""`pandapon contract check`: recorded traffic against the specification."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pandapon._extras import extra
from pandapon_api import InvalidArgumentError
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.output.streams import emit, say

from . import CheckFormat, Format
from .show import STDOUT, keep_and_show

DIFFERS = 1
"""The exit code if something does not agree."""


def check_recordings(files: Sequence[Path], output: CheckFormat, write: Path | None, facts: Path | None) -> int:
    """Read, compare and show.

    Returns:
        The exit code: 0 if all agrees, 1 if something differs, 2 if there was nothing to compare.
    """
    with extra("contract"):
        from pandapon.facts import apply, read
        from pandapon_contract.document import Document, bundled
        from pandapon_contract.recordings.check import Check
        from pandapon_contract.recordings.sarif import sarif
    document = bundled()
    if facts is not None:
        document = Document(apply(read(facts), document.tree))
    run = Check(document, datetime.now(UTC).date().isoformat())
    for file in files:
        run.read(file)
    report = run.report()
    if output is CheckFormat.SARIF:
        if write == STDOUT:
            raise InvalidArgumentError("--write - and --output sarif both write to stdout; leave one out")
        if write is not None:
            write.write_bytes(report.to_json())
        emit(sarif(report).decode(), end="")
    else:
        keep_and_show(report, Format(output.value), write)
    if run.is_empty:
        say("pandapon: nothing to compare: the files hold no call of the API and no pushed message")
        return ExitCode.USAGE
    return ExitCode.OK if report.agrees else DIFFERS
