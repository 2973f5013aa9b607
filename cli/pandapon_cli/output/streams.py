"""The standard streams: only data goes to stdout, complete in every encoding; all else goes to stderr."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO, TextIOWrapper
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

_data: TextIO | None = None


def prepare() -> bool:
    """Make the streams of this process accept any text.

    A character that an encoding lacks is written as its JSON escape, `\\u5c3a`: JSON stays valid, and other text
    stays readable. A closed stream is replaced, because the next file that is opened would take its place.

    Returns:
        Whether there is a stdout.
    """
    codecs.register_error("json", _escaped)
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: SIM115
    has_stdout = sys.stdout is not None
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="json")
    return has_stdout


def data() -> TextIO:
    """The stream for data."""
    return _data or sys.stdout


def console(*, stderr: bool = False) -> Console:
    """A Rich console, without colours if they are disabled."""
    from rich.console import Console

    return Console(
        file=sys.stderr if stderr else data(),
        color_system=None if os.environ.get("NO_COLOR") else "auto",
        highlight=False,
    )


@contextmanager
def reserve_stdout() -> Iterator[None]:
    """Keep stdout for data: anything else printed meanwhile, for example by a library, goes to stderr."""
    global _data
    _data = sys.stdout
    try:
        with redirect_stdout(sys.stderr):
            yield
    finally:
        _data = None


class Held(StringIO):
    """Output that is held back and shown at once, on the terminal that stdout is."""

    def __init__(self, terminal: TextIO) -> None:
        super().__init__()
        self.terminal = terminal
        self.notes: list[str] = []
        """Lines for stderr, which follow it."""

    @property
    def encoding(self) -> str:  # type: ignore[override]  # that of a StringIO is None
        """The encoding of the terminal."""
        return self.terminal.encoding

    def isatty(self) -> bool:
        """It will be shown on a terminal."""
        return True


@contextmanager
def held(show: Callable[[str], object] | None) -> Iterator[None]:
    """Hold output back, and pass it to `show` at the end, also after an error; None or a pipe holds nothing back."""
    global _data
    real = data()
    if show is None or not real.isatty():
        yield
        return
    _data = buffer = Held(real)
    try:
        yield
    except KeyboardInterrupt:
        let_through()
        raise
    finally:
        if _data is buffer:
            let_through(show)


def let_through(show: Callable[[str], object] | None = None) -> None:
    """Show what is held back, by default as it is, and hold nothing back from now on."""
    global _data
    if not isinstance(_data, Held):
        return
    buffer, _data = _data, _data.terminal
    if text := buffer.getvalue():
        (show or (lambda text: emit(text, end="", flush=True)))(text)
    for note in buffer.notes:
        say(note)


def emit(*texts: object, sep: str = " ", end: str = "\n", flush: bool = False) -> None:
    """Print data."""
    print(*texts, sep=sep, end=end, flush=flush, file=data())


def say(text: str) -> None:
    """Print a line on stderr. If it cannot be written, the exit code still says what happened."""
    if isinstance(_data, Held):
        _data.notes.append(text)
        return
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        give_up(sys.stderr)


def give_up(stream: TextIO) -> None:
    """Discard further writes to a stream: Python flushes it at exit, and would change the exit code."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)), error.end
