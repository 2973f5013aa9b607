"""What went wrong, in one place: one line on stderr, and an exit code."""

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


@dataclass
class Outcome:
    """How a command ended."""

    code: int = ExitCode.OK


@contextmanager
def report_errors() -> Iterator[Outcome]:
    """Turn what a command raises into a line on stderr and an exit code.

    What no command may end with is a mistake of this program: its traceback is printed.
    """
    outcome = Outcome()
    try:
        yield outcome
        streams.data().flush()
    except SystemExit as ended:  # how Typer ends when nobody reads the help
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        outcome.code = ExitCode.BROKEN_PIPE
    except BrokenPipeError:
        outcome.code = ExitCode.BROKEN_PIPE
    except typer.Exit as ended:
        outcome.code = ended.exit_code
    except (KeyboardInterrupt, typer.Abort):
        outcome.code = _say(ExitCode.INTERRUPTED, "interrupted")
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
            outcome.code = _say(ExitCode.FAULT, "a mistake of this program, please report what is written above")
    _flush_or_give_up(outcome)


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
    streams.say(f"pandapon: {one_line(text)}")
    return code


def _usage(error: TyperException) -> ExitCode:
    context = getattr(error, "ctx", None)
    text = re.sub(r"=[^\s'\")]+", "=…", error.format_message().rstrip("."))  # what was typed may be a secret
    if context is None:
        return _say(ExitCode.USAGE, text)
    if text.startswith("Usage: "):  # a group was called without a command, which its help answers
        streams.say(text)
        return ExitCode.USAGE
    end = "" if text.endswith("?") else "."
    return _say(ExitCode.USAGE, f"{text}{end} Try: {context.command_path} --help")


def _file(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)


def _with_notes(error: Exception) -> str:
    text = str(error)
    notes = [note for note in getattr(error, "__notes__", ()) if note]
    return " ".join([text if text[-1:] in ".?!" or not notes else f"{text}.", *notes])


def _flush_or_give_up(outcome: Outcome) -> None:
    """Write what is left. Output that is lost is never a success."""
    try:
        streams.data().flush()
    except OSError as error:
        streams.give_up(streams.data())
        if outcome.code == ExitCode.OK:
            outcome.code = _say(ExitCode.FILE, _file(error))
