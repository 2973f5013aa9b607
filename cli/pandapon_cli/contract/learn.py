"""`pandapon contract learn`: the facts of reports as one overlay."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from pandapon_api import InvalidArgumentError
from pandapon_cli.output.streams import emit, say

from . import Format
from .show import STDOUT, show

LEARNT, CONFLICTS, UNREADABLE = 0, 1, 2


def learn(files: Sequence[Path], prefer: Path | None, write: Path | None, output: Format) -> int:
    """Learn, show and write; returns the exit code."""
    from pandapon_contract import learn as learning
    from pandapon_contract.document import bundled

    if prefer is not None and prefer not in files:
        raise InvalidArgumentError(f"--prefer is {prefer}, which is not one of the inputs")
    document = bundled()
    inputs, unread = [], {}
    for file in files:
        try:
            inputs.append(learning.read(file, document))
        except learning.UnreadableError as error:
            unread[str(file)] = str(error)
            say(f"pandapon: {error}")
    if not inputs:
        return UNREADABLE
    combined = learning.combine(inputs, str(prefer or ""))
    learnt = learning.learn(combined, document)
    if write == STDOUT:
        with TemporaryDirectory(prefix="pandapon-") as folder:
            file = Path(folder) / "facts.overlay.yaml"
            learning.write(learnt, combined, document, file)
            emit(file.read_text(encoding="utf-8"), end="")
        return UNREADABLE if unread else CONFLICTS if combined.conflicts else LEARNT
    if write is not None and learnt.overlay.actions:
        learning.write(learnt, combined, document, write)
        say(f"pandapon: {len(learnt.overlay.actions)} actions were written to {write}")
    elif write is not None:
        say(f"pandapon: nothing was written to {write}: the specification says all of it already")
    show(learning.report(learnt, combined, document, unread), output)
    return UNREADABLE if unread else CONFLICTS if combined.conflicts else LEARNT
