"""Questions, and progress: both on stderr, so that stdout holds nothing but data."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

import typer

from pandapon_api import InvalidArgumentError

from .output import console

T = TypeVar("T")


def confirm(question: str, *, yes: bool) -> None:
    """Ask before something is changed.

    Args:
        question: What is about to happen.
        yes: Whether `--yes` was given, which answers the question.

    Raises:
        InvalidArgumentError: nobody can be asked.
        typer.Abort: the answer is no.
    """
    if yes:
        return
    if not sys.stdin.isatty():
        raise InvalidArgumentError(f"{question} Nobody can be asked, as stdin is no terminal: add --yes to do it")
    typer.confirm(question, abort=True, err=True)


def followed(items: Iterable[T], what: str, total: int | None = None) -> Iterator[T]:
    """The same items, with a bar on stderr where that is a terminal.

    Args:
        items: What is read.
        what: What they are, in the plural.
        total: How many there will be, where it is known.
    """
    progress = console(stderr=True)
    if not progress.is_terminal:
        yield from items
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress, transient=True) as bars:
        task = bars.add_task(what, total=total)
        for item in items:
            yield item
            bars.advance(task)
