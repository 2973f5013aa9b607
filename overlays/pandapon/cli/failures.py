"""What went wrong, in one place: one line on stderr, and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import typer

from .codes import ExitCode


@dataclass
class Outcome:
    """How a command ended."""

    code: int = ExitCode.OK


@contextmanager
def told() -> Iterator[Outcome]:
    """Turn what a command raises into a line on stderr and an exit code.

    What is a mistake of ours, and none of the errors that a command may end with, is raised on.
    """
    outcome = Outcome()
    try:
        yield outcome
        print(end="", flush=True)
    except SystemExit as ended:  # how Typer ends when nobody reads the output
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        outcome.code = ExitCode.BROKEN_PIPE
    except BrokenPipeError:
        _close_stdout()
        outcome.code = ExitCode.BROKEN_PIPE
    except (KeyboardInterrupt, typer.Abort):
        outcome.code = _say(ExitCode.INTERRUPTED, "interrupted")
    except typer.TyperException as error:
        outcome.code = _usage(error)
    except OSError as error:
        outcome.code = _say(ExitCode.FILE, _file(error))
        _flush_or_close()
    except Exception as error:
        from pandapon_api import PandaPonError

        if not isinstance(error, PandaPonError):
            raise
        outcome.code = _say(code_of(error), _with_notes(error))


def code_of(error: Exception) -> ExitCode:
    """The exit code of an error of the library."""
    from pandapon_api import (
        ApiError,
        ConfigurationError,
        InvalidArgumentError,
        SignerRequiredError,
        TransportError,
        UnexpectedResponseError,
    )

    if getattr(error, "look_up", None):
        return ExitCode.OUTCOME_UNKNOWN
    for kinds, code in (
        (ApiError, ExitCode.REFUSED),
        (InvalidArgumentError, ExitCode.USAGE),
        ((ConfigurationError, SignerRequiredError), ExitCode.CONFIGURATION),
        ((TransportError, UnexpectedResponseError), ExitCode.NO_ANSWER),
    ):
        if isinstance(error, kinds):
            return code
    own: ExitCode = getattr(error, "exit_code", ExitCode.FILE)
    return own


def one_line(text: str) -> str:
    """Text of whatever origin as a line that a terminal shows and does not obey."""
    return "".join(char if char.isprintable() else " " for char in " ".join(text.split()))


def _say(code: ExitCode, text: str) -> ExitCode:
    print(f"pandapon: {one_line(text)}", file=sys.stderr)
    return code


def _usage(error: typer.TyperException) -> ExitCode:
    context = getattr(error, "ctx", None)
    text = error.format_message().rstrip(".")
    if context is None:
        return _say(ExitCode.USAGE, text)
    if text.startswith("Usage: "):  # a group was called without a command, which its help answers
        print(text, file=sys.stderr)
        return ExitCode.USAGE
    end = "" if text.endswith("?") else "."
    return _say(ExitCode.USAGE, f"{text}{end} Try: {context.command_path} --help")


def _file(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)


def _with_notes(error: Exception) -> str:
    text = str(error)
    notes = [note for note in getattr(error, "__notes__", ()) if note]
    return " ".join([text if text[-1:] in ".?!" or not notes else f"{text}.", *notes])


def _flush_or_close() -> None:
    """Write what is left; where that is not possible, Python must not try it again at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        _close_stdout()


def _close_stdout() -> None:
    """Have nothing more written when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
