"""The command line `pandapon` (extra `cli`); [docs/command-line.md](../../docs/command-line.md) is its guide.

`app.py` knows the commands by name and imports each only when it runs, so that `pandapon --help` is quick.
Nothing here may import `pandapon.client`, httpx or attrs before a command needs them.
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

        del _rich  # tables need it; find out now whether it is missing
    except ImportError as error:
        streams.say(f"pandapon: {error.name} is not installed or too old; run: pip install 'pandapon[cli]'")
        sys.exit(ExitCode.CONFIGURATION)
    if not has_stdout:
        streams.say("pandapon: stdout is closed, so no output can be written; nothing was done")
        sys.exit(ExitCode.FILE)
    for number in INTERRUPTS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, _interrupt)
    sys.exit(run(sys.argv[1:]))


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Stop as after Ctrl-C. Later interrupts are ignored: they must not cut off a message about a change."""
    for each in INTERRUPTS:
        signal.signal(each, signal.SIG_IGN)
    raise KeyboardInterrupt
