"""`--watch`: run a command again and again, until Ctrl-C."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from .exit_codes import ExitCode
from .output import streams

CLEAR = "\x1b[H\x1b[2J\x1b[3J"


def watch(run: Callable[[], int], seconds: float, command: str) -> int:
    """Run until it is interrupted, or until a failure that does not pass by itself.

    Args:
        run: Runs the command once, and returns its exit code.
        seconds: The pause between two runs.
        command: Its name, for the heading on a terminal.

    Returns:
        0 after Ctrl-C, which is how a watch ends, or the exit code of the failure.
    """

    def show(text: str) -> None:
        heading = f"Every {seconds:g} s: {command}  {datetime.now():%H:%M:%S}  (Ctrl-C to stop)"
        streams.emit(f"{CLEAR}{heading}\n", text, sep="\n", end="", flush=True)

    try:
        while True:
            with streams.held(show):
                code = run()
            if code == ExitCode.INTERRUPTED:
                return ExitCode.OK
            if code not in (ExitCode.OK, ExitCode.NO_ANSWER):
                return code
            time.sleep(seconds)
    except KeyboardInterrupt:
        return ExitCode.OK
