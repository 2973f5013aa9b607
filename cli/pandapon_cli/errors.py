"""Error reporting in one place: one line on stderr, and an exit code."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import typer
from typer import TyperException

from .exit_codes import ExitCode
from .output import streams

WRONG_STATE = {90409}
"""Codes for what the state of an order forbids. This one is the sandbox's; PandaPon documents none."""


@dataclass
class Outcome:
    """How a command ended."""

    code: int = ExitCode.OK


@contextmanager
def report_errors(*, quiet_interrupt: bool = False) -> Iterator[Outcome]:
    """Turn an exception of a command into a line on stderr and an exit code.

    Any unexpected exception is a bug in this program: its traceback is printed.

    Args:
        quiet_interrupt: Whether Ctrl-C is the way to end the command, which needs no line.
    """
    outcome = Outcome()
    try:
        yield outcome
        streams.data().flush()
    except SystemExit as ended:  # raised by Typer when the reader of the help is gone
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        outcome.code = ExitCode.BROKEN_PIPE
    except BrokenPipeError:
        outcome.code = ExitCode.BROKEN_PIPE
    except typer.Exit as ended:
        outcome.code = ended.exit_code
    except KeyboardInterrupt:
        outcome.code = ExitCode.INTERRUPTED if quiet_interrupt else _say(ExitCode.INTERRUPTED, "interrupted")
    except typer.Abort:  # an answer, or Ctrl-C at a question
        outcome.code = _say(ExitCode.INTERRUPTED, "not confirmed; nothing was changed")
    except TyperException as error:
        outcome.code = _usage(error)
    except OSError as error:
        outcome.code = _say(ExitCode.FILE, _file(error))
    except ModuleNotFoundError as error:
        outcome.code = _say(ExitCode.CONFIGURATION, f"{error.name} is not installed; run: pip install 'pandapon[cli]'")
    except Exception as error:
        from pandapon_api import PandaPonError

        if isinstance(error, PandaPonError):
            outcome.code = _say(code_of(error), _with_notes(error))
        else:
            streams.say(traceback.format_exc().rstrip())
            outcome.code = _say(ExitCode.FAULT, "this is a bug in pandapon; please report the traceback above")
    _flush_or_give_up(outcome)


def code_of(error: Exception) -> ExitCode:
    """The exit code of an error of the library."""
    from pandapon_api import (
        ApiError,
        ConfigurationError,
        InvalidArgumentError,
        RefusedError,
        SignerRequiredError,
        TransportError,
        UnexpectedResponseError,
    )

    if getattr(error, "look_up", None):
        return ExitCode.OUTCOME_UNKNOWN
    if isinstance(error, ApiError) and error.code in WRONG_STATE:
        return ExitCode.REFUSED_BY_BUSINESS
    for kinds, code in (
        (RefusedError, ExitCode.REFUSED_BY_BUSINESS),
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
    """Text from any source as one line without control characters."""
    return "".join(char if char.isprintable() else " " for char in " ".join(text.split()))


def _say(code: ExitCode, text: str) -> ExitCode:
    streams.say(f"pandapon: {one_line(text)}")
    return code


def _usage(error: TyperException) -> ExitCode:
    context = getattr(error, "ctx", None)
    text = error.format_message().rstrip(".")
    if text.startswith("Usage: "):  # a group was called without a command: show its help
        streams.say(text)
        return ExitCode.USAGE
    text = re.sub(r"(?<![<>])=(?!VALUE\b)[^\s'\")]+", "=…", text)  # the value may be a secret
    if context is None:
        return _say(ExitCode.USAGE, text)
    end = "" if text.endswith("?") else "."
    return _say(ExitCode.USAGE, f"{text}{end} Try: {context.command_path} --help")


def _file(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)


def _with_notes(error: Exception) -> str:
    text = str(error)
    notes = [note for note in getattr(error, "__notes__", ()) if note]
    return " ".join([text if text[-1:] in ".?!" or not notes else f"{text}.", *notes])


def _flush_or_give_up(outcome: Outcome) -> None:
    """Write the remaining output. Lost output is never a success."""
    try:
        streams.data().flush()
    except OSError as error:
        streams.give_up(streams.data())
        if outcome.code == ExitCode.OK:
            outcome.code = _say(ExitCode.FILE, _file(error))
