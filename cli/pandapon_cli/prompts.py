"""Questions, and progress: both on stderr, so that stdout holds nothing but data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import typer

from pandapon_api import InvalidArgumentError

from .output.streams import console, data

T = TypeVar("T")


def confirm(question: str, refusal: str, *, yes: bool) -> None:
    """Ask before something is changed.

    Args:
        question: What is about to happen.
        refusal: The same in few words, for where nobody can be asked.
        yes: Whether `--yes` was given, which answers the question.

    Raises:
        InvalidArgumentError: nobody can be asked.
        typer.Abort: the answer is no.
    """
    if yes:
        return
    if not sys.stdin.isatty():
        raise InvalidArgumentError(f"{refusal}, and nobody can be asked, as stdin is no terminal: add --yes to do it")
    typer.confirm(question, abort=True, err=True)


def with_progress(
    items: Iterable[T], what: str, total: Callable[[], int | None] = lambda: None, *, streams: bool = False
) -> Iterator[T]:
    """The same items, with a bar on stderr where that is a terminal.

    Args:
        items: What is read.
        what: What they are.
        total: How many there will be, as far as it is known.
        streams: Whether each item is shown when it comes: on the same terminal there is no place for a bar then.
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
