"""`pandapon contract pages`: saved pages of the documentation against the specification."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pandapon._extras import extra
from pandapon_cli.exit_codes import ExitCode

from . import Format
from .show import keep_and_show

if TYPE_CHECKING:
    from pandapon_contract.pages.page import Saved

DIFFERS = 1
"""The exit code if something does not agree."""


def compare_pages(paths: Sequence[Path], output: Format, write: Path | None) -> int:
    """Read, compare and show.

    Returns:
        The exit code: 0 if all agrees, 1 if something differs, 2 if nothing could be read.

    Raises:
        InvalidArgumentError: there are no files.
    """
    from pandapon_api import InvalidArgumentError

    with extra("contract"):
        from pandapon_contract.document import bundled
        from pandapon_contract.pages.compare import compare
        from pandapon_contract.pages.reader import read
    files, unread = read(paths)
    if not files and not unread:
        raise InvalidArgumentError("no file is in these folders; save a page of the API reference there")
    report = compare(files, bundled(), date=date.today().isoformat(), day=_day, unread=unread)
    keep_and_show(report, output, write)
    if len(report.unread) == len(files) + len(unread):
        return ExitCode.USAGE
    return ExitCode.OK if report.agrees else DIFFERS


def _day(saved: Saved) -> str:
    return date.fromtimestamp(Path(saved.file).stat().st_mtime).isoformat()
