"""The command line `pandapon` (extra `cli`); [docs/command-line.md](../../../docs/command-line.md) is its guide.

`app.py` knows the commands by name and imports one only when it is run, so that `pandapon --help` is quick:
nothing here may import `pandapon.client`, httpx or attrs before a command needs them.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command line and exit with one of the codes of `pandapon.cli.codes`."""
    try:
        import rich as _rich
        import typer as _typer
    except ModuleNotFoundError as error:
        sys.exit(f"pandapon: {error.name} is not installed; run: pip install 'pandapon[cli]'")
    del _rich, _typer
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # not every terminal has every letter
    from .app import run

    sys.exit(run(sys.argv[1:]))
