"""Questions and progress bars, both on stderr, so that stdout holds only data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import typer

from pandapon_api import InvalidArgumentError

from .output.streams import console, data, say

T = TypeVar("T")


def confirm(question: str, refusal: str, *, yes: bool) -> None:
    """Ask before something is changed.

    Args:
        question: What is about to happen.
        refusal: The same in a few words, for the error if stdin is not a terminal.
        yes: Whether `--yes` was given, which answers the question.

    Raises:
        InvalidArgumentError: stdin is not a terminal.
        typer.Abort: the answer is no.
    """
    if not agree(question, refusal, yes=yes):
        raise typer.Abort


def agree(question: str, refusal: str, *, yes: bool) -> bool:
    """Ask, and return the answer; the arguments are those of `confirm`.

    Raises:
        InvalidArgumentError: stdin is not a terminal.
    """
    if yes:
        return True
    if not sys.stdin.isatty():
        raise InvalidArgumentError(f"{refusal}, but stdin is not a terminal, so there is no way to confirm; pass --yes")
    try:
        return typer.confirm(question, err=True)
    except typer.Abort:
        say("")  # Ctrl-C leaves the cursor behind the question
        raise


def with_progress(
    items: Iterable[T], what: str, total: Callable[[], int | None] = lambda: None, *, streams: bool = False
) -> Iterator[T]:
    """Yield the same items, with a progress bar if stderr is a terminal.

    Args:
        items: The items to read.
        what: Their label.
        total: Returns the expected number of items, if known.
        streams: Whether each item is shown as it arrives, which leaves no room for a bar on the same terminal.
    """
    progress = console(stderr=True)
    if not progress.is_terminal or (streams and data().isatty()):
        yield from items
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress, transient=True, redirect_stdout=False, redirect_stderr=False) as bars:
        task = bars.add_task(what, total=None)
        for item in items:
            bars.update(task, advance=1, total=total())
            yield item
