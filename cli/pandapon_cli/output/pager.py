"""The pager, as `gh` uses it: only on a terminal, only if the user has chosen one."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress

from . import streams


def pager() -> Callable[[str], None] | None:
    """A function that shows text in the program of `PANDAPON_PAGER` or `PAGER`; None if there is none.

    Raises:
        ConfigurationError: its command cannot be read.
    """
    chosen = os.environ.get("PANDAPON_PAGER", os.environ.get("PAGER", ""))
    try:
        command = shlex.split(chosen)
    except ValueError as error:
        from pandapon_api import ConfigurationError

        raise ConfigurationError(f"the pager in PANDAPON_PAGER or PAGER cannot be used: {error}") from None
    if not command or command == ["cat"] or os.environ.get("TERM") == "dumb":
        return None
    return lambda text: _show(command, text)


def _show(command: list[str], text: str) -> None:
    env = {"LESS": "FRX", "LV": "-c", **os.environ}
    try:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, env=env)  # noqa: S603
    except OSError as error:
        streams.say(f"pandapon: the pager {command[0]} cannot be started: {error.strerror}")
        streams.emit(text, end="", flush=True)
        return
    before = signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is for the pager
    try:
        with suppress(BrokenPipeError):  # it was left before the end
            child.communicate(text.encode("utf-8", "backslashreplace"))
        child.wait()
    finally:
        signal.signal(signal.SIGINT, before)
