"""The command line `pandapon` (extra `cli`); [docs/command-line.md](../../docs/command-line.md) is its guide.

`app.py` knows the commands by name and imports one only when it is run, so that `pandapon --help` is quick:
nothing here may import `pandapon.client`, httpx or attrs before a command needs them.
"""

from __future__ import annotations

import signal
import sys
from types import FrameType

from .exit_codes import ExitCode
from .output import streams

INTERRUPTS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def main() -> None:
    """Run the command line and exit with one of the codes of `pandapon_cli.exit_codes`."""
    has_stdout = streams.prepare()
    try:
        import rich as _rich

        from .app import run

        del _rich  # a table needs it, and that is late to miss it
    except ImportError as error:
        streams.say(f"pandapon: {error.name} is not installed, or too old; run: pip install 'pandapon[cli]'")
        sys.exit(ExitCode.CONFIGURATION)
    if not has_stdout:
        streams.say("pandapon: stdout is closed, so nothing could be shown; nothing was done")
        sys.exit(ExitCode.FILE)
    for number in INTERRUPTS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, _interrupt)
    sys.exit(run(sys.argv[1:]))


def _interrupt(number: int, frame: FrameType | None) -> None:
    """End as after Ctrl-C. The first interrupt counts: a second one must not cut off what is said of a change."""
    for each in INTERRUPTS:
        signal.signal(each, signal.SIG_IGN)
    raise KeyboardInterrupt
