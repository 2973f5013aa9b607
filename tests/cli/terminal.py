"""A command in a pseudo-terminal, and the content of its screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pexpect
import pyte

from tests.cli.processes import PROGRAM


class Terminal:
    """A running command. `child` is pexpect's."""

    def __init__(self, child: Any, columns: int) -> None:
        self.child = child
        self.columns = columns
        self.raw = ""

    def write(self, text: str) -> None:
        """What pexpect reads."""
        self.raw += text

    def flush(self) -> None:
        """Needed by pexpect."""

    def end(self) -> int:
        """Wait for the end, and return the exit code."""
        self.child.expect(pexpect.EOF)
        return self._ended()

    def interrupt(self) -> int:
        """Press Ctrl-C until the command ends, and return the exit code: Python misses one right before it waits."""
        for _ in range(12):
            self.child.sendintr()
            if self.child.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=5) == 0:
                return self._ended()
        raise AssertionError("it goes on, however often Ctrl-C is pressed")

    def _ended(self) -> int:
        self.child.close()
        assert self.child.exitstatus is not None, f"ended by signal {self.child.signalstatus}"
        return int(self.child.exitstatus)

    @property
    def lines(self) -> list[str]:
        """The final lines of the screen."""
        return [line for line in self._shown(self.columns) if line]

    @property
    def text(self) -> str:
        """The same for a screen so wide that no line is broken."""
        return "\n".join(self._shown(2000)).strip()

    def _shown(self, columns: int) -> list[str]:
        screen = pyte.Screen(columns, 400)
        pyte.Stream(screen).feed(self.raw)
        rows = (screen.buffer[number] for number in range(max(screen.buffer, default=-1) + 1))
        return ["".join(row[column].data for column in range(max(row, default=-1) + 1)).rstrip() for row in rows]


@contextmanager
def terminal(*arguments: str, env: dict[str, str], home: Path, columns: int = 100) -> Iterator[Terminal]:
    """Run a command in a terminal with a given number of columns."""
    own = {name: value for name, value in env.items() if name != "COLUMNS"} | {"TERM": "xterm-256color"}
    child = pexpect.spawn(
        PROGRAM[0], [*PROGRAM[1:], *arguments], env=own, cwd=str(home), dimensions=(40, columns), timeout=60,
        encoding="utf-8",
    )  # fmt: skip
    shown = Terminal(child, columns)
    child.logfile_read = shown
    try:
        yield shown
    finally:
        child.close(force=True)


def in_terminal(*arguments: str, env: dict[str, str], home: Path, columns: int = 80) -> tuple[int, str]:
    """Run a command in a pseudo-terminal; returns its exit code and output."""
    with terminal(*arguments, env=env, home=home, columns=columns) as shown:
        return shown.end(), shown.text
