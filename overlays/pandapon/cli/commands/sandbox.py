"""`pandapon sandbox`: the sandbox's own command line."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from shutil import get_terminal_size

import typer

from pandapon.cli.options import WIDTH, new_app
from pandapon_api import ConfigurationError

app = new_app()

NEEDED = ("jsonschema", "starlette", "uvicorn")
"""What the extra `sandbox` installs."""

EXAMPLES = """\
A PandaPon on your own machine: nothing real happens in it.

examples:

  pandapon sandbox
  pandapon sandbox --orders 1000 --port 8081
  pandapon sandbox --fault 'taobao_orders.page=html*2' --push http://127.0.0.1:9000/<token>
"""

PASSED_ON = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}


@app.command(context_settings=PASSED_ON, add_help_option=False)
def sandbox(context: typer.Context) -> None:
    """Run a sandbox until Ctrl-C; its first lines say how to point a client at it."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise ConfigurationError(f"{', '.join(missing)} not installed; run: pip install 'pandapon[sandbox]'")
    if {"-h", "--help"} & set(context.args):
        os.environ["COLUMNS"] = str(min(get_terminal_size().columns, WIDTH))
        print(EXAMPLES, flush=True)
    _become([sys.executable, "-P", "-m", "pandapon_sandbox", *context.args])


def _become(command: list[str]) -> None:
    """Put the sandbox in the place of this process, so that signals and the exit code are its own."""
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606
    raise typer.Exit(subprocess.run(command, check=False).returncode)  # noqa: S603
