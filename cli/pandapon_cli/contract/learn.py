"""`pandapon contract learn`: the facts of reports as one overlay."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from pandapon_api import InvalidArgumentError
from pandapon_cli.output.streams import say

from . import Format
from .show import show

LEARNT, CONFLICTS, UNREADABLE = 0, 1, 2

EPILOG = """\
\b
exit codes:
  0  learnt
  1  facts contradict each other: pass --prefer with the file that is right
  2  a file could not be read; the others were

\b
examples:
  pandapon contract learn pages.json check.json --write facts.overlay.yaml
  pandapon contract learn facts.overlay.yaml probe.json --prefer probe.json
"""


def command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="REPORT...", help="Reports written by pages, check and probe, or overlays."),
    ],
    write: Annotated[
        Path | None, typer.Option("--write", metavar="FILE", help="Write the overlay to this file.")
    ] = None,
    prefer: Annotated[
        Path | None, typer.Option("--prefer", metavar="FILE", help="The input that is right if facts contradict.")
    ] = None,
    output: Annotated[Format, typer.Option("--output", "-o", help="The format.")] = Format.TABLE,
) -> None:
    """Turn what reports found into one file of facts, an OpenAPI Overlay."""
    if prefer is not None and prefer not in files:
        raise InvalidArgumentError(f"--prefer is {prefer}, which is not one of the inputs")
    code = learn(files, write, str(prefer or ""), output)
    if code:
        raise typer.Exit(code)


def learn(files: Sequence[Path], write: Path | None, prefer: str, output: Format) -> int:
    """Learn, show and write; returns the exit code."""
    from pandapon_contract import learn as learning
    from pandapon_contract.document import bundled

    document = bundled()
    inputs, unread = [], {}
    for file in files:
        try:
            inputs.append(learning.read(file, document))
        except learning.UnreadableError as error:
            unread[str(file)] = str(error)
            say(f"pandapon: {error}")
    combined = learning.combine(inputs, prefer)
    learnt = learning.learn(combined, document)
    show(learning.report(learnt, combined, document, unread), output)
    if write is not None and inputs:
        if not learnt.overlay.actions:
            say(f"pandapon: nothing was written to {write}: the specification knows all of it")
        else:
            learning.write(learnt, combined, document, write)
            say(f"pandapon: {len(learnt.overlay.actions)} actions were written to {write}")
    return UNREADABLE if unread else CONFLICTS if combined.conflicts else LEARNT
