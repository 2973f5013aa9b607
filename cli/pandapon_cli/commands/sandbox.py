"""`pandapon sandbox`: the sandbox's own command line."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from shutil import get_terminal_size
from typing import Any

import typer

from pandapon_api import ConfigurationError
from pandapon_cli.options import WIDTH, new_app
from pandapon_cli.output.streams import emit

app: typer.Typer = new_app()

NEEDED = ("jsonschema", "starlette", "uvicorn")
"""What the extra `sandbox` installs."""

SANDBOX = (sys.executable, "-P", "-m", "pandapon_sandbox")

PASSED_ON: dict[str, Any] = {"ignore_unknown_options": True, "allow_extra_args": True, "max_content_width": WIDTH}


@app.command(
    context_settings=PASSED_ON,
    add_help_option=False,
    epilog="""\
examples:

\b
  pandapon sandbox
  pandapon sandbox --orders 1000 --port 8081
  pandapon sandbox --fault 'taobao_orders.page=html*2' --push http://127.0.0.1:9000/TOKEN
""",
)
def sandbox(context: typer.Context) -> None:
    """Run a test server that answers like PandaPon, until Ctrl-C. Its first lines show how to point a client at it.

    The options are those of `python -m pandapon_sandbox`.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise ConfigurationError(f"{', '.join(missing)} not installed; run: pip install 'pandapon[sandbox]'")
    if {"-h", "--help"} & set(context.args):
        emit(context.get_help(), _options(), sep="\n\n", end="")
    else:
        _become([*SANDBOX, *context.args])


def _options() -> str:
    """The sandbox's help for its options."""
    env = os.environ | {"COLUMNS": str(min(get_terminal_size().columns, WIDTH))}
    return subprocess.run([*SANDBOX, "--help"], stdout=subprocess.PIPE, text=True, env=env, check=True).stdout  # noqa: S603


def _become(command: list[str]) -> None:
    """Replace this process by the sandbox, so that signals and the exit code are its own."""
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606
    raise typer.Exit(subprocess.run(command, check=False).returncode)  # noqa: S603
